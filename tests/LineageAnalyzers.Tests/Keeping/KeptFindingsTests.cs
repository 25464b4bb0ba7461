using System.Collections.Immutable;
using LineageAnalyzers.Rules;
using LineageAnalyzers.Rules.LIN2000;
using LineageAnalyzers.Rules.Locking;
using LineageAnalyzers.Schemas.Compatibility;
using LineageAnalyzers.Schemas.Locking;
using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LineageAnalyzers.Tests.Keeping;

/// <summary>Findings that are kept from one compilation to the next are those that a new analysis would give.</summary>
public sealed class KeptFindingsTests
{
    private const int Edits = 70;
    private const int FlowEdits = 90;

    private const string Order = """
        { "title": "Order", "type": "object", "additionalProperties": false, "properties": { "Id": { "type": "string" }, "Email": { "type": "integer" },
          "Line": { "type": ["object", "null"], "additionalProperties": false, "properties": { "Sku": { "type": "string" }, "Quantity": { "type": "integer" } } } } }
        """;

    private const string Refund = """
        { "title": "Refund", "type": "object", "additionalProperties": false, "properties": { "Id": { "type": "string" }, "Amount": { "type": "number" } } }
        """;

    private static readonly string Lock = LockText.Of(
        LockText.Subject("shop.orders-value", CompatibilityMode.Full, "json", Order),
        LockText.Subject("mall.orders-value", CompatibilityMode.Forward, "json", Order),
        LockText.Subject("shop.refunds-value", CompatibilityMode.Backward, "json", Refund));

    private static readonly AnalyzerOptions Options = Findings.Options([], (ContractsLock.FileName, Lock));

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 6)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task After_each_of_many_edits_the_findings_are_those_of_a_new_analysis(int seed)
    {
        var project = new ChangingProject(ChangingProject.Contracts, seed);
        var counted = new CountedRule();
        var editor = new EndpointAnalyzer([counted, new MissingField()], TimeSpan.Zero);
        var compilation = CompilationOf(project);
        var (seen, kept) = (0, 0);
        for (var edit = 0; edit < Edits; edit++)
        {
            var before = counted.Checks;
            var found = await FindingsIn(compilation, editor);
            kept += counted.Checks == before ? 1 : 0;
            var fresh = await FindingsIn(compilation, new EndpointAnalyzer([new BreakingChange(), new MissingField()]));
            Assert.True(fresh.SequenceEqual(found), $"edit {edit}: new {string.Join("\n", fresh.Except(found))}\nstale {string.Join("\n", found.Except(fresh))}");
            seen += fresh.Count;
            var file = project.Edit();
            var old = compilation.SyntaxTrees.Single(tree => tree.FilePath.EndsWith("/" + file, StringComparison.Ordinal));
            compilation = compilation.ReplaceSyntaxTree(old, old.WithChangedText(SourceText.From(project.TextOf(file))));
        }

        Assert.True(seen > Edits / 4, $"{seen} findings in all");
        Assert.True(kept > 0, "nothing was ever kept");
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public Task After_each_of_many_edits_the_findings_of_all_rules_are_those_of_a_new_analysis(int seed) =>
        Compare(seed, TimeSpan.Zero, static _ => true);

    [Theory]
    [MemberData(nameof(Seeds))]
    public Task Whatever_was_kept_while_code_did_not_compile_the_findings_are_those_of_a_new_analysis_when_it_does(int seed) =>
        Compare(seed, TimeSpan.FromHours(1), static compilation => !compilation.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

    private static async Task Compare(int seed, TimeSpan patience, Func<Compilation, bool> isCompared)
    {
        var random = new Random(seed);
        var project = new ChangingProject(ChangingProject.Flows, seed);
        var surroundings = new Surroundings();
        var editor = new EndpointAnalyzer(EndpointAnalyzer.AllRules, patience);
        var compilation = CompilationOf(project);
        var (seen, kept, compared) = (0, 0, 0);
        var history = new List<string>();
        for (var edit = 0; edit < FlowEdits; edit++)
        {
            var before = editor.ProjectsRead;
            var found = await FindingsIn(compilation, editor, surroundings.Options);
            kept += editor.ProjectsRead == before ? 1 : 0;
            if (isCompared(compilation))
            {
                var fresh = await FindingsIn(compilation, new EndpointAnalyzer(), surroundings.Options);
                Assert.True(fresh.SequenceEqual(found), $"edit {edit} ({string.Join(", ", history.TakeLast(4))}): new {string.Join("\n", fresh.Except(found))}\nstale {string.Join("\n", found.Except(fresh))}");
                seen += fresh.Count;
                compared++;
            }

            if (random.Next(12) == 0)
            {
                compilation = surroundings.Change(random, compilation, out var what);
                history.Add(what);
                continue;
            }

            var file = project.Edit();
            history.Add(file);
            var old = compilation.SyntaxTrees.Single(tree => tree.FilePath.EndsWith("/" + file, StringComparison.Ordinal));
            compilation = compilation.ReplaceSyntaxTree(old, old.WithChangedText(SourceText.From(project.TextOf(file))));
        }

        Assert.True(compared > FlowEdits / 4, $"compared {compared} times");
        Assert.True(seen > FlowEdits / 3, $"{seen} findings in all");
        Assert.True(kept > FlowEdits / 8, $"kept {kept} times");
    }

    private static CSharpCompilation CompilationOf(ChangingProject project) => Findings.Compilation(
        [.. References.KafkaService, .. RegistrySerdes.References], [.. project.Files.Select(file => (file, project.TextOf(file)))]);

    private static async Task<IReadOnlyList<string>> FindingsIn(Compilation compilation, EndpointAnalyzer analyzer, AnalyzerOptions? options = null) =>
        [.. (await Findings.InAsync(compilation, analyzer, options ?? Options)).Select(finding => $"{finding} {string.Join(",", finding.Properties.Select(pair => pair.Key + pair.Value).Order(StringComparer.Ordinal))} {finding.Location.SourceSpan} {string.Join(" ", finding.AdditionalLocations)}").Order(StringComparer.Ordinal)];

    // Counts how often it is asked: not at all where findings are kept.
    private sealed class CountedRule : IContractRule
    {
        private readonly BreakingChange _rule = new();

        public int Checks { get; private set; }

        public DiagnosticDescriptor Descriptor => _rule.Descriptor;

        public IEnumerable<ContractFinding> Check(RegisteredPart part, LockedContracts contracts, CancellationToken cancellationToken)
        {
            Checks++;
            return _rule.Check(part, contracts, cancellationToken);
        }
    }
}
