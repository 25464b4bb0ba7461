using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Schemas;
using LineageAnalyzers.Schemas.Locking;

namespace LineageAnalyzers.Rules.Locking;

/// <summary>A part of an endpoint's records whose subject is in the lock.</summary>
/// <param name="Endpoint">The endpoint.</param>
/// <param name="Part">The part.</param>
/// <param name="Payload">What it carries.</param>
/// <param name="Topic">The topic: one of the proven names.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Versions">Its versions, oldest first.</param>
/// <param name="Code">The schema in the code; null when it is not known.</param>
internal sealed record RegisteredPart(
    EndpointAnalysis Endpoint,
    RecordPart Part,
    RecordPayload Payload,
    string Topic,
    LockedSubject Subject,
    IReadOnlyList<ParsedSchema> Versions,
    CodeSchema? Code)
{
    /// <summary>The newest version.</summary>
    public ParsedSchema Latest => Versions[Versions.Count - 1];

    /// <summary>The version that a consumer in the lock was compiled with; null when it is not known.</summary>
    public ParsedSchema? CompiledWith(LockedConsumer consumer)
    {
        for (var index = 0; consumer.Version is not null && index < Versions.Count; index++)
        {
            if (Subject.Versions[index].Version == consumer.Version)
                return Versions[index];
        }

        return null;
    }

    /// <summary>What a person would call the record.</summary>
    public string TypeName => (Payload.Record is { } record ? RecordNames.Shown(record) : null) ?? Payload.Payload.Type ?? "the record";

    /// <summary>What a finding about fields of the part is about.</summary>
    public FindingScope ScopeOf(params string[] fields) => new(Subject.Name, Topic, fields);
}
