using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Records.Json;

/// <summary>Tells which types the JSON libraries write as arrays and maps.</summary>
internal sealed class CollectionSymbols(Compilation compilation)
{
    private readonly INamedTypeSymbol? _dictionary = compilation.FindType("System.Collections.Generic.IDictionary`2");
    private readonly INamedTypeSymbol? _readOnlyDictionary = compilation.FindType("System.Collections.Generic.IReadOnlyDictionary`2");
    private readonly INamedTypeSymbol? _untypedDictionary = compilation.FindType("System.Collections.IDictionary");
    private readonly INamedTypeSymbol? _enumerable = compilation.FindType("System.Collections.Generic.IEnumerable`1");
    private readonly INamedTypeSymbol? _asyncEnumerable = compilation.FindType("System.Collections.Generic.IAsyncEnumerable`1");
    private readonly INamedTypeSymbol? _untypedEnumerable = compilation.FindType("System.Collections.IEnumerable");

    /// <summary>What a collection holds; null for a type that is none.</summary>
    public Contents? ContentsOf(INamedTypeSymbol type, JsonDialect dialect)
    {
        if ((type.Implementation(_dictionary) ?? type.Implementation(_readOnlyDictionary)) is { } map)
            return new Contents(true, map.TypeArguments[1]);
        if (type.Implementation(_untypedDictionary) is not null)
            return new Contents(true, null);
        if (type.Implementation(_enumerable) is { } sequence)
            return new Contents(false, sequence.TypeArguments[0]);
        if (dialect == JsonDialect.SystemTextJson && type.Implementation(_asyncEnumerable) is { } stream)
            return new Contents(false, stream.TypeArguments[0]);
        return type.Implementation(_untypedEnumerable) is not null ? new Contents(false, null) : null;
    }

    /// <summary>What a collection holds.</summary>
    /// <param name="IsMap">Whether its entries have names.</param>
    /// <param name="Type">The type of its items or values; null where any may stand.</param>
    internal sealed record Contents(bool IsMap, ITypeSymbol? Type);
}
