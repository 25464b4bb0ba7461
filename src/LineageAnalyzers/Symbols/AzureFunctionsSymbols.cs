using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Symbols;

/// <summary>
/// The types of the Kafka extensions of Azure Functions: of functions that run in the process of the host (extension 4.x), and of those in a worker of
/// their own (extension 4.3).
/// </summary>
internal sealed class AzureFunctionsSymbols(Compilation compilation)
{
    /// <summary>The extension for functions in the process of the host.</summary>
    public const string InProcessAssembly = "Microsoft.Azure.WebJobs.Extensions.Kafka";

    /// <summary>The extension for functions in a worker of their own.</summary>
    public const string WorkerAssembly = "Microsoft.Azure.Functions.Worker.Extensions.Kafka";

    private const string WorkerNamespace = "Microsoft.Azure.Functions.Worker";

    /// <summary><c>KafkaTriggerAttribute</c> in process.</summary>
    public INamedTypeSymbol? InProcessTrigger { get; } = Find(compilation, InProcessAssembly, InProcessAssembly, "KafkaTriggerAttribute");

    /// <summary><c>KafkaAttribute</c>, the output in process.</summary>
    public INamedTypeSymbol? InProcessOutput { get; } = Find(compilation, InProcessAssembly, InProcessAssembly, "KafkaAttribute");

    /// <summary><c>KafkaTriggerAttribute</c> of the worker.</summary>
    public INamedTypeSymbol? WorkerTrigger { get; } = Find(compilation, WorkerAssembly, WorkerNamespace, "KafkaTriggerAttribute");

    /// <summary><c>KafkaOutputAttribute</c> of the worker.</summary>
    public INamedTypeSymbol? WorkerOutput { get; } = Find(compilation, WorkerAssembly, WorkerNamespace, "KafkaOutputAttribute");

    /// <summary><c>KafkaEventData&lt;TValue&gt;</c></summary>
    public INamedTypeSymbol? EventOfValue { get; } = Find(compilation, InProcessAssembly, InProcessAssembly, "KafkaEventData`1");

    /// <summary><c>KafkaEventData&lt;TKey, TValue&gt;</c></summary>
    public INamedTypeSymbol? EventOfKeyAndValue { get; } = Find(compilation, InProcessAssembly, InProcessAssembly, "KafkaEventData`2");

    /// <summary><c>KafkaRecord</c>, the record as it is, in the worker.</summary>
    public INamedTypeSymbol? WorkerRecord { get; } = Find(compilation, WorkerAssembly, WorkerNamespace, "KafkaRecord");

    private static INamedTypeSymbol? Find(Compilation compilation, string assembly, string space, string name) =>
        compilation.FindType($"{space}.{name}") is { } type && type.ContainingAssembly?.Name == assembly ? type : null;
}
