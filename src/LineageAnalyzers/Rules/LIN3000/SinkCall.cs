using System.Collections.Immutable;
using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules.LIN3000;

/// <summary>A call that writes a log entry or the like, or an exception that is thrown.</summary>
/// <param name="Kind">What is written.</param>
/// <param name="Operation">The call, or the creation of the exception.</param>
/// <param name="Parts">What it shows, each by itself.</param>
internal sealed record SinkCall(FlowSink Kind, IOperation Operation, ImmutableArray<ShownPart> Parts)
{
    /// <summary>The kind as messages name it.</summary>
    public string Where => Name(Kind);

    /// <summary>A kind as messages name it.</summary>
    public static string Name(FlowSink kind) => kind switch
    {
        FlowSink.Log => "a log entry",
        FlowSink.Trace => "a trace",
        FlowSink.Metric => "a metric",
        FlowSink.Console => "the console",
        _ => "an exception message",
    };
}

/// <summary>A value that a text shows: an argument, a hole of an interpolation, a part of a concatenation.</summary>
/// <param name="Value">The expression.</param>
/// <param name="As">How an object is shown.</param>
internal sealed record ShownPart(IOperation Value, ShownAs As)
{
    /// <summary>Whether each member of an object is shown.</summary>
    public bool IsTakenApart => As != ShownAs.Text;
}

/// <summary>How an object is shown.</summary>
internal enum ShownAs
{
    /// <summary>By its text.</summary>
    Text,

    /// <summary>Member by member, to the last: <c>{@Order}</c> in the template of a log.</summary>
    Members,

    /// <summary>Member by member, but for what Microsoft.Extensions.Compliance redacts, and members that are objects by their text: <c>[LogProperties]</c>.</summary>
    Unredacted,

    /// <summary>The same, and objects in it also member by member.</summary>
    UnredactedToTheLast,
}
