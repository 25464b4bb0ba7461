using System.Globalization;
using System.Text;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Testing;
using Xunit.Abstractions;

namespace LineageAnalyzers.Tests.Flow.Corpus;

/// <summary>
/// Small services, each about one construct of C#, against what a careful reader says of their data. A new case is a new file below
/// <c>tests/corpus/flows</c> with its expectation beside it.
/// </summary>
public sealed class FlowCorpusTests(ITestOutputHelper output)
{
    // What is reached. Each goes up with the analysis and never down.
    private const double LeastRecall = 0.98;
    private const double LeastPrecision = 0.99;
    private const int MostWrongIdentities = 0;

    [Fact]
    public void Corpus_is_read_as_a_careful_reader_reads_it()
    {
        var results = Results();
        var report = new StringBuilder();
        foreach (var construct in results.GroupBy(result => result.Case.Construct))
            report.AppendLine(Row(construct.Key, [.. construct]));
        var table = $"{Header}\n{report}{Row($"all {results.Count} cases", results)}\n";
        var faults = string.Join('\n', results.SelectMany(result => result.Faults.Select(fault => $"{result.Case}: {fault}")));
        output.WriteLine(table + faults);
        RepositoryFiles.WriteArtifact("flow-corpus.txt", $"{table}\n{faults}\n");

        var (flows, reads) = (Agreement.Sum(results.Select(result => result.Flows)), Agreement.Sum(results.Select(result => result.Reads)));
        Assert.True(flows.Recall >= LeastRecall && reads.Recall >= LeastRecall, $"too much is missed\n{table}{faults}");
        Assert.True(flows.Precision >= LeastPrecision && reads.Precision >= LeastPrecision, $"too much is wrong\n{table}{faults}");
        Assert.True(results.Sum(result => result.WrongIdentities.Count) <= MostWrongIdentities, $"data that changes is said to arrive unchanged\n{table}{faults}");
    }

    private const string Header = "construct                             cases | flows  found missed  false  recall  prec. | reads missed  false  recall  prec. | forbidden  identity";

    // A part of the corpus can be asked for by its name, to see its faults and manifests alone.
    private static IReadOnlyList<FlowCaseResult> Results()
    {
        var part = Environment.GetEnvironmentVariable("LINEAGE_FLOW_CASES") ?? "";
        var cases = FlowCase.All().Where(flowCase => flowCase.ToString().Contains(part, StringComparison.Ordinal));
        return [.. cases.AsParallel().AsOrdered().Select(flowCase => FlowCaseResult.Of(flowCase, part.Length == 0 ? (_, _) => { } : Write))];
    }

    private static void Write(FlowCase flowCase, Manifest manifest)
    {
        var file = RepositoryFiles.PathOf($"artifacts/flow-corpus/{flowCase}.json");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, ManifestWriter.Write(manifest, indented: true));
    }

    private static string Row(string name, IReadOnlyList<FlowCaseResult> results)
    {
        var (flows, reads) = (Agreement.Sum(results.Select(result => result.Flows)), Agreement.Sum(results.Select(result => result.Reads)));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-37} {results.Count,5} | {flows.Right.Count + flows.Missed.Count,5} {flows.Right.Count,6} {flows.Missed.Count,6} {flows.False.Count,6} {flows.Recall,7:P1} {flows.Precision,6:P1} | "
            + $"{reads.Right.Count + reads.Missed.Count,5} {reads.Missed.Count,6} {reads.False.Count,6} {reads.Recall,7:P1} {reads.Precision,6:P1} | "
            + $"{results.Sum(result => result.Forbidden.Count),9} {results.Sum(result => result.WrongIdentities.Count),9}");
    }
}
