using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Streamiz.Kafka.Net;

public enum ExceptionHandlerResponse
{
    FAIL = 0,
    CONTINUE = 1,
}

public interface ISchemaRegistryConfig
{
    bool? AutoRegisterSchemas { get; set; }
    string BasicAuthCredentialsSource { get; set; }
    string BasicAuthUserInfo { get; set; }
    int? BufferBytes { get; set; }
    ReferenceSubjectNameStrategy? ReferenceSubjectNameStrategy { get; set; }
    int? SchemaRegistryMaxCachedSchemas { get; set; }
    int? SchemaRegistryRequestTimeoutMs { get; set; }
    string SchemaRegistryUrl { get; set; }
    bool? SkipKnownTypes { get; set; }
    SubjectNameStrategy? SubjectNameStrategy { get; set; }
    bool? UseDeprecatedFormat { get; set; }
    bool? UseLatestVersion { get; set; }
}

public interface IStreamConfig
{
    bool? AllowAutoCreateTopics { get; set; }
    string ApplicationId { get; set; }
    string BootstrapServers { get; set; }
    string ClientId { get; set; }
    long CommitIntervalMs { get; set; }
    bool DefaultCacheEnabled { get; set; }
    global::Streamiz.Kafka.Net.SerDes.ISerDes DefaultKeySerDes { get; set; }
    bool DefaultPartitionerReshuffleEveryKey { get; set; }
    long DefaultStateStoreCacheMaxBytes { get; set; }
    global::Streamiz.Kafka.Net.Processors.ITimestampExtractor DefaultTimestampExtractor { get; set; }
    global::Streamiz.Kafka.Net.SerDes.ISerDes DefaultValueSerDes { get; set; }
    Func<global::Streamiz.Kafka.Net.ProcessorContext, global::Confluent.Kafka.ConsumeResult<byte[], byte[]>, Exception, ExceptionHandlerResponse> DeserializationExceptionHandler { get; set; }
    bool ExposeLibrdKafkaStats { get; set; }
    ProcessingGuarantee Guarantee { get; set; }
    Func<Exception, ExceptionHandlerResponse> InnerExceptionHandler { get; set; }
    TimeSpan LogProcessingSummary { get; set; }
    global::Microsoft.Extensions.Logging.ILoggerFactory Logger { get; set; }
    int MaxDegreeOfParallelism { get; set; }
    int? MaxPollIntervalMs { get; set; }
    long MaxPollRecords { get; set; }
    long MaxPollRestoringRecords { get; set; }
    long MaxTaskIdleMs { get; set; }
    long MetricsIntervalMs { get; set; }
    IEnumerable<IStreamMiddleware> Middlewares { get; }
    int NumStreamThreads { get; set; }
    global::Streamiz.Kafka.Net.State.IOffsetCheckpointManager OffsetCheckpointManager { get; set; }
    bool ParallelProcessing { get; set; }
    long PollMs { get; set; }
    Func<global::Confluent.Kafka.DeliveryReport<byte[], byte[]>, ProductionExceptionHandlerResponse> ProductionExceptionHandler { get; set; }
    TimeSpan QueryWatermarkOffsetsTimeout { get; set; }
    int ReplicationFactor { get; set; }
    Action<string, global::Streamiz.Kafka.Net.State.RocksDbOptions> RocksDbConfigHandler { get; set; }
    string StateDir { get; set; }
    TimeSpan TransactionTimeout { get; set; }
    string TransactionalId { get; set; }
    long WindowStoreChangelogAdditionalRetentionMs { get; set; }
    void AddConfig(string key, dynamic value);
    void AddMiddleware(IStreamMiddleware item);
    void ClearMiddleware();
    dynamic Get(string key);
    IEnumerable<KeyValuePair<string, string>> GetPrefixScan(string prefixKey);
    bool RemoveMiddleware(IStreamMiddleware item);
    global::Confluent.Kafka.AdminClientConfig ToAdminConfig(string clientId);
    global::Confluent.Kafka.ConsumerConfig ToConsumerConfig();
    global::Confluent.Kafka.ConsumerConfig ToConsumerConfig(string clientId, bool @override = true);
    global::Confluent.Kafka.ConsumerConfig ToExternalConsumerConfig(string clientId);
    global::Confluent.Kafka.ProducerConfig ToExternalProducerConfig(string clientId);
    global::Confluent.Kafka.ConsumerConfig ToGlobalConsumerConfig(string clientId);
    global::Confluent.Kafka.ProducerConfig ToProducerConfig();
    global::Confluent.Kafka.ProducerConfig ToProducerConfig(string clientId);
    global::Confluent.Kafka.ConsumerConfig ToRestoreConsumerConfig(string clientId);
}

public interface IStreamMiddleware
{
    void AfterStart(IStreamConfig config, CancellationToken token);
    void AfterStop(IStreamConfig config, CancellationToken token);
    void BeforeStart(IStreamConfig config, CancellationToken token);
    void BeforeStop(IStreamConfig config, CancellationToken token);
}

public sealed class KafkaStream : IDisposable
{
    public KafkaStream(global::Streamiz.Kafka.Net.Stream.Topology topology, IStreamConfig configuration) => throw null;
    public KafkaStream(global::Streamiz.Kafka.Net.Stream.Topology topology, IStreamConfig configuration, global::Streamiz.Kafka.Net.Kafka.IKafkaSupplier kafkaSupplier) => throw null;
    public event OnRestoreBatchListener OnRestoreBatchEvent { add { } remove { } }
    public event OnRestoreEndListener OnRestoreEndEvent { add { } remove { } }
    public event OnRestoreStartListener OnRestoreStartEvent { add { } remove { } }
    public event StateListener StateChanged { add { } remove { } }
    public void Dispose() => throw null;
    public Task StartAsync(CancellationToken? token = null) => throw null;
    public T Store<T, K, V>(StoreQueryParameters<T, K, V> storeQueryParameters) where T : class => throw null;

    public sealed class State : IEquatable<KafkaStream.State>
    {
        public static readonly KafkaStream.State CREATED;
        public static readonly KafkaStream.State ERROR;
        public static readonly KafkaStream.State NOT_RUNNING;
        public static readonly KafkaStream.State PENDING_SHUTDOWN;
        public static readonly KafkaStream.State REBALANCING;
        public static readonly KafkaStream.State RUNNING;
        public string Name { get; }
        public int Ordinal { get; }
        public ISet<int> Transitions { get; }
        public bool Equals(KafkaStream.State other) => throw null;
        public override bool Equals(object obj) => throw null;
        public override int GetHashCode() => throw null;
        public bool IsRunning() => throw null;
        public override string ToString() => throw null;
        public static bool operator ==(KafkaStream.State a, KafkaStream.State b) => throw null;
        public static bool operator !=(KafkaStream.State a, KafkaStream.State b) => throw null;
        internal State() => throw null;
    }
}

public delegate void OnRestoreBatchListener(global::Confluent.Kafka.TopicPartition topicPartition, string storeName, long batchEndOffset, long numRestored);

public delegate void OnRestoreEndListener(global::Confluent.Kafka.TopicPartition topicPartition, string storeName, long totalRestored);

public delegate void OnRestoreStartListener(global::Confluent.Kafka.TopicPartition topicPartition, string storeName, long startingOffset, long endingOffset);

public enum ProcessingGuarantee
{
    AT_LEAST_ONCE = 0,
    EXACTLY_ONCE = 1,
}

public class ProcessorContext
{
    public string ApplicationId { get; }
    public global::Confluent.Kafka.Headers Headers { get; }
    public long Offset { get; }
    public global::Confluent.Kafka.Partition Partition { get; }
    public virtual string StateDir { get; }
    public virtual long Timestamp { get; }
    public string Topic { get; }
    public virtual long WallClockTime { get; }
    public void ChangeTimestamp(long ts) => throw null;
    public virtual global::Streamiz.Kafka.Net.Processors.IStateStore GetStateStore(string storeName) => throw null;
    public void SetHeaders(global::Confluent.Kafka.Headers headers) => throw null;
    internal ProcessorContext() => throw null;
}

public enum ProductionExceptionHandlerResponse
{
    FAIL = 0,
    CONTINUE = 1,
    RETRY = 2,
}

public static class RandomGenerator
{
    public static int GetInt32(int partitionCount) => throw null;
    public static string GetRandomString(int maxLength = 100) => throw null;
}

public enum ReferenceSubjectNameStrategy
{
    ReferenceName = 0,
}

public delegate void StateListener(KafkaStream.State oldState, KafkaStream.State newState);

public static class StoreQueryParameters
{
}

public class StoreQueryParameters<T, K, V> where T : class
{
    public string StoreName { get; }
    internal StoreQueryParameters() => throw null;
}

public class StreamBuilder
{
    public StreamBuilder() => throw null;
    public void AddGlobalStore<K, V, S>(global::Streamiz.Kafka.Net.State.IStoreBuilder<S> storeBuilder, string topic, global::Streamiz.Kafka.Net.Processors.Public.ProcessorSupplier<K, V> stateUpdateSupplier, global::Streamiz.Kafka.Net.SerDes.ISerDes<K> keySerdes, global::Streamiz.Kafka.Net.SerDes.ISerDes<V> valueSerdes, global::Streamiz.Kafka.Net.Processors.ITimestampExtractor timestampExtractor = null, string named = null) where S : global::Streamiz.Kafka.Net.Processors.IStateStore => throw null;
    public void AddStateStore(global::Streamiz.Kafka.Net.State.IStoreBuilder storeBuilder, params string[] processorNames) => throw null;
    public global::Streamiz.Kafka.Net.Stream.Topology Build() => throw null;
    public global::Streamiz.Kafka.Net.Table.IGlobalKTable<K, V> GlobalTable<K, V, KS, VS>(string topic) where KS : global::Streamiz.Kafka.Net.SerDes.ISerDes<K>, new() where VS : global::Streamiz.Kafka.Net.SerDes.ISerDes<V>, new() => throw null;
    public global::Streamiz.Kafka.Net.Table.IGlobalKTable<K, V> GlobalTable<K, V, KS, VS>(string topic, global::Streamiz.Kafka.Net.Table.Materialized<K, V, global::Streamiz.Kafka.Net.State.IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> materialized) where KS : global::Streamiz.Kafka.Net.SerDes.ISerDes<K>, new() where VS : global::Streamiz.Kafka.Net.SerDes.ISerDes<V>, new() => throw null;
    public global::Streamiz.Kafka.Net.Table.IGlobalKTable<K, V> GlobalTable<K, V, KS, VS>(string topic, global::Streamiz.Kafka.Net.Table.Materialized<K, V, global::Streamiz.Kafka.Net.State.IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> materialized, string named) where KS : global::Streamiz.Kafka.Net.SerDes.ISerDes<K>, new() where VS : global::Streamiz.Kafka.Net.SerDes.ISerDes<V>, new() => throw null;
    public global::Streamiz.Kafka.Net.Table.IGlobalKTable<K, V> GlobalTable<K, V, KS, VS>(string topic, global::Streamiz.Kafka.Net.Table.Materialized<K, V, global::Streamiz.Kafka.Net.State.IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> materialized, string named, global::Streamiz.Kafka.Net.Processors.ITimestampExtractor extractor) where KS : global::Streamiz.Kafka.Net.SerDes.ISerDes<K>, new() where VS : global::Streamiz.Kafka.Net.SerDes.ISerDes<V>, new() => throw null;
    public global::Streamiz.Kafka.Net.Table.IGlobalKTable<K, V> GlobalTable<K, V>(string topic) => throw null;
    public global::Streamiz.Kafka.Net.Table.IGlobalKTable<K, V> GlobalTable<K, V>(string topic, global::Streamiz.Kafka.Net.SerDes.ISerDes<K> keySerdes, global::Streamiz.Kafka.Net.SerDes.ISerDes<V> valueSerdes) => throw null;
    public global::Streamiz.Kafka.Net.Table.IGlobalKTable<K, V> GlobalTable<K, V>(string topic, global::Streamiz.Kafka.Net.SerDes.ISerDes<K> keySerdes, global::Streamiz.Kafka.Net.SerDes.ISerDes<V> valueSerdes, global::Streamiz.Kafka.Net.Table.Materialized<K, V, global::Streamiz.Kafka.Net.State.IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> materialized) => throw null;
    public global::Streamiz.Kafka.Net.Table.IGlobalKTable<K, V> GlobalTable<K, V>(string topic, global::Streamiz.Kafka.Net.SerDes.ISerDes<K> keySerdes, global::Streamiz.Kafka.Net.SerDes.ISerDes<V> valueSerdes, global::Streamiz.Kafka.Net.Table.Materialized<K, V, global::Streamiz.Kafka.Net.State.IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> materialized, string named) => throw null;
    public global::Streamiz.Kafka.Net.Table.IGlobalKTable<K, V> GlobalTable<K, V>(string topic, global::Streamiz.Kafka.Net.SerDes.ISerDes<K> keySerdes, global::Streamiz.Kafka.Net.SerDes.ISerDes<V> valueSerdes, global::Streamiz.Kafka.Net.Table.Materialized<K, V, global::Streamiz.Kafka.Net.State.IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> materialized, string named, global::Streamiz.Kafka.Net.Processors.ITimestampExtractor extractor) => throw null;
    public global::Streamiz.Kafka.Net.Table.IGlobalKTable<K, V> GlobalTable<K, V>(string topic, global::Streamiz.Kafka.Net.Table.Materialized<K, V, global::Streamiz.Kafka.Net.State.IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> materialized) => throw null;
    public global::Streamiz.Kafka.Net.Stream.IKStream<K, V> Stream<K, V, KS, VS>(string topic) where KS : global::Streamiz.Kafka.Net.SerDes.ISerDes<K>, new() where VS : global::Streamiz.Kafka.Net.SerDes.ISerDes<V>, new() => throw null;
    public global::Streamiz.Kafka.Net.Stream.IKStream<K, V> Stream<K, V, KS, VS>(string topic, global::Streamiz.Kafka.Net.Processors.ITimestampExtractor extractor) where KS : global::Streamiz.Kafka.Net.SerDes.ISerDes<K>, new() where VS : global::Streamiz.Kafka.Net.SerDes.ISerDes<V>, new() => throw null;
    public global::Streamiz.Kafka.Net.Stream.IKStream<K, V> Stream<K, V, KS, VS>(string topic, string named) where KS : global::Streamiz.Kafka.Net.SerDes.ISerDes<K>, new() where VS : global::Streamiz.Kafka.Net.SerDes.ISerDes<V>, new() => throw null;
    public global::Streamiz.Kafka.Net.Stream.IKStream<K, V> Stream<K, V, KS, VS>(string topic, string named, global::Streamiz.Kafka.Net.Processors.ITimestampExtractor extractor) where KS : global::Streamiz.Kafka.Net.SerDes.ISerDes<K>, new() where VS : global::Streamiz.Kafka.Net.SerDes.ISerDes<V>, new() => throw null;
    public global::Streamiz.Kafka.Net.Stream.IKStream<K, V> Stream<K, V>(string topic) => throw null;
    public global::Streamiz.Kafka.Net.Stream.IKStream<K, V> Stream<K, V>(string topic, global::Streamiz.Kafka.Net.SerDes.ISerDes<K> keySerdes, global::Streamiz.Kafka.Net.SerDes.ISerDes<V> valueSerdes) => throw null;
    public global::Streamiz.Kafka.Net.Stream.IKStream<K, V> Stream<K, V>(string topic, global::Streamiz.Kafka.Net.SerDes.ISerDes<K> keySerdes, global::Streamiz.Kafka.Net.SerDes.ISerDes<V> valueSerdes, global::Streamiz.Kafka.Net.Processors.ITimestampExtractor extractor) => throw null;
    public global::Streamiz.Kafka.Net.Stream.IKStream<K, V> Stream<K, V>(string topic, global::Streamiz.Kafka.Net.SerDes.ISerDes<K> keySerdes, global::Streamiz.Kafka.Net.SerDes.ISerDes<V> valueSerdes, string named) => throw null;
    public global::Streamiz.Kafka.Net.Stream.IKStream<K, V> Stream<K, V>(string topic, global::Streamiz.Kafka.Net.SerDes.ISerDes<K> keySerdes, global::Streamiz.Kafka.Net.SerDes.ISerDes<V> valueSerdes, string named, global::Streamiz.Kafka.Net.Processors.ITimestampExtractor extractor) => throw null;
    public global::Streamiz.Kafka.Net.Table.IKTable<K, V> Table<K, V, KS, VS>(string topic) where KS : global::Streamiz.Kafka.Net.SerDes.ISerDes<K>, new() where VS : global::Streamiz.Kafka.Net.SerDes.ISerDes<V>, new() => throw null;
    public global::Streamiz.Kafka.Net.Table.IKTable<K, V> Table<K, V, KS, VS>(string topic, global::Streamiz.Kafka.Net.Table.Materialized<K, V, global::Streamiz.Kafka.Net.State.IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> materialized) where KS : global::Streamiz.Kafka.Net.SerDes.ISerDes<K>, new() where VS : global::Streamiz.Kafka.Net.SerDes.ISerDes<V>, new() => throw null;
    public global::Streamiz.Kafka.Net.Table.IKTable<K, V> Table<K, V, KS, VS>(string topic, global::Streamiz.Kafka.Net.Table.Materialized<K, V, global::Streamiz.Kafka.Net.State.IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> materialized, global::Streamiz.Kafka.Net.Processors.ITimestampExtractor extractor) where KS : global::Streamiz.Kafka.Net.SerDes.ISerDes<K>, new() where VS : global::Streamiz.Kafka.Net.SerDes.ISerDes<V>, new() => throw null;
    public global::Streamiz.Kafka.Net.Table.IKTable<K, V> Table<K, V, KS, VS>(string topic, global::Streamiz.Kafka.Net.Table.Materialized<K, V, global::Streamiz.Kafka.Net.State.IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> materialized, string named) where KS : global::Streamiz.Kafka.Net.SerDes.ISerDes<K>, new() where VS : global::Streamiz.Kafka.Net.SerDes.ISerDes<V>, new() => throw null;
    public global::Streamiz.Kafka.Net.Table.IKTable<K, V> Table<K, V, KS, VS>(string topic, global::Streamiz.Kafka.Net.Table.Materialized<K, V, global::Streamiz.Kafka.Net.State.IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> materialized, string named, global::Streamiz.Kafka.Net.Processors.ITimestampExtractor extractor) where KS : global::Streamiz.Kafka.Net.SerDes.ISerDes<K>, new() where VS : global::Streamiz.Kafka.Net.SerDes.ISerDes<V>, new() => throw null;
    public global::Streamiz.Kafka.Net.Table.IKTable<K, V> Table<K, V>(string topic) => throw null;
    public global::Streamiz.Kafka.Net.Table.IKTable<K, V> Table<K, V>(string topic, global::Streamiz.Kafka.Net.SerDes.ISerDes<K> keySerdes, global::Streamiz.Kafka.Net.SerDes.ISerDes<V> valueSerdes) => throw null;
    public global::Streamiz.Kafka.Net.Table.IKTable<K, V> Table<K, V>(string topic, global::Streamiz.Kafka.Net.SerDes.ISerDes<K> keySerdes, global::Streamiz.Kafka.Net.SerDes.ISerDes<V> valueSerdes, global::Streamiz.Kafka.Net.Table.Materialized<K, V, global::Streamiz.Kafka.Net.State.IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> materialized) => throw null;
    public global::Streamiz.Kafka.Net.Table.IKTable<K, V> Table<K, V>(string topic, global::Streamiz.Kafka.Net.SerDes.ISerDes<K> keySerdes, global::Streamiz.Kafka.Net.SerDes.ISerDes<V> valueSerdes, global::Streamiz.Kafka.Net.Table.Materialized<K, V, global::Streamiz.Kafka.Net.State.IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> materialized, string named) => throw null;
    public global::Streamiz.Kafka.Net.Table.IKTable<K, V> Table<K, V>(string topic, global::Streamiz.Kafka.Net.SerDes.ISerDes<K> keySerdes, global::Streamiz.Kafka.Net.SerDes.ISerDes<V> valueSerdes, global::Streamiz.Kafka.Net.Table.Materialized<K, V, global::Streamiz.Kafka.Net.State.IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> materialized, string named, global::Streamiz.Kafka.Net.Processors.ITimestampExtractor extractor) => throw null;
    public global::Streamiz.Kafka.Net.Table.IKTable<K, V> Table<K, V>(string topic, global::Streamiz.Kafka.Net.Table.Materialized<K, V, global::Streamiz.Kafka.Net.State.IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> materialized) => throw null;
}

public class StreamConfig : IStreamConfig, ISchemaRegistryConfig
{
    public static readonly long DEFAULT_COMMIT_INTERVAL_MS;
    public static readonly long EOS_DEFAULT_COMMIT_INTERVAL_MS;
    public StreamConfig() => throw null;
    public StreamConfig(IDictionary<string, dynamic> properties, global::Microsoft.Extensions.Logging.ILoggerFactory loggerFactory = null) => throw null;
    public global::Confluent.Kafka.Acks? Acks { get; set; }
    public bool? AllowAutoCreateTopics { get; set; }
    public int? ApiVersionFallbackMs { get; set; }
    public bool? ApiVersionRequest { get; set; }
    public int? ApiVersionRequestTimeoutMs { get; set; }
    public string ApplicationId { get; set; }
    public global::Confluent.Kafka.AutoOffsetReset? AutoOffsetReset { get; set; }
    public bool? AutoRegisterSchemas { get; set; }
    public string BasicAuthCredentialsSource { get; set; }
    public string BasicAuthUserInfo { get; set; }
    public int? BatchNumMessages { get; set; }
    public int? BatchSize { get; set; }
    public string BootstrapServers { get; set; }
    public global::Confluent.Kafka.BrokerAddressFamily? BrokerAddressFamily { get; set; }
    public int? BrokerAddressTtl { get; set; }
    public string BrokerVersionFallback { get; set; }
    public int? BufferBytes { get; set; }
    public bool? CheckCrcs { get; set; }
    public global::Confluent.Kafka.ClientDnsLookup? ClientDnsLookup { get; set; }
    public string ClientId { get; set; }
    public string ClientRack { get; set; }
    public long CommitIntervalMs { get; set; }
    public int? CompressionLevel { get; set; }
    public global::Confluent.Kafka.CompressionType? CompressionType { get; set; }
    public int? ConnectionsMaxIdleMs { get; set; }
    public string ConsumeResultFields { set { } }
    public int? CoordinatorQueryIntervalMs { get; set; }
    public string Debug { get; set; }
    public bool DefaultCacheEnabled { get; set; }
    public global::Streamiz.Kafka.Net.SerDes.ISerDes DefaultKeySerDes { get; set; }
    public bool DefaultPartitionerReshuffleEveryKey { get; set; }
    public long DefaultStateStoreCacheMaxBytes { get; set; }
    public global::Streamiz.Kafka.Net.Processors.ITimestampExtractor DefaultTimestampExtractor { get; set; }
    public global::Streamiz.Kafka.Net.SerDes.ISerDes DefaultValueSerDes { get; set; }
    public string DeliveryReportFields { get; set; }
    public Func<global::Streamiz.Kafka.Net.ProcessorContext, global::Confluent.Kafka.ConsumeResult<byte[], byte[]>, Exception, ExceptionHandlerResponse> DeserializationExceptionHandler { get; set; }
    public bool? EnableAutoCommit { get; }
    public bool? EnableAutoOffsetStore { get; }
    public bool? EnableBackgroundPoll { get; set; }
    public bool? EnableDeliveryReports { get; set; }
    public bool? EnableGaplessGuarantee { get; set; }
    public bool? EnableIdempotence { get; set; }
    public bool? EnableMetricsPush { get; set; }
    public bool? EnablePartitionEof { get; set; }
    public bool? EnableRandomSeed { get; set; }
    public bool? EnableSaslOauthbearerUnsecureJwt { get; set; }
    public bool? EnableSslCertificateVerification { get; set; }
    public bool ExposeLibrdKafkaStats { get; set; }
    public int? FetchErrorBackoffMs { get; set; }
    public int? FetchMaxBytes { get; set; }
    public int? FetchMinBytes { get; set; }
    public int? FetchQueueBackoffMs { get; set; }
    public int? FetchWaitMaxMs { get; set; }
    public global::Confluent.Kafka.GroupProtocol? GroupProtocol { get; set; }
    public string GroupProtocolType { get; set; }
    public string GroupRemoteAssignor { get; set; }
    public ProcessingGuarantee Guarantee { get; set; }
    public int? HeartbeatIntervalMs { get; set; }
    public Func<Exception, ExceptionHandlerResponse> InnerExceptionHandler { get; set; }
    public int? InternalTerminationSignal { get; set; }
    public global::Confluent.Kafka.IsolationLevel? IsolationLevel { get; set; }
    public double? LingerMs { get; set; }
    public bool? LogConnectionClose { get; set; }
    public TimeSpan LogProcessingSummary { get; set; }
    public bool? LogQueue { get; set; }
    public bool? LogThreadName { get; set; }
    public global::Microsoft.Extensions.Logging.ILoggerFactory Logger { get; set; }
    public int MaxDegreeOfParallelism { get; set; }
    public int? MaxInFlight { get; set; }
    public int? MaxPartitionFetchBytes { get; set; }
    public int? MaxPollIntervalMs { get; set; }
    public long MaxPollRecords { get; set; }
    public long MaxPollRestoringRecords { get; set; }
    public long MaxTaskIdleMs { get; set; }
    public int? MessageCopyMaxBytes { get; set; }
    public int? MessageMaxBytes { get; set; }
    public int? MessageSendMaxRetries { get; set; }
    public int? MessageTimeoutMs { get; set; }
    public int? MetadataMaxAgeMs { get; set; }
    public long MetricsIntervalMs { get; set; }
    public IEnumerable<IStreamMiddleware> Middlewares { get; }
    public int NumStreamThreads { get; set; }
    public global::Streamiz.Kafka.Net.State.IOffsetCheckpointManager OffsetCheckpointManager { get; set; }
    public bool ParallelProcessing { get; set; }
    public global::Confluent.Kafka.PartitionAssignmentStrategy? PartitionAssignmentStrategy { get; set; }
    public global::Confluent.Kafka.Partitioner? Partitioner { get; set; }
    public string PluginLibraryPaths { get; set; }
    public long PollMs { get; set; }
    public Func<global::Confluent.Kafka.DeliveryReport<byte[], byte[]>, ProductionExceptionHandlerResponse> ProductionExceptionHandler { get; set; }
    public TimeSpan QueryWatermarkOffsetsTimeout { get; set; }
    public int? QueueBufferingBackpressureThreshold { get; set; }
    public int? QueueBufferingMaxKbytes { get; set; }
    public int? QueueBufferingMaxMessages { get; set; }
    public int? QueuedMaxMessagesKbytes { get; set; }
    public int? QueuedMinMessages { get; set; }
    public int? ReceiveMessageMaxBytes { get; set; }
    public int? ReconnectBackoffMaxMs { get; set; }
    public int? ReconnectBackoffMs { get; set; }
    public ReferenceSubjectNameStrategy? ReferenceSubjectNameStrategy { get; set; }
    public int ReplicationFactor { get; set; }
    public int? RequestTimeoutMs { get; set; }
    public int? RetryBackoffMaxMs { get; set; }
    public int? RetryBackoffMs { get; set; }
    public Action<string, global::Streamiz.Kafka.Net.State.RocksDbOptions> RocksDbConfigHandler { get; set; }
    public string SaslKerberosKeytab { get; set; }
    public string SaslKerberosKinitCmd { get; set; }
    public int? SaslKerberosMinTimeBeforeRelogin { get; set; }
    public string SaslKerberosPrincipal { get; set; }
    public string SaslKerberosServiceName { get; set; }
    public global::Confluent.Kafka.SaslMechanism? SaslMechanism { get; set; }
    public string SaslOauthbearerClientId { get; set; }
    public string SaslOauthbearerClientSecret { get; set; }
    public string SaslOauthbearerConfig { get; set; }
    public string SaslOauthbearerExtensions { get; set; }
    public global::Confluent.Kafka.SaslOauthbearerMethod? SaslOauthbearerMethod { get; set; }
    public string SaslOauthbearerScope { get; set; }
    public string SaslOauthbearerTokenEndpointUrl { get; set; }
    public string SaslPassword { get; set; }
    public string SaslUsername { get; set; }
    public int? SchemaRegistryMaxCachedSchemas { get; set; }
    public int? SchemaRegistryRequestTimeoutMs { get; set; }
    public string SchemaRegistryUrl { get; set; }
    public global::Confluent.Kafka.SecurityProtocol? SecurityProtocol { get; set; }
    public int? SessionTimeoutMs { get; set; }
    public bool? SkipKnownTypes { get; set; }
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
    public global::Confluent.Kafka.SslEndpointIdentificationAlgorithm? SslEndpointIdentificationAlgorithm { get; set; }
    public string SslEngineId { get; set; }
    public string SslKeyLocation { get; set; }
    public string SslKeyPassword { get; set; }
    public string SslKeyPem { get; set; }
    public string SslKeystoreLocation { get; set; }
    public string SslKeystorePassword { get; set; }
    public string SslProviders { get; set; }
    public string SslSigalgsList { get; set; }
    public string StateDir { get; set; }
    public int? StatisticsIntervalMs { get; set; }
    public int? StickyPartitioningLingerMs { get; set; }
    public SubjectNameStrategy? SubjectNameStrategy { get; set; }
    public string TopicBlacklist { get; set; }
    public int? TopicMetadataPropagationMaxMs { get; set; }
    public int? TopicMetadataRefreshFastIntervalMs { get; set; }
    public int? TopicMetadataRefreshIntervalMs { get; set; }
    public bool? TopicMetadataRefreshSparse { get; set; }
    public TimeSpan TransactionTimeout { get; set; }
    public int? TransactionTimeoutMs { get; set; }
    public string TransactionalId { get; set; }
    public bool? UseDeprecatedFormat { get; set; }
    public bool? UseLatestVersion { get; set; }
    public long WindowStoreChangelogAdditionalRetentionMs { get; set; }
    public dynamic this[string key] { get => throw null; set { } }
    public void AddConfig(string key, dynamic value) => throw null;
    public void AddMiddleware(IStreamMiddleware item) => throw null;
    public void ClearMiddleware() => throw null;
    public IStreamConfig Clone() => throw null;
    public string ExternalConsumerPrefix(string key) => throw null;
    public string ExternalProducerPrefix(string key) => throw null;
    public dynamic Get(string key) => throw null;
    public IEnumerable<KeyValuePair<string, string>> GetPrefixScan(string prefixKey) => throw null;
    public string GlobalConsumerPrefix(string key) => throw null;
    public string MainConsumerPrefix(string key) => throw null;
    public string ProducerPrefix(string key) => throw null;
    public bool RemoveMiddleware(IStreamMiddleware item) => throw null;
    public string RestoreConsumerPrefix(string key) => throw null;
    public global::Confluent.Kafka.AdminClientConfig ToAdminConfig(string clientId) => throw null;
    public global::Confluent.Kafka.ConsumerConfig ToConsumerConfig() => throw null;
    public global::Confluent.Kafka.ConsumerConfig ToConsumerConfig(string clientId, bool @override = true) => throw null;
    public global::Confluent.Kafka.ConsumerConfig ToExternalConsumerConfig(string clientId) => throw null;
    public global::Confluent.Kafka.ProducerConfig ToExternalProducerConfig(string clientId) => throw null;
    public global::Confluent.Kafka.ConsumerConfig ToGlobalConsumerConfig(string clientId) => throw null;
    public global::Confluent.Kafka.ProducerConfig ToProducerConfig() => throw null;
    public global::Confluent.Kafka.ProducerConfig ToProducerConfig(string clientId) => throw null;
    public global::Confluent.Kafka.ConsumerConfig ToRestoreConsumerConfig(string clientId) => throw null;
    public override string ToString() => throw null;
}

public class StreamConfig<KS, VS> : StreamConfig where KS : global::Streamiz.Kafka.Net.SerDes.ISerDes, new() where VS : global::Streamiz.Kafka.Net.SerDes.ISerDes, new()
{
    public StreamConfig() => throw null;
    public StreamConfig(IDictionary<string, dynamic> properties, global::Microsoft.Extensions.Logging.ILoggerFactory loggerFactory = null) => throw null;
}

public static class StreamConfigExtensions
{
    public static void EnableCacheStoreByDefault(this IStreamConfig config, global::Streamiz.Kafka.Net.Table.CacheSize defaultCacheSize) => throw null;
    public static T Read<T>(this IStreamConfig config) where T : class => throw null;
}

public enum SubjectNameStrategy
{
    Topic = 0,
    Record = 1,
    TopicRecord = 2,
}
