using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Streamiz.Kafka.Net.Kafka;

public class DefaultKafkaClientBuilder
{
    public DefaultKafkaClientBuilder() => throw null;
    public virtual global::Confluent.Kafka.AdminClientBuilder GetAdminBuilder(global::Confluent.Kafka.AdminClientConfig config) => throw null;
    public virtual global::Confluent.Kafka.ConsumerBuilder<byte[], byte[]> GetConsumerBuilder(global::Confluent.Kafka.ConsumerConfig config) => throw null;
    public virtual global::Confluent.Kafka.ProducerBuilder<byte[], byte[]> GetProducerBuilder(global::Confluent.Kafka.ProducerConfig config) => throw null;
}

public class DefaultKafkaClientSupplier : IKafkaSupplier
{
    public DefaultKafkaClientSupplier(KafkaLoggerAdapter loggerAdapter, IStreamConfig streamConfig) => throw null;
    public DefaultKafkaClientSupplier(KafkaLoggerAdapter loggerAdapter, IStreamConfig streamConfig, DefaultKafkaClientBuilder builderKafkaHandler) => throw null;
    public global::Confluent.Kafka.IAdminClient GetAdmin(global::Confluent.Kafka.AdminClientConfig config) => throw null;
    public global::Confluent.Kafka.IConsumer<byte[], byte[]> GetConsumer(global::Confluent.Kafka.ConsumerConfig config, IConsumerRebalanceListener rebalanceListener) => throw null;
    public global::Confluent.Kafka.IConsumer<byte[], byte[]> GetGlobalConsumer(global::Confluent.Kafka.ConsumerConfig config) => throw null;
    public global::Confluent.Kafka.IProducer<byte[], byte[]> GetProducer(global::Confluent.Kafka.ProducerConfig config) => throw null;
    public global::Confluent.Kafka.IConsumer<byte[], byte[]> GetRestoreConsumer(global::Confluent.Kafka.ConsumerConfig config) => throw null;
}

public interface IConsumerRebalanceListener
{
    void PartitionsAssigned(global::Confluent.Kafka.IConsumer<byte[], byte[]> consumer, List<global::Confluent.Kafka.TopicPartition> partitions);
    void PartitionsLost(global::Confluent.Kafka.IConsumer<byte[], byte[]> consumer, List<global::Confluent.Kafka.TopicPartitionOffset> partitions);
    void PartitionsRevoked(global::Confluent.Kafka.IConsumer<byte[], byte[]> consumer, List<global::Confluent.Kafka.TopicPartitionOffset> partitions);
}

public interface IKafkaSupplier
{
    global::Confluent.Kafka.IAdminClient GetAdmin(global::Confluent.Kafka.AdminClientConfig config);
    global::Confluent.Kafka.IConsumer<byte[], byte[]> GetConsumer(global::Confluent.Kafka.ConsumerConfig config, IConsumerRebalanceListener rebalanceListener);
    global::Confluent.Kafka.IConsumer<byte[], byte[]> GetGlobalConsumer(global::Confluent.Kafka.ConsumerConfig config);
    global::Confluent.Kafka.IProducer<byte[], byte[]> GetProducer(global::Confluent.Kafka.ProducerConfig config);
    global::Confluent.Kafka.IConsumer<byte[], byte[]> GetRestoreConsumer(global::Confluent.Kafka.ConsumerConfig config);
}

public class KafkaLoggerAdapter
{
    public KafkaLoggerAdapter(IStreamConfig configuration) => throw null;
}
