using System.Collections.Immutable;
using System.Reflection;

namespace LineageAnalyzers.StandIns;

/// <summary>One folder of <c>Libraries</c> as it lies in this assembly's resources.</summary>
internal sealed class StandInFolder
{
    private const string DescriptionFile = "library.txt";
    private static readonly Assembly Self = typeof(StandInFolder).Assembly;
    private readonly Dictionary<string, string> _description;
    private readonly ImmutableArray<string> _files;

    private StandInFolder(string name, ImmutableArray<string> files)
    {
        _files = files;
        _description = Read($"{name}/{DescriptionFile}").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(':', 2))
            .ToDictionary(pair => pair[0], pair => pair[1].Trim());
    }

    /// <summary>A file holds the types of the namespace that it is named after.</summary>
    public ImmutableArray<string> Namespaces => [.. _files.Select(NamespaceOf).Distinct().Order(StringComparer.Ordinal)];

    public static IEnumerable<StandInFolder> All() => Self.GetManifestResourceNames()
        .Select(name => name.Replace('\\', '/'))
        .Where(name => name.EndsWith(".cs", StringComparison.Ordinal))
        .GroupBy(name => name[..name.IndexOf('/')])
        .Select(group => new StandInFolder(group.Key, [.. group.Order(StringComparer.Ordinal)]));

    /// <summary>One line of the description.</summary>
    public string Value(string key) => _description[key];

    public ImmutableArray<StandInSource> ReadSources() => [.. _files.Select(file => new StandInSource(file, Read(file)))];

    private static string NamespaceOf(string file)
    {
        var slash = file.IndexOf('/');
        // Our own attributes are one type a file, all in the namespace of the assembly.
        return file.StartsWith("LineageAnalyzers.", StringComparison.Ordinal) ? file[..slash] : Path.GetFileNameWithoutExtension(file);
    }

    private static string Read(string resource)
    {
        using var stream = Self.GetManifestResourceStream(resource) ?? Self.GetManifestResourceStream(resource.Replace('/', '\\'))!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
