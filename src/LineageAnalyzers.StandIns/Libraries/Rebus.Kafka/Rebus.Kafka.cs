using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Rebus.Kafka;

public class KafkaConsumer<TKey, TValue> : IDisposable
{
    public KafkaConsumer(global::Confluent.Kafka.ConsumerConfig consumerConfig, global::Microsoft.Extensions.Logging.ILogger<KafkaConsumer<TKey, TValue>> logger = null, global::Confluent.Kafka.IDeserializer<TKey> keyDeserializer = null, global::Confluent.Kafka.IDeserializer<TValue> valueDeserializer = null) => throw null;
    public KafkaConsumer(global::Rebus.Kafka.Configs.ConsumerAndBehaviorConfig consumerAndBehaviorConfig, global::Microsoft.Extensions.Logging.ILogger<KafkaConsumer<TKey, TValue>> logger = null) => throw null;
    public KafkaConsumer(string brokerList, global::Microsoft.Extensions.Logging.ILogger<KafkaConsumer<TKey, TValue>> logger = null, string groupId = null) => throw null;
    public KafkaConsumer(string brokerList, string groupId = null, global::Microsoft.Extensions.Logging.ILogger<KafkaConsumer<TKey, TValue>> logger = null, global::Confluent.Kafka.IDeserializer<TKey> keyDeserializer = null, global::Confluent.Kafka.IDeserializer<TValue> valueDeserializer = null) => throw null;
    public global::Confluent.Kafka.IConsumer<TKey, TValue> Consumer { get; }
    public List<global::Confluent.Kafka.TopicPartitionOffset> Commit() => throw null;
    public void CommitIncrementedOffset(params global::Confluent.Kafka.TopicPartitionOffset[] topicPartitionOffsets) => throw null;
    public IObservable<global::Confluent.Kafka.ConsumeResult<TKey, TValue>> Consume(IEnumerable<string> topics) => throw null;
    public IObservable<global::Confluent.Kafka.ConsumeResult<TKey, TValue>> Consume(params global::Confluent.Kafka.TopicPartitionOffset[] tpos) => throw null;
    public IObservable<global::Confluent.Kafka.ConsumeResult<TKey, TValue>> Consume(params string[] topics) => throw null;
    public void Dispose() => throw null;
    protected void OnPartitionsAssigned(global::Confluent.Kafka.IConsumer<TKey, TValue> sender, List<global::Confluent.Kafka.TopicPartition> partitions) => throw null;
}

public class KafkaProducer<TKey, TValue> : IDisposable
{
    public KafkaProducer(global::Confluent.Kafka.ProducerConfig producerConfig, global::Microsoft.Extensions.Logging.ILogger<KafkaProducer<TKey, TValue>> logger = null, global::Confluent.Kafka.ISerializer<TKey> keySerializer = null, global::Confluent.Kafka.ISerializer<TValue> valueSerializer = null) => throw null;
    public KafkaProducer(KafkaProducer<TKey, TValue> dependentKafkaProducer) => throw null;
    public KafkaProducer(string brokerList, global::Microsoft.Extensions.Logging.ILogger<KafkaProducer<TKey, TValue>> logger = null, global::Confluent.Kafka.ISerializer<TKey> keySerializer = null, global::Confluent.Kafka.ISerializer<TValue> valueSerializer = null) => throw null;
    public void Dispose() => throw null;
    public Task<global::Confluent.Kafka.DeliveryResult<TKey, TValue>> ProduceAsync(string topic, global::Confluent.Kafka.Message<TKey, TValue> value, CancellationToken cancellationToken = default) => throw null;
}

public static class KafkaTransportStandardConfigurerExtensions
{
    public static void UseKafka(this global::Rebus.Config.StandardConfigurer<global::Rebus.Transport.ITransport> configurer, string brokerList, string inputQueueName, global::Confluent.Kafka.ProducerConfig producerConfig, global::Confluent.Kafka.ConsumerConfig consumerConfig) => throw null;
    public static void UseKafka(this global::Rebus.Config.StandardConfigurer<global::Rebus.Transport.ITransport> configurer, string brokerList, string inputQueueName, global::Confluent.Kafka.ProducerConfig producerConfig, global::Rebus.Kafka.Configs.ConsumerAndBehaviorConfig consumerAndBehaviorConfig) => throw null;
    public static void UseKafka(this global::Rebus.Config.StandardConfigurer<global::Rebus.Transport.ITransport> configurer, string brokerList, string inputQueueName, string groupId = null) => throw null;
    public static void UseKafkaAsOneWayClient(this global::Rebus.Config.StandardConfigurer<global::Rebus.Transport.ITransport> configurer, string brokerList) => throw null;
    public static void UseKafkaAsOneWayClient(this global::Rebus.Config.StandardConfigurer<global::Rebus.Transport.ITransport> configurer, string brokerList, global::Confluent.Kafka.ProducerConfig producerConfig) => throw null;
}

public static class OptionsConfigurerExtensions
{
    public static void UseAttributeOrTypeFullNameForTopicNames(this global::Rebus.Config.OptionsConfigurer configurer) => throw null;
}

public static class SchemaRegistryRebusConfigurerExtensions
{
    [Obsolete]
    public static global::Rebus.Config.RebusConfigurer UseSchemaRegistryAvro(this global::Rebus.Config.RebusConfigurer configurer, global::Confluent.SchemaRegistry.SchemaRegistryConfig schemaRegistryConfig, bool autoRegisterSchemas = false, global::Confluent.SchemaRegistry.SubjectNameStrategy subjectNameStrategy = global::Confluent.SchemaRegistry.SubjectNameStrategy.Topic) => throw null;
    public static global::Rebus.Config.RebusConfigurer UseSchemaRegistryJson(this global::Rebus.Config.RebusConfigurer configurer, global::Confluent.SchemaRegistry.SchemaRegistryConfig schemaRegistryConfig, bool autoRegisterSchemas = false) => throw null;
    [Obsolete]
    public static global::Rebus.Config.RebusConfigurer UseSchemaRegistryProtobuf(this global::Rebus.Config.RebusConfigurer configurer, global::Confluent.SchemaRegistry.SchemaRegistryConfig schemaRegistryConfig, bool autoRegisterSchemas = false, global::Confluent.SchemaRegistry.SubjectNameStrategy subjectNameStrategy = global::Confluent.SchemaRegistry.SubjectNameStrategy.Topic) => throw null;
}

[AttributeUsage((AttributeTargets)4, Inherited = false)]
public class TopicAttribute : Attribute
{
    public TopicAttribute(string name) => throw null;
    public string Name { get; set; }
}
