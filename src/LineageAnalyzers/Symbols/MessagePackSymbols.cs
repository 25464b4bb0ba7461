using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Symbols;

/// <summary>What shapes the bytes of MessagePack-CSharp; each null where it is not referenced.</summary>
internal sealed class MessagePackSymbols(Compilation compilation)
{
    private const string Library = "MessagePack.";

    public INamedTypeSymbol? Serializer { get; } = compilation.FindType(Library + "MessagePackSerializer");

    public INamedTypeSymbol? Options { get; } = compilation.FindType(Library + "MessagePackSerializerOptions");

    public INamedTypeSymbol? Contractless { get; } = compilation.FindType(Library + "Resolvers.ContractlessStandardResolver");

    public INamedTypeSymbol? Standard { get; } = compilation.FindType(Library + "Resolvers.StandardResolver");

    public INamedTypeSymbol? Object { get; } = compilation.FindType(Library + "MessagePackObjectAttribute");

    public INamedTypeSymbol? Key { get; } = compilation.FindType(Library + "KeyAttribute");

    public INamedTypeSymbol? Ignore { get; } = compilation.FindType(Library + "IgnoreMemberAttribute");

    public INamedTypeSymbol? Union { get; } = compilation.FindType(Library + "UnionAttribute");

    public INamedTypeSymbol? Formatter { get; } = compilation.FindType(Library + "MessagePackFormatterAttribute");
}
