using LineageAnalyzers.Rules;
using LineageAnalyzers.Tests.Flow.Corpus;
using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LineageAnalyzers.Tests.Keeping;

/// <summary>Statements of the services of the corpus, typed again key by key.</summary>
public sealed class TypedStatementTests
{
    private const int Statements = 2;
    private const int LongestStatement = 90;

    private static readonly Lazy<IReadOnlyList<FlowCase>> Services = new(() => [.. FlowCase.All().Where(service => service.Construct == "services")]);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 4)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task No_key_fails_few_follow_all_flows_and_whole_code_has_the_findings_of_a_new_analysis(int seed)
    {
        var random = new Random(seed);
        var (keys, compared, findings, typed) = (0, 0, 0, 0);
        var read = 0;
        while (typed < Statements)
        {
            var service = Services.Value[random.Next(Services.Value.Count)];
            var whole = Classified(service, out var file);
            if (StatementIn(file, random) is not { } statement || HasErrors(Without(whole, file, statement)) || (await Findings.InAsync(whole)).IsEmpty)
                continue;
            typed++;
            var editor = new EndpointAnalyzer(EndpointAnalyzer.AllRules, TimeSpan.FromHours(1));
            await Findings.InAsync(Without(whole, file, statement), editor);
            for (var length = 1; length <= statement.Length; length++)
            {
                var now = With(whole, file, statement, file.GetText().ToString(new TextSpan(statement.Start, length)));
                var found = await Findings.InAsync(now, editor);
                Assert.DoesNotContain(found, finding => finding.Id is "LIN9001" or "AD0001");
                keys++;
                if (HasErrors(now))
                    continue;
                var fresh = await Findings.InAsync(now, new EndpointAnalyzer());
                Assert.Equal(Texts(fresh), Texts(found));
                compared++;
                findings += fresh.Length;
            }

            read += editor.ProjectsRead;
        }

        Assert.True(compared >= Statements, $"compared {compared} times");
        Assert.True(findings > 0, "nothing was found");
        Assert.True(read < keys / 3, $"the project was read {read} times for {keys} keys");
    }

    private static Compilation Classified(FlowCase service, out SyntaxTree file)
    {
        var compilation = service.Compile();
        var tree = compilation.SyntaxTrees.Single(candidate => candidate.ToString() == service.Code);
        var code = service.Code.Replace("public string ", "[LineageAnalyzers.Annotations.Classified(\"PII\")] public string ", StringComparison.Ordinal);
        file = CSharpSyntaxTree.ParseText(code, (CSharpParseOptions)tree.Options, tree.FilePath);
        return compilation.ReplaceSyntaxTree(tree, file);
    }

    private static TextSpan? StatementIn(SyntaxTree file, Random random)
    {
        var statements = file.GetRoot().DescendantNodes().OfType<ExpressionStatementSyntax>().Where(statement => statement.Span.Length <= LongestStatement).ToList();
        return statements.Count == 0 ? null : statements[random.Next(statements.Count)].Span;
    }

    private static Compilation Without(Compilation whole, SyntaxTree file, TextSpan statement) => With(whole, file, statement, "");

    private static Compilation With(Compilation whole, SyntaxTree file, TextSpan statement, string text) =>
        whole.ReplaceSyntaxTree(file, file.WithChangedText(file.GetText().WithChanges(new TextChange(statement, text))));

    private static bool HasErrors(Compilation compilation) => compilation.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static IEnumerable<string> Texts(IEnumerable<Diagnostic> findings) => findings.Select(finding => finding.ToString()).Order(StringComparer.Ordinal);
}
