using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Symbols;

/// <summary>Asks what a type is by inheritance.</summary>
internal static class Inheritance
{
    /// <summary>Whether a type is this one, derives from it, or implements it; type arguments do not matter.</summary>
    public static bool IsOrInherits(this ITypeSymbol? type, INamedTypeSymbol? definition) => type.AsConstructed(definition) is not null;

    /// <summary>The construction of a generic class or interface that the type is, derives from, or implements; null when it does neither.</summary>
    public static INamedTypeSymbol? AsConstructed(this ITypeSymbol? type, INamedTypeSymbol? definition)
    {
        if (type is null || definition is null)
            return null;
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current is INamedTypeSymbol named && named.Is(definition))
                return named;
        }

        return type.Implementation(definition);
    }
}
