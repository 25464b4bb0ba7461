using System.Collections.Concurrent;
using System.Collections.Immutable;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Records.Json;

/// <summary>A property or field of a C# type that is on the wire as JSON.</summary>
/// <param name="Symbol">The property or field.</param>
/// <param name="Name">Its wire name.</param>
/// <param name="Type">Its type.</param>
internal sealed record JsonMember(ISymbol Symbol, string Name, ITypeSymbol Type)
{
    /// <summary>The name of members that hold what has no declared name: their entries stand beside the declared members.</summary>
    public const string ExtensionData = "{}";

    /// <summary>Whether it may be absent although its type takes no null.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether the library refuses to read an object without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether the library refuses to write null there.</summary>
    public bool IsNeverNull { get; init; }

    /// <summary>Whether the member's entries are written in its place.</summary>
    public bool IsExtensionData => Name == ExtensionData;
}

/// <summary>What one JSON library makes of the members of a type under given conventions. Safe for several threads.</summary>
internal abstract class JsonContract(JsonConventions conventions)
{
    private readonly ConcurrentDictionary<ITypeSymbol, ImmutableArray<JsonMember>> _members = new(SymbolEqualityComparer.Default);

    /// <summary>The conventions that the contract follows.</summary>
    public JsonConventions Conventions { get; } = conventions;

    /// <summary>The members of an object of this type, inherited ones included; default when their names cannot be known.</summary>
    public ImmutableArray<JsonMember> MembersOf(INamedTypeSymbol type) => _members.GetOrAdd(type, key => FindMembers((INamedTypeSymbol)key));

    /// <summary>What a converter on the member or type makes of a value of this type; null without a converter.</summary>
    public abstract WireNode? Converted(ISymbol declaration, ITypeSymbol type);

    /// <summary>The converter of the items of the collection in this member; null without one.</summary>
    public virtual INamedTypeSymbol? ItemConverter(ISymbol member) => null;

    /// <summary>Whether the type is written as an object although it can be enumerated.</summary>
    public abstract bool IsObjectByDeclaration(INamedTypeSymbol type);

    /// <summary>Whether the library writes something else than the members of the type.</summary>
    public abstract bool IsOpaque(INamedTypeSymbol type);

    /// <summary>The types of keys and values of a map that is written as an array of pairs; null for any other.</summary>
    public virtual (ITypeSymbol Key, ITypeSymbol Value)? PairsOf(INamedTypeSymbol type) => null;

    /// <summary>The types that may stand in the place of this one, with all they add.</summary>
    public virtual IEnumerable<INamedTypeSymbol> DerivedTypes(INamedTypeSymbol type) => [];

    /// <summary>The member that tells which type stands there; null without one.</summary>
    public virtual WireMember? Discriminator(INamedTypeSymbol type) => null;

    /// <summary>Whether the member's numbers are written as text.</summary>
    public virtual bool WritesNumbersAsText(ISymbol member) => false;

    protected abstract ImmutableArray<JsonMember> FindMembers(INamedTypeSymbol type);

    /// <summary>What the converter of such an attribute writes; an attribute of somebody else makes a converter that is not seen.</summary>
    protected WireNode Converted(AttributeData attribute, INamedTypeSymbol? attributeClass, ITypeSymbol type)
    {
        type = WithoutNullable(type);
        if (!attribute.AttributeClass.Is(attributeClass) || attribute.Positional(0) is not INamedTypeSymbol converter)
            return new WireNode(WireNode.OpaqueBy(attribute.AttributeClass!));
        var written = KnownConverters.Written(converter, type);
        return new WireNode(written)
        {
            // With an argument, or in a class of somebody else, the converter renames the members.
            Values = written == JsonScalars.Integer ? EnumValues.Numbers(type)
                : written == JsonScalars.EnumText && attribute.ConstructorArguments.Length == 1 && JsonScalars.IsOfLibrary(converter) ? EnumValues.Names(type, NameOf)
                : null,
        };
    }

    /// <summary>The text of an enum's member.</summary>
    protected abstract string NameOf(IFieldSymbol member);

    /// <summary>The type inside a <see cref="Nullable{T}"/>, else the type itself.</summary>
    public static ITypeSymbol WithoutNullable(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    /// <summary>The type and its base types, nearest first; for an interface also those that it extends.</summary>
    protected static IEnumerable<INamedTypeSymbol> Hierarchy(INamedTypeSymbol type)
    {
        for (var current = type; current is not null && current.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType); current = current.BaseType)
            yield return current.TupleUnderlyingType ?? current;
        if (type.TypeKind != TypeKind.Interface)
            yield break;
        foreach (var extended in type.AllInterfaces)
            yield return extended;
    }
}
