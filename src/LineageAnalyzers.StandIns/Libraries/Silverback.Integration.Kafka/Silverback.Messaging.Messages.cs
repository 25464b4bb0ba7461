using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Silverback.Messaging.Messages;

public static class KafkaEnvelopeExtensions
{
    public static int? GetKafkaDestinationPartition(this global::Silverback.Messaging.Messages.IOutboundEnvelope envelope) => throw null;
    public static string GetKafkaDestinationTopic(this global::Silverback.Messaging.Messages.IOutboundEnvelope envelope) => throw null;
    public static string GetKafkaKey(this global::Silverback.Messaging.Messages.IBrokerEnvelope envelope) => throw null;
    public static global::Silverback.Messaging.Messages.IOutboundEnvelope SetKafkaDestinationPartition(this global::Silverback.Messaging.Messages.IOutboundEnvelope envelope, int destinationPartition) => throw null;
    public static global::Silverback.Messaging.Messages.IOutboundEnvelope SetKafkaDestinationTopic(this global::Silverback.Messaging.Messages.IOutboundEnvelope envelope, string destinationTopic, int? destinationPartition = null) => throw null;
    public static global::Silverback.Messaging.Messages.IOutboundEnvelope SetKafkaKey(this global::Silverback.Messaging.Messages.IOutboundEnvelope envelope, string key) => throw null;
}

[AttributeUsage((AttributeTargets)128)]
public sealed class KafkaKeyMemberAttribute : Attribute
{
    public KafkaKeyMemberAttribute() => throw null;
}

public static class KafkaMessageHeaders
{
    public const string DestinationPartition = null;
    public const string DestinationTopic = null;
    public const string FirstChunkOffset = "x-chunk-first-offset";
    public const string MessageKey = null;
    public const string SourceConsumerGroupId = "x-source-consumer-group-id";
    public const string SourceOffset = "x-source-offset";
    public const string SourcePartition = "x-source-partition";
    public const string SourceTimestamp = "x-source-timestamp";
    public const string SourceTopic = "x-source-topic";
    public const string Timestamp = "x-kafka-message-timestamp";
}
