using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Symbols;

/// <summary>Finds the types of a library by their metadata names.</summary>
internal static class SymbolLookup
{
    // The same few hundred names are asked for again and again: by an analyzer and the generator, and by the scans of projects that use each other.
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<string, INamedTypeSymbol?>> Found = new();
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<string, bool>> Namespaces = new();

    /// <summary>
    /// The type of this metadata name, for example <c>Confluent.Kafka.IProducer`2</c>; null when no referenced assembly defines it.
    /// Several assemblies may define one name (polyfills, a library that was split): then the compilation's own type comes first, next the
    /// first one that code here may name, and last any other.
    /// </summary>
    public static INamedTypeSymbol? FindType(this Compilation compilation, string metadataName)
    {
        var known = Found.GetValue(compilation, static _ => new ConcurrentDictionary<string, INamedTypeSymbol?>(StringComparer.Ordinal));
        if (!known.TryGetValue(metadataName, out var type))
            known[metadataName] = type = Find(compilation, metadataName);
        return type;
    }

    private static INamedTypeSymbol? Find(Compilation compilation, string metadataName)
    {
        if (!HasNamespace(compilation, metadataName.Substring(0, Math.Max(metadataName.LastIndexOf('.'), 0))))
            return null;
        var found = compilation.GetTypesByMetadataName(metadataName);
        if (found.Length <= 1)
            return found.Length == 0 ? null : found[0];
        INamedTypeSymbol? accessible = null;
        foreach (var type in found)
        {
            if (SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly))
                return type;
            if (accessible is null && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
                accessible = type;
        }

        return accessible ?? found[0];
    }

    // To ask for a type is to ask hundreds of assemblies, and most libraries are not there at all.
    private static bool HasNamespace(Compilation compilation, string name)
    {
        var known = Namespaces.GetValue(compilation, static _ => new ConcurrentDictionary<string, bool>(StringComparer.Ordinal));
        if (!known.TryGetValue(name, out var exists))
            known[name] = exists = FindNamespace(compilation, name);
        return exists;
    }

    private static bool FindNamespace(Compilation compilation, string name)
    {
        // What stands behind an extern alias alone is in no namespace of the compilation.
        if (name.Length == 0 || compilation.References.Any(static reference => !reference.Properties.Aliases.IsDefaultOrEmpty))
            return true;
        var space = compilation.GlobalNamespace;
        foreach (var part in name.Split('.'))
        {
            if (space.GetMembers(part).OfType<INamespaceSymbol>().FirstOrDefault() is not { } inner)
                return false;
            space = inner;
        }

        return true;
    }

    /// <summary>The methods of a type that have one of these names, every overload; none when the type is not known.</summary>
    public static ImmutableArray<ISymbol> MethodsNamed(this INamedTypeSymbol? type, params string[] names) => type is null
        ? ImmutableArray<ISymbol>.Empty
        : names.SelectMany(name => type.GetMembers(name)).Where(member => member is IMethodSymbol).ToImmutableArray();

    /// <summary>Whether the type, without its type arguments, is <paramref name="definition"/>.</summary>
    public static bool Is(this ITypeSymbol? type, INamedTypeSymbol? definition) =>
        type is not null && definition is not null && SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, definition);

    /// <summary>Whether the type is <paramref name="definition"/> or a class derived from it.</summary>
    public static bool IsOrDerivesFrom(this ITypeSymbol? type, INamedTypeSymbol? definition)
    {
        if (definition is null)
            return false;
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.Is(definition))
                return true;
        }

        return false;
    }

    /// <summary>The construction of <paramref name="definition"/> that the type is or implements; null when it does neither.</summary>
    public static INamedTypeSymbol? Implementation(this ITypeSymbol type, INamedTypeSymbol? definition)
    {
        if (definition is null)
            return null;
        if (type is INamedTypeSymbol named && named.Is(definition))
            return named;
        foreach (var candidate in type.AllInterfaces)
        {
            if (candidate.Is(definition))
                return candidate;
        }

        return null;
    }

    /// <summary>The first attribute of this class, or of one derived from it; null when there is none.</summary>
    public static AttributeData? Attribute(this ISymbol symbol, INamedTypeSymbol? attributeClass)
    {
        if (attributeClass is null)
            return null;
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass.IsOrDerivesFrom(attributeClass))
                return attribute;
        }

        return null;
    }

    /// <summary>The constant given to a property of the attribute by name; null when it is not set.</summary>
    public static object? Named(this AttributeData attribute, string property)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == property)
                return argument.Value.Kind == TypedConstantKind.Array ? null : argument.Value.Value;
        }

        return null;
    }

    /// <summary>The constant given to the attribute's constructor at this position; null when there is none.</summary>
    public static object? Positional(this AttributeData attribute, int position) =>
        position < attribute.ConstructorArguments.Length && attribute.ConstructorArguments[position].Kind != TypedConstantKind.Array
            ? attribute.ConstructorArguments[position].Value
            : null;
}
