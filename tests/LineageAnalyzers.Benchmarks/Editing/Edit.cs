using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LineageAnalyzers.Benchmarks.Editing;

/// <summary>One keystroke in a file of a loaded project: the file changes, and the editor asks for the diagnostics of this file.</summary>
internal sealed class Edit
{
    private readonly CompilationWithAnalyzers _run;
    private readonly SemanticModel _model;

    private Edit(CompilationWithAnalyzers run, SemanticModel model)
    {
        _run = run;
        _model = model;
    }

    /// <summary>Changes a file and prepares the run of an analyzer on it. What the compiler pays without any analyzer is paid here.</summary>
    /// <param name="project">The project.</param>
    /// <param name="fileName">The file's name without its folder.</param>
    /// <param name="number">Makes the text differ from that of other edits.</param>
    /// <param name="analyzer">The analyzer; one instance serves all edits, as in an editor.</param>
    public static Edit Of(LoadedCompilation project, string fileName, int number, DiagnosticAnalyzer analyzer)
    {
        var tree = project.Compilation.SyntaxTrees.Single(candidate => Path.GetFileName(candidate.FilePath) == fileName);
        var text = tree.GetText();
        var changed = tree.WithChangedText(text.WithChanges(new TextChange(new TextSpan(text.Length, 0), $"// edit {number}\n")));
        _ = changed.GetRoot();
        var compilation = project.Fresh().ReplaceSyntaxTree(tree, changed);
        _ = compilation.GetSpecialType(SpecialType.System_Object);
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(project.Files, project.Properties), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        var run = new CompilationWithAnalyzers(compilation, [analyzer], options);
        return new Edit(run, run.Compilation.GetSemanticModel(changed));
    }

    /// <summary>The question of the editor.</summary>
    public void AskForDiagnostics() => _run.GetAnalyzerSemanticDiagnosticsAsync(_model, filterSpan: null, CancellationToken.None).GetAwaiter().GetResult();
}
