using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Wolverine.Kafka;

public enum CommitMode
{
    PerMessage = 0,
    StoreThenAutoFlush = 1,
    BatchCount = 2,
    BatchInterval = 3,
}

public interface IKafkaEnvelopeMapper
{
}

public static class KafkaEndpointUri
{
    public static Uri Topic(string topicName) => throw null;
}

public class KafkaListenerConfiguration : global::Wolverine.Configuration.InteroperableListenerConfiguration<KafkaListenerConfiguration, KafkaTopic, IKafkaEnvelopeMapper, global::Wolverine.Kafka.Internals.KafkaEnvelopeMapper>
{
    public KafkaListenerConfiguration(Func<KafkaTopic> source) : base(default(Func<KafkaTopic>)) => throw null;
    public KafkaListenerConfiguration(KafkaTopic endpoint) : base(default(Func<KafkaTopic>)) => throw null;
    public KafkaListenerConfiguration BeginAtEarliest() => throw null;
    public KafkaListenerConfiguration BeginAtLatest() => throw null;
    public KafkaListenerConfiguration CommitOffsets(CommitMode mode) => throw null;
    public KafkaListenerConfiguration CommitOffsetsAfterCount(int count) => throw null;
    public KafkaListenerConfiguration CommitOffsetsAfterInterval(TimeSpan interval) => throw null;
    public KafkaListenerConfiguration ConfigureConsumer(Action<global::Confluent.Kafka.ConsumerConfig> configuration) => throw null;
    public KafkaListenerConfiguration DisableConsumerGroupIdStamping() => throw null;
    public KafkaListenerConfiguration DisableNativeDeadLetterQueue() => throw null;
    public KafkaListenerConfiguration EnableNativeDeadLetterQueue() => throw null;
    public KafkaListenerConfiguration ExtendConsumerConfiguration(Action<global::Confluent.Kafka.ConsumerConfig> configuration) => throw null;
    public KafkaListenerConfiguration ExternallyOwned() => throw null;
    public KafkaListenerConfiguration MaximumMessagesToReceive(int maximum) => throw null;
    public KafkaListenerConfiguration ReceiveRawJson(Type messageType, global::System.Text.Json.JsonSerializerOptions options = null) => throw null;
    public KafkaListenerConfiguration ReceiveRawJson<T>(global::System.Text.Json.JsonSerializerOptions options = null) => throw null;
    public KafkaListenerConfiguration Specification(Action<global::Confluent.Kafka.Admin.TopicSpecification> configure) => throw null;
    public KafkaListenerConfiguration TailFromLatest() => throw null;
    public KafkaListenerConfiguration TopicCreation(Func<global::Confluent.Kafka.IAdminClient, KafkaTopic, Task> creation) => throw null;
    public KafkaListenerConfiguration UseCooperativeStickyAssignment() => throw null;
    public KafkaListenerConfiguration UseNextGenerationRebalanceProtocol() => throw null;
    public KafkaListenerConfiguration UseReadCommitted() => throw null;
    public KafkaListenerConfiguration UseStaticMembership(Func<string> instanceId = null) => throw null;
    public KafkaListenerConfiguration UseStaticMembership(string instanceId) => throw null;
}

public static class KafkaReplayExtensions
{
    public static Task<KafkaReplayResult> ReplayKafkaTopicAsync(this global::Microsoft.Extensions.Hosting.IHost host, KafkaReplayRequest request, CancellationToken token = default) => throw null;
    public static Task<KafkaReplayResult> ReplayKafkaTopicAsync(this global::Microsoft.Extensions.Hosting.IHost host, KafkaReplayRequest request, string brokerName, CancellationToken token = default) => throw null;
}

public class KafkaReplayRequest
{
    public KafkaReplayRequest() => throw null;
    public long? FromOffset { get; init; }
    public DateTimeOffset? FromTimestamp { get; init; }
    public string GroupId { get; init; }
    public int[] Partitions { get; init; }
    public long? ToOffset { get; init; }
    public DateTimeOffset? ToTimestamp { get; init; }
    public required string Topic { get; init; }
}

public class KafkaReplayResult
{
    public KafkaReplayResult() => throw null;
    public int PartitionsReplayed { get; init; }
    public long RecordsReplayed { get; init; }
}

public static class KafkaRetryExtensions
{
    public static global::Wolverine.ErrorHandling.IAdditionalActions MoveToKafkaRetryTopic(this global::Wolverine.ErrorHandling.PolicyExpression expression, params TimeSpan[] delays) => throw null;
}

public class KafkaSubscriberConfiguration : global::Wolverine.Configuration.InteroperableSubscriberConfiguration<KafkaSubscriberConfiguration, KafkaTopic, IKafkaEnvelopeMapper, global::Wolverine.Kafka.Internals.KafkaEnvelopeMapper>
{
    public KafkaSubscriberConfiguration ConfigureProducer(Action<global::Confluent.Kafka.ProducerConfig> configuration) => throw null;
    public KafkaSubscriberConfiguration ExternallyOwned() => throw null;
    public KafkaSubscriberConfiguration PublishRawJson(global::System.Text.Json.JsonSerializerOptions options = null) => throw null;
    public KafkaSubscriberConfiguration Specification(Action<global::Confluent.Kafka.Admin.TopicSpecification> configure) => throw null;
    public KafkaSubscriberConfiguration TopicCreation(Func<global::Confluent.Kafka.IAdminClient, KafkaTopic, Task> creation) => throw null;
    public KafkaSubscriberConfiguration UseIdempotentProducer() => throw null;
    internal KafkaSubscriberConfiguration() : base(default(KafkaTopic)) => throw null;
}

public class KafkaTombstone : IEquatable<KafkaTombstone>
{
    protected KafkaTombstone(KafkaTombstone original) => throw null;
    public KafkaTombstone(string Key) => throw null;
    protected virtual Type EqualityContract { get; }
    public string Key { get; init; }
    public void Deconstruct(out string Key) => throw null;
    public virtual bool Equals(KafkaTombstone other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    protected virtual bool PrintMembers(global::System.Text.StringBuilder builder) => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(KafkaTombstone left, KafkaTombstone right) => throw null;
    public static bool operator !=(KafkaTombstone left, KafkaTombstone right) => throw null;
}

public class KafkaTopic
{
    public const string WolverineTopicsName = "wolverine.topics";
    public int CommitBatchCount { get; set; }
    public TimeSpan CommitBatchInterval { get; set; }
    public CommitMode CommitMode { get; set; }
    public global::Confluent.Kafka.ConsumerConfig ConsumerConfig { get; }
    public Func<global::Confluent.Kafka.IAdminClient, KafkaTopic, Task> CreateTopicFunc { get; }
    public bool IsExternallyOwned { get; set; }
    public int MaximumMessagesToReceive { get; set; }
    public bool NativeDeadLetterQueueEnabled { get; set; }
    public global::Wolverine.Kafka.Internals.KafkaTransport Parent { get; }
    public global::Confluent.Kafka.ProducerConfig ProducerConfig { get; }
    public global::Confluent.Kafka.Admin.TopicSpecification Specification { get; }
    public bool StampConsumerGroupIdOnEnvelope { get; set; }
    public string TopicName { get; }
    public ValueTask<bool> CheckAsync() => throw null;
    public ValueTask SetupAsync(global::Microsoft.Extensions.Logging.ILogger logger) => throw null;
    public ValueTask TeardownAsync(global::Microsoft.Extensions.Logging.ILogger logger) => throw null;
    public static string TopicNameForUri(Uri uri) => throw null;
}

public class KafkaTopicGroup : KafkaTopic
{
    public new Func<global::Confluent.Kafka.IAdminClient, string, Task> CreateTopicFunc { get; set; }
    public Action<string, global::Confluent.Kafka.Admin.TopicSpecification> SpecificationConfig { get; set; }
    public string[] TopicNames { get; }
    public new ValueTask<bool> CheckAsync() => throw null;
    public new ValueTask SetupAsync(global::Microsoft.Extensions.Logging.ILogger logger) => throw null;
    public new ValueTask TeardownAsync(global::Microsoft.Extensions.Logging.ILogger logger) => throw null;
}

public class KafkaTopicGroupListenerConfiguration : global::Wolverine.Configuration.ListenerConfiguration<KafkaTopicGroupListenerConfiguration, KafkaTopicGroup>
{
    public KafkaTopicGroupListenerConfiguration(KafkaTopicGroup endpoint) : base(default(Func<KafkaTopicGroup>)) => throw null;
    public KafkaTopicGroupListenerConfiguration ConfigureConsumer(Action<global::Confluent.Kafka.ConsumerConfig> configuration) => throw null;
    public KafkaTopicGroupListenerConfiguration DisableConsumerGroupIdStamping() => throw null;
    public KafkaTopicGroupListenerConfiguration EnableNativeDeadLetterQueue() => throw null;
    public KafkaTopicGroupListenerConfiguration ExternallyOwned() => throw null;
    public KafkaTopicGroupListenerConfiguration MaximumMessagesToReceive(int maximum) => throw null;
    public KafkaTopicGroupListenerConfiguration Specification(Action<global::Confluent.Kafka.Admin.TopicSpecification> configure) => throw null;
    public KafkaTopicGroupListenerConfiguration Specification(Action<string, global::Confluent.Kafka.Admin.TopicSpecification> configure) => throw null;
    public KafkaTopicGroupListenerConfiguration TopicCreation(Func<global::Confluent.Kafka.IAdminClient, string, Task> creation) => throw null;
}

public class KafkaTransportExpression : global::Wolverine.Transports.BrokerExpression<global::Wolverine.Kafka.Internals.KafkaTransport, KafkaTopic, KafkaTopic, KafkaListenerConfiguration, KafkaSubscriberConfiguration, KafkaTransportExpression>
{
    public KafkaTransportExpression AddTenant(string tenantId, Action<KafkaTransportExpression> configure) => throw null;
    public KafkaTransportExpression AddTenant(string tenantId, string bootstrapServers) => throw null;
    public KafkaTransportExpression AutoProvision(Action<global::Confluent.Kafka.AdminClientConfig> configure = null) => throw null;
    public KafkaTransportExpression BeginAtEarliest() => throw null;
    public KafkaTransportExpression BeginAtLatest() => throw null;
    public KafkaTransportExpression ConfigureAdminClientBuilders(Action<global::Confluent.Kafka.AdminClientBuilder> configure) => throw null;
    public KafkaTransportExpression ConfigureClient(Action<global::Confluent.Kafka.ClientConfig> configure) => throw null;
    public KafkaTransportExpression ConfigureConsumerBuilders(Action<global::Confluent.Kafka.ConsumerBuilder<string, byte[]>> configure) => throw null;
    public KafkaTransportExpression ConfigureConsumers(Action<global::Confluent.Kafka.ConsumerConfig> configure) => throw null;
    public KafkaTransportExpression ConfigureProducerBuilders(Action<global::Confluent.Kafka.ProducerBuilder<string, byte[]>> configure) => throw null;
    public KafkaTransportExpression ConfigureProducers(Action<global::Confluent.Kafka.ProducerConfig> configure) => throw null;
    public KafkaTransportExpression ConsumeOnly() => throw null;
    public KafkaTransportExpression DeadLetterQueueTopicName(string topicName) => throw null;
    public KafkaTransportExpression DeleteExistingTopicsOnStartup() => throw null;
    public KafkaTransportExpression UseCooperativeStickyAssignment() => throw null;
    public KafkaTransportExpression UseIdempotentProducer() => throw null;
    public KafkaTransportExpression UseNextGenerationRebalanceProtocol() => throw null;
    public KafkaTransportExpression UseReadCommitted() => throw null;
    public KafkaTransportExpression UseStaticMembership(Func<string> instanceId = null) => throw null;
    public KafkaTransportExpression UseStaticMembership(string instanceId) => throw null;
    protected override KafkaListenerConfiguration createListenerExpression(KafkaTopic listenerEndpoint) => throw null;
    protected override KafkaSubscriberConfiguration createSubscriberExpression(KafkaTopic subscriberEndpoint) => throw null;
    internal KafkaTransportExpression() : base(default(global::Wolverine.Kafka.Internals.KafkaTransport), default(WolverineOptions)) => throw null;
}

public static class KafkaTransportExtensions
{
    public static KafkaTransportExpression AddNamedKafkaBroker(this WolverineOptions options, BrokerName name, string bootstrapServers) => throw null;
    public static KafkaTransportExpression ConfigureKafka(this WolverineOptions options, string bootstrapServers) => throw null;
    public static KafkaListenerConfiguration ListenToKafkaTopic(this WolverineOptions endpoints, string topicName) => throw null;
    public static KafkaListenerConfiguration ListenToKafkaTopicOnNamedBroker(this WolverineOptions endpoints, BrokerName name, string topicName) => throw null;
    public static KafkaTopicGroupListenerConfiguration ListenToKafkaTopics(this WolverineOptions endpoints, params string[] topicNames) => throw null;
    public static global::Wolverine.Runtime.Partitioning.MessagePartitioningRules PublishToShardedKafkaTopics(this global::Wolverine.Runtime.Partitioning.MessagePartitioningRules rules, string baseName, int numberOfEndpoints, Action<global::Wolverine.Kafka.Internal.PartitionedMessageTopologyWithTopics> configure) => throw null;
    public static KafkaSubscriberConfiguration ToKafkaTopic(this global::Wolverine.Configuration.IPublishToExpression publishing, string topicName) => throw null;
    public static KafkaSubscriberConfiguration ToKafkaTopicOnNamedBroker(this global::Wolverine.Configuration.IPublishToExpression publishing, BrokerName name, string topicName) => throw null;
    public static KafkaSubscriberConfiguration ToKafkaTopics(this global::Wolverine.Configuration.IPublishToExpression publishing) => throw null;
    public static KafkaSubscriberConfiguration ToKafkaTopicsOnNamedBroker(this global::Wolverine.Configuration.IPublishToExpression publishing, BrokerName name) => throw null;
    public static KafkaTransportExpression UseKafka(this WolverineOptions options, string bootstrapServers) => throw null;
    public static KafkaTransportExpression UseKafkaUsingNamedConnection(this WolverineOptions options, string connectionStringName, Action<global::Confluent.Kafka.ConsumerConfig> configureConsumers = null, Action<global::Confluent.Kafka.ProducerConfig> configureProducers = null) => throw null;
    public static global::Wolverine.Runtime.Partitioning.GlobalPartitionedMessageTopology UseShardedKafkaTopics(this global::Wolverine.Runtime.Partitioning.GlobalPartitionedMessageTopology topology, string baseName, int numberOfEndpoints, Action<global::Wolverine.Kafka.Internal.PartitionedMessageTopologyWithTopics> configure = null) => throw null;
}

public enum QualityOfService
{
    AtLeastOnce = 0,
    AtMostOnce = 1,
}
