using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Graph.Tracing;

/// <summary>Which way a trace goes.</summary>
public enum TraceDirection
{
    /// <summary>Where the data goes.</summary>
    Down,

    /// <summary>Where the data comes from.</summary>
    Up,
}

/// <summary>How certain a statement is.</summary>
public enum Grade
{
    /// <summary>The code or its configuration says so.</summary>
    Proven,

    /// <summary>An attribute says so.</summary>
    Declared,

    /// <summary>A rule for names says so, such as a framework's convention or a pattern that fits.</summary>
    Inferred,
}

/// <summary>Everything that is known of the way of one field or topic. Addresses are texts as <c>topic#path</c>.</summary>
public sealed record TraceResult
{
    /// <summary>What was asked for.</summary>
    public required string Start { get; init; }

    /// <summary>Which way.</summary>
    public required TraceDirection Direction { get; init; }

    /// <summary>Every address that is reached, the start first, by distance and then by address.</summary>
    public required IReadOnlyList<TracedField> Fields { get; init; }

    /// <summary>Every hop from one address to another, in the direction of the data.</summary>
    public required IReadOnlyList<TracedEdge> Edges { get; init; }

    /// <summary>Where data leaves Kafka (downwards only).</summary>
    public required IReadOnlyList<TracedSink> Sinks { get; init; }

    /// <summary>Where data enters Kafka (upwards only).</summary>
    public required IReadOnlyList<TracedSource> Sources { get; init; }

    /// <summary>Who reads a reached field, whether or not it goes further (downwards only).</summary>
    public required IReadOnlyList<TracedRead> Reads { get; init; }

    /// <summary>Who produces and consumes each topic that is reached.</summary>
    public required IReadOnlyList<TracedTopic> Topics { get; init; }

    /// <summary>Where the trail ends because something could not be proven.</summary>
    public required IReadOnlyList<TraceGap> Unknown { get; init; }
}

/// <summary>One address that a trace reaches.</summary>
/// <param name="Address">The address.</param>
/// <param name="Distance">The least number of hops from the start.</param>
/// <param name="Type">The type in the terms of its format; null where no record describes it.</param>
/// <param name="Classifications">What it is classified as, sorted.</param>
/// <param name="ClassifiedBy">Where the classification comes from; null without one.</param>
public sealed record TracedField(
    string Address, int Distance, string? Type, EquatableArray<string> Classifications, ClassificationSource? ClassifiedBy);

/// <summary>One hop inside a project.</summary>
/// <param name="From">The address that is consumed.</param>
/// <param name="To">The address that is produced.</param>
/// <param name="Project">The project.</param>
/// <param name="Commit">The commit that its manifest was made of; null where it is not known.</param>
/// <param name="Place">The place where the data arrives in the produced record.</param>
/// <param name="Steps">Every place on the way.</param>
/// <param name="Transformation">What happens to the data.</param>
/// <param name="Masked">Whether a redactor or a cryptographic hash stands between.</param>
/// <param name="Grade">How certain the hop is.</param>
public sealed record TracedEdge(
    string From, string To, string Project, string? Commit, SourceLocation Place, EquatableArray<SourceLocation> Steps,
    FlowTransformation Transformation, bool Masked, Grade Grade);

/// <summary>A place where data leaves Kafka.</summary>
/// <param name="Sink">What takes it.</param>
/// <param name="Address">The address that is consumed.</param>
/// <param name="Project">The project.</param>
/// <param name="Place">The call.</param>
/// <param name="Member">The member that is called; null where the manifest does not say.</param>
/// <param name="Transformation">What happens to the data before.</param>
/// <param name="Masked">Whether a redactor or a cryptographic hash stands between.</param>
public sealed record TracedSink(
    FlowSink Sink, string Address, string Project, SourceLocation Place, string? Member, FlowTransformation Transformation, bool Masked);

/// <summary>A place where data enters Kafka.</summary>
/// <param name="Source">What gives it.</param>
/// <param name="Address">The address that is produced.</param>
/// <param name="Project">The project.</param>
/// <param name="Place">Where it comes in.</param>
/// <param name="Member">The member that gives it; null where the manifest does not say.</param>
/// <param name="Transformation">What happens to the data on the way.</param>
/// <param name="Masked">Whether a redactor or a cryptographic hash stands between.</param>
public sealed record TracedSource(
    FlowSource Source, string Address, string Project, SourceLocation Place, string? Member, FlowTransformation Transformation, bool Masked);

/// <summary>A read of a reached field.</summary>
/// <param name="Address">The address as the consumer reads it.</param>
/// <param name="Project">The consumer.</param>
/// <param name="Group">Its consumer group as a person would call it; null without one.</param>
/// <param name="Use">How it uses the field.</param>
/// <param name="Place">The first place that reads it, or the endpoint where the manifest gives none.</param>
/// <param name="Places">Every place that reads it.</param>
public sealed record TracedRead(
    string Address, string Project, string? Group, ReadUse Use, SourceLocation Place, EquatableArray<SourceLocation> Places);

/// <summary>Who is at a topic.</summary>
/// <param name="Topic">Its name.</param>
/// <param name="Producers">Who is known to write to it.</param>
/// <param name="Consumers">Who is known to read from it.</param>
public sealed record TracedTopic(string Topic, IReadOnlyList<TopicParty> Producers, IReadOnlyList<TopicParty> Consumers);

/// <summary>A producer or consumer of a topic.</summary>
/// <param name="Project">The project.</param>
/// <param name="Group">The consumer group as a person would call it; null for producers.</param>
/// <param name="Place">The call.</param>
/// <param name="Role">What the topic is for, there.</param>
/// <param name="Owners">Who answers for the record, or else for the project.</param>
/// <param name="Grade">How certain it is that this is its topic.</param>
public sealed record TopicParty(string Project, string? Group, SourceLocation Place, TopicRole Role, Owners Owners, Grade Grade);

/// <summary>A place where the trail ends without proof that it ends.</summary>
/// <param name="Address">The last address that is known.</param>
/// <param name="Reason">Why it is not known how it goes on, in a sentence.</param>
public sealed record TraceGap(string Address, string Reason);
