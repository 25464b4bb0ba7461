using LineageAnalyzers.Contracts.Check;
using LineageAnalyzers.Contracts.Registry;
using LineageAnalyzers.Contracts.Registry.Locking;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Tool.Checking;

/// <summary>Who reads the records of a subject.</summary>
/// <param name="Topic">The topic; null when it is not known.</param>
/// <param name="Consumers">The consumers.</param>
/// <param name="OfUnknownTopics">Consumers that may read it, because their topic is not known.</param>
/// <param name="Source">Where that is known from, in words; null when nobody was asked.</param>
internal sealed record SubjectReaders(string? Topic, IReadOnlyList<KnownConsumer> Consumers, IReadOnlyList<AffectedConsumer> OfUnknownTopics, string? Source)
{
    private const string ValueEnding = "-value";
    private const string KeyEnding = "-key";

    /// <summary>Asks the graph, else the lock; a registry of another kind knows nobody.</summary>
    /// <exception cref="LineageException">A graph is to be asked, and the topic is not known.</exception>
    public static SubjectReaders Find(string subject, string? topic, string? graph, ISchemaRegistry registry, CancellationToken cancellationToken)
    {
        topic ??= TopicOf(subject);
        if (graph is null)
        {
            return registry is LockRegistry locked
                ? new SubjectReaders(topic, locked.ConsumersOf(subject), [], registry.Address)
                : new SubjectReaders(topic, [], [], null);
        }

        if (topic is null)
            throw new LineageException("the subject's name does not tell its topic", subject, "Give --topic.");
        var part = subject.EndsWith(KeyEnding, StringComparison.Ordinal) ? RecordPart.Key : RecordPart.Value;
        var known = GraphKnowledge.Read([topic], graph, cancellationToken);
        return new SubjectReaders(topic, [.. known.Consumers.Where(consumer => consumer.Part == part)], known.ConsumersOfUnknownTopics, graph);
    }

    private static string? TopicOf(string subject) =>
        subject.EndsWith(ValueEnding, StringComparison.Ordinal) ? subject[..^ValueEnding.Length]
        : subject.EndsWith(KeyEnding, StringComparison.Ordinal) ? subject[..^KeyEnding.Length]
        : null;
}
