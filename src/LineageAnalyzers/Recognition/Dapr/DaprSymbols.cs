using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Recognition.Dapr;

/// <summary>The types of Dapr's .NET SDK (1.19) that publish and subscribe.</summary>
internal sealed class DaprSymbols(Compilation compilation)
{
    /// <summary>The name of the client in the manifest: which broker stands behind a component is not in the code.</summary>
    public const string Client = "Dapr";

    /// <summary>The assembly that publishes.</summary>
    public const string ClientAssembly = "Dapr.Client";

    /// <summary>The assembly that subscribes ASP.NET Core's endpoints.</summary>
    public const string AspNetCoreAssembly = "Dapr.AspNetCore";

    /// <summary>The assembly that subscribes by streams.</summary>
    public const string MessagingAssembly = "Dapr.Messaging";

    /// <summary><c>DaprClient</c></summary>
    public INamedTypeSymbol? DaprClient { get; } = Find(compilation, ClientAssembly, "Dapr.Client.DaprClient");

    /// <summary><c>TopicAttribute</c></summary>
    public INamedTypeSymbol? Topic { get; } = Find(compilation, AspNetCoreAssembly, "Dapr.TopicAttribute");

    /// <summary>The class of <c>WithTopic</c>.</summary>
    public INamedTypeSymbol? EndpointExtensions { get; } =
        Find(compilation, AspNetCoreAssembly, "Microsoft.AspNetCore.Builder.DaprEndpointConventionBuilderExtensions");

    /// <summary><c>DaprPublishSubscribeClient</c></summary>
    public INamedTypeSymbol? Subscriber { get; } = Find(compilation, MessagingAssembly, "Dapr.Messaging.PublishSubscribe.DaprPublishSubscribeClient");

    private static INamedTypeSymbol? Find(Compilation compilation, string assembly, string name) =>
        compilation.FindType(name) is { } type && type.ContainingAssembly?.Name == assembly ? type : null;
}
