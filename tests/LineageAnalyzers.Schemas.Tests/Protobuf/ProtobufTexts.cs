using System.Text.Json;
using LineageAnalyzers.Testing;

namespace LineageAnalyzers.Schemas.Tests.Protobuf;

/// <summary>Every text without imports in the cases that are to be read, our own and those that lie beside the repository.</summary>
internal static class ProtobufTexts
{
    public static IReadOnlyList<string> All { get; } = Read().Distinct().ToList();

    private static IEnumerable<string> Read()
    {
        string[] folders =
        [
            RepositoryFiles.PathOf("tests/LineageAnalyzers.Schemas.Tests/cases"),
            RepositoryFiles.PathOf("../shared/conformance/protobuf"),
            RepositoryFiles.PathOf("../shared/conformance/conflicts/protobuf"),
        ];
        foreach (var path in folders.Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, "*.json")).Order(StringComparer.Ordinal))
        {
            using var document = JsonDocument.Parse(File.ReadAllText(path));
            foreach (var item in document.RootElement.EnumerateArray().Where(item => item.GetProperty("format").GetString() == "protobuf" && !item.TryGetProperty("error", out _)))
            {
                foreach (var text in Texts(item).Where(text => text.Contains(';', StringComparison.Ordinal) && !text.Contains("import", StringComparison.Ordinal)))
                    yield return text;
            }
        }
    }

    private static IEnumerable<string> Texts(JsonElement item)
    {
        foreach (var side in new[] { "old", "new" })
        {
            if (item.TryGetProperty(side, out var text))
                yield return text.GetString()!;
            if (item.TryGetProperty($"{side}_files", out var files))
            {
                foreach (var file in files.EnumerateObject())
                    yield return file.Value.GetString()!;
            }
        }
    }
}
