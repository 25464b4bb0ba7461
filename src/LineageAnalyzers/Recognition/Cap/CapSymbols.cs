using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Recognition.Cap;

/// <summary>The types of DotNetCore.CAP (checked against 10.0) that carry topics, groups and messages.</summary>
internal sealed class CapSymbols(Compilation compilation)
{
    /// <summary>The simple name of the assembly.</summary>
    public const string AssemblyName = "DotNetCore.CAP";

    /// <summary><c>ICapPublisher</c></summary>
    public INamedTypeSymbol? Publisher { get; } = compilation.FindType("DotNetCore.CAP.ICapPublisher");

    /// <summary><c>CapSubscribeAttribute</c></summary>
    public INamedTypeSymbol? Subscribe { get; } = compilation.FindType("DotNetCore.CAP.CapSubscribeAttribute");

    /// <summary><c>TopicAttribute</c>, the base of the attributes that subscribe.</summary>
    public INamedTypeSymbol? Topic { get; } = compilation.FindType("DotNetCore.CAP.Internal.TopicAttribute");

    /// <summary><c>ICapSubscribe</c>, which marks the classes of subscribers.</summary>
    public INamedTypeSymbol? Subscriber { get; } = compilation.FindType("DotNetCore.CAP.ICapSubscribe");

    /// <summary><c>FromCapAttribute</c>, on parameters that are no message.</summary>
    public INamedTypeSymbol? FromCap { get; } = compilation.FindType("DotNetCore.CAP.FromCapAttribute");

    /// <summary><c>CapOptions</c></summary>
    public INamedTypeSymbol? Options { get; } = compilation.FindType("DotNetCore.CAP.CapOptions");

    /// <summary><c>KafkaOptions</c></summary>
    public INamedTypeSymbol? KafkaOptions { get; } = compilation.FindType("DotNetCore.CAP.KafkaOptions");

    /// <summary><c>ISerializer</c>, by which a service replaces the serializer.</summary>
    public INamedTypeSymbol? Serializer { get; } = compilation.FindType("DotNetCore.CAP.Serialization.ISerializer");

    /// <summary>Whether the compilation references CAP.</summary>
    public bool AreReferenced => Publisher is not null;
}
