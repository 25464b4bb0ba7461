using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Recognition.SlimMessageBus;

/// <summary>The types of SlimMessageBus (checked against 3.5) that declare producers and consumers and that publish.</summary>
internal sealed class SlimMessageBusSymbols(Compilation compilation)
{
    /// <summary>The simple name of the assembly, by which the library is known.</summary>
    public const string AssemblyName = "SlimMessageBus";

    /// <summary><c>IPublishBus</c></summary>
    public INamedTypeSymbol? Publish { get; } = compilation.FindType("SlimMessageBus.IPublishBus");

    /// <summary><c>IRequestResponseBus</c></summary>
    public INamedTypeSymbol? RequestResponse { get; } = compilation.FindType("SlimMessageBus.IRequestResponseBus");

    /// <summary><c>MessageBusBuilder</c></summary>
    public INamedTypeSymbol? BusBuilder { get; } = compilation.FindType("SlimMessageBus.Host.MessageBusBuilder");

    /// <summary><c>ProducerBuilder&lt;T&gt;</c></summary>
    public INamedTypeSymbol? ProducerBuilder { get; } = compilation.FindType("SlimMessageBus.Host.ProducerBuilder`1");

    /// <summary><c>ConsumerBuilder&lt;TMessage&gt;</c></summary>
    public INamedTypeSymbol? ConsumerBuilder { get; } = compilation.FindType("SlimMessageBus.Host.ConsumerBuilder`1");

    /// <summary><c>AbstractHandlerBuilder&lt;TRequest, THandlerBuilder&gt;</c></summary>
    public INamedTypeSymbol? HandlerBuilder { get; } = compilation.FindType("SlimMessageBus.Host.AbstractHandlerBuilder`2");

    /// <summary><c>RequestResponseBuilder</c></summary>
    public INamedTypeSymbol? ResponseBuilder { get; } = compilation.FindType("SlimMessageBus.Host.RequestResponseBuilder");
}
