using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Symbols;

/// <summary>The serializers of data contracts and what shapes their output; each null where the runtime has it not.</summary>
internal sealed class DataContractSymbols(Compilation compilation)
{
    private const string Serialization = "System.Runtime.Serialization.";

    public INamedTypeSymbol? ObjectSerializer { get; } = compilation.FindType(Serialization + "XmlObjectSerializer");

    public INamedTypeSymbol? JsonSerializer { get; } = compilation.FindType(Serialization + "Json.DataContractJsonSerializer");

    public INamedTypeSymbol? Contract { get; } = compilation.FindType(Serialization + "DataContractAttribute");

    public INamedTypeSymbol? CollectionContract { get; } = compilation.FindType(Serialization + "CollectionDataContractAttribute");

    public INamedTypeSymbol? Member { get; } = compilation.FindType(Serialization + "DataMemberAttribute");

    public INamedTypeSymbol? Ignore { get; } = compilation.FindType(Serialization + "IgnoreDataMemberAttribute");

    public INamedTypeSymbol? KnownType { get; } = compilation.FindType(Serialization + "KnownTypeAttribute");

    public INamedTypeSymbol? Serializable { get; } = compilation.FindType(Serialization + "ISerializable");

    public INamedTypeSymbol? XmlSerializable { get; } = compilation.FindType("System.Xml.Serialization.IXmlSerializable");

    public INamedTypeSymbol? Dictionary { get; } = compilation.FindType("System.Collections.Generic.IDictionary`2");
}
