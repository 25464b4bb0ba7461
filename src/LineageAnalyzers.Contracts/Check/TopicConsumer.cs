using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Schemas;

namespace LineageAnalyzers.Contracts.Check;

/// <summary>A consumer of one part of a topic's records, from a manifest or from elsewhere.</summary>
internal sealed record TopicConsumer
{
    public required string Project { get; init; }

    /// <summary>Equal for the same project only: two repositories may have projects of one name.</summary>
    public required string ProjectId { get; init; }

    public required string Topic { get; init; }

    public required RecordPart Part { get; init; }

    public required WireFormat Format { get; init; }

    /// <summary>The schema that it was compiled with, or that its class stands for; null when neither is known.</summary>
    public required ParsedSchema? Schema { get; init; }

    public required IReadOnlyList<ConsumerRead> Reads { get; init; }

    /// <summary>Whether it uses the whole record.</summary>
    public required bool Whole { get; init; }

    /// <summary>Whether its manifest is at hand, so that it is checked itself.</summary>
    public bool HasManifest { get; init; }

    /// <summary>Why it is not proven that it consumes the topic; null when it is.</summary>
    public string? Doubt { get; init; }

    public required string? File { get; init; }

    public required int? Line { get; init; }

    /// <summary>The consumers in the uses, and the known ones whose projects are not among them.</summary>
    public static ILookup<(string Topic, RecordPart Part), TopicConsumer> Find(IReadOnlyList<TopicUse> uses, IReadOnlyList<KnownConsumer> known)
    {
        var projects = uses.Select(use => IdOf(use.Project)).ToHashSet(StringComparer.Ordinal);
        var names = uses.Select(use => use.Project.Name).ToHashSet(StringComparer.Ordinal);
        return uses.Where(use => !use.IsProducer && use.Topic is not null).Select(From)
            .Concat(known.Where(IsNews).Select(From))
            .ToLookup(consumer => (consumer.Topic, consumer.Part));

        // A manifest does not place a consumer of a pattern at its topics, so what is known of it from elsewhere is still news.
        bool IsNews(KnownConsumer consumer) =>
            consumer.Doubt is not null || !(consumer.Identity is { } identity ? projects.Contains(IdOf(identity)) : names.Contains(consumer.Project));
    }

    private static TopicConsumer From(TopicUse use)
    {
        // A manifest states what is read of the value; of a key it says nothing.
        var reads = use.Part == RecordPart.Value ? use.Endpoint.Reads : default;
        return new TopicConsumer
        {
            HasManifest = true,
            Project = use.Project.Name,
            ProjectId = IdOf(use.Project),
            Topic = use.Topic!,
            Part = use.Part,
            Format = use.Payload.Format,
            Schema = use.Schema ?? use.Shape,
            Reads = reads
                .Where(read => read.Field.Length > 0)
                .Select(read => new ConsumerRead(read.Field, read.Use, read.Locations.FirstOrDefault()?.File, read.Locations.FirstOrDefault()?.Line))
                .ToList(),
            Whole = reads.Any(read => read.Field.Length == 0 && read.Use == ReadUse.Whole),
            File = use.Endpoint.Location.File,
            Line = use.Endpoint.Location.Line,
        };
    }

    private static TopicConsumer From(KnownConsumer consumer) => new()
    {
        Project = consumer.Project,
        ProjectId = consumer.Identity is { } identity ? IdOf(identity) : consumer.Project,
        Doubt = consumer.Doubt,
        Topic = consumer.Topic,
        Part = consumer.Part,
        Format = consumer.Format,
        Schema = consumer.ReadSchema(),
        Reads = consumer.Reads.Where(read => read.Field.Length > 0).ToList(),
        Whole = consumer.Whole || consumer.Reads.Any(read => read.Field.Length == 0 && read.Use == ReadUse.Whole),
        File = consumer.File ?? consumer.Reads.FirstOrDefault()?.File,
        Line = consumer.File is null ? consumer.Reads.FirstOrDefault()?.Line : consumer.Line,
    };

    // The target frameworks of a project are one project.
    private static string IdOf(ProjectIdentity project) => string.Join('\n', project.Repository, project.Path, project.Assembly);
}
