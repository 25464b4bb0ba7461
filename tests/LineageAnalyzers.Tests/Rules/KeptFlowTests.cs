using LineageAnalyzers.Rules;
using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LineageAnalyzers.Tests.Rules;

/// <summary>What an editor asks after each key: flows are followed again only when they may have changed.</summary>
public sealed class KeptFlowTests
{
    private const string Aside = "class Aside { int Count(int first) { return first; } }";

    [Theory]
    [InlineData("class Aside { int Count(int first) { return first + 1; } }", true)]
    [InlineData("class Aside { int Count(int first) { var rest = first; return rest; } }", true)]
    [InlineData("class Aside { int Count(int first) { Audit(); return first; } }", true)]
    [InlineData("class Aside { int Count(int first) { new Relay(null!).Run(); return first; } }", false)]
    [InlineData("class Aside { int Count(int first, int second) { return first; } }", false)]
    [InlineData("class Aside { int Count(int first) { return first; } } class More;", false)]
    public async Task An_edit_beside_the_flows_does_not_follow_them_again(string edited, bool isKept)
    {
        var analyzer = new EndpointAnalyzer();
        var before = Compilation(Aside);
        var first = await FindingsAsync(before, analyzer);
        Assert.Contains(first, finding => finding.Contains("LIN3003", StringComparison.Ordinal));
        var after = before.ReplaceSyntaxTree(before.SyntaxTrees[2], Tree(edited, before.SyntaxTrees[2]));
        Assert.Equal(isKept, !await IsFollowedAsync(after, analyzer));
        GC.KeepAlive(before);
    }

    [Fact]
    public async Task An_edit_of_what_the_flows_pass_is_seen_at_once()
    {
        var analyzer = new EndpointAnalyzer();
        var before = Compilation(Aside);
        await FindingsAsync(before, analyzer);
        var relay = before.SyntaxTrees[1];
        var after = before.ReplaceSyntaxTree(relay, Tree(relay.ToString().Replace("Audit(JsonSerializer.Deserialize<Order>(consumer.Consume().Message.Value)!.Email)", "Audit(JsonSerializer.Deserialize<Order>(consumer.Consume().Message.Value)!.Id)", StringComparison.Ordinal), relay));
        Assert.DoesNotContain(await FindingsAsync(after, analyzer), finding => finding.Contains("LIN3003", StringComparison.Ordinal));
    }

    private static async Task<bool> IsFollowedAsync(Compilation compilation, EndpointAnalyzer analyzer)
    {
        var followed = analyzer.ProjectsRead;
        Assert.Contains(await FindingsAsync(compilation, analyzer), finding => finding.Contains("LIN3003", StringComparison.Ordinal));
        return analyzer.ProjectsRead > followed;
    }

    private static async Task<IReadOnlyList<string>> FindingsAsync(Compilation compilation, EndpointAnalyzer analyzer) =>
        [.. (await Findings.InAsync(compilation, analyzer)).Select(finding => finding.ToString())];

    private static CSharpCompilation Compilation(string aside) => Findings.Compilation(
        [.. References.KafkaService, .. RegistrySerdes.References],
        ("Order.cs", RuleCode.Usings + RuleCode.Records),
        ("Relay.cs", RuleCode.Usings + """
            class Relay(IConsumer<string, string> consumer)
            {
                public void Run()
                {
                    consumer.Subscribe("orders");
                    Audit(JsonSerializer.Deserialize<Order>(consumer.Consume().Message.Value)!.Email);
                }

                private static void Audit(string text) => Console.WriteLine(text);
            }
            """),
        ("Aside.cs", aside));

    private static SyntaxTree Tree(string code, SyntaxTree before) => CSharpSyntaxTree.ParseText(code, (CSharpParseOptions)before.Options, before.FilePath);
}
