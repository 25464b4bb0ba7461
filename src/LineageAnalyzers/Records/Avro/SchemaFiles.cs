using System.Collections.Immutable;

namespace LineageAnalyzers.Records.Avro;

/// <summary>The text that a program finds in a schema file.</summary>
/// <param name="Text">The text; null when it is not known.</param>
/// <param name="Reason">With no text: why not, in a sentence.</param>
internal sealed record SchemaFileText(string? Text, string? Reason);

/// <summary>
/// The project's schema files, as a program finds them when it runs. Builds copy files and embed them, so a file is known by the end of its path, which has to
/// lead to one text.
/// </summary>
internal sealed class SchemaFiles(ImmutableArray<SchemaFile> files)
{
    private const string Extension = ".avsc";

    /// <summary>No files.</summary>
    public static SchemaFiles None { get; } = new(ImmutableArray<SchemaFile>.Empty);

    /// <summary>Whether a file is one of these by its name.</summary>
    public static bool IsSchemaFile(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>The text of the file that a program opens under this path.</summary>
    public SchemaFileText Opened(string path)
    {
        var end = "/" + Relative(path);
        return Only(files.Where(file => ("/" + Slashed(file.Path)).EndsWith(end, StringComparison.Ordinal)), $"the file '{path}'");
    }

    /// <summary>The text of the file that is embedded under this name: a namespace, the folders and the file, with dots between them.</summary>
    public SchemaFileText Embedded(string name)
    {
        var end = "." + name;
        return Only(files.Where(file => end.EndsWith("." + FileName(file.Path), StringComparison.Ordinal)), $"the resource '{name}'");
    }

    private static SchemaFileText Only(IEnumerable<SchemaFile> found, string what)
    {
        var texts = found.Select(file => file.Text).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return texts.Count switch
        {
            1 => new SchemaFileText(texts[0], null),
            0 => new SchemaFileText(null, $"the schema of the generic record is in {what}, which is none of the project's schema files"),
            _ => new SchemaFileText(null, $"the schema of the generic record is in {what}, and several schema files of the project could be that"),
        };
    }

    private static string Relative(string path)
    {
        var slashed = Slashed(path);
        while (slashed.StartsWith("./", StringComparison.Ordinal) || slashed.StartsWith("../", StringComparison.Ordinal))
            slashed = slashed.Substring(slashed.IndexOf('/') + 1);
        return slashed.TrimStart('/');
    }

    private static string Slashed(string path) => path.Replace('\\', '/');

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
