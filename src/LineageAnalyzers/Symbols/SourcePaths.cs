using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Symbols;

/// <summary>Turns places in source files into places relative to the repository's root, the same on every machine.</summary>
internal sealed class SourcePaths
{
    private readonly string _root;

    /// <param name="root">The absolute path of the repository's root.</param>
    public SourcePaths(string root)
    {
        var normal = Normalize(root);
        _root = normal.EndsWith("/", StringComparison.Ordinal) ? normal : normal + "/";
    }

    /// <summary>The place of a symbol or a node; null when it is not in source.</summary>
    public SourceLocation? Of(Location? location)
    {
        if (location is null || !location.IsInSource)
            return null;
        var span = location.GetLineSpan();
        return new SourceLocation(Relative(span.Path), span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1);
    }

    /// <summary>The path below the root; of a file elsewhere only the name, since its folder is the machine's own.</summary>
    public string Relative(string path)
    {
        var normal = Normalize(path);
        if (normal.StartsWith(_root, _root.IndexOf(':') == 1 ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))
            return normal.Substring(_root.Length);
        return IsAbsolute(normal) ? "(outside)/" + normal.Substring(normal.LastIndexOf('/') + 1) : normal;
    }

    private static bool IsAbsolute(string path) => path.StartsWith("/", StringComparison.Ordinal) || path.IndexOf(':') == 1;

    private static string Normalize(string path) => path.Replace('\\', '/');
}
