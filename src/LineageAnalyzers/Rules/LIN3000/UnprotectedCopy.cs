using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Rules.Flows;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules.LIN3000;

/// <summary>
/// LIN3005: a dead-letter or retry topic gets classified data with less protection than the topic that it comes from: fields that the registry's rules encrypt are
/// written in clear, or fields that a schema tags are written without one.
/// </summary>
internal sealed class UnprotectedCopy : IEndpointRule
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "LIN3005",
        RuleLevel.Warning,
        title: "Dead-letter or retry topic protects less than its source",
        messageFormat: "{0} is written to the {1} {2} with less protection: {3}",
        description: "Records that failed hold the same data as those that did not, are kept longer, and are read by more people.");

    public DiagnosticDescriptor Descriptor => Rule;

    public void Check(EndpointAnalysis endpoint, RuleContext context)
    {
        if (endpoint.Call.Direction != Direction.Produce || endpoint.Value is not { } written
            || (endpoint.Call.Role ?? TopicRoles.Of(endpoint.Topic)) is not { Role: TopicRole.DeadLetter or TopicRole.Retry } role)
            return;
        var flows = context.Facts.Flows(context.CancellationToken);
        foreach (var flow in flows.Into(endpoint, RecordPart.Value))
        {
            if (flow.Source.Analysis.Value is not { } read || flow.Arrival.Flow.From.Part != RecordPart.Value || WhatIsLost(read, written, flow.Field) is not { } lost)
                continue;
            context.Report(Diagnostic.Create(
                Rule,
                CallPlaces.Of(endpoint.Message.Value, endpoint.Call.Operation),
                flows.WayOf(flow).Where(context.MayShow),
                flow.Shown,
                role.Role == TopicRole.Retry ? "retry" : "dead-letter",
                TopicNames.Shown(endpoint.Topic),
                lost));
            return;
        }
    }

    private static string? WhatIsLost(RecordPayload read, RecordPayload written, RecordField field)
    {
        if (IsEncrypted(read) && !IsEncrypted(written))
            return "the consumer decrypts it, and the producer's serializer has no rule that encrypts it. Send the bytes as they came, or give the serializer the same rules.";
        return field.ClassifiedBy == ClassificationSource.Schema && HasSchema(read) && !HasSchema(written)
            ? "the schema that tags it is not with it any more. Send the bytes as they came, or write it with its schema."
            : null;
    }

    private static bool IsEncrypted(RecordPayload payload) =>
        payload.Payload.Registry?.RuleExecutors.Any(rule => rule is "ENCRYPT" or "ENCRYPT_PAYLOAD") == true;

    // What kind it is must be known on both sides; JSON has a schema in the registry only with Confluent's serializer.
    private static bool HasSchema(RecordPayload payload) => payload.Payload.Format switch
    {
        WireFormat.Avro or WireFormat.Protobuf => true,
        // A text that is not made here is a text all the same, unless a serializer of its own writes it.
        WireFormat.Opaque => payload.Payload is not { Type: "System.String", Serializer: null },
        WireFormat.Json => payload.Payload.Serializer?.StartsWith("Confluent.SchemaRegistry.Serdes.", StringComparison.Ordinal) == true,
        _ => false,
    };
}
