using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using LineageAnalyzers.Records;
using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Tests.Records.Json;

/// <summary>
/// Runs test code and compares what the real serializer writes with what is described. The code has a class <c>Sample</c> whose
/// <c>Value</c> returns an instance with nothing left null or empty, and whose <c>Json</c> returns its JSON.
/// </summary>
internal static class JsonOracle
{
    public static void Agrees(string source, string type, WireForm form)
    {
        var described = Described.Code(source);
        var description = described.As(form, type);
        var paths = new SortedSet<string>(StringComparer.Ordinal);
        using var json = JsonDocument.Parse(JsonOf(described.Compilation));
        Flatten(json.RootElement, "", [.. description.Paths()], paths);
        Assert.Equal(paths, description.Paths());
        Assert.NotEmpty(paths);
    }

    /// <summary>What <c>Sample.Json</c> gives.</summary>
    public static string JsonOf(Compilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        image.Position = 0;
        var context = new AssemblyLoadContext(null, isCollectible: true);
        try
        {
            var sample = context.LoadFromStream(image).GetType("Sample", throwOnError: true)!;
            return (string)sample.GetProperty("Json", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
        }
        finally
        {
            context.Unload();
        }
    }

    // The text does not tell a map from an object, nor what is inside an opaque member: the description is asked.
    private static void Flatten(JsonElement element, string path, HashSet<string> described, SortedSet<string> paths)
    {
        if (path.Length > 0)
            paths.Add(path);
        if (element.ValueKind == JsonValueKind.Object && described.Contains(path + "{}"))
        {
            foreach (var entry in element.EnumerateObject())
            {
                var declared = Model.Addresses.FieldPath.Member(path, entry.Name);
                Flatten(entry.Value, described.Contains(declared) ? declared : path + "{}", described, paths);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in element.EnumerateObject())
                Flatten(member.Value, Model.Addresses.FieldPath.Member(path, member.Name), described, paths);
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                Flatten(item, path + "[]", described, paths);
        }
    }
}
