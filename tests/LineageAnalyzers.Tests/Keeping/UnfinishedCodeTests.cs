using LineageAnalyzers.Rules;
using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LineageAnalyzers.Tests.Keeping;

/// <summary>While somebody types, the code does not compile for most of the keys. What was found before stays until it is whole again.</summary>
public sealed class UnfinishedCodeTests
{
    private const string File = "Relay.cs";
    private const string Place = "Show(order);";

    private static readonly string Code = RuleCode.Usings + """
        public sealed class Order
        {
            public string Id { get; set; } = "";
            [Classified("PII")] public string Email { get; set; } = "";
        }

        public sealed class Relay(IConsumer<string, string> consumer)
        {
            public void Run()
            {
                consumer.Subscribe("orders");
                var order = JsonSerializer.Deserialize<Order>(consumer.Consume(1000).Message.Value)!;
                Show(order);
                Console.WriteLine(order.Email);
            }

            private static void Show(Order order) { Console.WriteLine(order.Email); }
            private static string Idle() { return ""; }
        }
        """;

    private readonly EndpointAnalyzer _editor = new(EndpointAnalyzer.AllRules, TimeSpan.FromHours(1));

    [Theory]
    [InlineData(Place + " Show(")]
    [InlineData(Place + " order.Ema")]
    [InlineData(Place + " Sho(order);")]
    [InlineData(Place + " if (order.Id == \"\") {")]
    [InlineData(Place + " Show(order.Nothing);")]
    public async Task Half_a_statement_in_code_that_data_passes_leaves_the_findings_where_their_code_is(string typed)
    {
        var compilation = Compilation(Code);
        var before = await FindingsIn(compilation);
        var unfinished = Type(compilation, typed);
        var during = await FindingsIn(unfinished);

        Assert.Equal(2, before.Count);
        Assert.Equal(1, _editor.ProjectsRead);
        Assert.Equal([.. before.Select(TextAt)], during.Select(TextAt));
        Assert.All(during, finding => Assert.Same(unfinished.SyntaxTrees.Single(), finding.Location.SourceTree));
    }

    [Fact]
    public async Task A_finding_in_the_statement_that_is_typed_over_is_left_out_and_the_others_stay()
    {
        var compilation = Compilation(Code);
        var before = await FindingsIn(compilation);
        var during = await FindingsIn(Change(compilation, "    Console.WriteLine(order.Email);\n", "    Console.WriteLine(order.\n"));

        Assert.Equal(2, before.Count);
        Assert.Equal(["Console.WriteLine(order.Email);"], [.. during.Select(LineAt).Select(line => line[line.IndexOf("Console", StringComparison.Ordinal)..].TrimEnd('}', ' '))]);
        Assert.Equal(1, _editor.ProjectsRead);
    }

    [Fact]
    public async Task What_is_whole_again_is_looked_at_again()
    {
        var compilation = Compilation(Code);
        await FindingsIn(compilation);
        await FindingsIn(Type(compilation, Place + " Console.WriteLine(order.Ema"));
        var whole = await FindingsIn(Type(compilation, Place + " Console.WriteLine(order.Email);"));

        Assert.Equal(3, whole.Count);
        Assert.Equal(2, _editor.ProjectsRead);
    }

    [Fact]
    public async Task Code_that_stays_unfinished_is_looked_at_again_after_a_while()
    {
        var patience = TimeSpan.FromMilliseconds(500);
        var hasty = new EndpointAnalyzer(EndpointAnalyzer.AllRules, patience);
        var compilation = Compilation(Code);
        await Findings.InAsync(compilation, hasty, Findings.Options([]));
        await Task.Delay(patience * 2);
        await Findings.InAsync(Type(compilation, Place + " Show("), hasty, Findings.Options([]));
        var first = hasty.ProjectsRead;
        await Task.Delay(patience * 2);
        await Findings.InAsync(Type(compilation, Place + " Show(o"), hasty, Findings.Options([]));

        // Counted from the first such key, however old the findings are.
        Assert.Equal((1, 2), (first, hasty.ProjectsRead));
    }

    [Fact]
    public async Task Another_file_that_is_whole_is_looked_at_while_one_is_unfinished()
    {
        const string Other = RuleCode.Usings + "public static class Audit { public static void Write(Order order) { } }";
        var compilation = Compilation(Code.Replace(Place, "Show(order); Audit.Write(order);", StringComparison.Ordinal), Other);
        var before = await FindingsIn(compilation);
        var unfinished = Type(compilation, "Show(order); Show(");
        await FindingsIn(unfinished);
        var found = await FindingsIn(Change(unfinished, "Write(Order order) { }", "Write(Order order) { Console.WriteLine(order.Email); }"));

        Assert.Equal(2, before.Count);
        Assert.Equal(2, _editor.ProjectsRead);
        Assert.Contains(found, finding => finding.Location.SourceTree!.ToString() is var text && text.Contains("class Audit", StringComparison.Ordinal));
    }

    private static CSharpCompilation Compilation(params string[] files) =>
        Findings.Compilation(References.KafkaService, [.. files.Select((text, index) => (index == 0 ? File : $"Other{index}.cs", text))]);

    private static CSharpCompilation Type(CSharpCompilation compilation, string typed) => Change(compilation, Place, typed);

    private static CSharpCompilation Change(CSharpCompilation compilation, string old, string typed)
    {
        var tree = compilation.SyntaxTrees.Single(tree => tree.ToString().Contains(old, StringComparison.Ordinal));
        return compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(tree.ToString().Replace(old, typed, StringComparison.Ordinal))));
    }

    private async Task<IReadOnlyList<Diagnostic>> FindingsIn(Compilation compilation) =>
        [.. (await Findings.InAsync(compilation, _editor, Findings.Options([]))).OrderBy(finding => finding.Location.SourceSpan.Start)];

    private static string TextAt(Diagnostic finding) => $"{finding.Id} {finding.GetMessage(null)} {finding.Location.SourceTree!.GetText().ToString(finding.Location.SourceSpan)}";

    private static string LineAt(Diagnostic finding) => finding.Location.SourceTree!.GetText().Lines[finding.Location.GetLineSpan().StartLinePosition.Line].ToString();
}
