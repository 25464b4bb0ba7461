using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Flow.State;

/// <summary>Where data starts.</summary>
internal abstract record OriginRoot
{
    /// <summary>Whether it is asked where its data goes, not only where data comes from.</summary>
    public virtual bool IsFollowed => true;
}

/// <summary>A part of a record that the project consumes.</summary>
/// <param name="Endpoint">The id of the consuming endpoint.</param>
/// <param name="Part">The part of the record.</param>
/// <param name="HasFields">Whether it is a record, even where it comes as text or bytes; else it is one value.</param>
internal sealed record ConsumedRoot(string Endpoint, RecordPart Part, bool HasFields) : OriginRoot
{
    /// <summary>Which record it is, where records of several types come out of the topic; null where that is not known, or there is one type alone.</summary>
    public int? Alternative { get; init; }

    /// <summary>Whether nothing is known of its type, so that whoever looks at it may look at any field.</summary>
    public bool IsUntyped { get; init; }
}

/// <summary>A source outside Kafka.</summary>
/// <param name="Source">What kind of source it is.</param>
/// <param name="Member">The member that gives the data; null where none has a name.</param>
internal sealed record SourceRoot(FlowSource Source, string? Member) : OriginRoot
{
    /// <summary>The value of a constant, so that two constants are two things; null for any other source, and where it is not known.</summary>
    public object? Value { get; init; }

    /// <inheritdoc/>
    public override bool IsFollowed => false;
}

/// <summary>What a caller gives to a method that is read for itself. Paths inside of it are in names of members, not of the wire.</summary>
internal abstract record GivenRoot : OriginRoot;

/// <summary>A parameter of the method.</summary>
/// <param name="Position">Its position; <see cref="This"/> for the object that the method runs on.</param>
internal sealed record ParameterRoot(int Position) : GivenRoot
{
    /// <summary>The position of the object that the method runs on.</summary>
    public const int This = -1;
}

/// <summary>What the method reads out of text or bytes that a caller gives.</summary>
/// <param name="Text">Where the text comes from.</param>
/// <param name="Path">The path of the text there.</param>
/// <param name="Type">The type of the object that was parsed, as <see cref="Summaries.TypeText"/>; null for one that is not known.</param>
/// <param name="Form">The wire form that it was parsed by; null when the text only got another encoding.</param>
internal sealed record ParsedRoot(GivenRoot Text, string Path, string? Type, string? Form) : GivenRoot;
