using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Records;
using LineageAnalyzers.Recognition.ConfluentKafka;
using LineageAnalyzers.Rules.Flows;
using LineageAnalyzers.Values.Clients;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules.LIN3000;

/// <summary>Tells what protected a field where it comes from, and does not any more where it arrives.</summary>
internal static class LostProtection
{
    private const string SecurityProtocol = "security.protocol";

    /// <summary>What is lost and what to do, in two sentences; null when nothing is proven to be lost.</summary>
    /// <param name="flow">The field's way into a record.</param>
    /// <param name="flows">Where classified fields go.</param>
    /// <param name="isUsual">Whether a record is one of those that the project is there to write.</param>
    public static string? Of(ClassifiedFlow flow, ClassifiedFlows flows, Func<EndpointAnalysis, bool> isUsual)
    {
        if (flow is not { Source.Analysis: { } source, Read: { } read, Target.Analysis: { Value: { } written } target })
            return null;
        if (IsEncrypted(read) && !IsEncrypted(written))
            return "the consumer decrypts it, and the producer's serializer has no rule that encrypts it. Send the bytes as they came, or give the serializer the same rules.";
        if (IsWithoutSchema(read, written, flow.Field) is { } what)
            return $"the schema {what} is not with it any more. Send the bytes as they came, or write it with its schema.";
        if (IsInText(flow, written))
            return "it stands in a text, of which nothing tells that it holds it. Leave it out, redact it, or send the record as it came.";
        // The record as it came, also within another one or with its next attempt, is what it was before.
        if (flow.Arrival.Flow.From.Field is { Length: > 0 } && !IsInSameRecord(flow, read, written) && flows.OtherRecordsMask(flow, isUsual) is { } other)
            return $"the record for {TopicNames.Shown(other.Topic)}, and every other that is made of it, has it masked. Mask it here, too, or leave it out.";
        return IsOnOpenLine(source.Settings, target.Settings)
            ? "the consumer's connection is encrypted, the producer's is not. Use the same SecurityProtocol for both."
            : null;
    }

    private static bool IsEncrypted(RecordPayload payload) => payload.Payload.Registry?.RuleExecutors.Any(rule => rule is "ENCRYPT" or "ENCRYPT_PAYLOAD") == true;

    private static string? IsWithoutSchema(RecordPayload read, RecordPayload written, RecordField field)
    {
        if (HasSchema(written))
            return null;
        if (field.ClassifiedBy == ClassificationSource.Schema)
            return HasSchema(read) ? "that tags it" : null;
        return read.Payload.Format is not WireFormat.Opaque && HasSchema(read) ? "that its source is written with" : null;
    }

    // What kind it is must be known on both sides; JSON has a schema in the registry only with Confluent's serializer.
    private static bool HasSchema(RecordPayload payload) => payload.Payload.Format switch
    {
        WireFormat.Avro or WireFormat.Protobuf => true,
        // A text that is not made here is a text all the same, unless a serializer of its own writes it.
        WireFormat.Opaque => payload.Payload is not { Type: "System.String", Serializer: null },
        WireFormat.Json => payload.Payload.Serializer?.StartsWith("Confluent.SchemaRegistry.Serdes.", StringComparison.Ordinal) == true,
        _ => false,
    };

    // The field stands where it stood, in a record of the type that was read, or in one that has such a record in it.
    private static bool IsInSameRecord(ClassifiedFlow flow, RecordPayload read, RecordPayload written)
    {
        var (from, to) = (flow.Arrival.Flow.From.Field, flow.Arrival.Flow.To.Field ?? "");
        return to == from && Same(written.Record, read.Record)
            || to.EndsWith("." + from, StringComparison.Ordinal) && written.Record?.GetMembers().Any(member => member is IPropertySymbol property && Same(property.Type, read.Record)) == true;
    }

    private static bool Same(ITypeSymbol? one, ITypeSymbol? other) => one is not null && SymbolEqualityComparer.Default.Equals(one, other);

    // One field of the record, and not a record: an address by itself, or the message of an exception that names it.
    private static bool IsInText(ClassifiedFlow flow, RecordPayload written) =>
        flow is { IsWhole: false, Arrival.Flow: { From.Field.Length: > 0, To.Field: null or "" } }
        && written.Payload is { Type: "System.String", Serializer: null, Format: WireFormat.Opaque or WireFormat.Utf8 };

    // Both are proven: librdkafka's default is no encryption. A broker on the same machine needs none.
    private static bool IsOnOpenLine(ClientSettings consumer, ClientSettings producer)
    {
        if (ProtocolIn(consumer) is not ("ssl" or "saslssl") || LocalServers.Are(producer.Find("bootstrap.servers")))
            return false;
        return producer.Values.ContainsKey(SecurityProtocol) ? ProtocolIn(producer) is "plaintext" or "saslplaintext" : producer.Complete;
    }

    // Code says sasl_ssl, a section that is bound SaslSsl.
    private static string? ProtocolIn(ClientSettings settings) => settings.Find(SecurityProtocol)?.Replace("_", "").ToLowerInvariant();
}
