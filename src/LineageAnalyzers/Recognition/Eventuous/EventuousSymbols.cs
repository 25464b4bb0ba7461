using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Recognition.Eventuous;

/// <summary>The types of Eventuous (0.15) that produce.</summary>
internal sealed class EventuousSymbols(Compilation compilation)
{
    /// <summary>The assembly of the Kafka producer, and the name of the client.</summary>
    public const string AssemblyName = "Eventuous.Kafka";

    // Each has producers of its own, and IProducer may then be any of them.
    private static readonly string[] OtherTransports =
    [
        "Eventuous.Azure.ServiceBus", "Eventuous.ElasticSearch", "Eventuous.EventStore", "Eventuous.GooglePubSub", "Eventuous.KurrentDB",
        "Eventuous.Postgresql", "Eventuous.RabbitMq", "Eventuous.Sql.Base", "Eventuous.SqlServer",
    ];

    /// <summary>Whether Kafka is the only transport that the project references.</summary>
    public bool IsOnlyTransport { get; } =
        compilation.References(AssemblyName) && !compilation.ReferencedAssemblyNames.Any(assembly => OtherTransports.Contains(assembly.Name, StringComparer.OrdinalIgnoreCase));

    /// <summary><c>IProducer</c></summary>
    public INamedTypeSymbol? Producer { get; } = Find(compilation, "Eventuous.Producers", "Eventuous.Producers.IProducer");

    /// <summary><c>IProducer&lt;TProduceOptions&gt;</c></summary>
    public INamedTypeSymbol? ProducerWithOptions { get; } = Find(compilation, "Eventuous.Producers", "Eventuous.Producers.IProducer`1");

    /// <summary><c>BaseProducer&lt;TProduceOptions&gt;</c></summary>
    public INamedTypeSymbol? BaseProducer { get; } = Find(compilation, "Eventuous.Producers", "Eventuous.Producers.BaseProducer`1");

    /// <summary>The class of the extensions that take one message.</summary>
    public INamedTypeSymbol? Extensions { get; } = Find(compilation, "Eventuous.Producers", "Eventuous.Producers.ProducerExtensions");

    /// <summary><c>KafkaProduceOptions</c></summary>
    public INamedTypeSymbol? ProduceOptions { get; } = Find(compilation, AssemblyName, "Eventuous.Kafka.Producers.KafkaProduceOptions");

    private static INamedTypeSymbol? Find(Compilation compilation, string assembly, string name) =>
        compilation.FindType(name) is { } type && type.ContainingAssembly?.Name == assembly ? type : null;
}
