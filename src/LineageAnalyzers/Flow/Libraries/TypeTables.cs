using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Libraries;

/// <summary>What methods do, by the type that declares them and their names.</summary>
internal sealed class TypeTables
{
    private readonly Dictionary<string, MethodTable> _types = new(StringComparer.Ordinal);

    /// <summary>States what the methods of a type do.</summary>
    /// <param name="metadataName">The type, for example <c>System.Collections.Generic.List`1</c>.</param>
    /// <param name="methods">Its methods.</param>
    public TypeTables With(string metadataName, MethodTable methods)
    {
        _types.Add(metadataName, methods);
        return this;
    }

    /// <summary>States that several types do the same.</summary>
    public TypeTables With(IEnumerable<string> metadataNames, MethodTable methods)
    {
        foreach (var metadataName in metadataNames)
            _types.Add(metadataName, methods);
        return this;
    }

    /// <summary>What a method does; null when the tables do not say it.</summary>
    public LibraryMethod? Find(IMethodSymbol method) =>
        method.ContainingType is { } type && _types.TryGetValue(NameOf(type), out var methods) ? methods.Find(method.Name) : null;

    /// <summary>The full metadata name of a type that is not nested, or of the type that a nested one stands in with its own name.</summary>
    public static string NameOf(INamedTypeSymbol type) => type.ContainingType is { } outer
        ? $"{NameOf(outer)}+{type.MetadataName}"
        : NamespaceNames.Of(type) is { } space ? $"{space}.{type.MetadataName}" : type.MetadataName;
}
