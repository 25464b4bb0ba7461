using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Interpretation;

/// <summary>Tells types that hold other values from those that are one.</summary>
internal static class DataTypes
{
    /// <summary>Whether values of the type have members or items that are followed each by itself.</summary>
    public static bool IsObject(ITypeSymbol? type) => type switch
    {
        null or ITypeParameterSymbol or { TypeKind: TypeKind.Enum or TypeKind.Delegate or TypeKind.Error or TypeKind.Dynamic or TypeKind.Pointer } => false,
        IArrayTypeSymbol array => array.ElementType.SpecialType != SpecialType.System_Byte,
        { IsTupleType: true } => true,
        INamedTypeSymbol named when IsView(named) => !IsText(named),
        { SpecialType: SpecialType.None } => !IsDirectlyInSystem(type) || type.Name == "Exception" || type.Name.EndsWith("Exception", StringComparison.Ordinal),
        { SpecialType: var special } => special is >= SpecialType.System_Collections_IEnumerable and <= SpecialType.System_Collections_Generic_IReadOnlyCollection_T,
    };

    /// <summary>Whether values of the type only tell when to stop or what time it is, and hold nothing that could arrive in a record.</summary>
    public static bool IsSignal(ITypeSymbol? type) =>
        type is { Name: "TimeProvider" } && IsDirectlyInSystem(type) || type is { Name: "CancellationToken" or "CancellationTokenSource", ContainingNamespace: { Name: "Threading", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } };

    /// <summary>The type of the items of a collection, or of the values of a map; null for anything else.</summary>
    public static ITypeSymbol? ItemOf(ITypeSymbol? type, out bool isMap)
    {
        isMap = false;
        switch (type)
        {
            case IArrayTypeSymbol array:
                return array.ElementType;
            case INamedTypeSymbol view when IsView(view):
                return view.TypeArguments[0];
            case INamedTypeSymbol { SpecialType: not SpecialType.System_String } named:
                INamedTypeSymbol? sequence = null, old = null;
                foreach (var contract in named.AllInterfaces.Insert(0, named))
                {
                    if (contract is { Name: "IDictionary" or "IReadOnlyDictionary", Arity: 2 } map && IsCollections(map))
                    {
                        isMap = true;
                        return map.TypeArguments[1];
                    }

                    if (contract is { Name: "IEnumerable" or "IAsyncEnumerable" or "ChannelReader" or "ChannelWriter" or "Channel", Arity: 1 } && IsLibrary(contract))
                        sequence ??= contract;
                    else if (IsOldMap(contract))
                        old ??= contract;
                }

                isMap = sequence is null && old is not null;
                return isMap ? old!.GetMembers("get_Item").OfType<IMethodSymbol>().FirstOrDefault()?.ReturnType : sequence?.TypeArguments[0];
            default:
                return null;
        }
    }

    /// <summary>The type of what a method gives, out of a task.</summary>
    public static ITypeSymbol ResultOf(IMethodSymbol method) =>
        method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 1 } task ? task.TypeArguments[0] : method.ReturnType;

    /// <summary>The pairs of key and value that enumerating a map gives; null when the type is no map.</summary>
    public static INamedTypeSymbol? PairOf(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol named || ItemOf(type, out var isMap) is null || !isMap)
            return null;
        foreach (var contract in named.AllInterfaces.Insert(0, named))
        {
            if (contract is { Name: "IEnumerable", Arity: 1 } && contract.TypeArguments[0] is INamedTypeSymbol { Name: "KeyValuePair" } pair)
                return pair;
        }

        // foreach (DictionaryEntry entry in hashtable)
        return named.AllInterfaces.Insert(0, named).FirstOrDefault(IsOldMap)?.GetMembers("GetEnumerator").OfType<IMethodSymbol>().FirstOrDefault()
            ?.ReturnType.GetMembers("Entry").OfType<IPropertySymbol>().FirstOrDefault()?.Type as INamedTypeSymbol;
    }

    // A map without type arguments.
    private static bool IsOldMap(INamedTypeSymbol type) =>
        type is { Name: "IDictionary", Arity: 0, ContainingNamespace: { Name: "Collections", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } };

    /// <summary>Whether the type is a text or bytes, whose characters are no data of their own.</summary>
    public static bool IsText(ITypeSymbol? type) => type switch
    {
        { SpecialType: SpecialType.System_String } => true,
        IArrayTypeSymbol array => IsLetter(array.ElementType),
        INamedTypeSymbol named when IsView(named) => IsLetter(named.TypeArguments[0]),
        _ => false,
    };

    private static bool IsLetter(ITypeSymbol type) => type.SpecialType is SpecialType.System_Char or SpecialType.System_Byte;

    // A window on an array or a text.
    private static bool IsView(INamedTypeSymbol type) =>
        type is { Name: "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory" or "ArraySegment", Arity: 1 } && IsDirectlyInSystem(type);

    /// <summary>Whether the type belongs to .NET itself.</summary>
    public static bool IsFramework(ITypeSymbol? type)
    {
        var space = type?.ContainingNamespace;
        if (space is null or { IsGlobalNamespace: true })
            return false;
        while (space.ContainingNamespace is { IsGlobalNamespace: false } outer)
            space = outer;
        return space.Name is "System" or "Microsoft";
    }

    private static bool IsDirectlyInSystem(ITypeSymbol type) => type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };

    private static bool IsCollections(INamedTypeSymbol type) => NamespaceNames.Of(type)?.StartsWith("System.Collections", StringComparison.Ordinal) == true;

    private static bool IsLibrary(INamedTypeSymbol type) => IsCollections(type) || NamespaceNames.Of(type) == "System.Threading.Channels";
}
