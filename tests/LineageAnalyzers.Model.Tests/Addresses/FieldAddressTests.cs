using CsCheck;
using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Model.Tests.Addresses;

/// <summary>Addresses as people write them.</summary>
public sealed class FieldAddressTests
{
    [Theory]
    [InlineData("orders", "orders", RecordPart.Value, "")]
    [InlineData("orders#", "orders", RecordPart.Value, "")]
    [InlineData("orders#customer.email", "orders", RecordPart.Value, "customer.email")]
    [InlineData("orders/key", "orders", RecordPart.Key, "")]
    [InlineData("orders/key#id", "orders", RecordPart.Key, "id")]
    [InlineData("orders/headers#trace-id", "orders", RecordPart.Header, "trace-id")]
    [InlineData("orders#a#b/key", "orders", RecordPart.Value, "a#b/key")]
    public void Text_IsParsed(string text, string topic, RecordPart part, string field) =>
        Assert.Equal(new FieldAddress(topic, part, field), FieldAddress.Parse(text));

    [Theory]
    [InlineData("", "names no topic")]
    [InlineData("#email", "names no topic")]
    [InlineData("/key#email", "names no topic")]
    [InlineData("orders/body#email", "'body' is no part")]
    public void BadText_IsRefusedWithWhatToWrite(string text, string reason)
    {
        var error = Assert.Throws<FormatException>(() => FieldAddress.Parse(text));
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.Contains("topic/key#field", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnyAddress_SurvivesItsText() =>
        Gen.Select(
            Gen.OneOf([.. "abcXYZ019._-"]).Array[1, 20].Select(characters => new string(characters)),
            Gen.Enum<RecordPart>(),
            Gen.String).Sample((topic, part, field) =>
        {
            var address = new FieldAddress(topic, part, field);
            Assert.Equal(address, FieldAddress.Parse(address.ToString()));
        });
}
