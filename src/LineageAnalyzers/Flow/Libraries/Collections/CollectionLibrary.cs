using LineageAnalyzers.Flow.Interpretation;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Libraries.Collections;

/// <summary>Tells which methods are those of LINQ and of collections.</summary>
internal static class CollectionLibrary
{
    private static readonly HashSet<string> Spaces = new(StringComparer.Ordinal) { "System.Linq", "System.Collections", "System.Threading.Channels", "Google.Protobuf.Collections" };

    /// <summary>What a method does; null when it is none of a collection.</summary>
    public static LibraryMethod? Find(IMethodSymbol method)
    {
        if (method.ContainingType is not { } type)
            return null;
        var space = NamespaceNames.Of(type);
        if (space == "Microsoft.EntityFrameworkCore" && type.Name == "EntityFrameworkQueryableExtensions" || space == "Dapper" && method.Name == "AsList")
            return LinqMethods.Find(method.Name);
        if (!IsCollection(type, space) || (space == "System" && method is { IsStatic: true, Parameters: [{ Type: var source }, ..] } && DataTypes.IsText(source)))
            return null;
        if (method.IsExtensionMethod || space == "System.Linq")
            return LinqMethods.Find(method.Name) ?? CollectionMethods.Find(method.Name);
        return CollectionMethods.Find(method.Name);
    }

    private static bool IsCollection(INamedTypeSymbol type, string? space) =>
        space is not null && (Spaces.Contains(space) || space.StartsWith("System.Collections.", StringComparison.Ordinal))
        || space == "System" && (type.Name is "Array" or "MemoryExtensions" || (DataTypes.ItemOf(type, out _) is not null && !DataTypes.IsText(type) && type.SpecialType == SpecialType.None));
}
