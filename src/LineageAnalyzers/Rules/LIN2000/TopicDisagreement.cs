using System.Threading;
using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Rules.Locking;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules.LIN2000;

/// <summary>LIN2003: a consumer cannot read what a producer of the same compilation writes to the same topic.</summary>
internal sealed class TopicDisagreement : IEndpointRule
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "LIN2003",
        RuleLevel.Warning,
        title: "Producer and consumer disagree",
        messageFormat: "'{0}' does not fit what {1} writes to '{2}' as '{3}': {4}",
        description: "What is written to a topic can be read by everybody who reads the topic.");

    public DiagnosticDescriptor Descriptor => Rule;

    public void Check(EndpointAnalysis endpoint, RuleContext context)
    {
        if (endpoint.Call.Direction != Direction.Consume || endpoint.Call.Condition is not null)
            return;
        Check(endpoint, RecordPart.Key, context);
        Check(endpoint, RecordPart.Value, context);
    }

    private static void Check(EndpointAnalysis consumer, RecordPart part, RuleContext context)
    {
        if (PartOf(consumer, part) is not { } read || !IsKnown(read))
            return;
        foreach (var topic in consumer.Topic.ProvenNames.Distinct(StringComparer.Ordinal))
        {
            var producers = ProducersOf(topic, part, context).ToList();
            var verdicts = producers.ConvertAll(producer => ReadingConflict.Find(read, PartOf(producer, part)!, context.Facts.Records, context.CancellationToken));
            // Several kinds of records may share a topic: then the consumer may well pick those that it can read.
            var index = verdicts.FindIndex(verdict => verdict is not null);
            if (index < 0 || verdicts.Exists(verdict => verdict is null))
                continue;
            var written = PartOf(producers[index], part)!;
            context.Report(Diagnostic.Create(
                Rule,
                CallPlaces.NameOf(consumer.Call.Operation),
                NameOf(read),
                producers[index].Member is { } member ? $"{member.ContainingType?.Name}.{member.Name}".TrimStart('.') : "this project",
                topic,
                NameOf(written),
                verdicts[index]), [topic], path: null);
        }
    }

    private static IEnumerable<EndpointAnalysis> ProducersOf(string topic, RecordPart part, RuleContext context) =>
        context.Facts.Producers(context.CancellationToken).Where(producer =>
            producer.Call.Condition is null && producer.Topic.ProvenNames.Contains(topic, StringComparer.Ordinal) && PartOf(producer, part) is not null);

    private static RecordPayload? PartOf(EndpointAnalysis endpoint, RecordPart part) => part == RecordPart.Key ? endpoint.Key : endpoint.Value;

    private static bool IsKnown(RecordPayload payload) => payload.Payload.Format is WireFormat.Avro or WireFormat.Json or WireFormat.Protobuf or WireFormat.Messagepack;

    private static string NameOf(RecordPayload payload) => payload.Record?.Name ?? payload.Payload.Type ?? "the record";
}
