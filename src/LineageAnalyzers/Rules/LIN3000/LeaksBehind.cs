using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Rules.Flows;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Rules.LIN3000;

/// <summary>Finds what leaks behind the call of a library that tells what its methods do: the log entry stands in an assembly, so the finding is about the call.</summary>
internal static class LeaksBehind
{
    // Types in the terms of the formats whose values stand in a text as what they are.
    private static readonly string[] Readable = ["string", "bytes", "int", "long", "uint", "sint", "fixed", "sfixed", "number", "float", "double", "decimal", "enum"];

    /// <summary>The leaks in a file, one for each value that is given, and where each gets.</summary>
    public static IEnumerable<(Leak Leak, string Where)> In(SyntaxTree file, IEnumerable<ClassifiedFlow> arrivals)
    {
        var told = new HashSet<(SyntaxNode, FlowSink)>();
        foreach (var flow in arrivals)
        {
            if (flow.Arrival is not { Behind: { } method, Flow.To.Sink: { } sink } || flow.Part is not { } part || !IsLog(sink) || !IsShown(flow))
                continue;
            // Calls in a row begin at one place.
            if (ClassifiedFlows.ArrivalOf(flow, node => IsCallOf(method, node) && GivenAt(part, node) is not null) is { } call && call.SyntaxTree == file
                && GivenAt(part, call) is { } given && told.Add((given, sink)))
                yield return (new Leak(given, flow.Shown, flow.Way), $"{SinkCall.Name(sink)} behind '{method}'");
        }
    }

    private static bool IsLog(FlowSink sink) => sink is FlowSink.Log or FlowSink.Trace or FlowSink.Metric or FlowSink.Console or FlowSink.Exception;

    // Of an object only those texts are known that the compiler makes.
    private static bool IsShown(ClassifiedFlow flow) => flow.IsWhole
        ? flow.IsPrinted
        : flow.Field.Type.Split('|').Any(type => Readable.Any(readable => type.StartsWith(readable, StringComparison.Ordinal)));

    private static bool IsCallOf(string method, SyntaxNode node) => node is InvocationExpressionSyntax call && CandidateIndex.NameOf(call) == method;

    // What the call is given; of an object that it is called on, the name of the method.
    private static SyntaxNode? GivenAt(Location part, SyntaxNode node)
    {
        var call = (InvocationExpressionSyntax)node;
        return call.ArgumentList.Arguments.Select(argument => (SyntaxNode)argument.Expression).FirstOrDefault(given => SourcePlaces.IsAt(given, part))
            ?? (call.Expression is MemberAccessExpressionSyntax access && SourcePlaces.IsAt(access.Expression, part) ? access.Name : null);
    }
}
