using LineageAnalyzers.Flow.Interpretation;
using LineageAnalyzers.Symbols;
using LineageAnalyzers.Values;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Summaries;

/// <summary>Tells which methods data may pass through on its way from one assembly to another.</summary>
internal static class DataMethods
{
    private const int MostLevels = 4;

    /// <summary>Whether others may call the method, and it takes or gives data.</summary>
    public static bool Are(IMethodSymbol method, SourceModels models)
    {
        if (method is { IsAbstract: true } or { IsExtern: true } or { Name: "Equals" or "GetHashCode" or "CompareTo" or "Dispose" or "DisposeAsync" }
            || !method.ReachesOtherProjects(models) || IsOfSchema(method.ContainingType))
            return false;
        // Code that is given is run by nobody but the method itself, so that it would be lost.
        if (method.Parameters.Any(parameter => IsFunction(parameter.Type) || parameter.Type.TypeKind == TypeKind.Pointer)
            || (method.MethodKind == MethodKind.Constructor && method.Parameters.Any(parameter => parameter.RefKind is RefKind.Ref or RefKind.Out)))
            return false;
        return method.MethodKind == MethodKind.Constructor
            || method.Parameters.Any(parameter => IsData(parameter.Type, 0))
            || (!method.IsStatic && IsData(method.ContainingType, 0))
            || (!method.ReturnsVoid && IsData(DataTypes.ResultOf(method), 0));
    }

    private static bool IsFunction(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Delegate || type is INamedTypeSymbol { Name: "Expression", Arity: 1 };

    // A generated class is described by its schema.
    private static bool IsOfSchema(INamedTypeSymbol type) =>
        type.AllInterfaces.Any(contract => contract.Name is "ISpecificRecord" or "IMessage" or "IBufferMessage");

    private static bool IsData(ITypeSymbol type, int level)
    {
        if (level > MostLevels)
            return false;
        if (type is ITypeParameterSymbol || type.SpecialType is SpecialType.System_String or SpecialType.System_Object)
            return true;
        if (type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte })
            return true;
        if (DataTypes.ItemOf(type, out _) is { } item)
            return IsData(item, level + 1);
        return type switch
        {
            { IsTupleType: true } => true,
            { SpecialType: not SpecialType.None } or { TypeKind: TypeKind.Enum or TypeKind.Delegate } => false,
            INamedTypeSymbol named when DataTypes.IsFramework(named) => named.Name is "Stream" or "ReadOnlyMemory" or "ReadOnlySpan" or "JsonNode" or "JsonObject" or "JsonElement",
            INamedTypeSymbol named => HasFields(named),
            _ => false,
        };
    }

    // Several values, or one text.
    private static bool HasFields(INamedTypeSymbol type)
    {
        var count = 0;
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                var held = member is { IsStatic: false, IsImplicitlyDeclared: false, DeclaredAccessibility: Accessibility.Public } ? (member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type : null;
                if (held?.SpecialType == SpecialType.System_String || (held is not null && ++count > 1))
                    return true;
            }
        }

        return false;
    }
}
