using System.Text;
using System.Text.RegularExpressions;

namespace LineageAnalyzers.Tool.Scanning.Projects.MSBuild;

/// <summary>One path of an item, perhaps with <c>*</c>, <c>?</c> and <c>**</c>.</summary>
internal sealed class FilePattern
{
    private readonly string _path;
    private readonly Regex? _regex;

    /// <summary>The pattern, relative to a folder.</summary>
    public FilePattern(string folder, string pattern)
    {
        var slashes = ProjectPath.Slashes(pattern.Trim());
        var wild = slashes.IndexOfAny(['*', '?']);
        if (wild < 0)
        {
            _path = ProjectPath.Full(folder, slashes);
            return;
        }

        // What stands before the first wild segment is a folder like any other, with ".." and all.
        var split = slashes.LastIndexOf('/', wild) + 1;
        _path = split == 0 ? folder : ProjectPath.Full(folder, slashes[..split]);
        _path = Path.TrimEndingDirectorySeparator(_path);
        _regex = new Regex(
            "^" + Regex.Escape(ProjectPath.Slashes(_path)) + "/" + Translate(Escapes.Remove(slashes[split..])) + "$",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    /// <summary>Whether the pattern has wildcards.</summary>
    public bool IsWild => _regex is not null;

    /// <summary>Whether a file, given by its absolute path, is meant.</summary>
    public bool Matches(string file) =>
        _regex?.IsMatch(ProjectPath.Slashes(file)) ?? string.Equals(_path, file, StringComparison.OrdinalIgnoreCase);

    /// <summary>The absolute paths that are meant: a single one whether or not it exists, of a pattern all files that do.</summary>
    public IEnumerable<string> Files()
    {
        if (_regex is null)
            return [_path];
        // A pattern over a whole disk comes from a property that is missing here.
        return Directory.Exists(_path) && Path.GetPathRoot(_path) != _path
            ? FolderWalk.Folders(_path, static inner => !FolderWalk.IsOutput(inner)).SelectMany(inner => FolderWalk.Files(inner, "*")).Where(Matches)
            : [];
    }

    private static string Translate(string pattern)
    {
        var regex = new StringBuilder();
        for (var position = 0; position < pattern.Length; position++)
        {
            if (pattern[position..].StartsWith("**/", StringComparison.Ordinal))
            {
                regex.Append("(?:[^/]+/)*");
                position += 2;
            }
            else if (pattern[position..] == "**")
            {
                regex.Append(".*");
                position++;
            }
            else
            {
                regex.Append(pattern[position] switch
                {
                    '*' => "[^/]*",
                    '?' => "[^/]",
                    var character => Regex.Escape(character.ToString()),
                });
            }
        }

        return regex.ToString();
    }
}
