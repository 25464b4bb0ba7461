using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Flow.Calls;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow;

/// <summary>Finds out where consumed fields go, where produced fields come from, and which fields a consumer reads.</summary>
internal static class FlowAnalysis
{
    // About a second of work for the whole of a large project.
    private const int StepsOfCompilation = 1_000_000;

    /// <summary>Follows the data of all endpoints through the compilation.</summary>
    public static FlowResult Run(EndpointReader reader, IReadOnlyList<IdentifiedEndpoint> endpoints, CancellationToken cancellationToken)
    {
        if (endpoints.Count == 0)
            return FlowResult.Empty;
        var context = new FlowContext(reader, endpoints, cancellationToken);
        var callers = new EntryPoints(reader.Calls, reader.Models);
        var isCut = new EntryPointRuns(context, callers, new WorkBudget(StepsOfCompilation, cancellationToken)).Run(Entries(context, callers, endpoints, cancellationToken), cancellationToken);
        if (isCut)
            ReportUnread(context, endpoints);
        ReportUnreached(context, endpoints);
        return new FlowResult(context.Report.Flows.ToEquatableArray(), context.Report.ReadsOf) { Arrivals = context.Report.Arrivals.ToList() };
    }

    private static IEnumerable<EntryPoint> Entries(FlowContext context, EntryPoints callers, IReadOnlyList<IdentifiedEndpoint> endpoints, CancellationToken cancellationToken)
    {
        var handlers = context.MessageHandlers.Methods;
        var handling = new HashSet<ISymbol>(handlers.Select(handler => handler.Method.OriginalDefinition), SymbolEqualityComparer.Default);
        var above = callers.Above(Starts(context, endpoints, cancellationToken), cancellationToken);
        return handlers
            .Concat(above.Where(method => !handling.Contains(method.OriginalDefinition)).SelectMany(method => OnEachClass(context, method)))
            .Concat(endpoints.SelectMany(endpoint => OnConsumer(endpoint, above, callers, cancellationToken)));
    }

    // An object that is made to consume one topic: what runs on it takes the records of that topic.
    private static IEnumerable<EntryPoint> OnConsumer(IdentifiedEndpoint endpoint, ImmutableArray<IMethodSymbol> above, EntryPoints callers, CancellationToken cancellationToken)
    {
        if (endpoint.Analysis.Consumer is not { } consumer)
            return [];
        var inside = endpoint.Analysis.Via.Select(clientCall => EntryPoints.Containing(clientCall.Call.Operation, cancellationToken)).OfType<IMethodSymbol>();
        return callers.Above(inside, cancellationToken).Concat(above)
            .Where(method => !method.IsStatic && SymbolEqualityComparer.Default.Equals(method.ContainingType.OriginalDefinition, consumer.OriginalDefinition))
            .Distinct<IMethodSymbol>(SymbolEqualityComparer.Default)
            .Select(method => new EntryPoint(method, consumer, ImmutableArray.Create(endpoint)));
    }

    // What a base class calls on itself is what the class of the object makes of it, so each class is looked at by itself.
    private static IEnumerable<EntryPoint> OnEachClass(FlowContext context, IMethodSymbol method)
    {
        var entry = EntryPoint.Of(method);
        return entry.Self is { } self && context.Services.Of(self) is { Length: > 1 } classes ? classes.Select(type => entry with { Self = type }) : [entry];
    }

    private static IEnumerable<IMethodSymbol> Starts(FlowContext context, IReadOnlyList<IdentifiedEndpoint> endpoints, CancellationToken cancellationToken)
    {
        var calls = endpoints.Select(endpoint => endpoint.Analysis.Call.Operation)
            .Concat(Consumptions.In(context.Models, context.Symbols, cancellationToken));
        foreach (var call in calls)
        {
            if (EntryPoints.Containing(call, cancellationToken) is { } method)
                yield return method;
        }

        foreach (var method in context.Outputs.Methods)
            yield return method;
    }

    // Reads that were not come to must not look like fields that nobody reads.
    private static void ReportUnread(FlowContext context, IReadOnlyList<IdentifiedEndpoint> endpoints)
    {
        foreach (var endpoint in endpoints)
        {
            if (endpoint.Analysis.Call.Direction == Direction.Consume && endpoint.Analysis.Value is not null)
                context.Report.AddRead(endpoint.Id, "", ReadUse.Whole, endpoint.Analysis.Location);
        }
    }

    // No flow reported must not look like no flow, nor no read like a field that nobody needs.
    private static void ReportUnreached(FlowContext context, IReadOnlyList<IdentifiedEndpoint> endpoints)
    {
        var sent = new HashSet<string>(
            endpoints.Where(endpoint => endpoint.Analysis.Call.Level != EndpointLevel.Registration && context.Report.IsReached(endpoint.Id, RecordPart.Value)).Select(endpoint => NameOf(endpoint.Analysis)).OfType<string>(),
            StringComparer.Ordinal);
        foreach (var endpoint in endpoints)
        {
            // What a framework is set up to send is what the code is seen to send to the same topic.
            if (endpoint.Analysis is { Call: { Direction: Direction.Produce, Level: EndpointLevel.Registration, Role: null } } && NameOf(endpoint.Analysis) is { } topic && sent.Contains(topic))
                continue;
            if (endpoint.Analysis.Call.Direction == Direction.Consume)
            {
                if (!context.Report.IsConsumed(endpoint.Id))
                    context.Report.AddRead(endpoint.Id, "", ReadUse.Whole, endpoint.Analysis.Location);
                continue;
            }

            foreach (var (part, payload) in ((RecordPart, RecordPayload?)[])[(RecordPart.Key, endpoint.Analysis.Key), (RecordPart.Value, endpoint.Analysis.Value)])
            {
                if (payload is not null && !context.Report.IsReached(endpoint.Id, part))
                    context.Report.Add(Origin.Of(FlowSource.Unknown, null, null), new FlowTarget { Endpoint = endpoint.Id, Part = part }, endpoint.Analysis.Location);
            }
        }
    }

    // Where a part of the name is open, the same part is open at the registration and at the call.
    private static string? NameOf(EndpointAnalysis endpoint) => endpoint.Topic.Name ?? endpoint.Topic.Template;
}
