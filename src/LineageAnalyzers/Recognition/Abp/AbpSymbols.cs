using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Recognition.Abp;

/// <summary>The types of ABP (10) that publish and subscribe.</summary>
internal sealed class AbpSymbols(Compilation compilation)
{
    /// <summary>The assembly that puts the distributed event bus on Kafka, and the name of the client.</summary>
    public const string BusAssembly = "Volo.Abp.EventBus.Kafka";

    /// <summary>The assembly with consumers and producers of one's own, and the name of that client.</summary>
    public const string KafkaAssembly = "Volo.Abp.Kafka";

    private const string Abstractions = "Volo.Abp.EventBus.Abstractions";

    private static readonly string[] OtherTransports =
        ["Volo.Abp.EventBus.Azure", "Volo.Abp.EventBus.Dapr", "Volo.Abp.EventBus.RabbitMQ", "Volo.Abp.EventBus.Rebus"];

    /// <summary>Whether the distributed event bus is on Kafka: the project references no other transport.</summary>
    public bool IsBusOnKafka { get; } =
        compilation.References(BusAssembly) && !compilation.ReferencedAssemblyNames.Any(assembly => OtherTransports.Contains(assembly.Name, StringComparer.OrdinalIgnoreCase));

    /// <summary><c>IDistributedEventBus</c></summary>
    public INamedTypeSymbol? DistributedEventBus { get; } = Find(compilation, Abstractions, "Volo.Abp.EventBus.Distributed.IDistributedEventBus");

    /// <summary><c>IEventBus</c>, the base of the distributed and of the local one.</summary>
    public INamedTypeSymbol? EventBus { get; } = Find(compilation, Abstractions, "Volo.Abp.EventBus.IEventBus");

    /// <summary><c>IDistributedEventHandler&lt;TEvent&gt;</c></summary>
    public INamedTypeSymbol? Handler { get; } = Find(compilation, Abstractions, "Volo.Abp.EventBus.Distributed.IDistributedEventHandler`1");

    /// <summary><c>AbpKafkaEventBusOptions</c></summary>
    public INamedTypeSymbol? BusOptions { get; } = Find(compilation, BusAssembly, "Volo.Abp.EventBus.Kafka.AbpKafkaEventBusOptions");

    /// <summary><c>AbpEventBusKafkaModule</c></summary>
    public INamedTypeSymbol? BusModule { get; } = Find(compilation, BusAssembly, "Volo.Abp.EventBus.Kafka.AbpEventBusKafkaModule");

    /// <summary><c>DependsOnAttribute</c></summary>
    public INamedTypeSymbol? DependsOn { get; } = Find(compilation, "Volo.Abp.Core", "Volo.Abp.Modularity.DependsOnAttribute");

    /// <summary><c>IKafkaMessageConsumerFactory</c></summary>
    public INamedTypeSymbol? ConsumerFactory { get; } = Find(compilation, KafkaAssembly, "Volo.Abp.Kafka.IKafkaMessageConsumerFactory");

    private static INamedTypeSymbol? Find(Compilation compilation, string assembly, string name) =>
        compilation.FindType(name) is { } type && type.ContainingAssembly?.Name == assembly ? type : null;
}
