using LineageAnalyzers.Schemas.Reading;

namespace LineageAnalyzers.Schemas.Tests.JsonSchema;

public class JsonReadingTests
{
    private const string Address = """{"type": "object", "properties": {"street": {"type": "string"}}, "required": ["street"]}""";

    [Theory]
    [InlineData("""{"a": {"type": "string"}}""", FieldReading.Arrives, "")]
    [InlineData("""{"a": {"type": "string", "title": "A"}, "b": {"type": "integer"}}""", FieldReading.Arrives, "")]
    [InlineData("""{"b": {"type": "string"}}""", FieldReading.Lost, "is removed")]
    [InlineData("""{"a": false}""", FieldReading.Lost, "is never there any more")]
    [InlineData("""{"a": {"type": "integer"}}""", FieldReading.Unclear, "changes from string to integer, which System.Text.Json refuses and Newtonsoft.Json converts")]
    [InlineData("""{"a": {"type": ["string", "null"]}}""", FieldReading.Lost, "may be null now")]
    [InlineData("""{"a": {"anyOf": [{"type": "null"}, {"type": "string"}]}}""", FieldReading.Lost, "may be null now")]
    [InlineData("""{"a": {"type": "string", "format": "date"}}""", FieldReading.Arrives, "")]
    [InlineData("""{"a": {"type": "string", "maxLength": 5}}""", FieldReading.Arrives, "")]
    [InlineData("""{"a": {"$ref": "#/definitions/A"}}""", FieldReading.Arrives, "")]
    [InlineData("""{"a": {"$ref": "#/definitions/B"}}""", FieldReading.Unclear, "changes from string to integer, which System.Text.Json refuses and Newtonsoft.Json converts")]
    public void Property_IsRead(string properties, FieldReading expected, string reason)
    {
        var writer = $$$"""{"type": "object", "properties": {{{properties}}}, "definitions": {"A": {"type": "string"}, "B": {"$ref": "#/definitions/C"}, "C": {"type": "integer"} } }""";
        var problem = Read("""{"type": "object", "properties": {"a": {"type": "string"}}}""", writer, "a");

        Assert.Equal((expected, reason), (problem?.Field ?? FieldReading.Arrives, problem?.Reason ?? ""));
    }

    [Fact]
    public void ChainOfReferencesThatTheRegistryDoesNotFollow_IsFollowed()
    {
        static string Chain(string type) => $$"""{"type": "object", "properties": {"a": {"$ref": "#/definitions/B"} }, "definitions": {"B": {"$ref": "#/definitions/C"}, "C": {"type": "{{type}}"} } }""";

        Assert.StartsWith("changes from string to integer", Read(Chain("string"), Chain("integer"), "a")?.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void PropertyThatIsNotRequiredAnyMore_MayBeMissing() => Assert.Equal(
        "may be missing now, so that its default takes its place",
        Read($$"""{"type": "object", "properties": {"home": {{Address}} } }""", """{"type": "object", "properties": {"home": {"type": "object", "properties": {"street": {"type": "string"}}}}}""", "home.street")?.Reason);

    [Fact]
    public void ObjectThatIsWalkedThrough_MayChangeInside()
    {
        var (reader, writer) = (
            $$"""{"type": "object", "properties": {"home": {{Address}} } }""",
            """{"type": "object", "properties": {"home": {"type": "object", "properties": {"street": {"type": "string"}, "zip": {"type": "string"}}, "required": ["street"]}}}""");

        Assert.Null(Read(reader, writer, "home"));
        Assert.Equal(FieldReading.Unclear, Read(reader, writer, "home", whole: true)?.Field);
        Assert.Null(Read(reader, reader, "home", whole: true));
    }

    [Theory]
    [InlineData("lines[].sku", """{"type": "integer"}""", FieldReading.Unclear)]
    [InlineData("lines[].sku", """{"type": "object"}""", FieldReading.Lost)]
    [InlineData("lines[].sku", """{"type": "string"}""", FieldReading.Arrives)]
    [InlineData("lines[].other", """{"type": "string"}""", FieldReading.Unclear)]
    public void FieldInItems_IsRead(string field, string sku, FieldReading expected)
    {
        static string Order(string schema) => $$"""{"type": "object", "properties": {"lines": {"type": "array", "items": {"type": "object", "properties": {"sku": {{schema}} } } } } }""";

        Assert.Equal(expected, Read(Order("""{"type": "string"}"""), Order(sku), field)?.Field ?? FieldReading.Arrives);
    }

    [Fact]
    public void FieldInMapValues_IsRead() => Assert.StartsWith(
        "changes from string to boolean",
        Read("""{"type": "object", "additionalProperties": {"type": "string"}}""", """{"type": "object", "additionalProperties": {"type": "boolean"}}""", "{}")?.Reason,
        StringComparison.Ordinal);

    [Fact]
    public void InheritedFieldOfAnAllOf_IsFound() => Assert.Null(
        Read("""{"allOf": [{"$ref": "#/definitions/Base"}, {"type": "object", "properties": {"b": {"type": "string"}}}], "definitions": {"Base": {"type": "object", "properties": {"a": {"type": "string"}}}}}""", """{"type": "object", "properties": {"a": {"type": "string"}}}""", "a"));

    [Fact]
    public void NumberThatBecomesAnInteger_ArrivesAsANumber()
    {
        static string Schema(string type) => $$"""{"type": "object", "properties": {"a": {"type": "{{type}}"} } }""";

        Assert.Null(Read(Schema("number"), Schema("integer"), "a"));
        Assert.Equal(FieldReading.Lost, Read(Schema("integer"), Schema("number"), "a")?.Field);
    }

    private static ReadingProblem? Read(string reader, string writer, string field, bool whole = false)
    {
        var format = SchemaFormats.Find("json")!;
        return ConsumerReading.Of(format.Parse(new SchemaText("json", reader)), format.Parse(new SchemaText("json", writer))).Read(field, whole);
    }
}
