using System.Collections.Immutable;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Records.Json;

/// <summary>
/// The members that .NET's <c>DataContractJsonSerializer</c> writes: those of a data contract that say so, or all that are public and can be set of a class
/// without attributes. What the serializer refuses has no members here.
/// </summary>
internal sealed class DataContractJsonContract(DataContractSymbols symbols, JsonConventions conventions) : JsonContract(conventions)
{
    private const string TypeHint = "__type";

    public override WireNode? Converted(ISymbol declaration, ITypeSymbol type) => null;

    public override bool IsObjectByDeclaration(INamedTypeSymbol type) => type.Attribute(symbols.Contract) is not null;

    public override bool IsOpaque(INamedTypeSymbol type) =>
        JsonScalars.IsOfLibrary(type) || type.TypeKind == TypeKind.Interface || type.Implementation(symbols.Serializable) is not null
        || type.Implementation(symbols.XmlSerializable) is not null;

    public override (ITypeSymbol Key, ITypeSymbol Value)? PairsOf(INamedTypeSymbol type) =>
        type.Implementation(symbols.Dictionary) is { } map ? (map.TypeArguments[0], map.TypeArguments[1]) : null;

    public override IEnumerable<INamedTypeSymbol> DerivedTypes(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass.Is(symbols.KnownType) && attribute.Positional(0) is INamedTypeSymbol known && known.IsOrDerivesFrom(type) && !known.Is(type))
                yield return known;
        }
    }

    public override WireMember? Discriminator(INamedTypeSymbol type) =>
        DerivedTypes(type).Any() ? new WireMember(TypeHint, new WireNode(JsonScalars.Text)) { IsOptional = true } : null;

    // Enums are numbers, whatever their members are called.
    protected override string NameOf(IFieldSymbol member) => member.Name;

    protected override ImmutableArray<JsonMember> FindMembers(INamedTypeSymbol type)
    {
        var members = ImmutableArray.CreateBuilder<JsonMember>();
        foreach (var declaring in Hierarchy(type))
        {
            var isContract = declaring.Attribute(symbols.Contract) is not null;
            if (isContract != (type.Attribute(symbols.Contract) is not null) || !isContract && !IsPlain(declaring))
                return default;
            foreach (var symbol in declaring.GetMembers())
            {
                if ((isContract ? Stated(symbol) : Plain(symbol)) is { } member)
                    members.Add(member);
            }
        }

        return members.ToImmutable();
    }

    private JsonMember? Stated(ISymbol symbol) => symbol.Attribute(symbols.Member) is { } attribute && TypeOf(symbol) is { } type
        ? new JsonMember(symbol, attribute.Named("Name") as string ?? symbol.Name, type) { IsOptional = attribute.Named("EmitDefaultValue") is false, IsRequired = attribute.Named("IsRequired") is true }
        : null;

    private JsonMember? Plain(ISymbol symbol)
    {
        if (symbol.IsImplicitlyDeclared || symbol.DeclaredAccessibility != Accessibility.Public || symbol.Attribute(symbols.Ignore) is not null)
            return null;
        var isWritten = symbol switch
        {
            IFieldSymbol field => !field.IsReadOnly,
            IPropertySymbol property => !property.IsOverride && IsPublic(property.GetMethod) && IsPublic(property.SetMethod),
            _ => false,
        };
        return isWritten && TypeOf(symbol) is { } type ? new JsonMember(symbol, symbol.Name, type) : null;
    }

    // The serializer makes such an object with a constructor, and sees what everybody sees.
    private static bool IsPlain(INamedTypeSymbol type) =>
        !type.IsSerializable && IsVisible(type) && (type.IsValueType || type.InstanceConstructors.Any(constructor => constructor.Parameters.IsEmpty));

    private static bool IsVisible(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current.DeclaredAccessibility != Accessibility.Public)
                return false;
        }

        return true;
    }

    private static bool IsPublic(IMethodSymbol? accessor) => accessor?.DeclaredAccessibility == Accessibility.Public;

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        { IsStatic: true } => null,
        IPropertySymbol { IsIndexer: false, GetMethod: not null } property => property.Type,
        IFieldSymbol { IsConst: false } field => field.Type,
        _ => null,
    };
}
