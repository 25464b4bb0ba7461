using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

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
    /// <param name="session">The project as it is in the editor.</param>
    /// <param name="fileName">The file's name without its folder.</param>
    /// <param name="place">Where somebody types.</param>
    /// <param name="analyzer">The analyzer; one instance serves all edits, as in an editor.</param>
    public static Edit Of(EditingSession session, string fileName, EditedPlace place, DiagnosticAnalyzer analyzer)
    {
        // The key is measured, not what the one before it has left behind.
        Of(session, session.Restore(fileName), analyzer).AskForDiagnostics();
        return Of(session, session.Type(fileName, place), analyzer);
    }

    /// <summary>The question of the editor.</summary>
    public void AskForDiagnostics() => _run.GetAnalyzerSemanticDiagnosticsAsync(_model, filterSpan: null, CancellationToken.None).GetAwaiter().GetResult();

    private static Edit Of(EditingSession session, SyntaxTree tree, DiagnosticAnalyzer analyzer)
    {
        var options = new CompilationWithAnalyzersOptions(session.Options, onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        var run = new CompilationWithAnalyzers(session.Compilation, [analyzer], options);
        return new Edit(run, run.Compilation.GetSemanticModel(tree));
    }
}
