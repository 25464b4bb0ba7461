using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Schemas.Subjects;

namespace LineageAnalyzers.Schemas.Tests.Subjects;

public sealed class SubjectNamesTests
{
    [Theory]
    [InlineData(null, RecordPart.Value, "orders-value")]
    [InlineData("Topic", RecordPart.Key, "orders-key")]
    [InlineData("Record", RecordPart.Value, "acme.Order")]
    [InlineData("TopicRecord", RecordPart.Value, "orders-acme.Order")]
    [InlineData("Associated", RecordPart.Value, null)]
    public void ASubject_FollowsFromTheStrategy(string? strategy, RecordPart part, string? expected) =>
        Assert.Equal(expected, SubjectNames.Of("orders", part, strategy, "acme.Order").Subject);

    [Fact]
    public void ARecordWithoutAName_HasNoSubjectThatIsKnown() => Assert.NotNull(SubjectNames.Of("orders", RecordPart.Value, "Record", null).Reason);

    [Fact]
    public void WhatIsSaidToTheSerializer_ComesBeforeTheClient()
    {
        var payload = new Payload("Acme.Order", null, WireFormat.Avro);
        ClientSetting[] settings = [new("avro.serializer.subject.name.strategy", "Record")];
        Assert.Equal("Record", SubjectNames.StrategyOf(payload, settings));
        Assert.Equal("TopicRecord", SubjectNames.StrategyOf(payload with { Registry = new RegistryUse { SubjectNameStrategy = SubjectNaming.TopicRecord } }, settings));
        Assert.Null(SubjectNames.StrategyOf(payload, []));
    }
}
