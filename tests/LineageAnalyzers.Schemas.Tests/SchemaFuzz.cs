using System.Diagnostics;
using System.Globalization;
using CsCheck;
using LineageAnalyzers.Schemas.Compatibility;
using LineageAnalyzers.Schemas.Reading;
using LineageAnalyzers.Schemas.Tests.Conformance;
using LineageAnalyzers.Testing;

namespace LineageAnalyzers.Schemas.Tests;

/// <summary>
/// Damages the texts of all cases of a format at random. Whatever comes out, there is an answer in bounded time and no exception but that of a bad
/// schema. The variable LINEAGE_FUZZ_COUNT makes it long.
/// </summary>
internal static class SchemaFuzz
{
    private const int MostCharacters = 200_000;

    private static readonly TimeSpan LongestTime = TimeSpan.FromSeconds(20);

    /// <summary>Runs as many mutations as the variable says.</summary>
    /// <param name="format">The format's name, with which its case files begin.</param>
    /// <param name="mutation">What is done to a text.</param>
    /// <param name="usually">How many without the variable.</param>
    public static void Run(string format, Gen<Func<string, string>> mutation, int usually)
    {
        var seeds = Seeds(format);
        var count = int.TryParse(Environment.GetEnvironmentVariable("LINEAGE_FUZZ_COUNT"), NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? wanted : usually;
        Gen.Select(Gen.Int[0, seeds.Length - 1], Gen.Int[0, seeds.Length - 1], mutation.Array[1, 4]).Sample(
            (seed, other, mutations) =>
            {
                var text = mutations.Aggregate(seeds[seed], (current, mutate) => current.Length > MostCharacters ? current : mutate(current));
                var watch = Stopwatch.StartNew();
                Judge(format, text, seeds[seed]);
                Judge(format, text, seeds[other]);
                return watch.Elapsed < LongestTime;
            },
            iter: count);
    }

    private static string[] Seeds(string format) =>
    [
        .. CompatibilityCase.ReadFolder(RepositoryFiles.PathOf("tests/LineageAnalyzers.Schemas.Tests/cases"), $"{format}-*.json")
            .Concat(CompatibilityCase.ReadFolder(RepositoryFiles.PathOf($"../shared/conformance/{format}")))
            .SelectMany(test => test.History.Append(test.New))
            .Select(text => text.Text)
            .Distinct(),
    ];

    private static void Judge(string name, string text, string other)
    {
        var format = SchemaFormats.Find(name)!;
        var result = SchemaCompatibility.Check(CompatibilityMode.Full, new SchemaText(name, text), [new SchemaText(name, other)]);
        Assert.True(result.Error is null || (!result.IsCompatible && result.Changes.Count == 0));
        try
        {
            var (schema, seed) = (format.Parse(new SchemaText(name, text)), format.Parse(new SchemaText(name, other)));
            Assert.True(schema.IsSameAs(schema));
            _ = schema.TaggedFields.Count();
            _ = schema.Name;
            _ = ConsumerReading.Of(seed, schema).Read("a", whole: false);
            _ = ConsumerReading.Of(schema, seed).Read("lines[].a", whole: true);
            _ = schema.Lacks("lines[].a");
            _ = schema.FindDifferences(seed, CompatibilityPolicy.Lenient);
            format.Lint(new SchemaText(name, text));
        }
        catch (SchemaException)
        {
            // What such a text is for.
        }
    }
}
