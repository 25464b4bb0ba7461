using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Records.Classifying;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Records.Json;

/// <summary>What C# types look like as JSON.</summary>
internal sealed class JsonNodes(JsonContract contract, Classifications classifications, CollectionSymbols collections)
{
    /// <summary>What a value of this type looks like.</summary>
    public WireNode Of(ITypeSymbol type) => Of(type, member: null);

    private WireNode Of(ITypeSymbol type, ISymbol? member)
    {
        var isNullable = IsNullable(type);
        type = JsonContract.WithoutNullable(type);
        var node = Converted(type, member) ?? Plain(type);
        var contents = type is INamedTypeSymbol { SpecialType: SpecialType.None } ? classifications.OfType(type) : Classification.None;
        node = node with { IsNullable = isNullable, Contents = contents };
        if (member is null)
            return node;
        node = contract.ItemConverter(member) is { } converter ? WithItems(node, type, converter) : node;
        return contract.WritesNumbersAsText(member) ? NumbersAsText(node) : node;
    }

    private WireNode WithItems(WireNode node, ITypeSymbol type, INamedTypeSymbol converter)
    {
        var item = type is IArrayTypeSymbol { Rank: 1 } array ? array.ElementType : type is INamedTypeSymbol named ? collections.ContentsOf(named, contract.Conventions.Dialect)?.Type : null;
        return node with { Items = node.Items is null ? null : Item, MapValues = node.MapValues is null ? null : Item };

        WireNode Item() => item is null
            ? new WireNode(WireNode.OpaqueBy(converter))
            : new WireNode(KnownConverters.Written(converter, JsonContract.WithoutNullable(item))) { IsNullable = IsNullable(item) };
    }

    private WireNode? Converted(ITypeSymbol type, ISymbol? member) =>
        (member is null ? null : contract.Converted(member, type)) ?? (type is INamedTypeSymbol named ? contract.Converted(named, type) : null);

    private WireNode Plain(ITypeSymbol type)
    {
        if (JsonScalars.Of(type, contract.Conventions) is { } scalar)
            return new WireNode(scalar);
        switch (type)
        {
            case IArrayTypeSymbol array:
                return ArrayOf(array, array.ElementType, array.Rank);
            case { TypeKind: TypeKind.Enum }:
                return contract.Conventions.EnumsAsText ? new WireNode(JsonScalars.EnumText) : new WireNode(JsonScalars.Integer) { Values = EnumValues.Numbers(type) };
            case INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } named:
                return Collection(named) ?? Object(named);
            case ITypeParameterSymbol:
                return new WireNode(JsonScalars.Any);
            default:
                return new WireNode(WireNode.Opaque);
        }
    }

    private WireNode ArrayOf(ITypeSymbol identity, ITypeSymbol item, int rank = 1) => new("array")
    {
        Identity = rank == 1 ? identity : null,
        Items = () => rank == 1 ? Of(item) : ArrayOf(identity, item, rank - 1),
    };

    private WireNode? Collection(INamedTypeSymbol type)
    {
        if (contract.IsObjectByDeclaration(type) || collections.ContentsOf(type, contract.Conventions.Dialect) is not { } contents)
            return null;
        if (contract.PairsOf(type) is { } pairs)
            return new WireNode("array") { Identity = type, Items = () => PairOf(pairs.Key, pairs.Value) };
        if (!contents.IsMap)
            return contents.Type is null ? new WireNode("array") : ArrayOf(type, contents.Type);
        return new WireNode("map")
        {
            Identity = type,
            MapValues = () => contents.Type is null ? new WireNode(JsonScalars.Any) : Of(contents.Type),
        };
    }

    private WireNode PairOf(ITypeSymbol key, ITypeSymbol value) => new("object")
    {
        Members = _ => ImmutableArray.Create(new WireMember("Key", Of(key)), new WireMember("Value", Of(value))),
    };

    private WireNode Object(INamedTypeSymbol type)
    {
        if (contract.IsOpaque(type) || (JsonScalars.IsOfLibrary(type) && !IsTuple(type)) || contract.MembersOf(type).IsDefault)
            return new WireNode(WireNode.Opaque);
        return new WireNode("object") { Identity = type, Members = cancellationToken => MembersOf(type, cancellationToken) };
    }

    private ImmutableArray<WireMember> MembersOf(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var members = ImmutableArray.CreateBuilder<WireMember>();
        foreach (var member in contract.MembersOf(type))
            members.Add(MemberOf(member));
        if (contract.Discriminator(type) is { } discriminator)
            members.Add(discriminator);
        var known = new HashSet<string>(members.Select(member => member.Name), StringComparer.Ordinal);
        foreach (var derived in contract.DerivedTypes(type))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var inherited = classifications.OfType(derived);
            foreach (var member in contract.MembersOf(derived))
            {
                if (SymbolEqualityComparer.Default.Equals(member.Symbol.ContainingType, type) && known.Contains(member.Name))
                    continue;
                var added = MemberOf(member);
                members.Add(added with { IsOptional = true, Classification = added.Classification.Within(inherited) });
            }
        }

        return members.ToImmutable();
    }

    private WireMember MemberOf(JsonMember member)
    {
        var node = member.IsExtensionData ? new WireNode(WireNode.Opaque) : Of(member.Type, member.Symbol);
        return new WireMember(member.Name, member.IsNeverNull ? node with { IsNullable = false } : node)
        {
            IsOptional = member.IsOptional,
            IsRequired = member.IsRequired,
            Classification = classifications.OfMember(member.Symbol),
            Symbol = member.Symbol,
        };
    }

    private static WireNode NumbersAsText(WireNode node)
    {
        if (node.Type is JsonScalars.Integer or JsonScalars.Number)
            return node with { Type = JsonScalars.Text, Values = null };
        return node.Items is { } items ? node with { Items = () => NumbersAsText(items()) } : node;
    }

    private static bool IsTuple(INamedTypeSymbol type) => type.IsTupleType || type.Name is "Tuple" or "ValueTuple" or "KeyValuePair";

    // Where nullability is not declared, null is possible.
    private static bool IsNullable(ITypeSymbol type) =>
        type.IsReferenceType
            ? type.NullableAnnotation != NullableAnnotation.NotAnnotated
            : type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || type.TypeKind == TypeKind.TypeParameter;
}
