using System.Collections.Immutable;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Endpoints.Wrappers;

/// <summary>One way from a call that names a topic to a client call.</summary>
/// <param name="Place">The call that names the topic.</param>
/// <param name="Method">The method that the call runs, one of several where it is made through an interface.</param>
/// <param name="Endpoint">What the client call means from there.</param>
internal sealed record ReachedCall(IOperation Place, IMethodSymbol Method, EndpointAnalysis Endpoint);

/// <summary>Makes endpoints of the ways that lead from calls to client calls: many ways may mean one endpoint.</summary>
internal static class ReachedCalls
{
    /// <summary>
    /// The endpoints in the order of their places. A method that sends to one topic in two branches is one endpoint, one that sends to two topics is
    /// two. A call through an interface is one, whatever implements it.
    /// </summary>
    public static ImmutableArray<EndpointAnalysis> Join(IEnumerable<ReachedCall> reached) => reached
        .GroupBy(call => (call.Place.Syntax, call.Endpoint.Call.Direction))
        .SelectMany(ways => OfOneCall(ways.ToList()))
        .OrderBy(endpoint => endpoint.Location)
        .ThenBy(endpoint => endpoint.Call.Direction)
        .ThenBy(endpoint => endpoint.Topic.ToString(), StringComparer.Ordinal)
        .ToImmutableArray();

    private static IEnumerable<EndpointAnalysis> OfOneCall(List<ReachedCall> ways)
    {
        var byMethod = ways.GroupBy(way => way.Method, SymbolEqualityComparer.Default).Select(method => ByTopic(method.Select(way => way.Endpoint))).ToList();
        var first = byMethod[0];
        var topics = first.Select(endpoint => endpoint.Topic).ToList();
        if (byMethod.All(endpoints => endpoints.Select(endpoint => endpoint.Topic).OrderBy(Text, StringComparer.Ordinal).SequenceEqual(topics.OrderBy(Text, StringComparer.Ordinal))))
            return ByTopic(ways.Select(way => way.Endpoint));
        var all = byMethod.SelectMany(endpoints => endpoints).ToList();
        return [Best(all) with { Topic = Either(all.Select(endpoint => endpoint.Topic).Distinct().ToList()) }];
    }

    private static List<EndpointAnalysis> ByTopic(IEnumerable<EndpointAnalysis> endpoints) =>
        endpoints.GroupBy(endpoint => endpoint.Topic).Select(Best).ToList();

    // A branch that shows what is sent says more than one that does not.
    private static EndpointAnalysis Best(IEnumerable<EndpointAnalysis> endpoints)
    {
        var ways = endpoints.ToList();
        var best = ways.OrderBy(endpoint => endpoint.Value is null or { Payload.Format: WireFormat.Opaque }).ThenBy(endpoint => endpoint.Key is null).First();
        return best with
        {
            Via = ways.SelectMany(endpoint => endpoint.Via).Distinct().ToImmutableArray(),
            Given = ways.All(way => way.Given == best.Given) ? best.Given : null,
        };
    }

    // Which implementation runs is decided elsewhere.
    private static ResolvedName Either(List<ResolvedName> topics)
    {
        if (topics.Any(topic => topic.Name is null && topic.Names.IsEmpty))
            return ResolvedName.Unknown(NameResolution.Dynamic, "the call may run several methods, and they do not name the same topic");
        var names = topics.SelectMany(topic => topic.ProvenNames).Distinct().OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray();
        return new ResolvedName { Names = names, Resolution = topics[0].Resolution };
    }

    private static string Text(ResolvedName topic) => topic.ToString();
}
