using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Schemas.Tests.JsonSchema;

public class JsonFieldFateTests
{
    private const string Address = """{"type": "object", "properties": {"street": {"type": "string"}}, "required": ["street"]}""";

    [Theory]
    [InlineData("""{"a": {"type": "string"}}""", FieldFateKind.Unchanged, "")]
    [InlineData("""{"a": {"type": "string", "title": "A"}, "b": {"type": "integer"}}""", FieldFateKind.Unchanged, "")]
    [InlineData("""{"b": {"type": "string"}}""", FieldFateKind.Removed, "is removed")]
    [InlineData("""{"a": false}""", FieldFateKind.Removed, "is never there any more")]
    [InlineData("""{"a": {"type": "integer"}}""", FieldFateKind.Changed, "changes from string to integer")]
    [InlineData("""{"a": {"type": ["string", "null"]}}""", FieldFateKind.Changed, "may be null now")]
    [InlineData("""{"a": {"anyOf": [{"type": "null"}, {"type": "string"}]}}""", FieldFateKind.Changed, "may be null now")]
    [InlineData("""{"a": {"type": "string", "format": "date"}}""", FieldFateKind.Changed, "changes its format from none to date")]
    [InlineData("""{"a": {"oneOf": [{"type": "string"}, {"type": "integer"}]}}""", FieldFateKind.Unclear, "is a combination of several schemas that changes")]
    [InlineData("""{"a": {"type": "string", "maxLength": 5}}""", FieldFateKind.Unchanged, "")]
    [InlineData("""{"a": {"$ref": "#/definitions/A"}}""", FieldFateKind.Unchanged, "")]
    [InlineData("""{"a": {"$ref": "#/definitions/B"}}""", FieldFateKind.Changed, "changes from string to integer")]
    public void Property_HasTheFate(string properties, FieldFateKind kind, string reason)
    {
        var writer = $$$"""{"type": "object", "properties": {{{properties}}}, "definitions": {"A": {"type": "string"}, "B": {"$ref": "#/definitions/C"}, "C": {"type": "integer"} } }""";

        Assert.Equal(new FieldFate(kind, reason), Fate("""{"type": "object", "properties": {"a": {"type": "string"}}}""", writer, "a"));
    }

    [Fact]
    public void ChainOfReferencesThatTheRegistryDoesNotFollow_IsFollowed()
    {
        static string Chain(string type) => $$"""{"type": "object", "properties": {"a": {"$ref": "#/definitions/B"} }, "definitions": {"B": {"$ref": "#/definitions/C"}, "C": {"type": "{{type}}"} } }""";

        Assert.Equal("changes from string to integer", Fate(Chain("string"), Chain("integer"), "a").Reason);
    }

    [Fact]
    public void PropertyThatIsNotRequiredAnyMore_MayBeMissing() => Assert.Equal(
        new FieldFate(FieldFateKind.Changed, "may be missing now, or what it lies in"),
        Fate($$"""{"type": "object", "properties": {"home": {{Address}} } }""", """{"type": "object", "properties": {"home": {"type": "object", "properties": {"street": {"type": "string"}}}}}""", "home.street"));

    [Fact]
    public void ObjectThatIsWalkedThrough_MayChangeInside()
    {
        var (reader, writer) = (
            $$"""{"type": "object", "properties": {"home": {{Address}} } }""",
            """{"type": "object", "properties": {"home": {"type": "object", "properties": {"street": {"type": "string"}, "zip": {"type": "string"}}, "required": ["street"]}}}""");

        Assert.Equal(FieldFate.Unchanged, Fate(reader, writer, "home"));
        Assert.Equal(FieldFateKind.Changed, Fate(reader, writer, "home", whole: true).Kind);
        Assert.Equal(FieldFate.Unchanged, Fate(reader, reader, "home", whole: true));
    }

    [Theory]
    [InlineData("lines[].sku", """{"type": "integer"}""", FieldFateKind.Changed)]
    [InlineData("lines[].sku", """{"type": "string"}""", FieldFateKind.Unchanged)]
    [InlineData("lines[].other", """{"type": "string"}""", FieldFateKind.Unclear)]
    public void FieldInItems_HasTheFate(string field, string sku, FieldFateKind kind)
    {
        static string Order(string schema) => $$"""{"type": "object", "properties": {"lines": {"type": "array", "items": {"type": "object", "properties": {"sku": {{schema}} } } } } }""";

        Assert.Equal(kind, Fate(Order("""{"type": "string"}"""), Order(sku), field).Kind);
    }

    [Fact]
    public void FieldInMapValues_HasTheFate() => Assert.Equal(
        "changes from string to boolean",
        Fate("""{"type": "object", "additionalProperties": {"type": "string"}}""", """{"type": "object", "additionalProperties": {"type": "boolean"}}""", "{}").Reason);

    [Fact]
    public void InheritedFieldOfAnAllOf_IsFound() => Assert.Equal(
        FieldFate.Unchanged,
        Fate("""{"allOf": [{"$ref": "#/definitions/Base"}, {"type": "object", "properties": {"b": {"type": "string"}}}], "definitions": {"Base": {"type": "object", "properties": {"a": {"type": "string"}}}}}""", """{"type": "object", "properties": {"a": {"type": "string"}}}""", "a"));

    [Fact]
    public void NumberThatBecomesAnInteger_ArrivesAsANumber()
    {
        static string Schema(string type) => $$"""{"type": "object", "properties": {"a": {"type": "{{type}}"} } }""";

        Assert.Equal(FieldFate.Unchanged, Fate(Schema("number"), Schema("integer"), "a"));
        Assert.Equal(FieldFateKind.Changed, Fate(Schema("integer"), Schema("number"), "a").Kind);
    }

    private static FieldFate Fate(string reader, string writer, string field, bool whole = false)
    {
        var format = SchemaFormats.Find("json")!;
        return format.Parse(new SchemaText("json", reader)).FateOf(format.Parse(new SchemaText("json", writer)), field, whole);
    }
}
