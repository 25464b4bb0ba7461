using System.Collections.Immutable;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Records.Classifying;
using LineageAnalyzers.Records.Json;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Records.Contracts;

/// <summary>What C# types look like to a binary serializer that goes by their attributes.</summary>
internal sealed class BinaryNodes(BinaryContract contract, Classifications classifications, CollectionSymbols collections)
{
    /// <summary>What a value of this type looks like.</summary>
    public WireNode Of(ITypeSymbol type)
    {
        var isNullable = type.IsReferenceType ? type.NullableAnnotation != NullableAnnotation.NotAnnotated : type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
        type = JsonContract.WithoutNullable(type);
        var contents = type is INamedTypeSymbol { SpecialType: SpecialType.None } ? classifications.OfType(type) : Classification.None;
        return Plain(type) with { IsNullable = isNullable, Contents = contents };
    }

    private WireNode Plain(ITypeSymbol type)
    {
        if (contract.ScalarOf(type) is { } scalar)
            return new WireNode(scalar);
        if (type is IArrayTypeSymbol { Rank: 1 } array)
            return Sequence(array, array.ElementType);
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } named)
            return new WireNode(WireNode.Opaque);
        var members = contract.MembersOf(named);
        if (!members.IsDefault)
            return new WireNode(contract.ObjectWord(named)) { Identity = named, Members = _ => members.Select(MemberOf).ToImmutableArray() };
        return collections.ContentsOf(named, JsonDialect.Newtonsoft) switch
        {
            { IsMap: true, Type: { } value } => new WireNode("map") { Identity = named, MapValues = () => Of(value) },
            { IsMap: false, Type: { } item } => Sequence(named, item),
            _ => new WireNode(WireNode.Opaque),
        };
    }

    private WireNode Sequence(ITypeSymbol identity, ITypeSymbol item) => new(contract.Sequence) { Identity = identity, Items = () => Of(item) };

    private WireMember MemberOf(BinaryMember member)
    {
        var node = Of(member.Type);
        return new WireMember(member.Name, member.WireType is null ? node : node with { Type = member.WireType })
        {
            IsOptional = member.IsOptional,
            Classification = classifications.OfMember(member.Symbol),
            Symbol = member.Symbol,
        };
    }
}
