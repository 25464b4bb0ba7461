using System.Text.Json;
using LineageAnalyzers.Schemas.Protobuf.Buf;

namespace LineageAnalyzers.Schemas.Tests.Conformance;

/// <summary>A case of buf's rules: files (or one text without a path), rules or a configuration, and what buf finds.</summary>
internal sealed record BufCase(
    string Id,
    string File,
    IReadOnlyDictionary<string, string> Old,
    IReadOnlyDictionary<string, string> New,
    BufSettings Settings,
    bool Compatible,
    IReadOnlyList<string> Findings)
{
    /// <summary>Every case in the JSON files of a folder; none when the folder is absent.</summary>
    public static IEnumerable<BufCase> ReadFolder(string folder, string pattern = "*.json")
    {
        if (!Directory.Exists(folder))
            yield break;
        foreach (var path in Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal))
        {
            using var document = JsonDocument.Parse(System.IO.File.ReadAllText(path));
            foreach (var item in document.RootElement.EnumerateArray())
            {
                if (item.GetProperty("mode").GetString()!.StartsWith("BUF", StringComparison.Ordinal))
                    yield return Read(item, Path.GetFileName(path));
            }
        }
    }

    private static BufCase Read(JsonElement item, string file)
    {
        var mode = item.GetProperty("mode").GetString()!;
        var settings = mode.StartsWith("BUF:", StringComparison.Ordinal)
            ? new BufSettings { Use = mode["BUF:".Length..].Split('+') }
            : BufSettings.Parse(item.GetProperty("config").GetString()!);
        return new BufCase(
            item.GetProperty("id").GetString()!,
            file,
            Files(item, "old"),
            Files(item, "new"),
            settings,
            item.GetProperty("compatible").GetBoolean(),
            item.GetProperty("changes").EnumerateArray().Select(change => $"{change.GetProperty("type").GetString()} {change.GetProperty("path").GetString()}").ToList());
    }

    private static Dictionary<string, string> Files(JsonElement item, string side) =>
        item.TryGetProperty($"{side}_files", out var files)
            ? files.EnumerateObject().ToDictionary(text => text.Name, text => text.Value.GetString()!)
            : new Dictionary<string, string> { [""] = item.GetProperty(side).GetString()! };
}
