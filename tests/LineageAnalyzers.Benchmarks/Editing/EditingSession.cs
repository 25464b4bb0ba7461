using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LineageAnalyzers.Benchmarks.Editing;

/// <summary>A project that is open in an editor: each edit is made in what the one before has left.</summary>
internal sealed class EditingSession
{
    private readonly LoadedCompilation _project;
    private int _edits;

    /// <param name="project">The project.</param>
    /// <param name="files">Files that are no source, beside those of the project.</param>
    public EditingSession(LoadedCompilation project, params AdditionalText[] files)
    {
        _project = project;
        Compilation = project.Fresh();
        Options = new AnalyzerOptions([.. project.Files, .. files], project.Properties);
    }

    /// <summary>The project as it is now. Nothing is bound in it after an edit.</summary>
    public Compilation Compilation { get; private set; }

    /// <summary>What the project tells its analyzers.</summary>
    public AnalyzerOptions Options { get; }

    /// <summary>Makes an edit in a file; gives the file as it is then.</summary>
    public SyntaxTree Type(string fileName, EditedPlace place)
    {
        var tree = TreeOf(Compilation, fileName);
        return Replace(tree, tree.WithChangedText(tree.GetText().WithChanges(EditedText.Of(tree, place, _edits++))));
    }

    /// <summary>Gives a file back the text that it had at first.</summary>
    public SyntaxTree Restore(string fileName) => Replace(TreeOf(Compilation, fileName), TreeOf(_project.Compilation, fileName));

    private SyntaxTree Replace(SyntaxTree old, SyntaxTree changed)
    {
        _ = changed.GetRoot();
        Compilation = Compilation.ReplaceSyntaxTree(old, changed);
        _ = Compilation.GetSpecialType(SpecialType.System_Object);
        return changed;
    }

    private static SyntaxTree TreeOf(Compilation compilation, string fileName) =>
        compilation.SyntaxTrees.Single(candidate => Path.GetFileName(candidate.FilePath) == fileName);
}
