using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Flow.State;

/// <summary>Where data starts.</summary>
internal abstract record OriginRoot;

/// <summary>A part of a record that the project consumes.</summary>
/// <param name="Endpoint">The id of the consuming endpoint.</param>
/// <param name="Part">The part of the record.</param>
/// <param name="HasFields">Whether it is a record, even where it comes as text or bytes; else it is one value.</param>
internal sealed record ConsumedRoot(string Endpoint, RecordPart Part, bool HasFields) : OriginRoot;

/// <summary>A source outside Kafka.</summary>
/// <param name="Source">What kind of source it is.</param>
/// <param name="Member">The member that gives the data; null where none has a name.</param>
internal sealed record SourceRoot(FlowSource Source, string? Member) : OriginRoot;
