using LineageAnalyzers.Contracts.Registry;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Schemas;

namespace LineageAnalyzers.Contracts.Check;

/// <summary>That an endpoint writes or reads one part of the records of one topic.</summary>
internal sealed record TopicUse
{
    public required ProjectIdentity Project { get; init; }

    public required Endpoint Endpoint { get; init; }

    public required RecordPart Part { get; init; }

    public required Payload Payload { get; init; }

    /// <summary>The topic's name; null when none is proven.</summary>
    public required string? Topic { get; init; }

    /// <summary>The subject; null when it is not known, then <see cref="Obstacle"/> says why.</summary>
    public string? Subject { get; init; }

    /// <summary>What the record looks like; null when it is not described.</summary>
    public RecordDescription? Record { get; init; }

    /// <summary>The schema in the code; null when it is not known, then <see cref="Obstacle"/> says why.</summary>
    public ParsedSchema? Schema { get; init; }

    /// <summary>The text of <see cref="Schema"/>, with the texts of what it refers to; also there when these are still to be found.</summary>
    public SchemaText? Text { get; init; }

    /// <summary>What the schema refers to, as the registry names it.</summary>
    public IReadOnlyList<RegisteredReference> References { get; init; } = [];

    /// <summary>The name of a schema that the one in the code refers to and does not hold; null when it is complete, or when it is no schema.</summary>
    public string? MissingReference { get; init; }

    /// <summary>The schema as a registry is asked about it; only with a <see cref="Text"/>.</summary>
    public SchemaCandidate Candidate => new(Text!) { References = References, Normalize = Payload.Registry?.Normalize == true };

    /// <summary>The schema that a record in JSON stands for whose code has none; null for every other record. It tells types and names, and no limits.</summary>
    public ParsedSchema? Shape { get; init; }

    /// <summary>What its records look like: the schema in the code, or the one that its class stands for; null when neither is known.</summary>
    public ParsedSchema? Written => Schema ?? Shape;

    /// <summary>Why this cannot be compared with a registry, as words that go after "not checked, because"; null when it can.</summary>
    public string? Obstacle { get; init; }

    /// <summary>Whether a registry can hold its schema: text, numbers and bytes have none.</summary>
    public bool HasContract => Payload.Format is WireFormat.Avro or WireFormat.Json or WireFormat.Protobuf;

    public bool IsProducer => Endpoint.Direction == Direction.Produce;

    /// <summary>What a person would call the record.</summary>
    public string TypeName => Payload.Type ?? "the record";

    /// <summary>Where a field is declared; the endpoint when that is not known.</summary>
    public SourceLocation LocationOf(string field) =>
        Record?.Fields.FirstOrDefault(candidate => candidate.Path == field)?.Location ?? Endpoint.Location;
}
