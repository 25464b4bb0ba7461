using LineageAnalyzers.Model;
using LineageAnalyzers.Schemas;
using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Tool.Compatibility;

/// <summary>Schema files that are to be compared.</summary>
/// <param name="Demand">What is demanded, in words: a mode or rules.</param>
/// <param name="Names">The files as the user wrote them, the new one last.</param>
/// <param name="Texts">Their texts.</param>
internal sealed record SchemaFiles(string Demand, IReadOnlyList<string> Names, IReadOnlyList<SchemaText> Texts)
{
    /// <summary>The mode that is demanded.</summary>
    public CompatibilityMode Mode { get; private init; }

    /// <summary>The new schema.</summary>
    public SchemaText Candidate => Texts[^1];

    /// <summary>The older ones, oldest first.</summary>
    public IReadOnlyList<SchemaText> History => [.. Texts.SkipLast(1)];

    /// <summary>Reads the files.</summary>
    /// <param name="paths">The older versions, oldest first, then the new one.</param>
    /// <param name="format">The format; null to go by the files' endings.</param>
    /// <param name="mode">The mode's text; null for <c>BACKWARD</c>, the default of a registry's server.</param>
    /// <param name="references"><c>name=file</c> each.</param>
    /// <exception cref="LineageException">A file, a format or a mode is not there.</exception>
    public static SchemaFiles Read(IReadOnlyList<string> paths, string? format, string? mode, IReadOnlyList<string> references)
    {
        if (!CompatibilityModes.TryParse(mode ?? "BACKWARD", out var demanded))
            throw new LineageException("there is no such compatibility mode", mode!, $"Give one of {CompatibilityModes.All}.");
        var referenced = references.Select(Reference).ToEquatableArray();
        return new SchemaFiles(demanded.Text(), paths, [.. paths.Select(path => new SchemaText(FormatOf(path, format), Text(path), referenced))]) { Mode = demanded };
    }

    /// <summary>Runs work on a schema that was read from a file, and names the file when the schema is none.</summary>
    /// <exception cref="LineageException">The text is no schema.</exception>
    public static async Task<T> NameFileOfAsync<T>(string path, Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (SchemaException problem)
        {
            throw new LineageException("this is no schema that can be compared", path, $"{problem.Message.TrimEnd('.')}.", problem);
        }
    }

    private static SchemaReference Reference(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0)
            throw new LineageException("a reference has no name", text, "Write --reference NAME=FILE, with the name that the schemas use.");
        return new SchemaReference(text[..equals], Text(text[(equals + 1)..]));
    }

    private static string FormatOf(string path, string? format)
    {
        if (format is not null)
            return SchemaFormats.Find(format)?.Name ?? throw new LineageException("there is no such format", format, $"Give one of {Formats}.");
        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".avsc" => "avro",
            ".proto" => "protobuf",
            ".json" => "json",
            _ => throw new LineageException("the file's ending does not tell the format", path, $"Give --format with one of {Formats}."),
        };
    }

    private static string Text(string path)
    {
        if (!File.Exists(path))
            throw new LineageException("there is no such file", path, "Check the path.");
        return File.ReadAllText(path);
    }

    private static string Formats => string.Join(", ", SchemaFormats.All.Select(format => format.Name));
}
