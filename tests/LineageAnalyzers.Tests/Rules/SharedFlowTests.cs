using LineageAnalyzers.Flow;
using LineageAnalyzers.Tests.Flow.Corpus;
using LineageAnalyzers.Tests.Generation;
using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LineageAnalyzers.Tests.Rules;

/// <summary>A build follows its flows once: the analyzer takes what the generator has found over the same files.</summary>
public sealed class SharedFlowTests
{
    private static CSharpCompilation Service => Findings.Compilation(
        [.. References.KafkaService, .. RegistrySerdes.References],
        ("Order.cs", RuleCode.Usings + RuleCode.Records),
        ("Relay.cs", "#nullable enable\n" + RuleCode.Usings + """
            class Relay(IConsumer<string, string> consumer)
            {
                public void Run()
                {
                    consumer.Subscribe("orders");
                    Audit(JsonSerializer.Deserialize<Order>(consumer.Consume().Message.Value)!.Email);
                }

                private static void Audit(string text) => Console.WriteLine(text);
            }
            """));

    [Fact]
    public async Task What_the_generator_has_followed_serves_the_analyzer()
    {
        var before = Service;
        var after = Generated(before);
        Assert.NotSame(before, after);
        var kept = FinishedFlows.Find(after, IsCarrier);
        Assert.NotNull(kept);
        // Flows that say nothing: an analyzer that followed them by itself would find the leak.
        FinishedFlows.Keep(before, kept with { Result = FlowResult.Empty });
        Assert.DoesNotContain(await Findings.InAsync(after), finding => finding.Id == "LIN3003");
        FinishedFlows.Keep(before, kept);
        Assert.Contains(await Findings.InAsync(after), finding => finding.Id == "LIN3003");
    }

    [Fact]
    public async Task Both_find_the_same()
    {
        var alone = await Findings.InAsync(Service);
        var together = await Findings.InAsync(Generated(Service));
        Assert.Equal(Texts(alone), Texts(together));
        Assert.Contains(alone, finding => finding.Id == "LIN3003");
    }

    [Fact]
    public async Task Over_services_of_the_corpus_whose_texts_are_classified_both_find_the_same()
    {
        var found = 0;
        foreach (var service in FlowCase.All().Where((_, index) => index % 10 == 0))
        {
            var alone = await Findings.InAsync(Classified(service));
            Assert.Equal(Texts(alone), Texts(await Findings.InAsync(Generated(Classified(service)))));
            found += alone.Length;
        }

        Assert.True(found > 30, $"{found} findings show little");
    }

    [Fact]
    public async Task All_that_the_generator_has_bound_serves_the_analyzer_unless_another_generator_has_added_code()
    {
        var before = Service;
        var after = Generated(before);
        Assert.NotNull(FinishedFlows.FindWhole(after));
        var more = after.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class More;", (CSharpParseOptions)before.SyntaxTrees[0].Options, "Other.g.cs"));
        Assert.Null(FinishedFlows.FindWhole(more));
        Assert.Equal(Texts(await Findings.InAsync(after)), Texts(await Findings.InAsync(more)));
    }

    [Fact]
    public void Another_file_another_reference_or_one_more_file_is_another_compilation()
    {
        var before = Service;
        Generated(before);
        Assert.NotNull(FinishedFlows.Find(before, IsCarrier));
        var last = before.SyntaxTrees[1];
        Assert.Null(FinishedFlows.Find(before.ReplaceSyntaxTree(last, CSharpSyntaxTree.ParseText(last.ToString(), (CSharpParseOptions)last.Options, last.FilePath)), IsCarrier));
        Assert.Null(FinishedFlows.Find(before.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class More;", (CSharpParseOptions)last.Options)), IsCarrier));
        Assert.Null(FinishedFlows.Find(before.RemoveSyntaxTrees(last), IsCarrier));
        Assert.Null(FinishedFlows.Find(before.RemoveReferences(before.References.Last()), IsCarrier));
    }

    private static Compilation Classified(FlowCase service)
    {
        var compilation = service.Compile();
        var tree = compilation.SyntaxTrees.Single(file => file.ToString() == service.Code);
        var code = service.Code.Replace("public string ", "[LineageAnalyzers.Annotations.Classified(\"PII\")] public string ", StringComparison.Ordinal);
        return compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(code, (CSharpParseOptions)tree.Options, tree.FilePath));
    }

    private static Compilation Generated(Compilation compilation) => new GeneratorHost().Extend(compilation);

    private static bool IsCarrier(SyntaxTree tree) => tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal);

    private static IEnumerable<string> Texts(IEnumerable<Diagnostic> findings) => findings.Select(finding => finding.ToString()).Order(StringComparer.Ordinal);
}
