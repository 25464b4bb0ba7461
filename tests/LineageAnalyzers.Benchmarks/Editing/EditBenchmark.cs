using LineageAnalyzers.Benchmarks.Reporting;
using LineageAnalyzers.Benchmarks.Workloads;
using LineageAnalyzers.Generation;
using LineageAnalyzers.Model;
using LineageAnalyzers.Rules;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LineageAnalyzers.Benchmarks.Editing;

/// <summary>
/// Measures inside this process. Each measurement runs once on a compilation in which nothing is bound yet, as after a keystroke, and the measures
/// take turns; a library that repeats one measure until it is steady would do neither.
/// </summary>
internal static class EditBenchmark
{
    private const int WarmUpRounds = 3;

    // A file with a producer, one with a consumer and a producer, one with their records, and one that has nothing to do with Kafka.
    private static readonly (string File, EditedPlace Place)[] Edits =
    [
        .. ((string[])["RetailInvoicePublisher.cs", "RetailInvoiceWorker.cs", "RetailInvoiceMessages.cs", "RetailInvoiceService.cs"])
            .SelectMany(file => ((EditedPlace[])[EditedPlace.End, EditedPlace.Space, EditedPlace.HalfStatement, EditedPlace.Method]).Select(place => (file, place))),
        ("RetailInvoiceMessages.cs", EditedPlace.Property),
    ];

    /// <summary>Measures; the report has one row for each measure.</summary>
    /// <exception cref="LineageException">A project does not restore or compile.</exception>
    public static Report Run(int rounds)
    {
        Progress.Show("write, restore and load the projects");
        var with = LoadedCompilation.Load(Workload.WithKafka());
        var without = LoadedCompilation.Load(Workload.WithoutKafka());
        var (analyzer, withLock) = (new EndpointAnalyzer(), new EndpointAnalyzer());
        var (alone, open, locked) = (new EditingSession(with), new EditingSession(with), new EditingSession(with, new LockInMemory(LockedSubjects.Text())));
        var empty = new EmptyAnalyzer();
        var driver = Driver(with, with.ParseOptions);
        var driverWithout = Driver(without, without.ParseOptions);
        // What the package's targets define in the builds that an editor runs.
        var driverOfEditor = Driver(with, with.ParseOptions.WithPreprocessorSymbols(with.ParseOptions.PreprocessorSymbolNames.Append("LINEAGE_DESIGN_TIME")));
        var times = new TimeTable();
        for (var round = -WarmUpRounds; round < rounds; round++)
        {
            Progress.Show(round < 0 ? "warm-up" : $"round {round + 1} of {rounds}");
            times.Keep = round >= 0;
            foreach (var (file, place) in Edits)
            {
                MeasureEdit(times, AloneOf(file, place), alone, file, place, empty);
                MeasureEdit(times, NameOf(file, place), open, file, place, analyzer);
                MeasureEdit(times, LockedOf(file, place), locked, file, place, withLock);
            }

            times.Measure("look-up of the client libraries, no Kafka", without.Fresh(), compilation => KnownSymbols.TryCreate(compilation));
            times.Measure("look-up of the client libraries, 300 endpoints", with.Fresh(), compilation => KnownSymbols.TryCreate(compilation));
            times.Measure("generator, no Kafka", without.Fresh(), compilation => driverWithout.RunGenerators(compilation));
            times.Measure("generator, 300 endpoints", with.Fresh(), compilation => driver.RunGenerators(compilation));
            times.Measure("generator, 300 endpoints in an editor", with.Fresh(), compilation => driverOfEditor.RunGenerators(compilation));
        }

        Progress.Clear();
        return ReportOf(times);
    }

    private static Report ReportOf(TimeTable times)
    {
        var report = new Report("Inside the compiler", ["measure", "compiler alone CPU ms", "our share CPU ms", "our share with a lock CPU ms"]);
        foreach (var (file, place) in Edits)
        {
            var alone = times.Median(AloneOf(file, place));
            report.Row(NameOf(file, place), Figures.Show(alone, 2), Figures.Show(times.Median(NameOf(file, place)) - alone, 2), Figures.Show(times.Median(LockedOf(file, place)) - alone, 2));
        }

        foreach (var name in times.Names.Where(name => name.Contains(',', StringComparison.Ordinal)))
            report.Row(name, "", Figures.Show(times.Median(name), 3), "");
        report.Note("Medians of CPU time in a warm process. Every measurement starts from a compilation in which nothing is bound.");
        report.Note("The lock has 2,000 subjects, 400 of which the project's topics have, with three versions each and the mode FULL_TRANSITIVE.");
        report.Note("'compiler alone' runs an analyzer that watches the same operations and does nothing: the compiler binds the edited file for it.");
        return report;
    }

    private static void MeasureEdit(TimeTable times, string name, EditingSession session, string file, EditedPlace place, DiagnosticAnalyzer analyzer) =>
        times.Measure(name, Edit.Of(session, file, place, analyzer), edit => edit.AskForDiagnostics());

    private static string NameOf(string file, EditedPlace place) => $"{file}: {place switch { EditedPlace.End => "a comment", EditedPlace.Space => "white space", EditedPlace.HalfStatement => "half a statement", EditedPlace.Method => "a statement", _ => "a property" }}";

    private static string AloneOf(string file, EditedPlace place) => "alone " + NameOf(file, place);

    private static string LockedOf(string file, EditedPlace place) => "locked " + NameOf(file, place);

    private static GeneratorDriver Driver(LoadedCompilation project, CSharpParseOptions parsing) => CSharpGeneratorDriver.Create(
        [new LineageGenerator().AsSourceGenerator()], project.Files, parsing, project.Properties);

    // The times of every measure by its name, in the order of first use.
    private sealed class TimeTable
    {
        private readonly Dictionary<string, List<double>> _times = [];
        private readonly List<string> _names = [];

        public bool Keep { get; set; }

        public IReadOnlyList<string> Names => _names;

        public double Median(string name) => Figures.Median(_times[name]);

        public void Measure<T>(string name, T subject, Action<T> action)
        {
            // The garbage of what came before is not the cost of this.
            GC.Collect();
            var before = Environment.CpuUsage.TotalTime;
            action(subject);
            var elapsed = Environment.CpuUsage.TotalTime - before;
            if (!Keep)
                return;
            if (!_times.TryGetValue(name, out var times))
            {
                times = _times[name] = [];
                _names.Add(name);
            }

            times.Add(elapsed.TotalMilliseconds);
        }
    }
}
