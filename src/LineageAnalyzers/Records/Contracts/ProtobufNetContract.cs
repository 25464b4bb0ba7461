using System.Collections.Immutable;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Records.Contracts;

/// <summary>What protobuf-net writes: a message whose fields have the names that the library gives them in a <c>.proto</c> file.</summary>
internal sealed class ProtobufNetContract(ProtobufNetSymbols symbols) : BinaryContract
{
    /// <inheritdoc/>
    public override string Sequence => "repeated";

    /// <inheritdoc/>
    public override string ObjectWord(INamedTypeSymbol type) => "message";

    /// <inheritdoc/>
    public override string? ScalarOf(ITypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Enum)
            return "enum";
        if (type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte })
            return "bytes";
        return type.SpecialType switch
        {
            SpecialType.System_Boolean => "bool",
            SpecialType.System_String => "string",
            SpecialType.System_Single => "float",
            SpecialType.System_Double => "double",
            SpecialType.System_SByte or SpecialType.System_Int16 or SpecialType.System_Int32 => "int32",
            SpecialType.System_Byte or SpecialType.System_UInt16 or SpecialType.System_Char or SpecialType.System_UInt32 => "uint32",
            SpecialType.System_Int64 => "int64",
            SpecialType.System_UInt64 => "uint64",
            _ => null,
        };
    }

    /// <inheritdoc/>
    protected override ImmutableArray<BinaryMember> FindMembers(INamedTypeSymbol type)
    {
        // A class that its base class includes is written inside of the base class's message.
        if (type.Attribute(symbols.Contract) is not { } contract || IsWithinBase(type)
            || contract.NamedArguments.Any(argument => argument.Key is "ImplicitFields" or "UseProtoMembersOnly" or "InferTagFromName" or "DataMemberOffset" or "Surrogate"))
            return default;
        var members = ImmutableArray.CreateBuilder<BinaryMember>();
        foreach (var (symbol, memberType) in DataOf(type, inherited: false))
        {
            var member = symbol.Attribute(symbols.Member) is { } own ? (Name: own.Named("Name") as string, Format: own.Named("DataFormat"), IsRequired: own.Named("IsRequired") is true)
                : Partial(type, symbol.Name) is { } stated ? (Name: stated.Named("Name") as string, Format: stated.Named("DataFormat"), IsRequired: stated.Named("IsRequired") is true)
                : default((string? Name, object? Format, bool IsRequired)?);
            if (member is not { } found || symbol.Attribute(symbols.Ignore) is not null)
                continue;
            members.Add(new BinaryMember(symbol, found.Name ?? symbol.Name, memberType, WireType(memberType, found.Format), !found.IsRequired && HasPresence(memberType)));
        }

        foreach (var include in type.GetAttributes())
        {
            if (include.AttributeClass.Is(symbols.Include) && include.Positional(1) is INamedTypeSymbol derived)
                members.Add(new BinaryMember(derived, derived.Name, derived, WireNode.Opaque, IsOptional: true));
        }

        return members.ToImmutable();
    }

    private bool IsWithinBase(INamedTypeSymbol type) => type.BaseType is { } parent
        && parent.GetAttributes().Any(include => include.AttributeClass.Is(symbols.Include) && include.Positional(1) is ITypeSymbol derived && derived.Is(type.OriginalDefinition));

    private AttributeData? Partial(INamedTypeSymbol type, string member) =>
        type.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass.Is(symbols.PartialMember) && attribute.Positional(1) as string == member);

    private static bool HasPresence(ITypeSymbol type) => type.IsReferenceType && type is not IArrayTypeSymbol || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    // The values of DataFormat.
    private static string? WireType(ITypeSymbol type, object? format)
    {
        const int ZigZag = 1;
        const int FixedSize = 3;
        var isLong = type.SpecialType is SpecialType.System_Int64 or SpecialType.System_UInt64;
        var isSigned = type.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64;
        if (!isLong && type.SpecialType is not (SpecialType.System_Int32 or SpecialType.System_UInt32))
            return null;
        return format switch
        {
            ZigZag => isLong ? "sint64" : "sint32",
            FixedSize => (isSigned ? "sfixed" : "fixed") + (isLong ? "64" : "32"),
            _ => null,
        };
    }
}
