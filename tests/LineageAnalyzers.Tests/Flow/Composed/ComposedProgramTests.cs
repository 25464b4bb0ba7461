using System.Globalization;
using System.Text;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Testing;
using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit.Abstractions;

namespace LineageAnalyzers.Tests.Flow.Composed;

/// <summary>
/// Thousands of programs of random steps, whose flows are known because each way through them was gone: what is reported of them is that and nothing else.
/// <c>LINEAGE_FLOW_PROGRAMS</c> asks for more of them, <c>LINEAGE_FLOW_SEED</c> for others. A program that fails is made smaller until nothing can be left out.
/// </summary>
public sealed class ComposedProgramTests(ITestOutputHelper output)
{
    private const int InOneCompilation = 40;
    private const int MostShown = 8;

    // What is reached: the share of programs in which something is missed or wrong, and in how many data is said to arrive unchanged that does not.
    // Both go down with the analysis and never up.
    private const double MostFailures = 0.02;
    private const int MostWrongIdentities = 2;

    private static readonly Lazy<CSharpCompilation> Empty = new(() => TestCompilation.CreateBroken(ComposedProgram.Shared));

    [Fact]
    public void Flows_of_composed_programs_are_those_of_their_runs()
    {
        var asked = Number("LINEAGE_FLOW_PROGRAMS", 0);
        var programs = Programs(Number("LINEAGE_FLOW_SEED", 0)).Take(asked > 0 ? asked : 2_000).ToList();
        var failures = programs.Chunk(InOneCompilation).AsParallel().AsOrdered().SelectMany(batch => Faults(batch).Where(faults => faults.Value.Count > 0)).ToList();

        var faults = failures.SelectMany(failure => failure.Value).CountBy(KindOf).OrderBy(kind => kind.Key, StringComparer.Ordinal);
        var summary = $"{programs.Count} programs, {failures.Count} with faults ({string.Join(", ", faults.Select(kind => $"{kind.Key} {kind.Value}"))})";
        var isGood = failures.Count <= MostFailures * programs.Count
            && failures.Count(failure => failure.Value.Any(fault => KindOf(fault) == "wrong identity")) <= MostWrongIdentities;
        // What is known to fail is made smaller where somebody looks at it.
        var report = isGood && asked == 0 ? summary : summary + "\n" + Shown(failures.Select(failure => failure.Key));
        output.WriteLine(report);
        RepositoryFiles.WriteArtifact("flow-programs.txt", report);
        Assert.True(isGood, report);
    }

    // The word before the flow and the one behind it. Data of unknown origin claims nothing about a field.
    private static string KindOf(string fault) => fault.Contains(" Unknown ->", StringComparison.Ordinal)
        ? "wrong unknown"
        : $"{fault[..fault.IndexOf(' ', StringComparison.Ordinal)]} {fault[(fault.LastIndexOf('(') + 1)..^1]}";

    private static string Shown(IEnumerable<ComposedProgram> failures)
    {
        var report = new StringBuilder();
        var causes = new HashSet<string>();
        foreach (var failure in failures.OrderBy(program => program.Code.Length).Take(4 * MostShown))
        {
            if (causes.Count == MostShown)
                break;
            var smallest = Smallest(failure);
            var steps = new StringBuilder();
            foreach (var statement in smallest.Statements)
                statement.Write(steps, "    ");
            if (causes.Add(Cause(steps.ToString())))
                report.AppendLine(CultureInfo.InvariantCulture, $"\nprogram {failure.Number}, made smaller:\n{steps}  {string.Join("\n  ", Faults([smallest])[smallest])}");
        }

        return report.ToString();
    }

    private static int Number(string variable, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : usual;

    private static IEnumerable<ComposedProgram> Programs(int seed)
    {
        for (var number = seed; ; number++)
        {
            var program = new ProgramGrammar(number).Write(number);
            if (ProgramTruth.Of(program) is not null)
                yield return program;
        }
    }

    // What is missed and what is wrong in each program.
    private static Dictionary<ComposedProgram, IReadOnlyList<string>> Faults(IReadOnlyList<ComposedProgram> programs)
    {
        var compilation = Compile(programs);
        var errors = ErrorsIn(compilation);
        Assert.True(errors.Count == 0, string.Join("\n", errors));
        var manifest = EndpointsIn.Compilation(compilation);
        var topics = manifest.Endpoints.ToDictionary(endpoint => endpoint.Id, endpoint => endpoint.Topic.Name);
        var found = manifest.Flows.ToLookup(flow => topics[flow.To.Endpoint!]);
        return programs.ToDictionary(program => program, program => Compare(program, found[program.Target]));
    }

    private static CSharpCompilation Compile(IEnumerable<ComposedProgram> programs)
    {
        var usual = Empty.Value;
        return usual.AddSyntaxTrees(CSharpSyntaxTree.ParseText(
            ComposedProgram.Usings + string.Concat(programs.Select(program => program.Code)),
            (CSharpParseOptions)usual.SyntaxTrees[0].Options,
            $"{TestCompilation.Root}/src/Programs.cs"));
    }

    private static List<Diagnostic> ErrorsIn(CSharpCompilation compilation) =>
        [.. compilation.GetSemanticModel(compilation.SyntaxTrees[^1]).GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];

    private static IReadOnlyList<string> Compare(ComposedProgram program, IEnumerable<DataFlow> flows)
    {
        var (truth, possible) = ProgramTruth.Of(program)!.Value;
        var found = flows
            .Where(flow => flow.To.Part == RecordPart.Value && flow.From.Source != FlowSource.Constant && flow.From.Field != "Count" && !program.Loose.Contains(flow.From.Field))
            .Select(flow => ProgramTruth.Line(flow.From.Source?.ToString() ?? flow.From.Field, flow.To.Field, Word(flow)))
            // What is a part of a text may decide about it, too: whether it is long enough to be chosen.
            .Where(flow => !flow.EndsWith("(decides)", StringComparison.Ordinal) || flow.Contains('C', StringComparison.Ordinal))
            .ToHashSet();
        return [.. found.Except(truth).Except(possible).Select(flow => $"wrong  {flow}").Order(), .. truth.Except(found).Select(flow => $"missed {flow}").Order()];
    }

    private static string Word(DataFlow flow) => flow.Transformation switch
    {
        FlowTransformation.Identity => "identity",
        FlowTransformation.Conditional => "decides",
        _ => flow.Masked ? "masked" : "computed",
    };

    // Made smaller in one place after the other, as long as something stays wrong.
    private static ComposedProgram Smallest(ComposedProgram program)
    {
        for (var tries = 0; tries < 40; tries++)
        {
            var candidates = program.Smaller().Where(smaller => ProgramTruth.Of(smaller) is not null).Take(InOneCompilation).Select((smaller, index) => smaller with { Number = index }).ToList();
            var broken = ErrorsIn(Compile(candidates)).Select(error => error.Location.SourceTree!.GetRoot().FindNode(error.Location.SourceSpan).FirstAncestorOrSelf<ClassDeclarationSyntax>()?.Identifier.ValueText).ToHashSet();
            candidates.RemoveAll(candidate => broken.Contains($"Program{candidate.Number}"));
            var faults = Faults(candidates);
            if (candidates.FirstOrDefault(candidate => faults[candidate].Count > 0) is not { } smaller)
                break;
            program = smaller with { Number = program.Number };
        }

        return program;
    }

    // Programs that differ by names and constants alone fail for the same cause.
    private static string Cause(string steps) => System.Text.RegularExpressions.Regex.Replace(steps, "[0-9]+|[AB]\\b", "#");
}
