using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Rules.Flows;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules.LIN3000;

/// <summary>
/// LIN3002: a classified field gets into a header. Headers have no schema, so no tag and no field-level encryption covers them, and tracing, gateways and
/// dead-letter topics copy them.
/// </summary>
internal sealed class ClassifiedHeader : IEndpointRule
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "LIN3002",
        RuleLevel.Warning,
        title: "Classified field is put into a header",
        messageFormat: "{0} is put into the header{1} of records in {2}, which no schema and no field-level encryption covers: leave it out, or keep it in the value",
        description: "Headers have no schema; whoever sees a record sees them, and tools copy them.");

    public DiagnosticDescriptor Descriptor => Rule;

    public void Check(EndpointAnalysis endpoint, RuleContext context)
    {
        if (endpoint.Call.Direction != Direction.Produce)
            return;
        var flows = context.Facts.Flows(context.CancellationToken);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var flow in flows.Into(endpoint, RecordPart.Header))
        {
            var name = flow.Arrival.Flow.To.Field ?? "";
            var content = endpoint.Message.Headers.FirstOrDefault(header => header.Name == name).Content;
            if (told.Add($"{name}: {flow.Shown}"))
                Report(flow.Shown, name, flows.TopicOf(flow), CallPlaces.Of(content, endpoint.Call.Operation), flow.Way);
        }

        foreach (var (name, content) in endpoint.Message.Headers)
        {
            if (told.Any(known => known.StartsWith(name + ": ", StringComparison.Ordinal)))
                continue;
            foreach (var source in ClassifiedSources.Nearby(content, context.Facts, context.CancellationToken))
                Report(source.Shown, name, TopicNames.Shown(endpoint.Topic), CallPlaces.Of(content, endpoint.Call.Operation), source.Member.Locations);
        }

        void Report(string what, string name, string topic, Location place, IEnumerable<Location> shown) => context.Report(Diagnostic.Create(
            Rule, place, shown.Where(context.MayShow), what, name.Length == 0 ? "s" : $" '{name}'", topic));
    }
}
