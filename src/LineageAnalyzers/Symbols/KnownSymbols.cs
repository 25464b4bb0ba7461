using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Symbols;

/// <summary>The types of the recognised libraries, looked up once per compilation.</summary>
internal sealed class KnownSymbols
{
    private KnownSymbols(Compilation compilation)
    {
        Kafka = new ConfluentKafkaSymbols(compilation);
        AzureFunctions = new AzureFunctionsSymbols(compilation);
        Configuration = new ConfigurationSymbols(compilation);
    }

    /// <summary>Confluent.Kafka.</summary>
    public ConfluentKafkaSymbols Kafka { get; }

    /// <summary>The Kafka extensions of Azure Functions.</summary>
    public AzureFunctionsSymbols AzureFunctions { get; }

    /// <summary>Microsoft.Extensions.Configuration and Options.</summary>
    public ConfigurationSymbols Configuration { get; }

    /// <summary>
    /// The types; null when the compilation references no client library. That is the early out: a project without Kafka pays for this look-up and
    /// for nothing else.
    /// </summary>
    public static KnownSymbols? TryCreate(Compilation compilation) =>
        ClientAssemblies.AreReferenced(compilation) ? Create(compilation) : null;

    /// <summary>The types, of which there may be none.</summary>
    public static KnownSymbols Create(Compilation compilation) => new(compilation);
}
