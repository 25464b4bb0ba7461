using System.Text.Json;
using LineageAnalyzers.Schemas;

namespace LineageAnalyzers.Benchmarks.Contracts;

/// <summary>Two versions of a schema.</summary>
/// <param name="Old">The older one.</param>
/// <param name="New">The newer one.</param>
internal sealed record SchemaPair(SchemaText Old, SchemaText New)
{
    /// <summary>The pairs of the case files in folders; cases of several files or with references are left out.</summary>
    public static IReadOnlyList<SchemaPair> Read(IEnumerable<string> folders) =>
        [.. folders.Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)).Order(StringComparer.Ordinal).SelectMany(ReadFile)];

    private static IEnumerable<SchemaPair> ReadFile(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        if (document.RootElement.ValueKind != JsonValueKind.Array)
            yield break;
        foreach (var item in document.RootElement.EnumerateArray())
        {
            if (!item.TryGetProperty("format", out var format) || SchemaFormats.Find(format.GetString()!) is not { } known
                || !item.TryGetProperty("old", out var old) || !item.TryGetProperty("new", out var update)
                || item.TryGetProperty("old_references", out _) || item.TryGetProperty("new_references", out _))
                continue;
            yield return new SchemaPair(new SchemaText(known.Name, old.GetString()!), new SchemaText(known.Name, update.GetString()!));
        }
    }
}
