using System.Collections.Immutable;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Flow.Summaries;

/// <summary>What a method does with the data that it is given, told without its code.</summary>
internal sealed record MethodSummary
{
    /// <summary>What it returns.</summary>
    public SummaryValue Result { get; init; } = SummaryValue.None;

    /// <summary>What it puts into parameters that are <c>out</c> or <c>ref</c>, by position.</summary>
    public ImmutableArray<(int Position, SummaryValue Value)> Outputs { get; init; } = ImmutableArray<(int, SummaryValue)>.Empty;

    /// <summary>What it writes into objects that it is given; a constructor writes into the object that it makes.</summary>
    public ImmutableArray<SummaryWrite> Writes { get; init; } = ImmutableArray<SummaryWrite>.Empty;

    /// <summary>The fields that it uses of what it is given.</summary>
    public ImmutableArray<SummaryRead> Reads { get; init; } = ImmutableArray<SummaryRead>.Empty;

    /// <summary>The sinks that what it is given reaches.</summary>
    public ImmutableArray<SummaryEffect> Effects { get; init; } = ImmutableArray<SummaryEffect>.Empty;
}

/// <summary>A value that a method gives.</summary>
/// <param name="Origins">Where it comes from; an object of the caller stands here as the path that leads to it.</param>
/// <param name="Objects">The objects that it may be which the method made.</param>
internal sealed record SummaryValue(ImmutableArray<Origin> Origins, ImmutableArray<SummaryObject> Objects)
{
    /// <summary>A value without data.</summary>
    public static SummaryValue None { get; } = new(ImmutableArray<Origin>.Empty, ImmutableArray<SummaryObject>.Empty);

    /// <summary>Whether it holds no data.</summary>
    public bool IsEmpty => Origins.IsEmpty && Objects.IsEmpty;
}

/// <summary>An object that a method made, or what it wrote into one.</summary>
internal sealed record SummaryObject
{
    /// <summary>Its type as <see cref="TypeText"/>; null where it is the very type that is declared there.</summary>
    public string? Type { get; init; }

    /// <summary>Where everything in it comes from, but for its members; empty for an object that was made.</summary>
    public ImmutableArray<Origin> Base { get; init; } = ImmutableArray<Origin>.Empty;

    /// <summary>The object that it is a copy of; null when it is none.</summary>
    public Origin? CopyOf { get; init; }

    /// <summary>Whether code that was not seen may have changed it.</summary>
    public bool IsLeft { get; init; }

    /// <summary>Its members.</summary>
    public ImmutableArray<SummaryMember> Members { get; init; } = ImmutableArray<SummaryMember>.Empty;

    /// <summary>The items of the collection that it is.</summary>
    public SummaryValue Items { get; init; } = SummaryValue.None;

    /// <summary>The values of the map that it is, by name.</summary>
    public ImmutableArray<(string Name, SummaryValue Value)> Entries { get; init; } = ImmutableArray<(string, SummaryValue)>.Empty;

    /// <summary>What it was given besides.</summary>
    public SummaryValue Held { get; init; } = SummaryValue.None;

    /// <summary>Whether nothing is told of it.</summary>
    public bool IsEmpty => Members.IsEmpty && Items.IsEmpty && Entries.IsEmpty && Held.IsEmpty && !IsLeft;
}

/// <summary>A member of an object.</summary>
/// <param name="Name">Its name, by <see cref="SummaryNames"/>.</param>
/// <param name="Value">What it holds.</param>
/// <param name="IsCertain">Whether it was written on every way.</param>
internal sealed record SummaryMember(string Name, SummaryValue Value, bool IsCertain);

/// <summary>What a method writes into an object that it is given.</summary>
/// <param name="Target">The path that leads to the object.</param>
/// <param name="Written">What is written.</param>
internal sealed record SummaryWrite(Origin Target, SummaryObject Written);

/// <summary>That a method uses a field of what it is given.</summary>
/// <param name="Field">The path that leads to it.</param>
/// <param name="Use">How it uses it.</param>
internal sealed record SummaryRead(Origin Field, ReadUse Use);

/// <summary>That what a method is given gets out of the program.</summary>
/// <param name="From">The path that leads to it, and what is done on the way.</param>
/// <param name="Sink">The kind of sink.</param>
/// <param name="Member">The member that takes the data.</param>
/// <param name="Place">Where the call of that stands.</param>
internal sealed record SummaryEffect(Origin From, FlowSink Sink, string? Member, SourceLocation? Place);
