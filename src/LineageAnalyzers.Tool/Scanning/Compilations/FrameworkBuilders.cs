using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Tool.Scanning.Compilations;

/// <summary>
/// The builders by which applications set frameworks up in lambdas. Where the call that takes such a lambda is one of a package that is not here, what is
/// called on the lambda's parameter tells which of them it is.
/// </summary>
internal static class FrameworkBuilders
{
    private static readonly string[] Names =
    [
        "MassTransit.IBusRegistrationConfigurator",
        "MassTransit.IRiderRegistrationConfigurator",
        "KafkaFlow.Configuration.IKafkaConfigurationBuilder",
        "KafkaFlow.Configuration.IClusterConfigurationBuilder",
        "SlimMessageBus.Host.MessageBusBuilder",
        "Silverback.Messaging.Configuration.BrokerOptionsBuilder",
        "Silverback.Messaging.Configuration.Kafka.KafkaClientsConfigurationBuilder",
        "Silverback.Messaging.Configuration.Kafka.IKafkaEndpointsConfigurationBuilder",
        "DotNetCore.CAP.CapOptions",
        "Wolverine.WolverineOptions",
        "Rebus.Config.RebusConfigurer",
    ];

    /// <summary>The builders of the frameworks that a compilation references.</summary>
    public static ImmutableArray<INamedTypeSymbol> In(Compilation compilation) =>
        [.. Names.Select(name => compilation.GetTypesByMetadataName(name).FirstOrDefault()).OfType<INamedTypeSymbol>()];
}
