using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Akka.Streams.Kafka.Settings;

public sealed class CommitterSettings
{
    public CommitterSettings(int maxBatch, TimeSpan maxInterval, int parallelism) => throw null;
    public int MaxBatch { get; }
    public TimeSpan MaxInterval { get; }
    public int Parallelism { get; }
    public static CommitterSettings Create(global::Akka.Actor.ActorSystem system) => throw null;
    public static CommitterSettings Create(global::Akka.Configuration.Config config) => throw null;
    public CommitterSettings WithMaxBatch(int maxBatch) => throw null;
    public CommitterSettings WithMaxInterval(TimeSpan maxInterval) => throw null;
    public CommitterSettings WithParallelism(int parallelism) => throw null;
}

public class ConnectionCheckerSettings
{
    public const string ConfigPath = "connection-checker";
    public static readonly ConnectionCheckerSettings Disabled;
    public static readonly string FullConfigPath;
    public TimeSpan CheckInterval { get; }
    public bool Enabled { get; }
    public double Factor { get; }
    public int MaxRetries { get; }
    public static ConnectionCheckerSettings Create(global::Akka.Configuration.Config config) => throw null;
    public static ConnectionCheckerSettings Create(int maxRetries, TimeSpan checkInterval, double factor) => throw null;
    public override string ToString() => throw null;
    public ConnectionCheckerSettings WithCheckInterval(TimeSpan checkInterval) => throw null;
    public ConnectionCheckerSettings WithEnabled(bool enabled) => throw null;
    public ConnectionCheckerSettings WithFactor(double factor) => throw null;
    public ConnectionCheckerSettings WithMaxRetries(int maxRetries) => throw null;
    internal ConnectionCheckerSettings() => throw null;
}

public static class ConsumerSettings
{
}

public sealed class ConsumerSettings<TKey, TValue>
{
    [Obsolete]
    public ConsumerSettings(global::Confluent.Kafka.IDeserializer<TKey> keyDeserializer, global::Confluent.Kafka.IDeserializer<TValue> valueDeserializer, TimeSpan pollInterval, TimeSpan pollTimeout, TimeSpan commitTimeout, TimeSpan commitRefreshInterval, TimeSpan stopTimeout, TimeSpan positionTimeout, TimeSpan commitTimeWarning, TimeSpan partitionHandlerWarning, TimeSpan waitClosePartition, TimeSpan metadataRequestTimeout, TimeSpan drainingCheckInterval, bool autoCreateTopicsEnabled, int bufferSize, string dispatcherId, global::System.Collections.Immutable.IImmutableDictionary<string, string> properties, ConnectionCheckerSettings connectionCheckerSettings) => throw null;
    public ConsumerSettings(global::Confluent.Kafka.IDeserializer<TKey> keyDeserializer, global::Confluent.Kafka.IDeserializer<TValue> valueDeserializer, TimeSpan pollInterval, TimeSpan pollTimeout, TimeSpan commitTimeout, TimeSpan commitRefreshInterval, TimeSpan stopTimeout, TimeSpan positionTimeout, TimeSpan commitTimeWarning, TimeSpan partitionHandlerWarning, TimeSpan waitClosePartition, TimeSpan metadataRequestTimeout, TimeSpan drainingCheckInterval, bool autoCreateTopicsEnabled, int bufferSize, string dispatcherId, global::System.Collections.Immutable.IImmutableDictionary<string, string> properties, ConnectionCheckerSettings connectionCheckerSettings, Func<ConsumerSettings<TKey, TValue>, global::Confluent.Kafka.IConsumer<TKey, TValue>> consumerFactory) => throw null;
    public bool AutoCreateTopicsEnabled { get; }
    public int BufferSize { get; }
    public TimeSpan CommitRefreshInterval { get; }
    public TimeSpan CommitTimeWarning { get; }
    public TimeSpan CommitTimeout { get; }
    public ConnectionCheckerSettings ConnectionCheckerSettings { get; }
    public Func<ConsumerSettings<TKey, TValue>, global::Confluent.Kafka.IConsumer<TKey, TValue>> ConsumerFactory { get; }
    public string DispatcherId { get; }
    public TimeSpan DrainingCheckInterval { get; }
    public string GroupId { get; }
    public global::Confluent.Kafka.IDeserializer<TKey> KeyDeserializer { get; }
    public TimeSpan MetadataRequestTimeout { get; }
    public TimeSpan PartitionHandlerWarning { get; }
    public TimeSpan PollInterval { get; }
    public TimeSpan PollTimeout { get; }
    public TimeSpan PositionTimeout { get; }
    public global::System.Collections.Immutable.IImmutableDictionary<string, string> Properties { get; }
    public TimeSpan StopTimeout { get; }
    public global::Confluent.Kafka.IDeserializer<TValue> ValueDeserializer { get; }
    public TimeSpan WaitClosePartition { get; }
    public object this[string propertyKey] { get => throw null; }
    public static ConsumerSettings<TKey, TValue> Create(global::Akka.Actor.ActorSystem system, global::Confluent.Kafka.IDeserializer<TKey> keyDeserializer, global::Confluent.Kafka.IDeserializer<TValue> valueDeserializer) => throw null;
    public static ConsumerSettings<TKey, TValue> Create(global::Akka.Configuration.Config config, global::Confluent.Kafka.IDeserializer<TKey> keyDeserializer, global::Confluent.Kafka.IDeserializer<TValue> valueDeserializer) => throw null;
    public global::Confluent.Kafka.IConsumer<TKey, TValue> CreateKafkaConsumer(Action<global::Confluent.Kafka.IConsumer<TKey, TValue>, global::Confluent.Kafka.Error> consumeErrorHandler = null, Action<global::Confluent.Kafka.IConsumer<TKey, TValue>, List<global::Confluent.Kafka.TopicPartition>> partitionAssignedHandler = null, Action<global::Confluent.Kafka.IConsumer<TKey, TValue>, List<global::Confluent.Kafka.TopicPartitionOffset>> partitionRevokedHandler = null, Action<global::Confluent.Kafka.IConsumer<TKey, TValue>, string> statisticHandler = null) => throw null;
    public string GetProperty(string key) => throw null;
    public ConsumerSettings<TKey, TValue> WithAutoCreateTopicsEnabled(bool autoCreateTopicsEnabled) => throw null;
    public ConsumerSettings<TKey, TValue> WithBootstrapServers(string bootstrapServers) => throw null;
    public ConsumerSettings<TKey, TValue> WithClientId(string clientId) => throw null;
    public ConsumerSettings<TKey, TValue> WithCloseTimeout(TimeSpan closeTimeout) => throw null;
    public ConsumerSettings<TKey, TValue> WithCommitRefreshInterval(TimeSpan commitRefreshInterval) => throw null;
    public ConsumerSettings<TKey, TValue> WithCommitTimeWarning(TimeSpan commitTimeWarning) => throw null;
    public ConsumerSettings<TKey, TValue> WithCommitTimeout(TimeSpan commitTimeout) => throw null;
    public ConsumerSettings<TKey, TValue> WithConsumerConfig(global::Confluent.Kafka.ConsumerConfig config) => throw null;
    public ConsumerSettings<TKey, TValue> WithConsumerFactory(Func<ConsumerSettings<TKey, TValue>, global::Confluent.Kafka.IConsumer<TKey, TValue>> consumerFactory) => throw null;
    public ConsumerSettings<TKey, TValue> WithDispatcher(string dispatcherId) => throw null;
    public ConsumerSettings<TKey, TValue> WithDrainingCheckInterval(TimeSpan drainingCheckInterval) => throw null;
    public ConsumerSettings<TKey, TValue> WithGroupId(string groupId) => throw null;
    public ConsumerSettings<TKey, TValue> WithKeyDeserializer(global::Confluent.Kafka.IDeserializer<TKey> keyDeserializer) => throw null;
    public ConsumerSettings<TKey, TValue> WithPartitionHandlerWarning(TimeSpan partitionHandlerWarning) => throw null;
    public ConsumerSettings<TKey, TValue> WithPollInterval(TimeSpan pollInterval) => throw null;
    public ConsumerSettings<TKey, TValue> WithPollTimeout(TimeSpan pollTimeout) => throw null;
    public ConsumerSettings<TKey, TValue> WithPositionTimeout(TimeSpan positionTimeout) => throw null;
    public ConsumerSettings<TKey, TValue> WithProperties(IEnumerable<KeyValuePair<string, string>> properties) => throw null;
    public ConsumerSettings<TKey, TValue> WithProperty(string key, string value) => throw null;
    public ConsumerSettings<TKey, TValue> WithStopTimeout(TimeSpan stopTimeout) => throw null;
    public ConsumerSettings<TKey, TValue> WithValueDeserializer(global::Confluent.Kafka.IDeserializer<TValue> valueDeserializer) => throw null;
    public ConsumerSettings<TKey, TValue> WithWaitClosePartition(TimeSpan waitClosePartition) => throw null;
}

public interface IAutoSubscription : ISubscription
{
}

public interface IManualSubscription : ISubscription
{
}

public interface ISubscription
{
}

public static class KafkaExtensions
{
    public static global::Akka.Configuration.Config DefaultSettings { get; }
    public static bool IsSerializationError(this global::Confluent.Kafka.Error error) => throw null;
    public static bool IsSerializationError(this global::Confluent.Kafka.ErrorCode code) => throw null;
}

public sealed class ProducerSettings<TKey, TValue>
{
    public ProducerSettings(global::Confluent.Kafka.ISerializer<TKey> keySerializer, global::Confluent.Kafka.ISerializer<TValue> valueSerializer, int parallelism, string dispatcherId, TimeSpan flushTimeout, TimeSpan eosCommitInterval, global::System.Collections.Immutable.IImmutableDictionary<string, string> properties) => throw null;
    public string DispatcherId { get; }
    public TimeSpan EosCommitInterval { get; }
    public TimeSpan FlushTimeout { get; }
    public global::Confluent.Kafka.ISerializer<TKey> KeySerializer { get; }
    public int Parallelism { get; }
    public global::System.Collections.Immutable.IImmutableDictionary<string, string> Properties { get; }
    public global::Confluent.Kafka.ISerializer<TValue> ValueSerializer { get; }
    public object this[string propertyKey] { get => throw null; }
    public static ProducerSettings<TKey, TValue> Create(global::Akka.Actor.ActorSystem system, global::Confluent.Kafka.ISerializer<TKey> keySerializer, global::Confluent.Kafka.ISerializer<TValue> valueSerializer) => throw null;
    public static ProducerSettings<TKey, TValue> Create(global::Akka.Configuration.Config config, global::Confluent.Kafka.ISerializer<TKey> keySerializer, global::Confluent.Kafka.ISerializer<TValue> valueSerializer) => throw null;
    public global::Confluent.Kafka.IProducer<TKey, TValue> CreateKafkaProducer(Action<global::Confluent.Kafka.IProducer<TKey, TValue>, global::Confluent.Kafka.Error> producerErrorHandler = null) => throw null;
    public string GetProperty(string key) => throw null;
    public ProducerSettings<TKey, TValue> WithBootstrapServers(string bootstrapServers) => throw null;
    public ProducerSettings<TKey, TValue> WithDispatcher(string dispatcherId) => throw null;
    public ProducerSettings<TKey, TValue> WithEosCommitInterval(TimeSpan eosCommitInterval) => throw null;
    public ProducerSettings<TKey, TValue> WithParallelism(int parallelism) => throw null;
    public ProducerSettings<TKey, TValue> WithProducerConfig(global::Confluent.Kafka.ProducerConfig config) => throw null;
    public ProducerSettings<TKey, TValue> WithProperties(IEnumerable<KeyValuePair<string, string>> properties) => throw null;
    public ProducerSettings<TKey, TValue> WithProperty(string key, string value) => throw null;
}

public static class Subscriptions
{
    public static IManualSubscription Assignment(params global::Confluent.Kafka.TopicPartition[] topicPartitions) => throw null;
    public static IManualSubscription AssignmentWithOffset(params global::Confluent.Kafka.TopicPartitionOffset[] topicPartitions) => throw null;
    public static IAutoSubscription TopicPattern(string topicPattern) => throw null;
    public static IAutoSubscription Topics(params string[] topics) => throw null;
}
