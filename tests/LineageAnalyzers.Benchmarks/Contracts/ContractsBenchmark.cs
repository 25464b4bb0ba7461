using System.Text.Json;
using LineageAnalyzers.Benchmarks.Processes;
using LineageAnalyzers.Benchmarks.Reporting;
using LineageAnalyzers.Model;

namespace LineageAnalyzers.Benchmarks.Contracts;

/// <summary>Compares pairs of schemas: by us in one thread, by the command on a cold start, and by other programs on the same input.</summary>
internal static class ContractsBenchmark
{
    private static readonly string OwnCases = Path.Combine(BuildFacts.Repository, "tests", "LineageAnalyzers.Schemas.Tests", "cases");

    /// <summary>Measures; the report has a row for each program and input.</summary>
    /// <param name="rounds">How many times each is measured.</param>
    /// <param name="cases">A folder with more case files; null for the project's own ones alone.</param>
    /// <param name="buf">The program <c>buf</c>; null to leave it out.</param>
    /// <exception cref="LineageException">There are no cases, or a program ends with an error.</exception>
    public static Report Run(int rounds, string? cases, string? buf)
    {
        var pairs = SchemaPair.Read(cases is null ? [OwnCases] : [OwnCases, cases]);
        if (pairs.Count == 0)
            throw new LineageException("there are no cases", OwnCases, "Give --cases FOLDER.");
        var report = new Report("Comparing schemas", ["what", "pairs", "result"]);
        foreach (var format in pairs.GroupBy(pair => pair.New.Format))
        {
            Progress.Show($"compare {format.Key} in this process");
            report.Row($"{format.Key}, one thread, both texts read each time", $"{format.Count()}", $"{Figures.Show(PairRate.Measure([.. format], rounds), 0)} pairs/s");
        }

        var root = Path.Combine(RunFolder.Path, "contracts");
        MeasureJava(report, [.. pairs.Where(pair => pair.New.Format == "avro")], rounds, root);
        MeasureCommand(report, pairs, rounds, root, buf);
        Progress.Clear();
        report.Note("Medians; pairs per second of processor time. A pair is judged BACKWARD with the words for people made for each difference.");
        return report;
    }

    private static void MeasureJava(Report report, IReadOnlyList<SchemaPair> pairs, int rounds, string root)
    {
        Progress.Show("compare Avro in Java");
        if (AvroJava.Measure(pairs, rounds, Path.Combine(root, "java")) is { } java)
            report.Row("avro, Apache Avro for Java (Debian's libavro-java), the pairs that it reads", $"{java.Pairs}", $"{Figures.Show(java.Rate, 0)} pairs/s");
    }

    private static void MeasureCommand(Report report, IReadOnlyList<SchemaPair> pairs, int rounds, string root, string? buf)
    {
        Progress.Show("publish the tool as its package has it");
        var tool = PublishedTool.In(Path.Combine(root, "tool"));
        var batch = Path.Combine(root, "pairs.jsonl");
        File.WriteAllLines(batch, pairs.Select(pair => JsonSerializer.Serialize(new { format = pair.New.Format, mode = "BACKWARD", old = pair.Old.Text, @new = pair.New.Text })));
        var (older, newer) = WriteProto(Path.Combine(root, "proto"));
        var times = new Dictionary<string, List<double>>(StringComparer.Ordinal);
        for (var round = 0; round <= rounds; round++)
        {
            // The first round fills the disk's cache.
            Add("lineage compat --batch, all pairs, from start to end", ChildProcess.Measure(root, tool, "compat", "--batch", batch).Wall, round);
            Add("lineage compat --rule-set FILE, one file, from start to end", ChildProcess.Measure(root, tool, "compat", "--rule-set", "FILE", older, older).Wall, round);
            if (buf is not null)
                Add("buf breaking, the same file, from start to end", OtherProgram.Time(newer, buf, "breaking", ".", "--against", older), round);
        }

        foreach (var (name, walls) in times)
            report.Row(name, name.Contains("batch", StringComparison.Ordinal) ? $"{pairs.Count}" : "1", $"{Figures.Show(Figures.Median(walls), 0)} ms");

        void Add(string name, TimeSpan time, int round)
        {
            if (!times.TryGetValue(name, out var walls))
                times.Add(name, walls = []);
            if (round > 0)
                walls.Add(time.TotalMilliseconds);
        }
    }

    private static (string Old, string New) WriteProto(string folder)
    {
        const string Text = "syntax = \"proto3\";\npackage acme.orders.v1;\nmessage Order {\n  string id = 1;\n  int64 total = 2;\n  repeated string lines = 3;\n}\n";
        foreach (var side in new[] { "old", "new" })
        {
            Directory.CreateDirectory(Path.Combine(folder, side));
            File.WriteAllText(Path.Combine(folder, side, "order.proto"), Text);
        }

        return (Path.Combine(folder, "old"), Path.Combine(folder, "new"));
    }
}
