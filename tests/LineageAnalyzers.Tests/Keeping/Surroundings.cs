using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LineageAnalyzers.Tests.Keeping;

/// <summary>What changes around the code of a project: files that come and go, references, options, settings and files that are no code.</summary>
internal sealed class Surroundings
{
    private static readonly string[] Settings = ["{}", """{ "Kafka": { "Topic": "shop.more" } }"""];
    private static readonly string[] Patterns = ["", "*name*:PII", "*contact*:Confidential"];

    private int _settings;
    private int _patterns;

    /// <summary>What analyzers are given beside the code.</summary>
    public AnalyzerOptions Options => Findings.Options(
        _patterns == 0 ? [] : new() { ["lineage.classification.names"] = Patterns[_patterns] }, ("appsettings.json", Settings[_settings]));

    /// <summary>Changes one of them.</summary>
    public CSharpCompilation Change(Random random, CSharpCompilation compilation, out string what)
    {
        var extra = compilation.SyntaxTrees.FirstOrDefault(tree => tree.FilePath.EndsWith("/Extra.cs", StringComparison.Ordinal));
        what = random.Next(5) switch { 0 => "a file", 1 => "a reference", 2 => "an option", 3 => "settings", _ => "patterns" };
        switch (what)
        {
            case "a file" when extra is not null:
                return compilation.RemoveSyntaxTrees(extra);
            case "a file":
                return compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(
                    RuleCode.Usings + "class Extra(IProducer<string, Order> producer) { void Send(Order order) { producer.Produce(\"extra\", new Message<string, Order> { Key = order.Email, Value = order }); Console.WriteLine(order.Email); } }",
                    (CSharpParseOptions)compilation.SyntaxTrees[0].Options,
                    $"{TestCompilation.Root}/src/Extra.cs"));
            case "a reference":
                return compilation.References.Contains(RegistrySerdes.References[0])
                    ? compilation.RemoveReferences(RegistrySerdes.References[0])
                    : compilation.AddReferences(RegistrySerdes.References[0]);
            case "an option":
                return compilation.WithOptions(compilation.Options.WithOverflowChecks(!compilation.Options.CheckOverflow));
            case "settings":
                _settings = 1 - _settings;
                return compilation;
            default:
                _patterns = random.Next(Patterns.Length);
                return compilation;
        }
    }
}
