using CsCheck;

namespace LineageAnalyzers.Schemas.Tests.JsonSchema;

/// <summary>Mutates the texts of all cases: bytes, pieces of structure, repetition, nesting.</summary>
public class JsonSchemaFuzzTests
{
    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "false", "0", "-1", "1e400", "9999999999999999999999", "\"$ref\":\"#\",", "{\"$ref\":\"#/definitions/A\"}",
        "\"allOf\":[{},{}],", "\"anyOf\":[", "\"oneOf\":[true],", "\"not\":{},", "\"type\":[\"string\",\"null\"],", "\"properties\":{\"a\":", "\"pattern\":\"(a+)+$\",",
        "\"patternProperties\":{\"(\":{}},", "\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",", "\"$id\":\"http://x/y\",", "\"multipleOf\":0,", "\ud800", "\0",
    ];

    [Fact]
    public void AnyMutation_GivesAnAnswerInTime() => SchemaFuzz.Run("json", Gen.OneOf(TextMutations.With(Pieces), Gen.Select(Gen.Int[1, 120], Nest)), usually: 4_000);

    private static Func<string, string> Nest(int depth) => text =>
        string.Concat(Enumerable.Repeat("""{"items":""", depth)) + text + new string('}', depth);
}
