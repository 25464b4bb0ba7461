using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Silverback.Messaging;

public class KafkaConsumerEndpoint : global::Silverback.Messaging.ConsumerEndpoint<global::Silverback.Messaging.Configuration.Kafka.KafkaConsumerEndpointConfiguration>, IEquatable<KafkaConsumerEndpoint>, IConsumerEndpoint
{
    // Versions 3 and 4.
    public KafkaConsumerEndpoint(params string[] topicNames) : base(default(global::Silverback.Messaging.ConsumerEndpoint<global::Silverback.Messaging.Configuration.Kafka.KafkaConsumerEndpointConfiguration>)) => throw null;
    public KafkaConsumerEndpoint(string topicName, global::Silverback.Messaging.Configuration.Kafka.KafkaClientConfig clientConfig) : base(default(global::Silverback.Messaging.ConsumerEndpoint<global::Silverback.Messaging.Configuration.Kafka.KafkaConsumerEndpointConfiguration>)) => throw null;
    public KafkaConsumerEndpoint(string[] topicNames, global::Silverback.Messaging.Configuration.Kafka.KafkaClientConfig clientConfig) : base(default(global::Silverback.Messaging.ConsumerEndpoint<global::Silverback.Messaging.Configuration.Kafka.KafkaConsumerEndpointConfiguration>)) => throw null;
    public new global::Silverback.Messaging.Configuration.Kafka.KafkaConsumerConfig Configuration { get; set; }
    public global::Silverback.Messaging.Serialization.IMessageSerializer Serializer { get; set; }

    public KafkaConsumerEndpoint(global::Confluent.Kafka.TopicPartition topicPartition, global::Silverback.Messaging.Configuration.Kafka.KafkaConsumerEndpointConfiguration configuration) : base(default(global::Silverback.Messaging.ConsumerEndpoint<global::Silverback.Messaging.Configuration.Kafka.KafkaConsumerEndpointConfiguration>)) => throw null;
    protected KafkaConsumerEndpoint(KafkaConsumerEndpoint original) : base(default(global::Silverback.Messaging.ConsumerEndpoint<global::Silverback.Messaging.Configuration.Kafka.KafkaConsumerEndpointConfiguration>)) => throw null;
    public KafkaConsumerEndpoint(string topic, global::Confluent.Kafka.Partition partition, global::Silverback.Messaging.Configuration.Kafka.KafkaConsumerEndpointConfiguration configuration) : base(default(global::Silverback.Messaging.ConsumerEndpoint<global::Silverback.Messaging.Configuration.Kafka.KafkaConsumerEndpointConfiguration>)) => throw null;
    protected override Type EqualityContract { get => throw null; }
    public global::Confluent.Kafka.TopicPartition TopicPartition { get; }
    public sealed override bool Equals(global::Silverback.Messaging.ConsumerEndpoint<global::Silverback.Messaging.Configuration.Kafka.KafkaConsumerEndpointConfiguration> other) => throw null;
    public virtual bool Equals(KafkaConsumerEndpoint other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    protected override bool PrintMembers(global::System.Text.StringBuilder builder) => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(KafkaConsumerEndpoint left, KafkaConsumerEndpoint right) => throw null;
    public static bool operator !=(KafkaConsumerEndpoint left, KafkaConsumerEndpoint right) => throw null;
}

public class KafkaProducerEndpoint : global::Silverback.Messaging.ProducerEndpoint<global::Silverback.Messaging.Configuration.Kafka.KafkaProducerEndpointConfiguration>, IEquatable<KafkaProducerEndpoint>, IProducerEndpoint
{
    // Versions 3 and 4.
    public KafkaProducerEndpoint(string topicName, global::Silverback.Messaging.Configuration.Kafka.KafkaClientConfig clientConfig = null) : base(default(global::Silverback.Messaging.ProducerEndpoint<global::Silverback.Messaging.Configuration.Kafka.KafkaProducerEndpointConfiguration>)) => throw null;
    public KafkaProducerEndpoint(string topicName, int? partition, global::Silverback.Messaging.Configuration.Kafka.KafkaClientConfig clientConfig = null) : base(default(global::Silverback.Messaging.ProducerEndpoint<global::Silverback.Messaging.Configuration.Kafka.KafkaProducerEndpointConfiguration>)) => throw null;
    public KafkaProducerEndpoint(Func<global::Silverback.Messaging.Messages.IOutboundEnvelope, string> topicNameFunction, global::Silverback.Messaging.Configuration.Kafka.KafkaClientConfig clientConfig = null) : base(default(global::Silverback.Messaging.ProducerEndpoint<global::Silverback.Messaging.Configuration.Kafka.KafkaProducerEndpointConfiguration>)) => throw null;
    public new global::Silverback.Messaging.Configuration.Kafka.KafkaProducerConfig Configuration { get; set; }
    public global::Silverback.Messaging.Serialization.IMessageSerializer Serializer { get; set; }

    public KafkaProducerEndpoint(global::Confluent.Kafka.TopicPartition topicPartition, global::Silverback.Messaging.Configuration.Kafka.KafkaProducerEndpointConfiguration configuration) : base(default(global::Silverback.Messaging.ProducerEndpoint<global::Silverback.Messaging.Configuration.Kafka.KafkaProducerEndpointConfiguration>)) => throw null;
    protected KafkaProducerEndpoint(KafkaProducerEndpoint original) : base(default(global::Silverback.Messaging.ProducerEndpoint<global::Silverback.Messaging.Configuration.Kafka.KafkaProducerEndpointConfiguration>)) => throw null;
    public KafkaProducerEndpoint(string topic, global::Confluent.Kafka.Partition partition, global::Silverback.Messaging.Configuration.Kafka.KafkaProducerEndpointConfiguration configuration) : base(default(global::Silverback.Messaging.ProducerEndpoint<global::Silverback.Messaging.Configuration.Kafka.KafkaProducerEndpointConfiguration>)) => throw null;
    protected override Type EqualityContract { get => throw null; }
    public global::Confluent.Kafka.TopicPartition TopicPartition { get; }
    public virtual bool Equals(KafkaProducerEndpoint other) => throw null;
    public sealed override bool Equals(global::Silverback.Messaging.ProducerEndpoint<global::Silverback.Messaging.Configuration.Kafka.KafkaProducerEndpointConfiguration> other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    protected override bool PrintMembers(global::System.Text.StringBuilder builder) => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(KafkaProducerEndpoint left, KafkaProducerEndpoint right) => throw null;
    public static bool operator !=(KafkaProducerEndpoint left, KafkaProducerEndpoint right) => throw null;
}
