using System.Collections.Immutable;

namespace LineageAnalyzers.Tool.Scanning.Projects;

/// <summary>What a reader has to say about a project beside what it read: each a sentence with its place, in the order of finding.</summary>
/// <param name="root">The folder that places are shown relative to.</param>
internal sealed class ProjectNotes(string root)
{
    private readonly List<string> _texts = [];

    /// <summary>Every note once.</summary>
    public ImmutableArray<string> Texts => [.. _texts.Distinct()];

    /// <summary>A path as notes show it: below the root, or of a file elsewhere the name.</summary>
    public string Show(string file) => RepositoryRoot.Relative(root, file) ?? Path.GetFileName(file);

    /// <summary>Adds a note about a line of a file; without a line, about the file.</summary>
    public void Add(string what, string file, int? line = null)
    {
        var place = Show(file) + (line is null ? "" : $":{line}");
        _texts.Add($"{place}: {what}");
    }
}
