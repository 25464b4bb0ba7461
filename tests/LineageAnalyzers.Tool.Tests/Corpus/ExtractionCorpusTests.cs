using System.Text;
using Xunit.Abstractions;

namespace LineageAnalyzers.Tool.Tests.Corpus;

/// <summary>
/// Small projects, one way of writing code each, against what a careful reader finds in them. A new idiom is a new folder below
/// <c>tests/corpus/extraction</c> with its <c>expected.json</c>.
/// </summary>
public class ExtractionCorpusTests(ITestOutputHelper output)
{
    public static TheoryData<string> Idioms { get; } = new(ScannedCorpus.Idioms);

    [Theory]
    [MemberData(nameof(Idioms))]
    public async Task Idiom_IsReadAsExpected(string idiom)
    {
        var result = (await ScannedCorpus.Results)[idiom];

        Assert.True(result.Faults.Length == 0, result.Faults);
    }

    [Fact]
    public async Task Corpus_GivesNothingWrong()
    {
        var results = (await ScannedCorpus.Results).Values.OrderBy(result => result.Idiom, StringComparer.Ordinal).ToList();
        output.WriteLine(Table(results));

        Assert.Equal([], results.SelectMany(result => result.Wrong.Select(wrong => $"{result.Idiom}: {wrong}")));
        Assert.NotEmpty(results);
    }

    private static string Table(IReadOnlyList<IdiomResult> results)
    {
        var table = new StringBuilder();
        table.AppendLine($"{"idiom",-60} {"found",8} {"resolved",8} {"unresolved",10} {"WRONG",8} {"missed",8}");
        foreach (var result in results)
            table.AppendLine(Row(result.Idiom, [result]));
        table.AppendLine(Row($"all {results.Count}", results));
        return table.ToString();
    }

    private static string Row(string name, IReadOnlyList<IdiomResult> results)
    {
        var (found, resolved) = (results.Sum(result => result.Found), results.Sum(result => result.Resolved));
        return $"{name,-60} {found,8} {resolved,8} {found - resolved,10} {results.Sum(result => result.Wrong.Count),8} {results.Sum(result => result.Missed.Count),8}";
    }
}
