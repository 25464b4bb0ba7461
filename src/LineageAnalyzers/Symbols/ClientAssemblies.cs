using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Symbols;

/// <summary>
/// The assemblies whose types the recognisers know. A project that references none of them has nothing to look for, and that is told by names alone.
/// </summary>
internal static class ClientAssemblies
{
    private static readonly ImmutableHashSet<string> Names = new[]
    {
        ConfluentKafkaSymbols.AssemblyName,
        AzureFunctionsSymbols.InProcessAssembly,
        AzureFunctionsSymbols.WorkerAssembly,
        "Akka.Streams.Kafka",
        "Dapr.AspNetCore",
        "Dapr.Client",
        "Dapr.Messaging",
        "MassTransit.KafkaIntegration",
        "KafkaFlow",
        "KafkaFlow.Abstractions",
        "Wolverine",
        "Wolverine.Kafka",
        "Silverback.Integration.Kafka",
        "DotNetCore.CAP",
        "SlimMessageBus",
        "Streamiz.Kafka.Net",
        "Eventuous.Kafka",
        "Volo.Abp.EventBus.Kafka",
        "Volo.Abp.Kafka",
        "Paramore.Brighter",
        "Rebus",
    }.ToImmutableHashSet();

    // Every project around asks, and a project has hundreds of references.
    private static readonly ConditionalWeakTable<Compilation, StrongBox<bool>> Known = new();

    /// <summary>Whether the compilation references one of them.</summary>
    public static bool AreReferenced(Compilation compilation) => Known.GetValue(compilation, static asked => new(HasReference(asked))).Value;

    private static bool HasReference(Compilation compilation)
    {
        foreach (var assembly in compilation.ReferencedAssemblyNames)
        {
            if (Names.Contains(assembly.Name))
                return true;
        }

        return false;
    }

    /// <summary>Whether the compilation references an assembly of this simple name.</summary>
    public static bool References(this Compilation compilation, string assemblyName)
    {
        foreach (var assembly in compilation.ReferencedAssemblyNames)
        {
            if (assembly.Name == assemblyName)
                return true;
        }

        return false;
    }
}
