using LineageAnalyzers.Contracts.Check;
using LineageAnalyzers.Graph.Consumers;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Tool.Checking;

/// <summary>What a graph tells a check: who else consumes the topics that the projects at hand produce.</summary>
internal static class GraphKnowledge
{
    /// <exception cref="LineageAnalyzers.Graph.Stores.StoreException">The store cannot be read.</exception>
    public static CheckOptions Read(IEnumerable<Manifest> manifests, string store, CancellationToken cancellationToken)
    {
        var produced = manifests
            .SelectMany(manifest => manifest.Endpoints)
            .Where(endpoint => endpoint.Direction == Direction.Produce)
            .SelectMany(endpoint => endpoint.Topic.ProvenNames);
        return Read(produced, store, cancellationToken);
    }

    /// <summary>Who consumes topics.</summary>
    /// <exception cref="LineageAnalyzers.Graph.Stores.StoreException">The store cannot be read.</exception>
    public static CheckOptions Read(IEnumerable<string> topics, string store, CancellationToken cancellationToken)
    {
        var found = GraphConsumers.Find(topics, store, cancellationToken);
        return new CheckOptions
        {
            Consumers = found.Consumers.Select(Known).ToList(),
            ConsumersOfUnknownTopics = found.Unplaced
                .Select(consumer => new AffectedConsumer(consumer.Project.Name, null, consumer.Place.File, consumer.Place.Line, $"reads a topic that is not known: {consumer.Reason}"))
                .ToList(),
        };
    }

    private static KnownConsumer Known(GraphConsumer consumer) => new()
    {
        Project = consumer.Project.Name,
        Identity = consumer.Project,
        Topic = consumer.Topic,
        Part = consumer.Part,
        Format = consumer.Format,
        Schema = consumer.Schema,
        Message = consumer.Message,
        Imports = consumer.Imports,
        Reads = consumer.Reads
            .Select(read => new ConsumerRead(read.Field, read.Use, read.Locations.FirstOrDefault()?.File, read.Locations.FirstOrDefault()?.Line))
            .ToList(),
        File = consumer.Place.File,
        Line = consumer.Place.Line,
        Doubt = consumer.Doubt,
    };
}
