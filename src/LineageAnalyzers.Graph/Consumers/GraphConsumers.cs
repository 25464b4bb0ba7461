using LineageAnalyzers.Graph.Stores;
using LineageAnalyzers.Graph.Tracing;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;
using Microsoft.Data.Sqlite;

namespace LineageAnalyzers.Graph.Consumers;

/// <summary>Who consumes topics, by what a store knows.</summary>
/// <param name="Consumers">The consumers of the topics that were asked for, by project and place.</param>
/// <param name="Unplaced">The consumers whose topic is not known at all: they may consume any of them.</param>
public sealed record GraphConsumers(IReadOnlyList<GraphConsumer> Consumers, IReadOnlyList<UnplacedConsumer> Unplaced)
{
    /// <summary>The consumers of topics.</summary>
    /// <param name="topics">The names of the topics.</param>
    /// <param name="store">The path of the SQLite file.</param>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public static GraphConsumers Find(IEnumerable<string> topics, string store, CancellationToken cancellationToken)
    {
        var file = StoreFile.Of(store);
        try
        {
            using var reader = new GraphReader(file.OpenToRead());
            var parties = new TopicParties(reader);
            var consumers = new List<GraphConsumer>();
            foreach (var topic in topics.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            {
                cancellationToken.ThrowIfCancellationRequested();
                foreach (var (endpoint, grade) in parties.At(topic, Direction.Consume))
                    consumers.AddRange(Parts(reader, endpoint, topic, Doubt(endpoint, grade)));
                foreach (var endpoint in parties.Perhaps(topic, Direction.Consume))
                    consumers.AddRange(Parts(reader, endpoint, topic, $"consumes '{endpoint.Template}', which may be this topic"));
            }

            var unplaced = reader.EndpointsOfUnknownTopics(Direction.Consume)
                .Select(endpoint => new UnplacedConsumer(endpoint.Project.Describe(), endpoint.Place, (endpoint.TopicReason ?? "its topic is not known").TrimEnd('.')))
                .ToList();
            return new GraphConsumers(consumers, unplaced);
        }
        catch (SqliteException exception)
        {
            throw SqliteFailure.Of(exception, file.Name);
        }
        catch (FormatException exception)
        {
            throw new StoreException("the store is damaged", file.Name, "Delete it and merge the manifests again.", exception);
        }
    }

    private static string? Doubt(EndpointRow endpoint, Grade grade)
    {
        if (grade != Grade.Inferred)
            return null;
        if (endpoint.Pattern is { } pattern)
            return $"subscribes to the pattern '{pattern}', which fits this topic";
        return endpoint is { Resolution: not NameResolution.Route, TopicReason: { } condition }
            ? $"consumes this topic only if {condition}"
            : "is taken to consume this topic by its framework's rule for names";
    }

    private static IEnumerable<GraphConsumer> Parts(GraphReader reader, EndpointRow endpoint, string topic, string? doubt)
    {
        foreach (var part in (RecordPart[])[RecordPart.Key, RecordPart.Value])
        {
            if (endpoint.Payload(part) is not { } payload || payload.Format == WireFormat.None)
                continue;
            var schema = payload.Record is { } record ? reader.SchemaOf(record) : null;
            yield return new GraphConsumer
            {
                Project = endpoint.Project.Describe(),
                Topic = topic,
                Part = part,
                Format = payload.Format,
                Schema = schema?.Schema,
                Message = schema?.Message,
                Imports = schema?.Imports ?? default,
                // A manifest states what is read of the value; of a key it says nothing.
                Reads = part == RecordPart.Value
                    ? reader.ReadsOf(endpoint).Select(read => new FieldRead(read.Field, read.Use, read.Places)).ToEquatableArray()
                    : default,
                Place = endpoint.Place,
                Doubt = doubt,
            };
        }
    }
}
