using LineageAnalyzers.Schemas.Compatibility;

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
    [InlineData("id", false, FieldFateKind.Unchanged, "")]
    [InlineData("total", false, FieldFateKind.Changed, "changes from int to long")]
    [InlineData("customer.email", false, FieldFateKind.Unchanged, "")]
    [InlineData("customer.age", false, FieldFateKind.Removed, "is removed, so that its default takes its place")]
    [InlineData("customer", false, FieldFateKind.Unchanged, "")]
    [InlineData("customer", true, FieldFateKind.Changed, "changes inside")]
    [InlineData("lines[].sku", false, FieldFateKind.Removed, "is removed")]
    [InlineData("lines[].count", false, FieldFateKind.Unchanged, "")]
    [InlineData("lines", false, FieldFateKind.Unchanged, "")]
    [InlineData("labels{}", false, FieldFateKind.Changed, "may be null now")]
    [InlineData("labels", false, FieldFateKind.Changed, "changes from map of string to map of null | string")]
    [InlineData("payment", false, FieldFateKind.Unchanged, "")]
    [InlineData("payment.x", false, FieldFateKind.Unchanged, "")]
    [InlineData("nothing", false, FieldFateKind.Unclear, "is not in the schema that the code was compared with")]
    [InlineData("", true, FieldFateKind.Changed, "changes inside")]
    public void FateOf_FollowsTheFieldThroughBothSchemas(string field, bool whole, FieldFateKind kind, string reason)
    {
        var after = Before
            .Replace("""{"name": "total", "type": "int"}""", """{"name": "total", "type": "long"}""", StringComparison.Ordinal)
            .Replace(""", {"name": "age", "type": "int", "default": 0}""", "", StringComparison.Ordinal)
            .Replace("""{"name": "sku", "type": "string"}, """, "", StringComparison.Ordinal)
            .Replace("\"values\": \"string\"", "\"values\": [\"null\", \"string\"]", StringComparison.Ordinal);

        Assert.Equal(new FieldFate(kind, reason), Parse(Before).FateOf(Parse(after), field, whole));
    }

    [Fact]
    public void FateOf_FieldRenamedWithAliasInTheReader_IsUnchanged()
    {
        var reader = Parse("""{"type": "record", "name": "R", "fields": [{"name": "mail", "aliases": ["email"], "type": "string"}]}""");
        var writer = Parse("""{"type": "record", "name": "R", "fields": [{"name": "email", "type": "string"}]}""");

        Assert.Equal(FieldFate.Unchanged, reader.FateOf(writer, "mail", false));
    }

    [Fact]
    public void FateOf_LogicalTypeChanges_IsNotUnchanged()
    {
        var reader = Parse("""{"type": "record", "name": "R", "fields": [{"name": "at", "type": {"type": "long", "logicalType": "timestamp-millis"}}]}""");
        var writer = Parse("""{"type": "record", "name": "R", "fields": [{"name": "at", "type": {"type": "long", "logicalType": "timestamp-micros"}}]}""");

        Assert.Equal("changes from long (timestamp-millis) to long (timestamp-micros)", reader.FateOf(writer, "at", false).Reason);
    }

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
