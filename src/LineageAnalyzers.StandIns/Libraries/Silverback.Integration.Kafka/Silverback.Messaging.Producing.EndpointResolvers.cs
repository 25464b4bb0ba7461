using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Silverback.Messaging.Producing.EndpointResolvers;

public interface IKafkaProducerEndpointResolver<in TMessage>
{
    global::Confluent.Kafka.TopicPartition GetTopicPartition(global::Silverback.Messaging.Messages.IOutboundEnvelope<TMessage> envelope);
}

public sealed class KafkaDynamicProducerEndpointResolver<TMessage> : global::Silverback.Messaging.Producing.EndpointResolvers.DynamicProducerEndpointResolver<TMessage, KafkaProducerEndpoint, global::Silverback.Messaging.Configuration.Kafka.KafkaProducerEndpointConfiguration>, IEquatable<KafkaDynamicProducerEndpointResolver<TMessage>> where TMessage : class
{
    public KafkaDynamicProducerEndpointResolver(Func<global::Silverback.Messaging.Messages.IOutboundEnvelope<TMessage>, global::Confluent.Kafka.TopicPartition> topicPartitionFunction) : base(default(global::Silverback.Messaging.Producing.EndpointResolvers.DynamicProducerEndpointResolver<TMessage, KafkaProducerEndpoint, global::Silverback.Messaging.Configuration.Kafka.KafkaProducerEndpointConfiguration>)) => throw null;
    public KafkaDynamicProducerEndpointResolver(Func<global::Silverback.Messaging.Messages.IOutboundEnvelope<TMessage>, string> topicFunction) : base(default(global::Silverback.Messaging.Producing.EndpointResolvers.DynamicProducerEndpointResolver<TMessage, KafkaProducerEndpoint, global::Silverback.Messaging.Configuration.Kafka.KafkaProducerEndpointConfiguration>)) => throw null;
    public KafkaDynamicProducerEndpointResolver(Func<global::Silverback.Messaging.Messages.IOutboundEnvelope<TMessage>, string> topicFunction, Func<global::Silverback.Messaging.Messages.IOutboundEnvelope<TMessage>, int> partitionFunction) : base(default(global::Silverback.Messaging.Producing.EndpointResolvers.DynamicProducerEndpointResolver<TMessage, KafkaProducerEndpoint, global::Silverback.Messaging.Configuration.Kafka.KafkaProducerEndpointConfiguration>)) => throw null;
    public KafkaDynamicProducerEndpointResolver(Func<TMessage, global::Confluent.Kafka.TopicPartition> topicPartitionFunction) : base(default(global::Silverback.Messaging.Producing.EndpointResolvers.DynamicProducerEndpointResolver<TMessage, KafkaProducerEndpoint, global::Silverback.Messaging.Configuration.Kafka.KafkaProducerEndpointConfiguration>)) => throw null;
    public KafkaDynamicProducerEndpointResolver(Func<TMessage, string> topicFunction) : base(default(global::Silverback.Messaging.Producing.EndpointResolvers.DynamicProducerEndpointResolver<TMessage, KafkaProducerEndpoint, global::Silverback.Messaging.Configuration.Kafka.KafkaProducerEndpointConfiguration>)) => throw null;
    public KafkaDynamicProducerEndpointResolver(Func<TMessage, string> topicFunction, Func<TMessage, int> partitionFunction) : base(default(global::Silverback.Messaging.Producing.EndpointResolvers.DynamicProducerEndpointResolver<TMessage, KafkaProducerEndpoint, global::Silverback.Messaging.Configuration.Kafka.KafkaProducerEndpointConfiguration>)) => throw null;
    public KafkaDynamicProducerEndpointResolver(string topic, Func<global::Silverback.Messaging.Messages.IOutboundEnvelope<TMessage>, int> partitionFunction) : base(default(global::Silverback.Messaging.Producing.EndpointResolvers.DynamicProducerEndpointResolver<TMessage, KafkaProducerEndpoint, global::Silverback.Messaging.Configuration.Kafka.KafkaProducerEndpointConfiguration>)) => throw null;
    public KafkaDynamicProducerEndpointResolver(string topicFormatString, Func<global::Silverback.Messaging.Messages.IOutboundEnvelope<TMessage>, string[]> topicArgumentsFunction, Func<global::Silverback.Messaging.Messages.IOutboundEnvelope<TMessage>, int> partitionFunction = null) : base(default(global::Silverback.Messaging.Producing.EndpointResolvers.DynamicProducerEndpointResolver<TMessage, KafkaProducerEndpoint, global::Silverback.Messaging.Configuration.Kafka.KafkaProducerEndpointConfiguration>)) => throw null;
    public KafkaDynamicProducerEndpointResolver(string topic, Func<TMessage, int> partitionFunction) : base(default(global::Silverback.Messaging.Producing.EndpointResolvers.DynamicProducerEndpointResolver<TMessage, KafkaProducerEndpoint, global::Silverback.Messaging.Configuration.Kafka.KafkaProducerEndpointConfiguration>)) => throw null;
    public KafkaDynamicProducerEndpointResolver(string topicFormatString, Func<TMessage, string[]> topicArgumentsFunction, Func<TMessage, int> partitionFunction = null) : base(default(global::Silverback.Messaging.Producing.EndpointResolvers.DynamicProducerEndpointResolver<TMessage, KafkaProducerEndpoint, global::Silverback.Messaging.Configuration.Kafka.KafkaProducerEndpointConfiguration>)) => throw null;
    protected override Type EqualityContract { get => throw null; }
    protected override KafkaProducerEndpoint DeserializeEndpoint(string serializedEndpoint, global::Silverback.Messaging.Configuration.Kafka.KafkaProducerEndpointConfiguration configuration) => throw null;
    public sealed override bool Equals(global::Silverback.Messaging.Producing.EndpointResolvers.DynamicProducerEndpointResolver<TMessage, KafkaProducerEndpoint, global::Silverback.Messaging.Configuration.Kafka.KafkaProducerEndpointConfiguration> other) => throw null;
    public bool Equals(KafkaDynamicProducerEndpointResolver<TMessage> other) => throw null;
    public override bool Equals(object obj) => throw null;
    protected override KafkaProducerEndpoint GetEndpointCore(global::Silverback.Messaging.Messages.IOutboundEnvelope<TMessage> envelope, global::Silverback.Messaging.Configuration.Kafka.KafkaProducerEndpointConfiguration configuration) => throw null;
    public override int GetHashCode() => throw null;
    protected override bool PrintMembers(global::System.Text.StringBuilder builder) => throw null;
    protected override string SerializeEndpoint(KafkaProducerEndpoint endpoint) => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(KafkaDynamicProducerEndpointResolver<TMessage> left, KafkaDynamicProducerEndpointResolver<TMessage> right) => throw null;
    public static bool operator !=(KafkaDynamicProducerEndpointResolver<TMessage> left, KafkaDynamicProducerEndpointResolver<TMessage> right) => throw null;
}

public sealed class KafkaStaticProducerEndpointResolver : global::Silverback.Messaging.Producing.EndpointResolvers.StaticProducerEndpointResolver<KafkaProducerEndpoint, global::Silverback.Messaging.Configuration.Kafka.KafkaProducerEndpointConfiguration>
{
    public KafkaStaticProducerEndpointResolver(global::Confluent.Kafka.TopicPartition topicPartition) : base(default(string)) => throw null;
    public KafkaStaticProducerEndpointResolver(string topic, int? partition = null) : base(default(string)) => throw null;
    public global::Confluent.Kafka.TopicPartition TopicPartition { get; }
    protected override KafkaProducerEndpoint GetEndpointCore(global::Silverback.Messaging.Configuration.Kafka.KafkaProducerEndpointConfiguration configuration) => throw null;
}
