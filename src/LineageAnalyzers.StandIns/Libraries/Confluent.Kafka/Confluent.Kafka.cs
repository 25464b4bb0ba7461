using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Confluent.Kafka;

public enum Acks
{
    None = 0,
    Leader = 1,
    All = -1,
}

public class AdminClientBuilder
{
    public AdminClientBuilder(IEnumerable<KeyValuePair<string, string>> config) => throw null;
    protected internal IEnumerable<KeyValuePair<string, string>> Config { get; set; }
    protected internal Action<IAdminClient, Error> ErrorHandler { get; set; }
    protected internal Action<IAdminClient, LogMessage> LogHandler { get; set; }
    public Action<IProducer<Null, Null>, string> OAuthBearerTokenRefreshHandler { get; set; }
    protected internal Action<IAdminClient, string> StatisticsHandler { get; set; }
    public virtual IAdminClient Build() => throw null;
    public AdminClientBuilder SetErrorHandler(Action<IAdminClient, Error> errorHandler) => throw null;
    public AdminClientBuilder SetLogHandler(Action<IAdminClient, LogMessage> logHandler) => throw null;
    public AdminClientBuilder SetOAuthBearerTokenRefreshHandler(Action<IProducer<Null, Null>, string> oAuthBearerTokenRefreshHandler) => throw null;
    public AdminClientBuilder SetStatisticsHandler(Action<IAdminClient, string> statisticsHandler) => throw null;
}

public class AdminClientConfig : ClientConfig
{
    public AdminClientConfig() => throw null;
    public AdminClientConfig(ClientConfig config) => throw null;
    public AdminClientConfig(IDictionary<string, string> config) => throw null;
    public AdminClientConfig ThrowIfContainsNonUserConfigurable() => throw null;
}

public enum AutoOffsetReset
{
    Latest = 0,
    Earliest = 1,
    Error = 2,
}

public enum BrokerAddressFamily
{
    Any = 0,
    V4 = 1,
    V6 = 2,
}

public class BrokerMetadata
{
    public BrokerMetadata(int brokerId, string host, int port) => throw null;
    public int BrokerId { get; }
    public string Host { get; }
    public int Port { get; }
    public override string ToString() => throw null;
}

public class ClientConfig : Config
{
    public ClientConfig() => throw null;
    public ClientConfig(ClientConfig config) => throw null;
    public ClientConfig(IDictionary<string, string> config) => throw null;
    public Acks? Acks { get; set; }
    public bool? AllowAutoCreateTopics { get; set; }
    public int? ApiVersionFallbackMs { get; set; }
    public bool? ApiVersionRequest { get; set; }
    public int? ApiVersionRequestTimeoutMs { get; set; }
    public string BootstrapServers { get; set; }
    public BrokerAddressFamily? BrokerAddressFamily { get; set; }
    public int? BrokerAddressTtl { get; set; }
    public string BrokerVersionFallback { get; set; }
    public ClientDnsLookup? ClientDnsLookup { get; set; }
    public string ClientId { get; set; }
    public string ClientRack { get; set; }
    public int? ConnectionsMaxIdleMs { get; set; }
    public string Debug { get; set; }
    public bool? EnableMetricsPush { get; set; }
    public bool? EnableRandomSeed { get; set; }
    public bool? EnableSaslOauthbearerUnsecureJwt { get; set; }
    public bool? EnableSslCertificateVerification { get; set; }
    public string HttpsCaLocation { get; set; }
    public string HttpsCaPem { get; set; }
    public int? InternalTerminationSignal { get; set; }
    public bool? LogConnectionClose { get; set; }
    public bool? LogQueue { get; set; }
    public bool? LogThreadName { get; set; }
    public int? MaxInFlight { get; set; }
    public int? MessageCopyMaxBytes { get; set; }
    public int? MessageMaxBytes { get; set; }
    public int? MetadataMaxAgeMs { get; set; }
    public int? MetadataRecoveryRebootstrapTriggerMs { get; set; }
    public MetadataRecoveryStrategy? MetadataRecoveryStrategy { get; set; }
    public string PluginLibraryPaths { get; set; }
    public int? ReceiveMessageMaxBytes { get; set; }
    public int? ReconnectBackoffMaxMs { get; set; }
    public int? ReconnectBackoffMs { get; set; }
    public int? RetryBackoffMaxMs { get; set; }
    public int? RetryBackoffMs { get; set; }
    public string SaslKerberosKeytab { get; set; }
    public string SaslKerberosKinitCmd { get; set; }
    public int? SaslKerberosMinTimeBeforeRelogin { get; set; }
    public string SaslKerberosPrincipal { get; set; }
    public string SaslKerberosServiceName { get; set; }
    public SaslMechanism? SaslMechanism { get; set; }
    public SaslOauthbearerAssertionAlgorithm? SaslOauthbearerAssertionAlgorithm { get; set; }
    public string SaslOauthbearerAssertionClaimAud { get; set; }
    public int? SaslOauthbearerAssertionClaimExpSeconds { get; set; }
    public string SaslOauthbearerAssertionClaimIss { get; set; }
    public bool? SaslOauthbearerAssertionClaimJtiInclude { get; set; }
    public int? SaslOauthbearerAssertionClaimNbfSeconds { get; set; }
    public string SaslOauthbearerAssertionClaimSub { get; set; }
    public string SaslOauthbearerAssertionFile { get; set; }
    public string SaslOauthbearerAssertionJwtTemplateFile { get; set; }
    public string SaslOauthbearerAssertionPrivateKeyFile { get; set; }
    public string SaslOauthbearerAssertionPrivateKeyPassphrase { get; set; }
    public string SaslOauthbearerAssertionPrivateKeyPem { get; set; }
    public string SaslOauthbearerClientId { get; set; }
    public string SaslOauthbearerClientSecret { get; set; }
    public string SaslOauthbearerConfig { get; set; }
    public string SaslOauthbearerExtensions { get; set; }
    public SaslOauthbearerGrantType? SaslOauthbearerGrantType { get; set; }
    public SaslOauthbearerMetadataAuthenticationType? SaslOauthbearerMetadataAuthenticationType { get; set; }
    public SaslOauthbearerMethod? SaslOauthbearerMethod { get; set; }
    public string SaslOauthbearerScope { get; set; }
    public string SaslOauthbearerSubClaimName { get; set; }
    public string SaslOauthbearerTokenEndpointUrl { get; set; }
    public string SaslPassword { get; set; }
    public string SaslUsername { get; set; }
    public SecurityProtocol? SecurityProtocol { get; set; }
    public int? SocketConnectionSetupTimeoutMs { get; set; }
    public bool? SocketKeepaliveEnable { get; set; }
    public int? SocketMaxFails { get; set; }
    public bool? SocketNagleDisable { get; set; }
    public int? SocketReceiveBufferBytes { get; set; }
    public int? SocketSendBufferBytes { get; set; }
    public int? SocketTimeoutMs { get; set; }
    public string SslCaCertificateStores { get; set; }
    public string SslCaLocation { get; set; }
    public string SslCaPem { get; set; }
    public string SslCertificateLocation { get; set; }
    public string SslCertificatePem { get; set; }
    public string SslCipherSuites { get; set; }
    public string SslCrlLocation { get; set; }
    public string SslCurvesList { get; set; }
    public SslEndpointIdentificationAlgorithm? SslEndpointIdentificationAlgorithm { get; set; }
    public string SslEngineId { get; set; }
    public string SslEngineLocation { get; set; }
    public string SslKeyLocation { get; set; }
    public string SslKeyPassword { get; set; }
    public string SslKeyPem { get; set; }
    public string SslKeystoreLocation { get; set; }
    public string SslKeystorePassword { get; set; }
    public string SslProviders { get; set; }
    public string SslSigalgsList { get; set; }
    public int? StatisticsIntervalMs { get; set; }
    public string TopicBlacklist { get; set; }
    public int? TopicMetadataPropagationMaxMs { get; set; }
    public int? TopicMetadataRefreshFastIntervalMs { get; set; }
    public int? TopicMetadataRefreshIntervalMs { get; set; }
    public bool? TopicMetadataRefreshSparse { get; set; }
}

public enum ClientDnsLookup
{
    UseAllDnsIps = 0,
    ResolveCanonicalBootstrapServersOnly = 1,
}

public static class ClientExtensions
{
    public static string ClusterId(this IClient client, TimeSpan timeout) => throw null;
    public static void OAuthBearerSetToken(this IClient client, string tokenValue, long lifetimeMs, string principalName, IDictionary<string, string> extensions = null) => throw null;
    public static void OAuthBearerSetTokenFailure(this IClient client, string error) => throw null;
}

public class CommittedOffsets
{
    public CommittedOffsets(IList<TopicPartitionOffsetError> offsets, Error error) => throw null;
    public Error Error { get; }
    public IList<TopicPartitionOffsetError> Offsets { get; }
}

public enum CompressionType
{
    None = 0,
    Gzip = 1,
    Snappy = 2,
    Lz4 = 3,
    Zstd = 4,
}

public class Config : IEnumerable<KeyValuePair<string, string>>, global::System.Collections.IEnumerable
{
    protected IDictionary<string, string> properties;
    public Config() => throw null;
    public Config(Config config) => throw null;
    public Config(IDictionary<string, string> config) => throw null;
    public int CancellationDelayMaxMs { set { } }
    public string Get(string key) => throw null;
    protected bool? GetBool(string key) => throw null;
    protected double? GetDouble(string key) => throw null;
    protected object GetEnum(Type type, string key) => throw null;
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => throw null;
    protected int? GetInt(string key) => throw null;
    public void Set(string key, string val) => throw null;
    protected void SetObject(string name, object val) => throw null;
    global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => throw null;
}

public static class ConfigPropertyNames
{
    public const string CancellationDelayMaxMs = "dotnet.cancellation.delay.max.ms";

    public static class Consumer
    {
        public const string ConsumeResultFields = "dotnet.consumer.consume.result.fields";
    }

    public static class Producer
    {
        public const string DeliveryReportFields = "dotnet.producer.delivery.report.fields";
        public const string EnableBackgroundPoll = "dotnet.producer.enable.background.poll";
        public const string EnableDeliveryReports = "dotnet.producer.enable.delivery.reports";
    }
}

public class ConsumeException : KafkaException
{
    public ConsumeException(ConsumeResult<byte[], byte[]> consumerRecord, Error error) : base(default(Error)) => throw null;
    public ConsumeException(ConsumeResult<byte[], byte[]> consumerRecord, Error error, Exception innerException) : base(default(Error)) => throw null;
    public ConsumeResult<byte[], byte[]> ConsumerRecord { get; }
}

public class ConsumeResult<TKey, TValue>
{
    public ConsumeResult() => throw null;
    [Obsolete]
    public Headers Headers { get; }
    public bool IsPartitionEOF { get; set; }
    [Obsolete]
    public TKey Key { get; }
    public int? LeaderEpoch { get; set; }
    public Message<TKey, TValue> Message { get; set; }
    public Offset Offset { get; set; }
    public Partition Partition { get; set; }
    [Obsolete]
    public Timestamp Timestamp { get; }
    public string Topic { get; set; }
    public TopicPartition TopicPartition { get; }
    public TopicPartitionOffset TopicPartitionOffset { get; set; }
    [Obsolete]
    public TValue Value { get; }
}

public class ConsumerBuilder<TKey, TValue>
{
    protected internal bool RevokedOrLostHandlerIsFunc;
    public ConsumerBuilder(IEnumerable<KeyValuePair<string, string>> config) => throw null;
    protected internal IAsyncDeserializerBuilder<TKey> AsyncKeyDeserializerBuilder { get; set; }
    protected internal IAsyncDeserializerBuilder<TValue> AsyncValueDeserializerBuilder { get; set; }
    protected internal IEnumerable<KeyValuePair<string, string>> Config { get; set; }
    protected internal Action<IConsumer<TKey, TValue>, Error> ErrorHandler { get; set; }
    protected internal IDeserializer<TKey> KeyDeserializer { get; set; }
    protected internal IDeserializerBuilder<TKey> KeyDeserializerBuilder { get; set; }
    protected internal Action<IConsumer<TKey, TValue>, LogMessage> LogHandler { get; set; }
    protected internal Action<IConsumer<TKey, TValue>, string> OAuthBearerTokenRefreshHandler { get; set; }
    protected internal Action<IConsumer<TKey, TValue>, CommittedOffsets> OffsetsCommittedHandler { get; set; }
    protected internal Func<IConsumer<TKey, TValue>, List<TopicPartition>, IEnumerable<TopicPartitionOffset>> PartitionsAssignedHandler { get; set; }
    protected internal Func<IConsumer<TKey, TValue>, List<TopicPartitionOffset>, IEnumerable<TopicPartitionOffset>> PartitionsLostHandler { get; set; }
    protected internal Func<IConsumer<TKey, TValue>, List<TopicPartitionOffset>, IEnumerable<TopicPartitionOffset>> PartitionsRevokedHandler { get; set; }
    protected internal Action<IConsumer<TKey, TValue>, string> StatisticsHandler { get; set; }
    protected internal IDeserializer<TValue> ValueDeserializer { get; set; }
    protected internal IDeserializerBuilder<TValue> ValueDeserializerBuilder { get; set; }
    public virtual IConsumer<TKey, TValue> Build() => throw null;
    public ConsumerBuilder<TKey, TValue> SetErrorHandler(Action<IConsumer<TKey, TValue>, Error> errorHandler) => throw null;
    public ConsumerBuilder<TKey, TValue> SetKeyDeserializer(IDeserializer<TKey> deserializer) => throw null;
    public ConsumerBuilder<TKey, TValue> SetKeyDeserializerBuilder(IAsyncDeserializerBuilder<TKey> deserializerBuilder) => throw null;
    public ConsumerBuilder<TKey, TValue> SetKeyDeserializerBuilder(IDeserializerBuilder<TKey> deserializerBuilder) => throw null;
    public ConsumerBuilder<TKey, TValue> SetLogHandler(Action<IConsumer<TKey, TValue>, LogMessage> logHandler) => throw null;
    public ConsumerBuilder<TKey, TValue> SetOAuthBearerTokenRefreshHandler(Action<IConsumer<TKey, TValue>, string> oAuthBearerTokenRefreshHandler) => throw null;
    public ConsumerBuilder<TKey, TValue> SetOffsetsCommittedHandler(Action<IConsumer<TKey, TValue>, CommittedOffsets> offsetsCommittedHandler) => throw null;
    public ConsumerBuilder<TKey, TValue> SetPartitionsAssignedHandler(Action<IConsumer<TKey, TValue>, List<TopicPartition>> partitionAssignmentHandler) => throw null;
    public ConsumerBuilder<TKey, TValue> SetPartitionsAssignedHandler(Func<IConsumer<TKey, TValue>, List<TopicPartition>, IEnumerable<TopicPartitionOffset>> partitionsAssignedHandler) => throw null;
    public ConsumerBuilder<TKey, TValue> SetPartitionsLostHandler(Action<IConsumer<TKey, TValue>, List<TopicPartitionOffset>> partitionsLostHandler) => throw null;
    public ConsumerBuilder<TKey, TValue> SetPartitionsLostHandler(Func<IConsumer<TKey, TValue>, List<TopicPartitionOffset>, IEnumerable<TopicPartitionOffset>> partitionsLostHandler) => throw null;
    public ConsumerBuilder<TKey, TValue> SetPartitionsRevokedHandler(Action<IConsumer<TKey, TValue>, List<TopicPartitionOffset>> partitionsRevokedHandler) => throw null;
    public ConsumerBuilder<TKey, TValue> SetPartitionsRevokedHandler(Func<IConsumer<TKey, TValue>, List<TopicPartitionOffset>, IEnumerable<TopicPartitionOffset>> partitionsRevokedHandler) => throw null;
    public ConsumerBuilder<TKey, TValue> SetStatisticsHandler(Action<IConsumer<TKey, TValue>, string> statisticsHandler) => throw null;
    public ConsumerBuilder<TKey, TValue> SetValueDeserializer(IDeserializer<TValue> deserializer) => throw null;
    public ConsumerBuilder<TKey, TValue> SetValueDeserializerBuilder(IAsyncDeserializerBuilder<TValue> deserializerBuilder) => throw null;
    public ConsumerBuilder<TKey, TValue> SetValueDeserializerBuilder(IDeserializerBuilder<TValue> deserializerBuilder) => throw null;
}

public class ConsumerConfig : ClientConfig
{
    public ConsumerConfig() => throw null;
    public ConsumerConfig(ClientConfig config) => throw null;
    public ConsumerConfig(IDictionary<string, string> config) => throw null;
    public int? AutoCommitIntervalMs { get; set; }
    public AutoOffsetReset? AutoOffsetReset { get; set; }
    public bool? CheckCrcs { get; set; }
    public string ConsumeResultFields { set { } }
    public int? CoordinatorQueryIntervalMs { get; set; }
    public bool? EnableAutoCommit { get; set; }
    public bool? EnableAutoOffsetStore { get; set; }
    public bool? EnablePartitionEof { get; set; }
    public int? FetchErrorBackoffMs { get; set; }
    public int? FetchMaxBytes { get; set; }
    public int? FetchMinBytes { get; set; }
    public int? FetchQueueBackoffMs { get; set; }
    public int? FetchWaitMaxMs { get; set; }
    public string GroupId { get; set; }
    public string GroupInstanceId { get; set; }
    public GroupProtocol? GroupProtocol { get; set; }
    public string GroupProtocolType { get; set; }
    public string GroupRemoteAssignor { get; set; }
    public int? HeartbeatIntervalMs { get; set; }
    public IsolationLevel? IsolationLevel { get; set; }
    public int? MaxPartitionFetchBytes { get; set; }
    public int? MaxPollIntervalMs { get; set; }
    public int? MaxPollRecords { get; set; }
    public PartitionAssignmentStrategy? PartitionAssignmentStrategy { get; set; }
    public int? QueuedMaxMessagesKbytes { get; set; }
    public int? QueuedMinMessages { get; set; }
    public int? SessionTimeoutMs { get; set; }
    public string ShareAcknowledgementMode { get; set; }
    public ConsumerConfig ThrowIfContainsNonUserConfigurable() => throw null;
}

public enum ConsumerGroupState
{
    Unknown = 0,
    PreparingRebalance = 1,
    CompletingRebalance = 2,
    Stable = 3,
    Dead = 4,
    Empty = 5,
}

public class ConsumerGroupTopicPartitionOffsets
{
    public ConsumerGroupTopicPartitionOffsets(string group, List<TopicPartitionOffset> topicPartitionOffsets) => throw null;
    public string Group { get; }
    public List<TopicPartitionOffset> TopicPartitionOffsets { get; }
    public override string ToString() => throw null;
}

public class ConsumerGroupTopicPartitions
{
    public ConsumerGroupTopicPartitions(string group, List<TopicPartition> topicPartitions) => throw null;
    public string Group { get; }
    public List<TopicPartition> TopicPartitions { get; }
    public override string ToString() => throw null;
}

public enum ConsumerGroupType
{
    Unknown = 0,
    Consumer = 1,
    Classic = 2,
}

public class DeliveryReport<TKey, TValue> : DeliveryResult<TKey, TValue>
{
    public DeliveryReport() => throw null;
    public Error Error { get; set; }
    public TopicPartitionOffsetError TopicPartitionOffsetError { get; set; }
}

public class DeliveryResult<TKey, TValue>
{
    public DeliveryResult() => throw null;
    public Headers Headers { get; set; }
    public TKey Key { get; set; }
    public Message<TKey, TValue> Message { get; set; }
    public Offset Offset { get; set; }
    public Partition Partition { get; set; }
    public PersistenceStatus Status { get; set; }
    public Timestamp Timestamp { get; set; }
    public string Topic { get; set; }
    public TopicPartition TopicPartition { get; }
    public TopicPartitionOffset TopicPartitionOffset { get; set; }
    public TValue Value { get; set; }
}

public class DependentAdminClientBuilder
{
    public DependentAdminClientBuilder(Handle handle) => throw null;
    public Handle Handle { get; set; }
    public virtual IAdminClient Build() => throw null;
}

public class DependentProducerBuilder<TKey, TValue>
{
    public DependentProducerBuilder(Handle handle) => throw null;
    public IAsyncSerializer<TKey> AsyncKeySerializer { get; set; }
    public IAsyncSerializerBuilder<TKey> AsyncKeySerializerBuilder { get; set; }
    public IAsyncSerializer<TValue> AsyncValueSerializer { get; set; }
    public IAsyncSerializerBuilder<TValue> AsyncValueSerializerBuilder { get; set; }
    public Handle Handle { get; set; }
    public ISerializer<TKey> KeySerializer { get; set; }
    public ISerializerBuilder<TKey> KeySerializerBuilder { get; set; }
    public ISerializer<TValue> ValueSerializer { get; set; }
    public ISerializerBuilder<TValue> ValueSerializerBuilder { get; set; }
    public virtual IProducer<TKey, TValue> Build() => throw null;
    public DependentProducerBuilder<TKey, TValue> SetKeySerializer(IAsyncSerializer<TKey> serializer) => throw null;
    public DependentProducerBuilder<TKey, TValue> SetKeySerializer(ISerializer<TKey> serializer) => throw null;
    public DependentProducerBuilder<TKey, TValue> SetKeySerializerBuilder(IAsyncSerializerBuilder<TKey> serializerBuilder) => throw null;
    public DependentProducerBuilder<TKey, TValue> SetKeySerializerBuilder(ISerializerBuilder<TKey> serializerBuilder) => throw null;
    public DependentProducerBuilder<TKey, TValue> SetValueSerializer(IAsyncSerializer<TValue> serializer) => throw null;
    public DependentProducerBuilder<TKey, TValue> SetValueSerializer(ISerializer<TValue> serializer) => throw null;
    public DependentProducerBuilder<TKey, TValue> SetValueSerializerBuilder(IAsyncSerializerBuilder<TValue> serializerBuilder) => throw null;
    public DependentProducerBuilder<TKey, TValue> SetValueSerializerBuilder(ISerializerBuilder<TValue> serializerBuilder) => throw null;
}

public static class Deserializers
{
    public static IDeserializer<byte[]> ByteArray;
    public static IDeserializer<double> Double;
    public static IDeserializer<Ignore> Ignore;
    public static IDeserializer<int> Int32;
    public static IDeserializer<long> Int64;
    public static IDeserializer<Null> Null;
    public static IDeserializer<float> Single;
    public static IDeserializer<string> Utf8;
}

public enum ElectionType
{
    Preferred = 0,
    Unclean = 1,
}

public class Error
{
    public Error(Error error) => throw null;
    public Error(ErrorCode code) => throw null;
    public Error(ErrorCode code, string reason) => throw null;
    public Error(ErrorCode code, string reason, bool isFatal) => throw null;
    public ErrorCode Code { get; }
    public bool IsBrokerError { get; }
    public bool IsError { get; }
    public bool IsFatal { get; }
    public bool IsLocalError { get; }
    public string Reason { get; }
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(Error a, Error b) => throw null;
    public static implicit operator Error(ErrorCode c) => throw null;
    public static implicit operator ErrorCode(Error e) => throw null;
    public static bool operator !=(Error a, Error b) => throw null;
}

public enum ErrorCode
{
    Local_BadMsg = -199,
    Local_BadCompression = -198,
    Local_Destroy = -197,
    Local_Fail = -196,
    Local_Transport = -195,
    Local_CritSysResource = -194,
    Local_Resolve = -193,
    Local_MsgTimedOut = -192,
    Local_PartitionEOF = -191,
    Local_UnknownPartition = -190,
    Local_FS = -189,
    Local_UnknownTopic = -188,
    Local_AllBrokersDown = -187,
    Local_InvalidArg = -186,
    Local_TimedOut = -185,
    Local_QueueFull = -184,
    Local_IsrInsuff = -183,
    Local_NodeUpdate = -182,
    Local_Ssl = -181,
    Local_WaitCoord = -180,
    Local_UnknownGroup = -179,
    Local_InProgress = -178,
    Local_PrevInProgress = -177,
    Local_ExistingSubscription = -176,
    Local_AssignPartitions = -175,
    Local_RevokePartitions = -174,
    Local_Conflict = -173,
    Local_State = -172,
    Local_UnknownProtocol = -171,
    Local_NotImplemented = -170,
    Local_Authentication = -169,
    Local_NoOffset = -168,
    Local_Outdated = -167,
    Local_TimedOutQueue = -166,
    Local_UnsupportedFeature = -165,
    Local_WaitCache = -164,
    Local_Intr = -163,
    Local_KeySerialization = -162,
    Local_ValueSerialization = -161,
    Local_KeyDeserialization = -160,
    Local_ValueDeserialization = -159,
    Local_Partial = -158,
    Local_ReadOnly = -157,
    Local_NoEnt = -156,
    Local_Underflow = -155,
    Local_InvalidType = -154,
    Local_Retry = -153,
    Local_PurgeQueue = -152,
    Local_PurgeInflight = -151,
    Local_Fatal = -150,
    Local_Inconsistent = -149,
    Local_GaplessGuarantee = -148,
    Local_MaxPollExceeded = -147,
    Local_UnknownBroker = -146,
    Local_NotConfigured = -145,
    Local_Fenced = -144,
    Local_Application = -143,
    Local_AssignmentLost = -142,
    Local_Noop = -141,
    Local_AutoOffsetReset = -140,
    Local_LogTruncation = -139,
    Local_InvalidDifferentRecord = -138,
    Local_DestroyBroker = -137,
    Unknown = -1,
    NoError = 0,
    OffsetOutOfRange = 1,
    InvalidMsg = 2,
    UnknownTopicOrPart = 3,
    InvalidMsgSize = 4,
    LeaderNotAvailable = 5,
    NotLeaderForPartition = 6,
    RequestTimedOut = 7,
    BrokerNotAvailable = 8,
    ReplicaNotAvailable = 9,
    MsgSizeTooLarge = 10,
    StaleCtrlEpoch = 11,
    OffsetMetadataTooLarge = 12,
    NetworkException = 13,
    GroupLoadInProress = 14,
    GroupLoadInProgress = 14,
    GroupCoordinatorNotAvailable = 15,
    NotCoordinatorForGroup = 16,
    TopicException = 17,
    RecordListTooLarge = 18,
    NotEnoughReplicas = 19,
    NotEnoughReplicasAfterAppend = 20,
    InvalidRequiredAcks = 21,
    IllegalGeneration = 22,
    InconsistentGroupProtocol = 23,
    InvalidGroupId = 24,
    UnknownMemberId = 25,
    InvalidSessionTimeout = 26,
    RebalanceInProgress = 27,
    InvalidCommitOffsetSize = 28,
    TopicAuthorizationFailed = 29,
    GroupAuthorizationFailed = 30,
    ClusterAuthorizationFailed = 31,
    InvalidTimestamp = 32,
    UnsupportedSaslMechanism = 33,
    IllegalSaslState = 34,
    UnsupportedVersion = 35,
    TopicAlreadyExists = 36,
    InvalidPartitions = 37,
    InvalidReplicationFactor = 38,
    InvalidReplicaAssignment = 39,
    InvalidConfig = 40,
    NotController = 41,
    InvalidRequest = 42,
    UnsupportedForMessageFormat = 43,
    PolicyViolation = 44,
    OutOfOrderSequenceNumber = 45,
    DuplicateSequenceNumber = 46,
    InvalidProducerEpoch = 47,
    InvalidTxnState = 48,
    InvalidProducerIdMapping = 49,
    InvalidTransactionTimeout = 50,
    ConcurrentTransactions = 51,
    TransactionCoordinatorFenced = 52,
    TransactionalIdAuthorizationFailed = 53,
    SecurityDisabled = 54,
    OperationNotAttempted = 55,
    KafkaStorageError = 56,
    LogDirNotFound = 57,
    SaslAuthenticationFailed = 58,
    UnknownProducerId = 59,
    ReassignmentInProgress = 60,
    DelegationTokenAuthDisabled = 61,
    DelegationTokenNotFound = 62,
    DelegationTokenOwnerMismatch = 63,
    DelegationTokenRequestNotAllowed = 64,
    DelegationTokenAuthorizationFailed = 65,
    DelegationTokenExpired = 66,
    InvalidPrincipalType = 67,
    NonEmptyGroup = 68,
    GroupIdNotFound = 69,
    FetchSessionIdNotFound = 70,
    InvalidFetchSessionEpoch = 71,
    ListenerNotFound = 72,
    TopicDeletionDisabled = 73,
    FencedLeaderEpoch = 74,
    UnknownLeaderEpoch = 75,
    UnsupportedCompressionType = 76,
    StaleBrokerEpoch = 77,
    OffsetNotAvailable = 78,
    MemberIdRequired = 79,
    PreferredLeaderNotAvailable = 80,
    GroupMaxSizeReached = 81,
    FencedInstanceId = 82,
    EligibleLeadersNotAvailable = 83,
    ElectionNotNeeded = 84,
    NoReassignmentInProgress = 85,
    GroupSubscribedToTopic = 86,
    InvalidRecord = 87,
    UnstableOffsetCommit = 88,
    ThrottlingQuotaExceeded = 89,
    ProducerFenced = 90,
    ResourceNotFound = 91,
    DuplicateResource = 92,
    UnacceptableCredential = 93,
    InconsistentVoterSet = 94,
    InvalidUpdateVersion = 95,
    FeatureUpdateFailed = 96,
    PrincipalDeserializationFailure = 97,
    UnknownTopicId = 100,
    FencedMemberEpoch = 110,
    UnreleasedInstanceId = 111,
    UnsupportedAssignor = 112,
    StaleMemberEpoch = 113,
    UnknownSubscriptionId = 117,
    TelemetryTooLarge = 118,
    RebootstrapRequired = 129,
}

public static class ErrorCodeExtensions
{
    public static string GetReason(this ErrorCode code) => throw null;
}

public class GroupInfo
{
    public GroupInfo(BrokerMetadata broker, string group, Error error, string state, string protocolType, string protocol, List<GroupMemberInfo> members) => throw null;
    public BrokerMetadata Broker { get; }
    public Error Error { get; }
    public string Group { get; }
    public List<GroupMemberInfo> Members { get; }
    public string Protocol { get; }
    public string ProtocolType { get; }
    public string State { get; }
}

public class GroupMemberInfo
{
    public GroupMemberInfo(string memberId, string clientId, string clientHost, byte[] memberMetadata, byte[] memberAssignment) => throw null;
    public string ClientHost { get; }
    public string ClientId { get; }
    public byte[] MemberAssignment { get; }
    public string MemberId { get; }
    public byte[] MemberMetadata { get; }
}

public enum GroupProtocol
{
    Classic = 0,
    Consumer = 1,
}

public class Handle
{
    public Handle() => throw null;
    public bool IsInvalid { get; }
}

public class Header : IHeader
{
    public Header(string key, byte[] value) => throw null;
    public string Key { get; }
    public byte[] GetValueBytes() => throw null;
}

public class Headers : IEnumerable<IHeader>, global::System.Collections.IEnumerable
{
    public Headers() => throw null;
    public IReadOnlyList<IHeader> BackingList { get; }
    public int Count { get; }
    public IHeader this[int index] { get => throw null; }
    public void Add(Header header) => throw null;
    public void Add(IHeader header) => throw null;
    public void Add(string key, byte[] val) => throw null;
    public IEnumerator<IHeader> GetEnumerator() => throw null;
    public byte[] GetLastBytes(string key) => throw null;
    public void Remove(string key) => throw null;
    global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => throw null;
    public bool TryGetLastBytes(string key, out byte[] lastHeader) => throw null;
}

public interface IAdminClient : IClient
{
    Task AlterConfigsAsync(Dictionary<global::Confluent.Kafka.Admin.ConfigResource, List<global::Confluent.Kafka.Admin.ConfigEntry>> configs, global::Confluent.Kafka.Admin.AlterConfigsOptions options = null);
    Task<List<global::Confluent.Kafka.Admin.AlterConsumerGroupOffsetsResult>> AlterConsumerGroupOffsetsAsync(IEnumerable<ConsumerGroupTopicPartitionOffsets> groupPartitions, global::Confluent.Kafka.Admin.AlterConsumerGroupOffsetsOptions options = null);
    Task AlterUserScramCredentialsAsync(IEnumerable<global::Confluent.Kafka.Admin.UserScramCredentialAlteration> alterations, global::Confluent.Kafka.Admin.AlterUserScramCredentialsOptions options = null);
    Task CreateAclsAsync(IEnumerable<global::Confluent.Kafka.Admin.AclBinding> aclBindings, global::Confluent.Kafka.Admin.CreateAclsOptions options = null);
    Task CreatePartitionsAsync(IEnumerable<global::Confluent.Kafka.Admin.PartitionsSpecification> partitionsSpecifications, global::Confluent.Kafka.Admin.CreatePartitionsOptions options = null);
    Task CreateTopicsAsync(IEnumerable<global::Confluent.Kafka.Admin.TopicSpecification> topics, global::Confluent.Kafka.Admin.CreateTopicsOptions options = null);
    Task<List<global::Confluent.Kafka.Admin.DeleteAclsResult>> DeleteAclsAsync(IEnumerable<global::Confluent.Kafka.Admin.AclBindingFilter> aclBindingFilters, global::Confluent.Kafka.Admin.DeleteAclsOptions options = null);
    Task<global::Confluent.Kafka.Admin.DeleteConsumerGroupOffsetsResult> DeleteConsumerGroupOffsetsAsync(string group, IEnumerable<TopicPartition> partitions, global::Confluent.Kafka.Admin.DeleteConsumerGroupOffsetsOptions options = null);
    Task DeleteGroupsAsync(IList<string> groups, global::Confluent.Kafka.Admin.DeleteGroupsOptions options = null);
    Task<List<global::Confluent.Kafka.Admin.DeleteRecordsResult>> DeleteRecordsAsync(IEnumerable<TopicPartitionOffset> topicPartitionOffsets, global::Confluent.Kafka.Admin.DeleteRecordsOptions options = null);
    Task DeleteTopicsAsync(IEnumerable<string> topics, global::Confluent.Kafka.Admin.DeleteTopicsOptions options = null);
    Task<global::Confluent.Kafka.Admin.DescribeAclsResult> DescribeAclsAsync(global::Confluent.Kafka.Admin.AclBindingFilter aclBindingFilter, global::Confluent.Kafka.Admin.DescribeAclsOptions options = null);
    Task<List<global::Confluent.Kafka.Admin.DescribeConfigsResult>> DescribeConfigsAsync(IEnumerable<global::Confluent.Kafka.Admin.ConfigResource> resources, global::Confluent.Kafka.Admin.DescribeConfigsOptions options = null);
    Task<global::Confluent.Kafka.Admin.DescribeConsumerGroupsResult> DescribeConsumerGroupsAsync(IEnumerable<string> groups, global::Confluent.Kafka.Admin.DescribeConsumerGroupsOptions options = null);
    Task<global::Confluent.Kafka.Admin.DescribeUserScramCredentialsResult> DescribeUserScramCredentialsAsync(IEnumerable<string> users, global::Confluent.Kafka.Admin.DescribeUserScramCredentialsOptions options = null);
    Metadata GetMetadata(TimeSpan timeout);
    Metadata GetMetadata(string topic, TimeSpan timeout);
    Task<List<global::Confluent.Kafka.Admin.IncrementalAlterConfigsResult>> IncrementalAlterConfigsAsync(Dictionary<global::Confluent.Kafka.Admin.ConfigResource, List<global::Confluent.Kafka.Admin.ConfigEntry>> configs, global::Confluent.Kafka.Admin.IncrementalAlterConfigsOptions options = null);
    Task<List<global::Confluent.Kafka.Admin.ListConsumerGroupOffsetsResult>> ListConsumerGroupOffsetsAsync(IEnumerable<ConsumerGroupTopicPartitions> groupPartitions, global::Confluent.Kafka.Admin.ListConsumerGroupOffsetsOptions options = null);
    Task<global::Confluent.Kafka.Admin.ListConsumerGroupsResult> ListConsumerGroupsAsync(global::Confluent.Kafka.Admin.ListConsumerGroupsOptions options = null);
    GroupInfo ListGroup(string group, TimeSpan timeout);
    List<GroupInfo> ListGroups(TimeSpan timeout);
}

public static class IAdminClientExtensions
{
    public static Task<global::Confluent.Kafka.Admin.DescribeClusterResult> DescribeClusterAsync(this IAdminClient adminClient, global::Confluent.Kafka.Admin.DescribeClusterOptions options = null) => throw null;
    public static Task<global::Confluent.Kafka.Admin.DescribeTopicsResult> DescribeTopicsAsync(this IAdminClient adminClient, TopicCollection topicCollection, global::Confluent.Kafka.Admin.DescribeTopicsOptions options = null) => throw null;
    public static Task<global::Confluent.Kafka.Admin.ElectLeadersResult> ElectLeadersAsync(this IAdminClient adminClient, ElectionType electionType, IEnumerable<TopicPartition> partitions = null, global::Confluent.Kafka.Admin.ElectLeadersOptions options = null) => throw null;
    public static Task<global::Confluent.Kafka.Admin.ListOffsetsResult> ListOffsetsAsync(this IAdminClient adminClient, IEnumerable<global::Confluent.Kafka.Admin.TopicPartitionOffsetSpec> topicPartitionOffsets, global::Confluent.Kafka.Admin.ListOffsetsOptions options = null) => throw null;
}

public interface IAsyncDeserializer<T>
{
    Task<T> DeserializeAsync(ReadOnlyMemory<byte> data, bool isNull, SerializationContext context);
}

public interface IAsyncDeserializerBuilder<T>
{
    IAsyncDeserializer<T> Build(IEnumerable<KeyValuePair<string, string>> config, bool isKey);
}

public interface IAsyncSerializer<T>
{
    Task<byte[]> SerializeAsync(T data, SerializationContext context);
}

public interface IAsyncSerializerBuilder<T>
{
    IAsyncSerializer<T> Build(IEnumerable<KeyValuePair<string, string>> config, bool isKey);
}

public interface IClient : IDisposable
{
    Handle Handle { get; }
    string Name { get; }
    int AddBrokers(string brokers);
    void SetSaslCredentials(string username, string password);
}

public interface IClusterIdAware
{
    void SetClusterIdResolver(Func<Task<string>> clusterIdResolver);
}

public interface IConsumer<TKey, TValue> : IClient
{
    List<TopicPartition> Assignment { get; }
    IConsumerGroupMetadata ConsumerGroupMetadata { get; }
    string MemberId { get; }
    List<string> Subscription { get; }
    void Assign(TopicPartition partition);
    void Assign(TopicPartitionOffset partition);
    void Assign(IEnumerable<TopicPartition> partitions);
    void Assign(IEnumerable<TopicPartitionOffset> partitions);
    void Close();
    List<TopicPartitionOffset> Commit();
    void Commit(ConsumeResult<TKey, TValue> result);
    void Commit(IEnumerable<TopicPartitionOffset> offsets);
    List<TopicPartitionOffset> Committed(IEnumerable<TopicPartition> partitions, TimeSpan timeout);
    List<TopicPartitionOffset> Committed(TimeSpan timeout);
    ConsumeResult<TKey, TValue> Consume(CancellationToken cancellationToken = default);
    ConsumeResult<TKey, TValue> Consume(TimeSpan timeout);
    ConsumeResult<TKey, TValue> Consume(int millisecondsTimeout);
    WatermarkOffsets GetWatermarkOffsets(TopicPartition topicPartition);
    void IncrementalAssign(IEnumerable<TopicPartition> partitions);
    void IncrementalAssign(IEnumerable<TopicPartitionOffset> partitions);
    void IncrementalUnassign(IEnumerable<TopicPartition> partitions);
    List<TopicPartitionOffset> OffsetsForTimes(IEnumerable<TopicPartitionTimestamp> timestampsToSearch, TimeSpan timeout);
    void Pause(IEnumerable<TopicPartition> partitions);
    Offset Position(TopicPartition partition);
    WatermarkOffsets QueryWatermarkOffsets(TopicPartition topicPartition, TimeSpan timeout);
    void Resume(IEnumerable<TopicPartition> partitions);
    void Seek(TopicPartitionOffset tpo);
    void StoreOffset(ConsumeResult<TKey, TValue> result);
    void StoreOffset(TopicPartitionOffset offset);
    void Subscribe(IEnumerable<string> topics);
    void Subscribe(string topic);
    void Unassign();
    void Unsubscribe();
}

public static class IConsumerExtensions
{
    public static TopicPartitionOffset PositionTopicPartitionOffset<TKey, TValue>(this IConsumer<TKey, TValue> consumer, TopicPartition partition) => throw null;
}

public interface IConsumerGroupMetadata
{
}

public interface IDeserializer<T>
{
    T Deserialize(ReadOnlySpan<byte> data, bool isNull, SerializationContext context);
}

public interface IDeserializerBuilder<T>
{
    IDeserializer<T> Build(IEnumerable<KeyValuePair<string, string>> config, bool isKey);
}

public interface IHeader
{
    string Key { get; }
    byte[] GetValueBytes();
}

public interface IProducer<TKey, TValue> : IClient
{
    void AbortTransaction();
    void AbortTransaction(TimeSpan timeout);
    void BeginTransaction();
    void CommitTransaction();
    void CommitTransaction(TimeSpan timeout);
    void Flush(CancellationToken cancellationToken = default);
    int Flush(TimeSpan timeout);
    void InitTransactions(TimeSpan timeout);
    int Poll(TimeSpan timeout);
    void Produce(TopicPartition topicPartition, Message<TKey, TValue> message, Action<DeliveryReport<TKey, TValue>> deliveryHandler = null);
    void Produce(string topic, Message<TKey, TValue> message, Action<DeliveryReport<TKey, TValue>> deliveryHandler = null);
    Task<DeliveryResult<TKey, TValue>> ProduceAsync(TopicPartition topicPartition, Message<TKey, TValue> message, CancellationToken cancellationToken = default);
    Task<DeliveryResult<TKey, TValue>> ProduceAsync(string topic, Message<TKey, TValue> message, CancellationToken cancellationToken = default);
    void SendOffsetsToTransaction(IEnumerable<TopicPartitionOffset> offsets, IConsumerGroupMetadata groupMetadata, TimeSpan timeout);
}

public interface ISerdeDisposable
{
    void DisposeOwnedResources();
}

public interface ISerializer<T>
{
    byte[] Serialize(T data, SerializationContext context);
}

public interface ISerializerBuilder<T>
{
    ISerializer<T> Build(IEnumerable<KeyValuePair<string, string>> config, bool isKey);
}

public sealed class Ignore
{
    internal Ignore() => throw null;
}

public enum IsolationLevel
{
    ReadUncommitted = 0,
    ReadCommitted = 1,
}

public class KafkaException : Exception
{
    public KafkaException(Error error) => throw null;
    public KafkaException(Error error, Exception innerException) => throw null;
    public KafkaException(ErrorCode code) => throw null;
    public Error Error { get; }
}

public class KafkaRetriableException : KafkaException
{
    public KafkaRetriableException(Error error) : base(default(Error)) => throw null;
}

public class KafkaTxnRequiresAbortException : KafkaException
{
    public KafkaTxnRequiresAbortException(Error error) : base(default(Error)) => throw null;
}

public static class Library
{
    public static string[] DebugContexts { get; }
    public static int HandleCount { get; }
    public static bool IsLoaded { get; }
    public static int Version { get; }
    public static string VersionString { get; }
    public static bool Load() => throw null;
    public static bool Load(string path) => throw null;
}

public enum LogLevelType
{
    SysLogLevel = 1,
    MicrosoftExtensionsLogging = 2,
    SystemDiagnostics = 3,
}

public class LogMessage
{
    public LogMessage(string name, SyslogLevel level, string facility, string message) => throw null;
    public string Facility { get; }
    public SyslogLevel Level { get; }
    public string Message { get; }
    public string Name { get; }
    public int LevelAs(LogLevelType type) => throw null;
}

public static class Loggers
{
    public static void ConsoleLogger(LogMessage logInfo) => throw null;
}

public class Message<TKey, TValue> : MessageMetadata
{
    public Message() => throw null;
    public TKey Key { get; set; }
    public TValue Value { get; set; }
}

public enum MessageComponentType
{
    Key = 1,
    Value = 2,
}

public class MessageMetadata
{
    public MessageMetadata() => throw null;
    public Headers Headers { get; set; }
    public Timestamp Timestamp { get; set; }
}

public class MessageNullException : NullReferenceException
{
    public MessageNullException() => throw null;
}

public class Metadata
{
    public Metadata(List<BrokerMetadata> brokers, List<TopicMetadata> topics, int originatingBrokerId, string originatingBrokerName) => throw null;
    public List<BrokerMetadata> Brokers { get; }
    public int OriginatingBrokerId { get; }
    public string OriginatingBrokerName { get; }
    public List<TopicMetadata> Topics { get; }
    public override string ToString() => throw null;
}

public enum MetadataRecoveryStrategy
{
    None = 0,
    Rebootstrap = 1,
}

public class Node
{
    public Node() => throw null;
    public string Host { get; set; }
    public int Id { get; set; }
    public int Port { get; set; }
    public string Rack { get; set; }
    public override string ToString() => throw null;
}

public sealed class Null
{
    internal Null() => throw null;
}

public struct Offset : IEquatable<Offset>
{
    public static readonly Offset Beginning;
    public static readonly Offset End;
    public static readonly Offset Stored;
    public static readonly Offset Unset;
    public Offset(long offset) => throw null;
    public bool IsSpecial { get => throw null; }
    public readonly long Value { get => throw null; }
    public bool Equals(Offset other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
    public static Offset operator +(Offset a, int b) => throw null;
    public static Offset operator +(Offset a, long b) => throw null;
    public static bool operator ==(Offset a, Offset b) => throw null;
    public static bool operator >(Offset a, Offset b) => throw null;
    public static bool operator >=(Offset a, Offset b) => throw null;
    public static implicit operator Offset(long v) => throw null;
    public static implicit operator long(Offset o) => throw null;
    public static bool operator !=(Offset a, Offset b) => throw null;
    public static bool operator <(Offset a, Offset b) => throw null;
    public static bool operator <=(Offset a, Offset b) => throw null;
}

public struct Partition : IEquatable<Partition>
{
    public static readonly Partition Any;
    public Partition(int partition) => throw null;
    public bool IsSpecial { get => throw null; }
    public readonly int Value { get => throw null; }
    public bool Equals(Partition other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(Partition a, Partition b) => throw null;
    public static bool operator >(Partition a, Partition b) => throw null;
    public static bool operator >=(Partition a, Partition b) => throw null;
    public static implicit operator Partition(int v) => throw null;
    public static implicit operator int(Partition o) => throw null;
    public static bool operator !=(Partition a, Partition b) => throw null;
    public static bool operator <(Partition a, Partition b) => throw null;
    public static bool operator <=(Partition a, Partition b) => throw null;
}

public enum PartitionAssignmentStrategy
{
    Range = 0,
    RoundRobin = 1,
    CooperativeSticky = 2,
}

public class PartitionMetadata
{
    public PartitionMetadata(int partitionId, int leader, int[] replicas, int[] inSyncReplicas, Error error) => throw null;
    public Error Error { get; }
    public int[] InSyncReplicas { get; }
    public int Leader { get; }
    public int PartitionId { get; }
    public int[] Replicas { get; }
    public override string ToString() => throw null;
}

public enum Partitioner
{
    Random = 0,
    Consistent = 1,
    ConsistentRandom = 2,
    Murmur2 = 3,
    Murmur2Random = 4,
}

public delegate Partition PartitionerDelegate(string topic, int partitionCount, ReadOnlySpan<byte> keyData, bool keyIsNull);

public enum PersistenceStatus
{
    NotPersisted = 0,
    PossiblyPersisted = 1,
    Persisted = 2,
}

public class ProduceException<TKey, TValue> : KafkaException
{
    public ProduceException(Error error, DeliveryResult<TKey, TValue> deliveryResult) : base(default(Error)) => throw null;
    public ProduceException(Error error, DeliveryResult<TKey, TValue> deliveryResult, Exception innerException) : base(default(Error)) => throw null;
    public DeliveryResult<TKey, TValue> DeliveryResult { get; }
}

public class ProducerBuilder<TKey, TValue>
{
    public ProducerBuilder(IEnumerable<KeyValuePair<string, string>> config) => throw null;
    protected internal IAsyncSerializer<TKey> AsyncKeySerializer { get; set; }
    protected internal IAsyncSerializerBuilder<TKey> AsyncKeySerializerBuilder { get; set; }
    protected internal IAsyncSerializer<TValue> AsyncValueSerializer { get; set; }
    protected internal IAsyncSerializerBuilder<TValue> AsyncValueSerializerBuilder { get; set; }
    protected internal IEnumerable<KeyValuePair<string, string>> Config { get; set; }
    protected internal PartitionerDelegate DefaultPartitioner { get; set; }
    protected internal Action<IProducer<TKey, TValue>, Error> ErrorHandler { get; set; }
    protected internal ISerializer<TKey> KeySerializer { get; set; }
    protected internal ISerializerBuilder<TKey> KeySerializerBuilder { get; set; }
    protected internal Action<IProducer<TKey, TValue>, LogMessage> LogHandler { get; set; }
    protected internal Action<IProducer<TKey, TValue>, string> OAuthBearerTokenRefreshHandler { get; set; }
    protected internal Dictionary<string, PartitionerDelegate> Partitioners { get; set; }
    protected internal Action<IProducer<TKey, TValue>, string> StatisticsHandler { get; set; }
    protected internal ISerializer<TValue> ValueSerializer { get; set; }
    protected internal ISerializerBuilder<TValue> ValueSerializerBuilder { get; set; }
    public virtual IProducer<TKey, TValue> Build() => throw null;
    public ProducerBuilder<TKey, TValue> SetDefaultPartitioner(PartitionerDelegate partitioner) => throw null;
    public ProducerBuilder<TKey, TValue> SetErrorHandler(Action<IProducer<TKey, TValue>, Error> errorHandler) => throw null;
    public ProducerBuilder<TKey, TValue> SetKeySerializer(IAsyncSerializer<TKey> serializer) => throw null;
    public ProducerBuilder<TKey, TValue> SetKeySerializer(ISerializer<TKey> serializer) => throw null;
    public ProducerBuilder<TKey, TValue> SetKeySerializerBuilder(IAsyncSerializerBuilder<TKey> serializerBuilder) => throw null;
    public ProducerBuilder<TKey, TValue> SetKeySerializerBuilder(ISerializerBuilder<TKey> serializerBuilder) => throw null;
    public ProducerBuilder<TKey, TValue> SetLogHandler(Action<IProducer<TKey, TValue>, LogMessage> logHandler) => throw null;
    public ProducerBuilder<TKey, TValue> SetOAuthBearerTokenRefreshHandler(Action<IProducer<TKey, TValue>, string> oAuthBearerTokenRefreshHandler) => throw null;
    public ProducerBuilder<TKey, TValue> SetPartitioner(string topic, PartitionerDelegate partitioner) => throw null;
    public ProducerBuilder<TKey, TValue> SetStatisticsHandler(Action<IProducer<TKey, TValue>, string> statisticsHandler) => throw null;
    public ProducerBuilder<TKey, TValue> SetValueSerializer(IAsyncSerializer<TValue> serializer) => throw null;
    public ProducerBuilder<TKey, TValue> SetValueSerializer(ISerializer<TValue> serializer) => throw null;
    public ProducerBuilder<TKey, TValue> SetValueSerializerBuilder(IAsyncSerializerBuilder<TValue> serializerBuilder) => throw null;
    public ProducerBuilder<TKey, TValue> SetValueSerializerBuilder(ISerializerBuilder<TValue> serializerBuilder) => throw null;
}

public class ProducerConfig : ClientConfig
{
    public ProducerConfig() => throw null;
    public ProducerConfig(ClientConfig config) => throw null;
    public ProducerConfig(IDictionary<string, string> config) => throw null;
    public int? BatchNumMessages { get; set; }
    public int? BatchSize { get; set; }
    public int? CompressionLevel { get; set; }
    public CompressionType? CompressionType { get; set; }
    public string DeliveryReportFields { get; set; }
    public bool? EnableBackgroundPoll { get; set; }
    public bool? EnableDeliveryReports { get; set; }
    public bool? EnableGaplessGuarantee { get; set; }
    public bool? EnableIdempotence { get; set; }
    public double? LingerMs { get; set; }
    public int? MessageSendMaxRetries { get; set; }
    public int? MessageTimeoutMs { get; set; }
    public Partitioner? Partitioner { get; set; }
    public int? QueueBufferingBackpressureThreshold { get; set; }
    public int? QueueBufferingMaxKbytes { get; set; }
    public int? QueueBufferingMaxMessages { get; set; }
    public int? RequestTimeoutMs { get; set; }
    public int? StickyPartitioningLingerMs { get; set; }
    public int? TransactionTimeoutMs { get; set; }
    public string TransactionalId { get; set; }
    public ProducerConfig ThrowIfContainsNonUserConfigurable() => throw null;
}

public enum SaslMechanism
{
    Gssapi = 0,
    Plain = 1,
    ScramSha256 = 2,
    ScramSha512 = 3,
    OAuthBearer = 4,
}

public enum SaslOauthbearerAssertionAlgorithm
{
    RS256 = 0,
    ES256 = 1,
}

public enum SaslOauthbearerGrantType
{
    ClientCredentials = 0,
    JwtBearer = 1,
}

public enum SaslOauthbearerMetadataAuthenticationType
{
    None = 0,
    AzureIMDS = 1,
    AwsIam = 2,
}

public enum SaslOauthbearerMethod
{
    Default = 0,
    Oidc = 1,
}

public enum SecurityProtocol
{
    Plaintext = 0,
    Ssl = 1,
    SaslPlaintext = 2,
    SaslSsl = 3,
}

public static class SerdeExtensions
{
    public static void DisposeOwnedResources<T>(this IAsyncDeserializer<T> deserializer) => throw null;
    public static void DisposeOwnedResources<T>(this IAsyncSerializer<T> serializer) => throw null;
    public static void DisposeOwnedResources<T>(this IDeserializer<T> deserializer) => throw null;
    public static void DisposeOwnedResources<T>(this ISerializer<T> serializer) => throw null;
    public static void SetClusterIdResolver<T>(this IAsyncDeserializer<T> deserializer, Func<Task<string>> clusterIdResolver) => throw null;
    public static void SetClusterIdResolver<T>(this IAsyncSerializer<T> serializer, Func<Task<string>> clusterIdResolver) => throw null;
    public static void SetClusterIdResolver<T>(this IDeserializer<T> deserializer, Func<Task<string>> clusterIdResolver) => throw null;
    public static void SetClusterIdResolver<T>(this ISerializer<T> serializer, Func<Task<string>> clusterIdResolver) => throw null;
}

public struct SerializationContext
{
    public SerializationContext(MessageComponentType component, string topic, Headers headers = null) => throw null;
    public readonly MessageComponentType Component { get => throw null; }
    public static SerializationContext Empty { get => throw null; }
    public readonly Headers Headers { get => throw null; }
    public readonly string Topic { get => throw null; }
}

public static class Serializers
{
    public static ISerializer<byte[]> ByteArray;
    public static ISerializer<double> Double;
    public static ISerializer<int> Int32;
    public static ISerializer<long> Int64;
    public static ISerializer<Null> Null;
    public static ISerializer<float> Single;
    public static ISerializer<string> Utf8;
}

public enum SslEndpointIdentificationAlgorithm
{
    None = 0,
    Https = 1,
}

public enum SyslogLevel
{
    Emergency = 0,
    Alert = 1,
    Critical = 2,
    Error = 3,
    Warning = 4,
    Notice = 5,
    Info = 6,
    Debug = 7,
}

public struct Timestamp : IEquatable<Timestamp>
{
    public static readonly DateTime UnixTimeEpoch;
    public Timestamp(DateTime dateTime) => throw null;
    public Timestamp(DateTime dateTime, TimestampType type) => throw null;
    public Timestamp(DateTimeOffset dateTimeOffset) => throw null;
    public Timestamp(long unixTimestampMs, TimestampType type) => throw null;
    public static Timestamp Default { get => throw null; }
    public readonly TimestampType Type { get => throw null; }
    public readonly long UnixTimestampMs { get => throw null; }
    public DateTime UtcDateTime { get => throw null; }
    public static long DateTimeToUnixTimestampMs(DateTime dateTime) => throw null;
    public bool Equals(Timestamp other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public static DateTime UnixTimestampMsToDateTime(long unixMillisecondsTimestamp) => throw null;
    public static bool operator ==(Timestamp a, Timestamp b) => throw null;
    public static bool operator !=(Timestamp a, Timestamp b) => throw null;
}

public enum TimestampType
{
    NotAvailable = 0,
    CreateTime = 1,
    LogAppendTime = 2,
}

public class TopicCollection
{
    public static TopicCollection OfTopicNames(IEnumerable<string> topics) => throw null;
    public override string ToString() => throw null;
    internal TopicCollection() => throw null;
}

public class TopicMetadata
{
    public TopicMetadata(string topic, List<PartitionMetadata> partitions, Error error) => throw null;
    public Error Error { get; }
    public List<PartitionMetadata> Partitions { get; }
    public string Topic { get; }
    public override string ToString() => throw null;
}

public class TopicPartition : IComparable
{
    public TopicPartition(string topic, Partition partition) => throw null;
    public Partition Partition { get; }
    public string Topic { get; }
    public int CompareTo(object obj) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(TopicPartition a, TopicPartition b) => throw null;
    public static bool operator !=(TopicPartition a, TopicPartition b) => throw null;
}

public class TopicPartitionError
{
    public TopicPartitionError(TopicPartition tp, Error error) => throw null;
    public TopicPartitionError(string topic, Partition partition, Error error) => throw null;
    public Error Error { get; }
    public Partition Partition { get; }
    public string Topic { get; }
    public TopicPartition TopicPartition { get; }
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(TopicPartitionError a, TopicPartitionError b) => throw null;
    public static bool operator !=(TopicPartitionError a, TopicPartitionError b) => throw null;
}

public class TopicPartitionException : KafkaException
{
    public TopicPartitionException(List<TopicPartitionError> results) : base(default(Error)) => throw null;
    public List<TopicPartitionError> Results { get; }
}

public class TopicPartitionInfo
{
    public TopicPartitionInfo() => throw null;
    public List<Node> ISR { get; set; }
    public Node Leader { get; set; }
    public int Partition { get; set; }
    public List<Node> Replicas { get; set; }
    public override string ToString() => throw null;
}

public class TopicPartitionOffset
{
    public TopicPartitionOffset(TopicPartition tp, Offset offset) => throw null;
    public TopicPartitionOffset(TopicPartition tp, Offset offset, int? leaderEpoch) => throw null;
    public TopicPartitionOffset(string topic, Partition partition, Offset offset) => throw null;
    public TopicPartitionOffset(string topic, Partition partition, Offset offset, int? leaderEpoch) => throw null;
    public int? LeaderEpoch { get; }
    public Offset Offset { get; }
    public Partition Partition { get; }
    public string Topic { get; }
    public TopicPartition TopicPartition { get; }
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(TopicPartitionOffset a, TopicPartitionOffset b) => throw null;
    public static bool operator !=(TopicPartitionOffset a, TopicPartitionOffset b) => throw null;
}

public class TopicPartitionOffsetError
{
    public TopicPartitionOffsetError(TopicPartition tp, Offset offset, Error error, int? leaderEpoch = null) => throw null;
    public TopicPartitionOffsetError(TopicPartitionOffset tpo, Error error) => throw null;
    public TopicPartitionOffsetError(string topic, Partition partition, Offset offset, Error error, int? leaderEpoch = null) => throw null;
    public Error Error { get; }
    public int? LeaderEpoch { get; }
    public Offset Offset { get; }
    public Partition Partition { get; }
    public string Topic { get; }
    public TopicPartition TopicPartition { get; }
    public TopicPartitionOffset TopicPartitionOffset { get; }
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(TopicPartitionOffsetError a, TopicPartitionOffsetError b) => throw null;
    public static explicit operator TopicPartitionOffset(TopicPartitionOffsetError tpoe) => throw null;
    public static bool operator !=(TopicPartitionOffsetError a, TopicPartitionOffsetError b) => throw null;
}

public class TopicPartitionOffsetException : KafkaException
{
    public TopicPartitionOffsetException(List<TopicPartitionOffsetError> results) : base(default(Error)) => throw null;
    public List<TopicPartitionOffsetError> Results { get; }
}

public class TopicPartitionTimestamp
{
    public TopicPartitionTimestamp(TopicPartition tp, Timestamp timestamp) => throw null;
    public TopicPartitionTimestamp(string topic, Partition partition, Timestamp timestamp) => throw null;
    public Partition Partition { get; }
    public Timestamp Timestamp { get; }
    public string Topic { get; }
    public TopicPartition TopicPartition { get; }
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(TopicPartitionTimestamp a, TopicPartitionTimestamp b) => throw null;
    public static bool operator !=(TopicPartitionTimestamp a, TopicPartitionTimestamp b) => throw null;
}

public class Uuid
{
    public Uuid(long mostSignificantBits, long leastSignificantBits) => throw null;
    public Offset LeastSignificantBits { get; }
    public Offset MostSignificantBits { get; }
    public override string ToString() => throw null;
}

public class WatermarkOffsets
{
    public WatermarkOffsets(Offset low, Offset high) => throw null;
    public Offset High { get; }
    public Offset Low { get; }
    public override string ToString() => throw null;
}
