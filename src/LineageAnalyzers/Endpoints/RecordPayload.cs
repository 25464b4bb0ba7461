using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Records;
using LineageAnalyzers.Records.Avro;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Endpoints;

/// <summary>What one part of a record carries, for the manifest and for what comes after it.</summary>
/// <param name="Payload">As the manifest shows it.</param>
/// <param name="Record">The record's type; null when it is no record or not known.</param>
/// <param name="Form">How it is written.</param>
/// <param name="Object">When producing: the expression that gives the record itself, before it becomes text or bytes.</param>
internal sealed record RecordPayload(Payload Payload, ITypeSymbol? Record, WireForm Form, IOperation? Object)
{
    /// <summary>How the record is written where its type is only known to a caller; null where that is not known either.</summary>
    public WireForm? Written { get; init; }

    /// <summary>The schema of a record without a class of its own; null for any other.</summary>
    public AvroSchema? Schema { get; init; }
}
