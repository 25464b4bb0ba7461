using LineageAnalyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LineageAnalyzers.Tool.Scanning.Compilations;

/// <summary>What the <c>.editorconfig</c> files in and above the folders of sources say, read as the compiler reads them.</summary>
internal sealed class EditorConfigs
{
    private const string FileName = ".editorconfig";

    private readonly AnalyzerConfigSet _set;

    private EditorConfigs(AnalyzerConfigSet set) => _set = set;

    /// <summary>The files that hold for these sources.</summary>
    /// <exception cref="LineageException">A file cannot be read.</exception>
    public static EditorConfigs For(IEnumerable<string> sources)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            for (var folder = Path.GetDirectoryName(source); folder is not null && folders.Add(folder); folder = Path.GetDirectoryName(folder))
            {
            }
        }

        var files = folders.Select(folder => Path.Combine(folder, FileName)).Where(File.Exists).Order(StringComparer.Ordinal);
        return new EditorConfigs(AnalyzerConfigSet.Create(files.Select(Read).ToList()));
    }

    /// <summary>A setting for a source file; null where none is made.</summary>
    public string? Find(string? source, string key)
    {
        if (string.IsNullOrEmpty(source))
            return _set.GlobalConfigOptions.AnalyzerOptions.GetValueOrDefault(key);
        return _set.GetOptionsForSourcePath(source).AnalyzerOptions.GetValueOrDefault(key);
    }

    private static AnalyzerConfig Read(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return AnalyzerConfig.Parse(SourceText.From(stream), file);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            throw new LineageException("an .editorconfig cannot be read", file, $"Check the path and its rights: {exception.Message}", exception);
        }
    }
}
