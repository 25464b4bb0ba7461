using LineageAnalyzers.Graph.Tracing;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Graph.Tests.Tracing;

public class PathRelationTests
{
    [Theory]
    // the path, the flow, what of it moves and whereto
    [InlineData("a", "a", "b", true, "a", "b")]
    [InlineData("a", "a.b", "c", true, "a.b", "c")]
    [InlineData("a.b", "a", "c", true, "a.b", "c.b")]
    [InlineData("a.b", "a", "c", false, "a.b", "c")]
    [InlineData("a.b", "", "", true, "a.b", "a.b")]
    [InlineData("", "a", "b", false, "a", "b")]
    [InlineData("", "", "", false, "", "")]
    [InlineData("lines[].sku", "lines", "items", true, "lines[].sku", "items[].sku")]
    [InlineData("lines[].sku", "lines[]", "first", true, "lines[].sku", "first.sku")]
    [InlineData("labels{}", "labels", "", true, "labels{}", "{}")]
    public void Follow_MovesWhatTheFlowTouches(string path, string near, string far, bool identity, string expectedNear, string expectedFar) =>
        Assert.Equal((expectedNear, expectedFar), PathRelation.Follow(RecordPart.Value, path, near, RecordPart.Value, far, identity));

    [Theory]
    [InlineData("a", "b")]
    [InlineData("a", "ab")]
    [InlineData("ab", "a")]
    [InlineData("a.b", "a.c")]
    public void Follow_LeavesWhatTheFlowDoesNotTouch(string path, string near) =>
        Assert.Null(PathRelation.Follow(RecordPart.Value, path, near, RecordPart.Value, "x", identity: true));

    [Fact]
    public void Headers_AreNamesWithoutInnerFields()
    {
        Assert.Null(PathRelation.Follow(RecordPart.Header, "trace.id", "trace", RecordPart.Header, "x", identity: true));
        Assert.Equal(("trace.id", "trace.id"), PathRelation.Follow(RecordPart.Header, "trace.id", "", RecordPart.Header, "", identity: true));
        Assert.Equal(("customer.email", "who"), PathRelation.Follow(RecordPart.Value, "customer.email", "customer", RecordPart.Header, "who", identity: true));
    }
}
