using System.Collections.Immutable;

namespace LineageAnalyzers.Tool.Scanning.Projects;

/// <summary>Which project references which, without circles: a reference that would close one is left out and noted.</summary>
internal sealed class ReferenceGraph
{
    private readonly IReadOnlyDictionary<string, CSharpProject> _projects;
    private readonly Dictionary<string, ImmutableArray<string>> _closures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _direct = new(StringComparer.Ordinal);
    private readonly List<string> _path = [];

    /// <param name="projects">The projects by the absolute paths of their files. References to others are passed over.</param>
    public ReferenceGraph(IReadOnlyDictionary<string, CSharpProject> projects)
    {
        _projects = projects;
        foreach (var file in projects.Keys.Order(StringComparer.Ordinal))
            Visit(file);
    }

    /// <summary>A sentence for each reference that was left out, by the project that has it.</summary>
    public Dictionary<string, string> Circles { get; } = new(StringComparer.Ordinal);

    /// <summary>The projects that one references, also over others: each once, a referenced one before those that reference it.</summary>
    public ImmutableArray<string> Closure(string file)
    {
        if (_closures.TryGetValue(file, out var known))
            return known;
        var closure = new List<string>();
        foreach (var reference in _direct[file])
            closure.AddRange(Closure(reference).Append(reference).Where(other => !closure.Contains(other)));
        return _closures[file] = [.. closure];
    }

    private void Visit(string file)
    {
        if (_direct.ContainsKey(file))
            return;
        var references = _direct[file] = [];
        _path.Add(file);
        foreach (var reference in _projects[file].References.Where(_projects.ContainsKey))
        {
            if (_path.IndexOf(reference) is var start and >= 0)
            {
                var names = _path[start..].Append(reference).Select(path => Path.GetFileNameWithoutExtension(path));
                Circles[file] = $"the projects reference each other in a circle ({string.Join(" -> ", names)}), which no build can do; the last reference is left out";
                continue;
            }

            Visit(reference);
            references.Add(reference);
        }

        _path.RemoveAt(_path.Count - 1);
    }
}
