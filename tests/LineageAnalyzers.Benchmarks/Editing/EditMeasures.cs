using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using LineageAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LineageAnalyzers.Benchmarks.Editing;

/// <summary>One keystroke: a file changes, and the editor asks for the diagnostics of this file.</summary>
public class EditMeasures
{
    private LoadedCompilation _project = null!;
    private SyntaxTree _edited = null!;
    private int _edits;
    private CompilationWithAnalyzers _run = null!;
    private SemanticModel _model = null!;

    /// <summary>The end of the path of the file that is edited.</summary>
    [ParamsSource(nameof(Files))]
    public string File { get; set; } = "";

    /// <summary>A file with a producer, one with a consumer and a producer, and one that has nothing to do with Kafka.</summary>
    public static IEnumerable<string> Files => ["RetailInvoicePublisher.cs", "RetailInvoiceWorker.cs", "RetailInvoiceService.cs"];

    [GlobalSetup]
    public void Load()
    {
        _project = EditBenchmark.WithKafka;
        _edited = _project.Compilation.SyntaxTrees.Single(tree => Path.GetFileName(tree.FilePath) == File);
    }

    [IterationSetup(Target = nameof(CompilerAlone))]
    public void EditForCompiler() => Edit(new EmptyAnalyzer());

    [IterationSetup(Target = nameof(WithUs))]
    public void EditForUs() => Edit(new EndpointAnalyzer());

    [Benchmark(Baseline = true)]
    public ImmutableArray<Diagnostic> CompilerAlone() => Ask();

    [Benchmark]
    public ImmutableArray<Diagnostic> WithUs() => Ask();

    private void Edit(DiagnosticAnalyzer analyzer)
    {
        var text = _edited.GetText();
        var changed = _edited.WithChangedText(text.WithChanges(new TextChange(new TextSpan(text.Length, 0), $"// edit {++_edits}\n")));
        _ = changed.GetRoot();
        var compilation = _project.Fresh().ReplaceSyntaxTree(_edited, changed);
        _ = compilation.GetSpecialType(SpecialType.System_Object);
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(_project.Files, _project.Properties), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        _run = new CompilationWithAnalyzers(compilation, [analyzer], options);
        _model = _run.Compilation.GetSemanticModel(changed);
    }

    private ImmutableArray<Diagnostic> Ask() => _run.GetAnalyzerSemanticDiagnosticsAsync(_model, filterSpan: null, CancellationToken.None).GetAwaiter().GetResult();
}
