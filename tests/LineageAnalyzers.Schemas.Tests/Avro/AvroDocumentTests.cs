using LineageAnalyzers.Schemas.Reading;

namespace LineageAnalyzers.Schemas.Tests.Avro;

public class AvroDocumentTests
{
    private const string Before = """
        {"type": "record", "name": "Order", "fields": [
          {"name": "id", "type": "string"},
          {"name": "total", "type": "int"},
          {"name": "note", "type": ["null", "string"], "default": null},
          {"name": "customer", "type": {"type": "record", "name": "Customer", "fields": [
            {"name": "email", "type": "string"}, {"name": "age", "type": "int", "default": 0}]}},
          {"name": "lines", "type": {"type": "array", "items": {"type": "record", "name": "Line", "fields": [
            {"name": "sku", "type": "string"}, {"name": "count", "type": "int"}]}}},
          {"name": "labels", "type": {"type": "map", "values": "string"}},
          {"name": "payment", "type": ["string", "int"]}]}
        """;

    [Theory]
    [InlineData("id", false, FieldReading.Arrives, "")]
    [InlineData("total", false, FieldReading.Lost, "changes from int to long")]
    [InlineData("customer.email", false, FieldReading.Arrives, "")]
    [InlineData("customer.age", false, FieldReading.Lost, "is removed, so that its default takes its place")]
    [InlineData("customer", false, FieldReading.Arrives, "")]
    [InlineData("customer", true, FieldReading.Unclear, "changes inside")]
    [InlineData("lines[].sku", false, FieldReading.Lost, "is removed")]
    [InlineData("lines[].count", false, FieldReading.Arrives, "")]
    [InlineData("lines", false, FieldReading.Arrives, "")]
    [InlineData("labels{}", false, FieldReading.Lost, "may be null now")]
    [InlineData("labels", false, FieldReading.Lost, "may be null now")]
    [InlineData("payment", false, FieldReading.Arrives, "")]
    [InlineData("nothing", false, FieldReading.Unclear, "is not in the schema that the code was compared with")]
    [InlineData("", true, FieldReading.Unclear, "changes inside")]
    public void Reading_FollowsTheFieldThroughBothSchemas(string field, bool whole, FieldReading expected, string reason)
    {
        var after = Before
            .Replace("""{"name": "total", "type": "int"}""", """{"name": "total", "type": "long"}""", StringComparison.Ordinal)
            .Replace(""", {"name": "age", "type": "int", "default": 0}""", "", StringComparison.Ordinal)
            .Replace("""{"name": "sku", "type": "string"}, """, "", StringComparison.Ordinal)
            .Replace("\"values\": \"string\"", "\"values\": [\"null\", \"string\"]", StringComparison.Ordinal);

        var problem = ConsumerReading.Of(Parse(Before), Parse(after)).Read(field, whole);

        Assert.Equal((expected, reason), (problem?.Field ?? FieldReading.Arrives, problem?.Reason ?? ""));
    }

    [Theory]
    [InlineData("id", false)]
    [InlineData("customer.email", false)]
    [InlineData("customer.phone", true)]
    [InlineData("lines[].sku", false)]
    [InlineData("lines[].price", true)]
    [InlineData("payment.x", false)]
    public void Lacks_SaysOnlyWhatIsCertain(string field, bool lacks) => Assert.Equal(lacks, Parse(Before).Lacks(field));

    [Fact]
    public void IsSameAs_IgnoresFormAndDocumentationOnly()
    {
        var schema = Parse("""{"type": "record", "name": "R", "namespace": "a", "fields": [{"name": "x", "type": "int", "default": 1}]}""");

        Assert.True(schema.IsSameAs(Parse("""{"fields": [{"default": 1, "type": {"type": "int"}, "name": "x", "doc": "d"}], "name": "a.R", "type": "record"}""")));
        Assert.False(schema.IsSameAs(Parse("""{"type": "record", "name": "R", "namespace": "a", "fields": [{"name": "x", "type": "int", "default": 2}]}""")));
        Assert.False(schema.IsSameAs(Parse("""{"type": "record", "name": "R", "namespace": "a", "fields": [{"name": "x", "type": "int", "default": 1, "confluent:tags": ["PII"]}]}""")));
        Assert.False(schema.IsSameAs(Parse("""{"type": "record", "name": "R", "namespace": "b", "fields": [{"name": "x", "type": "int", "default": 1}]}""")));
    }

    [Fact]
    public void TaggedFields_AreFoundInsideRecordsArraysMapsAndUnionsAndEndInRecursion()
    {
        var schema = Parse("""
            {"type": "record", "name": "R", "fields": [
              {"name": "email", "type": "string", "confluent:tags": ["PII", "GDPR"]},
              {"name": "next", "type": ["null", "R"]},
              {"name": "cards", "type": {"type": "array", "items": {"type": "record", "name": "Card", "confluent:tags": ["PCI"], "fields": [
                {"name": "number", "type": "string", "confluent:tags": ["PAN"]}]}}},
              {"name": "by", "type": {"type": "map", "values": "Card"}}]}
            """);

        Assert.Equal(
            ["email=PII,GDPR", "cards[]=PCI", "cards[].number=PAN", "by{}=PCI", "by{}.number=PAN"],
            schema.TaggedFields.Select(field => $"{field.Path}={string.Join(',', field.Tags)}"));
    }

    private static ParsedSchema Parse(string text) => SchemaFormats.Find("avro")!.Parse(new SchemaText("avro", text));
}
