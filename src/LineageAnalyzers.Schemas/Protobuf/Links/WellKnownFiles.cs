using System.Collections.Concurrent;

namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>The files that need not be given because every compiler, or every Confluent registry, has them.</summary>
internal static class WellKnownFiles
{
    private static readonly ConcurrentDictionary<string, ProtoNames?> Known = new(StringComparer.Ordinal);

    /// <summary>The types of a file and of what it imports; null when the path is not well known.</summary>
    public static ProtoNames? Find(string path) => Known.GetOrAdd(path, Read);

    private static ProtoNames? Read(string path)
    {
        if (!WellKnownTexts.ByPath.TryGetValue(path, out var text))
            return null;
        var file = ProtoParser.Parse(path, text);
        var names = new ProtoNames();
        foreach (var import in file.Imports)
            names.Include(Find(import.Path)!);
        names.Add(file);
        ProtoLinker.Link(names, file);
        return names;
    }
}
