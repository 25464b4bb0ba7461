using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Graph.Tracing;

/// <summary>A project as its rows say.</summary>
/// <param name="Identity">Equal for every target framework of one project.</param>
internal sealed record ProjectRow(string Identity, string Name, string? Commit, Owners Owners)
{
    /// <summary>The project as a manifest states it, without its target framework.</summary>
    public ProjectIdentity Describe()
    {
        var parts = Identity.Split('\n');
        return new ProjectIdentity { Name = Name, Repository = Known(parts[0]), Path = Known(parts[1]), Assembly = parts[2], Commit = Commit, Owners = Owners };
    }

    private static string? Known(string text) => text.Length == 0 ? null : text;
}

/// <summary>A key or value of an endpoint: its record in the store, or why the record is not known.</summary>
internal sealed record PayloadRow(string? Type, WireFormat Format, string? Reason, long? Record);

/// <summary>An endpoint as its row says.</summary>
internal sealed record EndpointRow
{
    public required long Id { get; init; }

    public required ProjectRow Project { get; init; }

    public required Direction Direction { get; init; }

    public required TopicRole Role { get; init; }

    public required string Topic { get; init; }

    public required NameResolution Resolution { get; init; }

    public required string? Pattern { get; init; }

    public required string? Template { get; init; }

    /// <summary>Why the topic is not known, or with a known one what must hold for the endpoint to be there.</summary>
    public required string? TopicReason { get; init; }

    public required string? Group { get; init; }

    public required PayloadRow? Key { get; init; }

    public required PayloadRow? Value { get; init; }

    public required SourceLocation Place { get; init; }

    /// <summary>How certain its topic is.</summary>
    public Grade Grade => Resolution switch
    {
        NameResolution.Attribute when TopicReason is null => Grade.Declared,
        NameResolution.Convention => Grade.Inferred,
        // The route is another project's, and whether the two run together is not proven; or the endpoint is there on a condition.
        _ when TopicReason is not null => Grade.Inferred,
        _ => Grade.Proven,
    };

    /// <summary>The payload of a part of the record; null for headers.</summary>
    public PayloadRow? Payload(RecordPart part) => part switch
    {
        RecordPart.Value => Value,
        RecordPart.Key => Key,
        _ => null,
    };
}

/// <summary>A flow as its row says.</summary>
internal sealed record FlowRow(
    long? FromEndpoint, RecordPart FromPart, string FromField, FlowSource? Source, string? SourceMember,
    long? ToEndpoint, RecordPart ToPart, string ToField, FlowSink? Sink, string? SinkMember,
    FlowTransformation Transformation, bool Masked, EquatableArray<SourceLocation> Steps);

/// <summary>A read as its row says.</summary>
internal sealed record ReadRow(string Field, ReadUse Use, EquatableArray<SourceLocation> Places);

/// <summary>A field of a record as its row says.</summary>
internal sealed record FieldRow(string Type, EquatableArray<string> Classifications, ClassificationSource? ClassifiedBy);
