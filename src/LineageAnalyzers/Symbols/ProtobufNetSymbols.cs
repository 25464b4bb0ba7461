using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Symbols;

/// <summary>What shapes the messages of protobuf-net; each null where it is not referenced.</summary>
internal sealed class ProtobufNetSymbols(Compilation compilation)
{
    private const string Library = "ProtoBuf.";

    public INamedTypeSymbol? Serializer { get; } = compilation.FindType(Library + "Serializer");

    public INamedTypeSymbol? Contract { get; } = compilation.FindType(Library + "ProtoContractAttribute");

    public INamedTypeSymbol? Member { get; } = compilation.FindType(Library + "ProtoMemberAttribute");

    public INamedTypeSymbol? Ignore { get; } = compilation.FindType(Library + "ProtoIgnoreAttribute");

    public INamedTypeSymbol? Include { get; } = compilation.FindType(Library + "ProtoIncludeAttribute");

    public INamedTypeSymbol? PartialMember { get; } = compilation.FindType(Library + "ProtoPartialMemberAttribute");

    /// <summary>Whether the type says how its members are numbered.</summary>
    public bool IsContract(ITypeSymbol type) => type.Attribute(Contract) is not null;
}
