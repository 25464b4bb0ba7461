using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Rules.Flows;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules.LIN3000;

/// <summary>
/// LIN3001: a classified field gets into the record key. Keys are outside field-level encryption, choose the partition, and stay in compacted
/// topics as long as the topic lives.
/// </summary>
internal sealed class ClassifiedKey : IEndpointRule
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "LIN3001",
        RuleLevel.Warning,
        title: "Classified field is used as record key",
        messageFormat: "{0} becomes part of the record key in {1}, where it is readable and hard to delete: use an identifier that means nothing elsewhere, or a keyed hash",
        description: "Record keys are not covered by field-level encryption and are kept by log compaction.");

    public DiagnosticDescriptor Descriptor => Rule;

    public void Check(EndpointAnalysis endpoint, RuleContext context)
    {
        if (endpoint.Call.Direction != Direction.Produce)
            return;
        var place = CallPlaces.Of(endpoint.Message.Key, endpoint.Call.Operation);
        foreach (var finding in Findings(endpoint, context))
            context.Report(Diagnostic.Create(Rule, place, finding.Shown.Where(context.MayShow), finding.What, finding.Topic));
    }

    // What comes from a consumed record is told by topic and field; else by the member that is classified.
    private static IEnumerable<(string What, string Topic, IEnumerable<Location> Shown)> Findings(EndpointAnalysis endpoint, RuleContext context)
    {
        var isConsumed = false;
        var topic = TopicNames.Shown(endpoint.Topic);
        if (endpoint.Message.Key is { } key && RegulatedRecord.In(endpoint.Key, context.Facts.Records, context.CancellationToken) is { } record)
        {
            yield return (ClassifiedSource.Show($"{record.Type.Name}.{record.Field.Path}", record.Field.Classifications), topic, []);
            yield break;
        }

        var flows = context.Facts.Flows(context.CancellationToken);
        foreach (var flow in flows.Into(endpoint, RecordPart.Key).GroupBy(flow => flow.Shown).Select(same => same.First()))
        {
            isConsumed = true;
            yield return (flow.Shown, flows.TopicOf(flow), flow.Way);
        }

        if (isConsumed || endpoint.Message.Key is null)
            yield break;
        foreach (var source in ClassifiedSources.Of(endpoint.Message.Key, context.Facts, context.CancellationToken))
            yield return (source.Shown, topic, source.Member.Locations);
    }
}
