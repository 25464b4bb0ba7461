using System.Diagnostics;
using System.Globalization;
using CsCheck;
using LineageAnalyzers.Schemas.Compatibility;
using LineageAnalyzers.Schemas.Tests.Conformance;
using LineageAnalyzers.Testing;

namespace LineageAnalyzers.Schemas.Tests.Avro;

/// <summary>
/// Mutates the texts of all cases. Whatever comes out, there is an answer in bounded time and no exception but that of a bad schema. The variable
/// LINEAGE_FUZZ_COUNT makes it long.
/// </summary>
public class AvroFuzzTests
{
    private static readonly TimeSpan LongestTime = TimeSpan.FromSeconds(20);
    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "-1", "1e400", "99999999999999999999", "\"R\"", "\"int\"", "\"null\",", "\"type\":", "\"name\":\"R\",", "\"namespace\":\"\",",
        "\"fields\":[],", "\"items\":", "\"values\":", "\"symbols\":[],", "\"default\":null,", "\"aliases\":[\"a\"],", "\"size\":0,", "\"logicalType\":\"decimal\",", "\ud800", "\0",
        "{\"type\":\"record\",\"name\":\"R\",\"fields\":[{\"name\":\"r\",\"type\":\"R\"}]}",
    ];

    private static readonly string[] Seeds = CompatibilityCase.ReadFolder(RepositoryFiles.PathOf("tests/LineageAnalyzers.Schemas.Tests/cases"), "avro-*.json")
        .Concat(CompatibilityCase.ReadFolder(RepositoryFiles.PathOf("../shared/conformance/avro")))
        .SelectMany(test => test.History.Append(test.New))
        .Select(text => text.Text)
        .Distinct()
        .ToArray();

    [Fact]
    public void AnyMutation_GivesAnAnswerInTime()
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("LINEAGE_FUZZ_COUNT"), NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? wanted : 10_000;

        Gen.Select(Gen.Int[0, Seeds.Length - 1], Gen.Int[0, Seeds.Length - 1], TextMutations.With(Pieces).Array[1, 4]).Sample(
            (seed, other, mutations) =>
            {
                var text = mutations.Aggregate(Seeds[seed], (current, mutate) => current.Length > 200_000 ? current : mutate(current));
                var watch = Stopwatch.StartNew();
                Judge(text, Seeds[seed]);
                Judge(text, Seeds[other]);
                return watch.Elapsed < LongestTime;
            },
            iter: count);
    }

    private static void Judge(string text, string other)
    {
        var format = SchemaFormats.Find("avro")!;
        var result = SchemaCompatibility.Check(CompatibilityMode.Full, new SchemaText("avro", text), [new SchemaText("avro", other)]);
        Assert.True(result.Error is null || (!result.IsCompatible && result.Changes.Count == 0));
        try
        {
            var (schema, seed) = (format.Parse(new SchemaText("avro", text)), format.Parse(new SchemaText("avro", other)));
            Assert.True(schema.IsSameAs(schema));
            _ = schema.TaggedFields.Count();
            _ = schema.Name;
            _ = seed.FateOf(schema, "a", whole: false);
            _ = schema.FateOf(seed, "lines[].a", whole: true);
            format.Lint(new SchemaText("avro", text));
        }
        catch (SchemaException)
        {
        }
    }
}
