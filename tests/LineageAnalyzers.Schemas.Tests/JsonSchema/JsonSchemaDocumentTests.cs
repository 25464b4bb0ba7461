using LineageAnalyzers.Model;
using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Schemas.Tests.JsonSchema;

public class JsonSchemaDocumentTests
{
    [Fact]
    public void Name_IsTheTitle() =>
        Assert.Equal("Order", Parse("""{"$id": "http://acme.example/order", "title": "Order"}""").Name);

    [Fact]
    public void NameWithoutTitle_IsTheIdentifier() =>
        Assert.Equal("http://acme.example/order", Parse("""{"$id": "http://acme.example/order"}""").Name);

    [Fact]
    public void SameSchemas_MayDifferInOrderSpaceAndTheFormOfNumbers() => Assert.True(
        Parse("""{"type": "object", "properties": {"a": {"maximum": 1.0}, "b": {}}}""")
            .IsSameAs(Parse("""{"properties":{"b":{},"a":{"maximum":1}},"type":"object"}""")));

    [Theory]
    [InlineData("""{"type": "object", "properties": {"a": {}}}""")]
    [InlineData("""{"type": "object", "properties": {"a": {}, "b": {"title": "B"}}}""")]
    [InlineData("""{"type": ["object"], "properties": {"a": {}, "b": {}}}""")]
    public void OtherSchemas_AreNotTheSame(string other) =>
        Assert.False(Parse("""{"type": "object", "properties": {"a": {}, "b": {}}}""").IsSameAs(Parse(other)));

    [Fact]
    public void ReferencesWithOtherContent_MakeSchemasDiffer()
    {
        static ParsedSchema Order(string money) =>
            Parse("""{"properties": {"m": {"$ref": "money.json"}}}""", new SchemaReference("money.json", money));

        Assert.True(Order("""{"type": "integer", "title": "M"}""").IsSameAs(Order("""{"title": "M", "type": "integer"}""")));
        Assert.False(Order("""{"type": "integer"}""").IsSameAs(Order("""{"type": "number"}""")));
    }

    [Fact]
    public void Tags_AreFoundOnPropertiesItemsMapsReferencesAndTheWhole()
    {
        var schema = Parse(
            """
            {
              "confluent:tags": ["RECORD"],
              "type": "object",
              "properties": {
                "email": {"type": ["null", "string"], "confluent:tags": ["PII"]},
                "lines": {"type": "array", "items": {"type": "object", "properties": {"note": {"type": "string", "confluent:tags": ["FREE", "TEXT"]}}}},
                "labels": {"type": "object", "additionalProperties": {"type": "string", "confluent:tags": ["LABEL"]}},
                "home": {"$ref": "#/definitions/Address"},
                "plain": {"type": "string"}
              },
              "definitions": {"Address": {"type": "object", "properties": {"street": {"type": "string", "confluent:tags": ["PII"]}, "at": {"$ref": "#/definitions/Address"}}}}
            }
            """);

        Assert.Equal(
            [": RECORD", "email: PII", "home.street: PII", "labels{}: LABEL", "lines[].note: FREE TEXT"],
            schema.TaggedFields.Select(field => $"{field.Path}: {string.Join(' ', field.Tags)}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryDifference_IsListedAndExplained()
    {
        var differences = SchemaCompatibility.FindDifferences(
            Parse("""{"type": "object", "properties": {"c": {"type": "object", "properties": {"vat": {"type": "string", "maxLength": 2}}}}}"""),
            Parse("""{"title": "C", "type": "object", "properties": {"c": {"type": "object", "properties": {"vat": {"type": "string", "maxLength": 3}}}}}"""),
            CheckDirection.Backward);

        Assert.Equal([("TITLE_CHANGED", false), ("MAX_LENGTH_DECREASED", true)], differences.Select(change => (change.Kind, change.Breaking)));
        Assert.Equal(("#/properties/c/properties/vat/maxLength", "c.vat"), (differences[1].Path, differences[1].Field));
        Assert.Equal("the maximum length of 'c.vat' becomes tighter (3 -> 2)", differences[1].Meaning);
        Assert.Equal("Keep the old maximum length of 'c.vat': older data may lie beyond the new one.", differences[1].Advice);
    }

    [Fact]
    public void LenientPolicy_LetsPropertiesComeIntoOpenObjects()
    {
        var (old, update) = (Text("""{"type": "object"}"""), Text("""{"type": "object", "properties": {"a": {"type": "string"}}}"""));

        Assert.False(SchemaCompatibility.Check(CompatibilityMode.Backward, update, [old]).IsCompatible);
        Assert.True(SchemaCompatibility.Check(CompatibilityMode.Backward, update, [old], CompatibilityPolicy.Lenient).IsCompatible);
    }

    [Theory]
    [InlineData("""{"enum": []}""", "\"enum\" has no values")]
    [InlineData("""{"required": ["a", "a"]}""", "lists 'a' twice")]
    [InlineData("""{"properties": {"x": {"required": ["a"], "additionalProperties": false}}}""", "'a' is required, but the closed object has no such property")]
    public void Lint_FindsWhatARegistryTakes(string text, string problem)
    {
        var format = SchemaFormats.Find("json")!;
        format.Parse(Text(text));

        Assert.Contains(problem, Assert.Throws<SchemaException>(() => format.Lint(Text(text))).Problem, StringComparison.Ordinal);
    }

    private static SchemaText Text(string text) => new("json", text);

    private static ParsedSchema Parse(string text, params SchemaReference[] references) =>
        SchemaFormats.Find("json")!.Parse(new SchemaText("json", text, references.ToEquatableArray()));
}
