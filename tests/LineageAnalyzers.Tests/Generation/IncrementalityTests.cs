using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using LineageAnalyzers.Generation;
using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LineageAnalyzers.Tests.Generation;

/// <summary>Which steps run again after which edit. The manifest is a fact of the whole program, so its step looks at every edit; the output does not.</summary>
public sealed class IncrementalityTests
{
    private const string Producer = """
        using Confluent.Kafka;
        namespace Acme;
        public sealed class Sender(IProducer<string, string> producer)
        {
            public void Send() => producer.Produce("orders", new Message<string, string> { Value = "x" });
        }
        """;

    private const string Other = "namespace Acme; public sealed class Other { public int Number => 1; }";

    [Fact]
    public void CloneOfTheCompilation_RunsNothingThatMatters()
    {
        var compilation = TestCompilation.Create(Producer, Other);
        var (first, second) = RunTwice(compilation, compilation.Clone());
        Assert.Equal([IncrementalStepRunReason.Cached], Reasons(second, TrackingNames.Settings));
        Assert.Equal([IncrementalStepRunReason.Cached], Reasons(second, TrackingNames.SettingsFiles));
        Assert.Equal([IncrementalStepRunReason.Cached], Reasons(second, TrackingNames.SchemaFiles));
        Assert.Equal([IncrementalStepRunReason.Unchanged], Reasons(second, TrackingNames.Carrier));
        Assert.Equal([IncrementalStepRunReason.Cached], OutputReasons(second));
        Assert.Equal(first.GeneratedSources.Single().SourceText.ToString(), second.GeneratedSources.Single().SourceText.ToString());
    }

    [Fact]
    public void EditElsewhere_LeavesTheOutputCached()
    {
        var compilation = TestCompilation.Create(Producer, Other);
        var (_, second) = RunTwice(compilation, Edit(compilation, 1, Other.Replace("=> 1", "=> 2", StringComparison.Ordinal)));
        Assert.Equal([IncrementalStepRunReason.Unchanged], Reasons(second, TrackingNames.Carrier));
        Assert.Equal([IncrementalStepRunReason.Cached], OutputReasons(second));
    }

    [Theory]
    [InlineData("\"orders\"", "\"payments\"")]
    [InlineData("namespace Acme;", "namespace Acme;\n")]
    public void EditOfAnEndpoint_ChangesTheOutput(string text, string replacement)
    {
        var compilation = TestCompilation.Create(Producer, Other);
        var (first, second) = RunTwice(compilation, Edit(compilation, 0, Producer.Replace(text, replacement, StringComparison.Ordinal)));
        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(second, TrackingNames.Carrier));
        Assert.Equal([IncrementalStepRunReason.Modified], OutputReasons(second));
        Assert.NotEqual(first.GeneratedSources.Single().SourceText.ToString(), second.GeneratedSources.Single().SourceText.ToString());
    }

    // What a step gives is kept as long as the editor runs: a symbol or a tree in it would keep a whole compilation alive.
    [Fact]
    public void StepResults_HoldNoCompilerObjects()
    {
        var run = new GeneratorHost(files: [GeneratorHost.File("/p/appsettings.json", "{}"), GeneratorHost.File("/p/order.avsc", "{}")]).Run(TestCompilation.Create(Producer));
        foreach (var name in (string[])[TrackingNames.Settings, TrackingNames.SettingsFiles, TrackingNames.SchemaFiles, TrackingNames.Carrier])
        {
            foreach (var (value, _) in run.TrackedSteps[name].SelectMany(step => step.Outputs))
                AssertPlain(value, name, []);
        }
    }

    private static void AssertPlain(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string || value.GetType().IsPrimitive || !seen.Add(value))
            return;
        Assert.False(value is Compilation or SyntaxNode or SyntaxTree or ISymbol or IOperation or Location or Diagnostic, $"{path} is {value.GetType()}");
        if (value is IEnumerable items)
        {
            foreach (var item in items)
                AssertPlain(item, path + "[]", seen);
            return;
        }

        foreach (var field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            AssertPlain(field.GetValue(value), $"{path}.{field.Name}", seen);
    }

    private static (GeneratorRunResult First, GeneratorRunResult Second) RunTwice(Compilation first, Compilation second)
    {
        var host = new GeneratorHost();
        return (host.Run(first), host.Run(second));
    }

    private static CSharpCompilation Edit(CSharpCompilation compilation, int file, string source)
    {
        var tree = compilation.SyntaxTrees[file];
        return compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(source, (CSharpParseOptions)tree.Options, tree.FilePath));
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRunResult result, string step) =>
        result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason);

    private static IEnumerable<IncrementalStepRunReason> OutputReasons(GeneratorRunResult result) =>
        result.TrackedOutputSteps.Values.SelectMany(steps => steps).SelectMany(run => run.Outputs).Select(output => output.Reason);
}
