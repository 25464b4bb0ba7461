using System.Diagnostics;
using System.Globalization;
using CsCheck;
using LineageAnalyzers.Schemas.Compatibility;
using LineageAnalyzers.Schemas.Tests.Conformance;
using LineageAnalyzers.Testing;

namespace LineageAnalyzers.Schemas.Tests.JsonSchema;

/// <summary>
/// Mutates the texts of all cases: bytes, pieces of structure, repetition, nesting. Whatever comes out, there is an answer in bounded time
/// and no exception but that of a bad schema. The variable LINEAGE_FUZZ_COUNT makes it long.
/// </summary>
public class JsonSchemaFuzzTests
{
    private static readonly TimeSpan LongestTime = TimeSpan.FromSeconds(20);
    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "false", "0", "-1", "1e400", "9999999999999999999999", "\"$ref\":\"#\",", "{\"$ref\":\"#/definitions/A\"}",
        "\"allOf\":[{},{}],", "\"anyOf\":[", "\"oneOf\":[true],", "\"not\":{},", "\"type\":[\"string\",\"null\"],", "\"properties\":{\"a\":", "\"pattern\":\"(a+)+$\",",
        "\"patternProperties\":{\"(\":{}},", "\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",", "\"$id\":\"http://x/y\",", "\"multipleOf\":0,", "\ud800", "\0",
    ];

    private static readonly string[] Seeds = CompatibilityCase.ReadFolder(RepositoryFiles.PathOf("tests/LineageAnalyzers.Schemas.Tests/cases"), "json-*.json")
        .Concat(CompatibilityCase.ReadFolder(RepositoryFiles.PathOf("../shared/conformance/json")))
        .SelectMany(test => test.History.Append(test.New))
        .Select(text => text.Text)
        .Distinct()
        .ToArray();

    private static readonly Gen<Func<string, string>> Mutation = Gen.OneOf(
        TextMutations.With(Pieces),
        Gen.Select(Gen.Int[1, 120], Nest));

    [Fact]
    public void AnyMutation_GivesAnAnswerInTime()
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("LINEAGE_FUZZ_COUNT"), NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? wanted : 4_000;

        Gen.Select(Gen.Int[0, Seeds.Length - 1], Gen.Int[0, Seeds.Length - 1], Mutation.Array[1, 4]).Sample(
            (seed, other, mutations) =>
            {
                var text = mutations.Aggregate(Seeds[seed], (current, mutate) => current.Length > 200_000 ? current : mutate(current));
                var clock = Stopwatch.StartNew();
                Judge(text, Seeds[seed]);
                Judge(text, Seeds[other]);
                return clock.Elapsed < LongestTime;
            },
            iter: count);
    }

    private static void Judge(string text, string other)
    {
        var format = SchemaFormats.Find("json")!;
        var result = SchemaCompatibility.Check(CompatibilityMode.Full, new SchemaText("json", text), [new SchemaText("json", other)]);
        Assert.True(result.Error is null || (!result.IsCompatible && result.Changes.Count == 0));
        try
        {
            var (schema, seed) = (format.Parse(new SchemaText("json", text)), format.Parse(new SchemaText("json", other)));
            Assert.True(schema.IsSameAs(schema));
            _ = schema.TaggedFields.Count();
            _ = schema.Name;
            _ = seed.FateOf(schema, "a", whole: false);
            _ = schema.FateOf(seed, "lines[].a", whole: true);
            _ = schema.FindDifferences(seed, CompatibilityPolicy.Lenient);
            format.Lint(new SchemaText("json", text));
        }
        catch (SchemaException)
        {
        }
    }

    private static Func<string, string> Nest(int depth) => text =>
        string.Concat(Enumerable.Repeat("""{"items":""", depth)) + text + new string('}', depth);
}
