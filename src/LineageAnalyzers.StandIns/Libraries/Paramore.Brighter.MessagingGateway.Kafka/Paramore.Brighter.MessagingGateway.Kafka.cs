using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Paramore.Brighter.MessagingGateway.Kafka;

public enum Acks
{
    All = -1,
    None = 0,
    Leader = 1,
}

public class ChannelFactory : IAmAChannelFactory
{
    public ChannelFactory(KafkaMessageConsumerFactory kafkaMessageConsumerFactory) => throw null;
}

public class KafkaMessageConsumerFactory : IAmAMessageConsumerFactory
{
    public KafkaMessageConsumerFactory(KafkaMessagingGatewayConfiguration configuration, IAmAMessageScheduler scheduler = null) => throw null;
    public IAmAMessageScheduler Scheduler { get; set; }
}

public class KafkaMessagingGatewayConfiguration
{
    public KafkaMessagingGatewayConfiguration() => throw null;
    public required string[] BootStrapServers { get; set; }
    public string Debug { get; set; }
    public string Name { get; set; }
    public string SaslKerberosPrincipal { get; set; }
    public SaslMechanism? SaslMechanisms { get; set; }
    public string SaslPassword { get; set; }
    public string SaslUsername { get; set; }
    public SecurityProtocol? SecurityProtocol { get; set; }
    public string SslCaLocation { get; set; }
    public string SslKeystoreLocation { get; set; }
    public string SslKeystorePassword { get; set; }
}

public class KafkaProducerRegistryFactory : IAmAProducerRegistryFactory
{
    public KafkaProducerRegistryFactory(KafkaMessagingGatewayConfiguration globalConfiguration, IEnumerable<KafkaPublication> publications) => throw null;
    public IAmAProducerRegistry Create() => throw null;
    public Task<IAmAProducerRegistry> CreateAsync(CancellationToken ct = default) => throw null;
    public void SetConfigHook(Action<global::Confluent.Kafka.ProducerConfig> hook) => throw null;
}

public class KafkaPublication : Publication
{
    public KafkaPublication() => throw null;
    public int BatchNumberMessages { get; set; }
    public bool EnableIdempotence { get; set; }
    public int LingerMs { get; set; }
    public int MaxInFlightRequestsPerConnection { get; set; }
    public int MessageSendMaxRetries { get; set; }
    public int MessageTimeoutMs { get; set; }
    public int NumPartitions { get; set; }
    public Partitioner Partitioner { get; set; }
    public int QueueBufferingMaxKbytes { get; set; }
    public int QueueBufferingMaxMessages { get; set; }
    public Acks Replication { get; set; }
    public short ReplicationFactor { get; set; }
    public int RequestTimeoutMs { get; set; }
    public int RetryBackoff { get; set; }
    public int TopicFindTimeoutMs { get; set; }
    public string TransactionalId { get; set; }
}

public class KafkaPublication<T> : KafkaPublication where T : class, IRequest
{
    public KafkaPublication() => throw null;
}

public class KafkaSubscription : Subscription, IUseBrighterDeadLetterSupport, IUseBrighterInvalidMessageSupport
{
    public KafkaSubscription(SubscriptionName subscriptionName, ChannelName channelName, RoutingKey routingKey, Type requestType = null, Func<Message, Type> getRequestType = null, string groupId = null, int bufferSize = 1, int noOfPerformers = 1, TimeSpan? timeOut = null, int requeueCount = -1, TimeSpan? requeueDelay = null, int unacceptableMessageLimit = 0, TimeSpan? unacceptableMessageLimitWindow = null, global::Confluent.Kafka.AutoOffsetReset offsetDefault = global::Confluent.Kafka.AutoOffsetReset.Earliest, long commitBatchSize = 10, TimeSpan? sessionTimeout = null, TimeSpan? maxPollInterval = null, TimeSpan? sweepUncommittedOffsetsInterval = null, global::Confluent.Kafka.IsolationLevel isolationLevel = global::Confluent.Kafka.IsolationLevel.ReadCommitted, MessagePumpType messagePumpType = MessagePumpType.Unknown, int numOfPartitions = 1, short replicationFactor = 1, IAmAChannelFactory channelFactory = null, OnMissingChannel makeChannels = OnMissingChannel.Create, TimeSpan? emptyChannelDelay = null, TimeSpan? channelFailureDelay = null, global::Confluent.Kafka.PartitionAssignmentStrategy partitionAssignmentStrategy = global::Confluent.Kafka.PartitionAssignmentStrategy.RoundRobin, Action<global::Confluent.Kafka.ConsumerConfig> configHook = null, RoutingKey deadLetterRoutingKey = null, RoutingKey invalidMessageRoutingKey = null, Func<global::Confluent.Kafka.Error, global::Microsoft.Extensions.Logging.LogLevel> errorLogLevel = null) : base(default(SubscriptionName), default(ChannelName), default(RoutingKey), default(Type), default(Func<Message, Type>), default(int), default(int), default(TimeSpan?), default(int), default(TimeSpan?), default(int), default(MessagePumpType), default(IAmAChannelFactory), default(OnMissingChannel), default(TimeSpan?), default(TimeSpan?), default(TimeSpan?)) => throw null;
    public override Type ChannelFactoryType { get => throw null; }
    public long CommitBatchSize { get; set; }
    public Action<global::Confluent.Kafka.ConsumerConfig> ConfigHook { get; set; }
    public RoutingKey DeadLetterRoutingKey { get; set; }
    public Func<global::Confluent.Kafka.Error, global::Microsoft.Extensions.Logging.LogLevel> ErrorLogLevel { get; set; }
    public string GroupId { get; set; }
    public RoutingKey InvalidMessageRoutingKey { get; set; }
    public global::Confluent.Kafka.IsolationLevel IsolationLevel { get; set; }
    public TimeSpan MaxPollInterval { get; set; }
    public int NumPartitions { get; set; }
    public global::Confluent.Kafka.AutoOffsetReset OffsetDefault { get; set; }
    [Obsolete]
    public global::Confluent.Kafka.PartitionAssignmentStrategy PartitionAssignmentStrategy { get; set; }
    public TimeSpan ReadCommittedOffsetsTimeOut { get; set; }
    public short ReplicationFactor { get; set; }
    [Obsolete]
    public TimeSpan SessionTimeout { get; set; }
    public TimeSpan SweepUncommittedOffsetsInterval { get; set; }
    public TimeProvider TimeProvider { get; set; }
    public TimeSpan TopicFindTimeout { get; set; }
}

public class KafkaSubscription<T> : KafkaSubscription where T : IRequest
{
    public KafkaSubscription(SubscriptionName subscriptionName = null, ChannelName channelName = null, RoutingKey routingKey = null, Func<Message, Type> getRequestType = null, string groupId = null, int bufferSize = 1, int noOfPerformers = 1, TimeSpan? timeOut = null, int requeueCount = -1, TimeSpan? requeueDelay = null, int unacceptableMessageLimit = 0, TimeSpan? unacceptableMessageLimitWindow = null, global::Confluent.Kafka.AutoOffsetReset offsetDefault = global::Confluent.Kafka.AutoOffsetReset.Earliest, long commitBatchSize = 10, TimeSpan? sessionTimeout = null, TimeSpan? maxPollInterval = null, TimeSpan? sweepUncommittedOffsetsInterval = null, global::Confluent.Kafka.IsolationLevel isolationLevel = global::Confluent.Kafka.IsolationLevel.ReadCommitted, MessagePumpType messagePumpType = MessagePumpType.Reactor, int numOfPartitions = 1, short replicationFactor = 1, IAmAChannelFactory channelFactory = null, OnMissingChannel makeChannels = OnMissingChannel.Create, TimeSpan? emptyChannelDelay = null, TimeSpan? channelFailureDelay = null, global::Confluent.Kafka.PartitionAssignmentStrategy partitionAssignmentStrategy = global::Confluent.Kafka.PartitionAssignmentStrategy.RoundRobin, Action<global::Confluent.Kafka.ConsumerConfig> configHook = null, RoutingKey deadLetterRoutingKey = null, RoutingKey invalidMessageRoutingKey = null, Func<global::Confluent.Kafka.Error, global::Microsoft.Extensions.Logging.LogLevel> errorLogLevel = null) : base(default(SubscriptionName), default(ChannelName), default(RoutingKey), default(Type), default(Func<Message, Type>), default(string), default(int), default(int), default(TimeSpan?), default(int), default(TimeSpan?), default(int), default(TimeSpan?), default(global::Confluent.Kafka.AutoOffsetReset), default(long), default(TimeSpan?), default(TimeSpan?), default(TimeSpan?), default(global::Confluent.Kafka.IsolationLevel), default(MessagePumpType), default(int), default(short), default(IAmAChannelFactory), default(OnMissingChannel), default(TimeSpan?), default(TimeSpan?), default(global::Confluent.Kafka.PartitionAssignmentStrategy), default(Action<global::Confluent.Kafka.ConsumerConfig>), default(RoutingKey), default(RoutingKey), default(Func<global::Confluent.Kafka.Error, global::Microsoft.Extensions.Logging.LogLevel>)) => throw null;
}

public enum Partitioner
{
    Random = 0,
    Consistent = 1,
    ConsistentRandom = 2,
    Murmur2 = 3,
    Murmur2Random = 4,
}

public enum SaslMechanism
{
    Gssapi = 0,
    Plain = 1,
    ScramSha256 = 2,
    ScramSha512 = 3,
    OAuthBearer = 4,
}

public enum SecurityProtocol
{
    Plaintext = 0,
    Ssl = 1,
    SaslPlaintext = 2,
    SaslSsl = 3,
}
