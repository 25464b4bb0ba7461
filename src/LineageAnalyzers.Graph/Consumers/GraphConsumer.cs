using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Graph.Consumers;

/// <summary>That a project consumes one part of the records of a topic.</summary>
public sealed record GraphConsumer
{
    /// <summary>The project.</summary>
    public required ProjectIdentity Project { get; init; }

    /// <summary>The topic.</summary>
    public required string Topic { get; init; }

    /// <summary>The part.</summary>
    public required RecordPart Part { get; init; }

    /// <summary>How the part is read.</summary>
    public required WireFormat Format { get; init; }

    /// <summary>The schema that the consumer was compiled with; null when it is not known.</summary>
    public required string? Schema { get; init; }

    /// <summary>Of Protobuf the full name of the message that it reads; null for the first one of the schema.</summary>
    public string? Message { get; init; }

    /// <summary>The files that the schema imports.</summary>
    public EquatableArray<SchemaImport> Imports { get; init; }

    /// <summary>The fields of the value that it reads, as far as they are known.</summary>
    public required EquatableArray<FieldRead> Reads { get; init; }

    /// <summary>Where it consumes.</summary>
    public required SourceLocation Place { get; init; }

    /// <summary>Why it is not proven that it consumes this topic, as words that go after the project's name; null when it is.</summary>
    public required string? Doubt { get; init; }
}

/// <summary>A consumer whose topic is not known at all.</summary>
/// <param name="Project">The project.</param>
/// <param name="Place">Where it consumes.</param>
/// <param name="Reason">Why its topic is not known, in a sentence without its stop.</param>
public sealed record UnplacedConsumer(ProjectIdentity Project, SourceLocation Place, string Reason);
