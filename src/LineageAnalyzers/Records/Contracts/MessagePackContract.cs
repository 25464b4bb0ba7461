using System.Collections.Immutable;
using System.Globalization;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Records.Contracts;

/// <summary>
/// What MessagePack-CSharp writes: an array where members have numbers, whose positions are then their names, a map where they have texts.
/// </summary>
internal sealed class MessagePackContract(MessagePackSymbols symbols, NewtonsoftSymbols dataContracts, bool isContractless) : BinaryContract
{
    private static readonly ImmutableDictionary<string, string> Known = ImmutableDictionary.CreateRange(StringComparer.Ordinal, new Dictionary<string, string>
    {
        ["System.Guid"] = "string",
        ["System.Uri"] = "string",
        ["System.Version"] = "string",
        ["System.TimeSpan"] = "integer",
        ["System.DateTime"] = "timestamp",
    });

    /// <inheritdoc/>
    public override string Sequence => "array";

    /// <inheritdoc/>
    public override string ObjectWord(INamedTypeSymbol type) => MembersOf(type).Any(member => !IsPosition(member.Name)) ? "map" : "array";

    /// <inheritdoc/>
    public override string? ScalarOf(ITypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Enum)
            return "integer";
        if (type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte })
            return "binary";
        return type.SpecialType switch
        {
            SpecialType.System_Boolean => "boolean",
            SpecialType.System_String or SpecialType.System_Decimal => "string",
            SpecialType.System_Single or SpecialType.System_Double => "float",
            >= SpecialType.System_Char and <= SpecialType.System_UInt64 => "integer",
            _ => Known.TryGetValue(TypeNames.Of(type), out var word) ? word : null,
        };
    }

    /// <inheritdoc/>
    protected override ImmutableArray<BinaryMember> FindMembers(INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Interface || type.Attribute(symbols.Formatter) is not null || type.Attribute(symbols.Union) is not null)
            return default;
        var declaration = type.Attribute(symbols.Object);
        if (declaration is not null)
            return Declared(type, declaration.Positional(0) is true);
        if (type.Attribute(dataContracts.DataContract) is not null)
            return OfDataContract(type);
        return isContractless && !Json.JsonScalars.IsOfLibrary(type)
            ? DataOf(type, inherited: true).Where(data => IsPublic(data.Symbol) && !IsIgnored(data.Symbol)).Select(data => new BinaryMember(data.Symbol, data.Symbol.Name, data.Type)).ToImmutableArray()
            : default;
    }

    private ImmutableArray<BinaryMember> Declared(INamedTypeSymbol type, bool keyIsName)
    {
        var members = ImmutableArray.CreateBuilder<BinaryMember>();
        foreach (var (symbol, memberType) in DataOf(type, inherited: true))
        {
            if (IsIgnored(symbol))
                continue;
            if (symbol.Attribute(symbols.Formatter) is not null)
                return default;
            var key = symbol.Attribute(symbols.Key)?.Positional(0);
            if (!keyIsName && key is null)
            {
                // The library refuses to write a public member that says nothing; others it passes over.
                if (IsPublic(symbol))
                    return default;
                continue;
            }

            if (keyIsName && key is null && !IsPublic(symbol))
                continue;
            members.Add(new BinaryMember(symbol, key switch
            {
                int position => position.ToString(CultureInfo.InvariantCulture),
                string text => text,
                _ => symbol.Name,
            }, memberType));
        }

        return members.ToImmutable();
    }

    private ImmutableArray<BinaryMember> OfDataContract(INamedTypeSymbol type) => DataOf(type, inherited: true)
        .Select(data => (data.Symbol, data.Type, Attribute: data.Symbol.Attribute(dataContracts.DataMember)))
        .Where(data => data.Attribute is not null)
        .Select(data => new BinaryMember(
            data.Symbol,
            data.Attribute!.Named("Order") is int order && order >= 0 ? order.ToString(CultureInfo.InvariantCulture) : data.Attribute!.Named("Name") as string ?? data.Symbol.Name,
            data.Type))
        .ToImmutableArray();

    private bool IsIgnored(ISymbol symbol) => symbol.Attribute(symbols.Ignore) is not null || symbol.Attribute(dataContracts.IgnoreDataMember) is not null;

    private static bool IsPosition(string name) => name.All(character => character is >= '0' and <= '9');
}
