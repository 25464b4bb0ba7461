using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace SlimMessageBus.Host.Kafka;

public static class KafkaAbstractConsumerBuilderExtensions
{
    public static T CheckpointAfter<T>(this T builder, TimeSpan duration) where T : IAbstractConsumerBuilder => throw null;
    public static T CheckpointEvery<T>(this T builder, int numberOfMessages) where T : IAbstractConsumerBuilder => throw null;
    [Obsolete]
    public static RequestResponseBuilder Group(this RequestResponseBuilder builder, string group) => throw null;
    [Obsolete]
    public static T Group<T>(this T builder, string group) where T : IAbstractConsumerBuilder => throw null;
    public static T KafkaGroup<T>(this T builder, string group) where T : IAbstractConsumerBuilder => throw null;
}

public delegate byte[] KafkaKeyProvider<in T>(T message, string topic);

public class KafkaMessageBusSettings
{
    public KafkaMessageBusSettings() => throw null;
    public KafkaMessageBusSettings(string brokerList) => throw null;
    public string BrokerList { get; set; }
    public Func<global::Confluent.Kafka.ConsumerConfig, global::Confluent.Kafka.ConsumerBuilder<global::Confluent.Kafka.Ignore, byte[]>> ConsumerBuilderFactory { get; set; }
    public Action<global::Confluent.Kafka.ConsumerConfig> ConsumerConfig { get; set; }
    public TimeSpan ConsumerPollRetryInterval { get; set; }
    public bool EnableCommitOnBusStop { get; set; }
    public global::SlimMessageBus.Host.Serialization.IMessageSerializerProvider HeaderSerializer { get; set; }
    public Func<global::Confluent.Kafka.ProducerConfig, global::Confluent.Kafka.ProducerBuilder<byte[], byte[]>> ProducerBuilderFactory { get; set; }
    public Action<global::Confluent.Kafka.ProducerConfig> ProducerConfig { get; set; }
}

public delegate int KafkaPartitionProvider<in T>(T message, string topic);

public static class KafkaProducerBuilderExtensions
{
    public static TBuilder EnableProduceAwait<TBuilder>(this TBuilder builder, bool enable = true) where TBuilder : IProducerBuilder => throw null;
    public static ProducerBuilder<T> KeyProvider<T>(this ProducerBuilder<T> builder, KafkaKeyProvider<T> keyProvider) => throw null;
    public static ProducerBuilder<T> PartitionProvider<T>(this ProducerBuilder<T> builder, KafkaPartitionProvider<T> partitionProvider) => throw null;
}

public static class MessageBusBuilderExtensions
{
    public static MessageBusBuilder WithProviderKafka(this MessageBusBuilder mbb, Action<KafkaMessageBusSettings> configure) => throw null;
}
