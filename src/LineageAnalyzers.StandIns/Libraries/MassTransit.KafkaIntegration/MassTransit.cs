using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace MassTransit;

public interface IKafkaApiConfigurator
{
    string BrokerVersionFallback { set; }
    TimeSpan? FallbackTimeout { set; }
    bool? Request { set; }
    TimeSpan? RequestTimeout { set; }
}

public interface IKafkaFactoryConfigurator : global::MassTransit.IRiderFactoryConfigurator, global::MassTransit.ISendObserverConnector, global::MassTransit.ISendPipelineConfigurator
{
    global::Confluent.Kafka.Acks? Acks { set; }
    global::Confluent.Kafka.BrokerAddressFamily? BrokerAddressFamily { set; }
    int? BrokerAddressTtl { set; }
    string ClientId { set; }
    string ClientRack { set; }
    string Debug { set; }
    int? InternalTerminationSignal { set; }
    bool? LogConnectionClose { set; }
    bool? LogQueue { set; }
    bool? LogThreadName { set; }
    int? MaxInFlight { set; }
    int? MessageCopyMaxBytes { set; }
    int? MessageMaxBytes { set; }
    TimeSpan? MetadataMaxAge { set; }
    string PluginLibraryPaths { set; }
    int? ReceiveMessageMaxBytes { set; }
    TimeSpan? ReconnectBackoff { set; }
    TimeSpan? ReconnectBackoffMax { set; }
    global::Confluent.Kafka.SecurityProtocol? SecurityProtocol { set; }
    TimeSpan? StatisticsInterval { set; }
    string TopicBlacklist { set; }
    TimeSpan? TopicMetadataRefreshFastInterval { set; }
    TimeSpan? TopicMetadataRefreshInterval { set; }
    bool? TopicMetadataRefreshSparse { set; }
    void ConfigureApi(Action<IKafkaApiConfigurator> configure);
    void ConfigureSocket(Action<IKafkaSocketConfigurator> configure);
    void Host(IReadOnlyList<string> servers, Action<IKafkaHostConfigurator> configure = null);
    void OAuthBearerTokenRefreshHandler(Action<global::Confluent.Kafka.IClient, string> handler);
    void SetHeadersDeserializer(global::MassTransit.KafkaIntegration.Serializers.IHeadersDeserializer deserializer);
    void SetHeadersSerializer(global::MassTransit.KafkaIntegration.Serializers.IHeadersSerializer serializer);
    void SetSerializationFactory(global::MassTransit.KafkaIntegration.Serializers.IKafkaSerializerFactory factory);
    void TopicEndpoint<TKey, TValue>(string topicName, global::Confluent.Kafka.ConsumerConfig consumerConfig, Action<IKafkaTopicReceiveEndpointConfigurator<TKey, TValue>> configure) where TValue : class;
    void TopicEndpoint<TKey, TValue>(string topicName, string groupId, Action<IKafkaTopicReceiveEndpointConfigurator<TKey, TValue>> configure) where TValue : class;
}

public interface IKafkaFetchConfigurator
{
    TimeSpan? ErrorBackoffInterval { set; }
    int? MaxBytes { set; }
    int? MaxPartitionBytes { set; }
    int? MinBytes { set; }
    TimeSpan? WaitMaxInterval { set; }
}

public interface IKafkaHostConfigurator
{
    void CancellationDelay(TimeSpan timeSpan);
    void UseSasl(Action<IKafkaSaslConfigurator> configure);
    void UseSsl(Action<IKafkaSslConfigurator> configure);
}

public interface IKafkaProducerConfigurator
{
    int? BatchNumMessages { set; }
    int? CompressionLevel { set; }
    global::Confluent.Kafka.CompressionType? CompressionType { set; }
    string DeliveryReportFields { set; }
    bool? EnableBackgroundPoll { set; }
    bool? EnableDeliveryReports { set; }
    bool? EnableGaplessGuarantee { set; }
    bool? EnableIdempotence { set; }
    TimeSpan? Linger { set; }
    int? MessageSendMaxRetries { set; }
    TimeSpan? MessageTimeout { set; }
    global::Confluent.Kafka.Partitioner? Partitioner { set; }
    int? QueueBufferingBackpressureThreshold { set; }
    int? QueueBufferingMaxKbytes { set; }
    int? QueueBufferingMaxMessages { set; }
    TimeSpan? RequestTimeout { set; }
    TimeSpan? RetryBackoff { set; }
    TimeSpan? TransactionTimeout { set; }
    string TransactionalId { set; }
    void SetHeadersSerializer(global::MassTransit.KafkaIntegration.Serializers.IHeadersSerializer serializer);
    void SetStatisticsHandler(Action<string> statisticsHandler);
}

public interface IKafkaProducerConfigurator<TKey, TValue> : IKafkaProducerConfigurator
{
    void SetKeySerializer(global::Confluent.Kafka.IAsyncSerializer<TKey> serializer);
    void SetValueSerializer(global::Confluent.Kafka.IAsyncSerializer<TValue> serializer);
}

public interface IKafkaRider : global::MassTransit.Transports.IRiderControl, ITopicProducerProvider, IKafkaTopicEndpointConnector
{
}

public interface IKafkaSaslConfigurator
{
    bool? EnableOauthbearerUnsecureJwt { set; }
    string KerberosKeytab { set; }
    string KerberosKinitCmd { set; }
    int? KerberosMinTimeBeforeRelogin { set; }
    string KerberosPrincipal { set; }
    string KerberosServiceName { set; }
    global::Confluent.Kafka.SaslMechanism? Mechanism { set; }
    string OauthbearerConfig { set; }
    string Password { set; }
    global::Confluent.Kafka.SecurityProtocol? SecurityProtocol { set; }
    string Username { set; }
}

public interface IKafkaSocketConfigurator
{
    bool? KeepaliveEnable { set; }
    int? MaxFails { set; }
    bool? NagleDisable { set; }
    int? ReceiveBufferBytes { set; }
    int? SendBufferBytes { set; }
    TimeSpan? Timeout { set; }
}

public interface IKafkaSslConfigurator
{
    string CaLocation { set; }
    string CertificateLocation { set; }
    string CertificatePem { set; }
    string CipherSuites { set; }
    string CrlLocation { set; }
    string CurvesList { set; }
    bool? EnableCertificateVerification { set; }
    bool? EnableSslCertificateVerification { set; }
    global::Confluent.Kafka.SslEndpointIdentificationAlgorithm? EndpointIdentificationAlgorithm { set; }
    string KeyLocation { set; }
    string KeyPassword { set; }
    string KeyPem { set; }
    string KeystoreLocation { set; }
    string KeystorePassword { set; }
    string SigalgsList { set; }
    string SslCaCertificateStores { set; }
    string SslCaLocation { set; }
    string SslCaPem { set; }
    string SslCertificateLocation { set; }
    string SslCertificatePem { set; }
    string SslCrlLocation { set; }
    global::Confluent.Kafka.SslEndpointIdentificationAlgorithm? SslEndpointIdentificationAlgorithm { set; }
    string SslEngineId { set; }
    string SslEngineLocation { set; }
}

public interface IKafkaTopicEndpointConnector
{
    global::MassTransit.HostReceiveEndpointHandle ConnectTopicEndpoint<TKey, TValue>(string topicName, global::Confluent.Kafka.ConsumerConfig consumerConfig, Action<global::MassTransit.IRiderRegistrationContext, IKafkaTopicReceiveEndpointConfigurator<TKey, TValue>> configure) where TValue : class;
    global::MassTransit.HostReceiveEndpointHandle ConnectTopicEndpoint<TKey, TValue>(string topicName, string groupId, Action<global::MassTransit.IRiderRegistrationContext, IKafkaTopicReceiveEndpointConfigurator<TKey, TValue>> configure) where TValue : class;
}

public interface IKafkaTopicReceiveEndpointConfigurator : global::MassTransit.IReceiveEndpointConfigurator
{
    global::Confluent.Kafka.AutoOffsetReset? AutoOffsetReset { set; }
    bool? CheckCrcs { set; }
    TimeSpan CheckpointInterval { set; }
    ushort CheckpointMessageCount { set; }
    ushort ConcurrentConsumerLimit { set; }
    int ConcurrentDeliveryLimit { set; }
    TimeSpan? CoordinatorQueryInterval { set; }
    bool? EnableAutoOffsetStore { set; }
    bool? EnablePartitionEof { set; }
    string GroupInstanceId { set; }
    string GroupProtocolType { set; }
    TimeSpan? HeartbeatInterval { set; }
    TimeSpan? MaxPollInterval { set; }
    ushort MessageLimit { set; }
    long Offset { set; }
    global::Confluent.Kafka.PartitionAssignmentStrategy? PartitionAssignmentStrategy { set; }
    int? QueuedMaxMessagesKbytes { set; }
    int? QueuedMinMessages { set; }
    TimeSpan? SessionTimeout { set; }
    void ConfigureFetch(Action<IKafkaFetchConfigurator> configure);
    void CreateIfMissing(Action<global::MassTransit.KafkaIntegration.KafkaTopicOptions> configure = null);
    void SetHeadersDeserializer(global::MassTransit.KafkaIntegration.Serializers.IHeadersDeserializer deserializer);
    void SetOffsetsCommittedHandler(Action<global::Confluent.Kafka.CommittedOffsets> offsetsCommittedHandler);
    void SetStatisticsHandler(Action<string> statisticsHandler);
    void UseIsolationLevel(global::Confluent.Kafka.IsolationLevel isolationLevel);
}

public interface IKafkaTopicReceiveEndpointConfigurator<TKey, TValue> : IKafkaTopicReceiveEndpointConfigurator where TValue : class
{
    void SetKeyDeserializer(global::Confluent.Kafka.IDeserializer<TKey> deserializer);
    void SetValueDeserializer(global::Confluent.Kafka.IDeserializer<TValue> deserializer);
}

public interface ITopicProducer<TValue> : global::MassTransit.ISendObserverConnector where TValue : class
{
    Task Produce(TValue message, global::MassTransit.IPipe<KafkaSendContext<TValue>> pipe, CancellationToken cancellationToken = default);
    Task Produce(TValue message, CancellationToken cancellationToken = default);
    Task Produce(object values, global::MassTransit.IPipe<KafkaSendContext<TValue>> pipe, CancellationToken cancellationToken = default);
    Task Produce(object values, CancellationToken cancellationToken = default);
}

public interface ITopicProducer<TKey, TValue> : global::MassTransit.ISendObserverConnector where TValue : class
{
    Task Produce(TKey key, TValue value, global::MassTransit.IPipe<KafkaSendContext<TKey, TValue>> pipe, CancellationToken cancellationToken = default);
    Task Produce(TKey key, TValue value, CancellationToken cancellationToken = default);
    Task Produce(TKey key, object values, global::MassTransit.IPipe<KafkaSendContext<TKey, TValue>> pipe, CancellationToken cancellationToken = default);
    Task Produce(TKey key, object values, CancellationToken cancellationToken = default);
}

public interface ITopicProducerProvider : global::MassTransit.ISendObserverConnector
{
    ITopicProducer<TKey, TValue> GetProducer<TKey, TValue>(Uri address) where TValue : class;
}

public static class KafkaConfigurationExtensions
{
}

public static class KafkaConfiguratorExtensions
{
    public static void Host(this IKafkaFactoryConfigurator configurator, string server, Action<IKafkaHostConfigurator> configure = null) => throw null;
    public static void TopicEndpoint<T>(this IKafkaFactoryConfigurator configurator, string topicName, global::Confluent.Kafka.ConsumerConfig consumerConfig, Action<IKafkaTopicReceiveEndpointConfigurator<global::Confluent.Kafka.Ignore, T>> configure) where T : class => throw null;
    public static void TopicEndpoint<T>(this IKafkaFactoryConfigurator configurator, string topicName, string groupId, Action<IKafkaTopicReceiveEndpointConfigurator<global::Confluent.Kafka.Ignore, T>> configure) where T : class => throw null;
}

public interface KafkaConsumeContext
{
    DateTime CheckpointUtcDateTime { get; }
    string GroupId { get; }
    bool IsPartitionEof { get; }
    long Offset { get; }
    int Partition { get; }
    string Topic { get; }
}

public interface KafkaConsumeContext<out TKey> : global::MassTransit.KafkaConsumeContext
{
    TKey Key { get; }
}

public static class KafkaConsumeContextExtensions
{
    public static TKey GetKey<TKey>(this global::MassTransit.ConsumeContext context) => throw null;
    public static bool IsPartitionEof(this global::MassTransit.ConsumeContext context) => throw null;
    public static long? Offset(this global::MassTransit.ConsumeContext context) => throw null;
    public static int? Partition(this global::MassTransit.ConsumeContext context) => throw null;
}

public static class KafkaIntegrationExtensions
{
    public static void UsingKafka(this global::MassTransit.IRiderRegistrationConfigurator configurator, global::Confluent.Kafka.ClientConfig clientConfig, Action<global::MassTransit.IRiderRegistrationContext, IKafkaFactoryConfigurator> configure) => throw null;
    public static void UsingKafka(this global::MassTransit.IRiderRegistrationConfigurator configurator, Action<global::MassTransit.IRiderRegistrationContext, IKafkaFactoryConfigurator> configure) => throw null;
    public static void UsingKafka<TBus>(this global::MassTransit.IRiderRegistrationConfigurator<TBus> configurator, global::Confluent.Kafka.ClientConfig clientConfig, Action<global::MassTransit.IRiderRegistrationContext, IKafkaFactoryConfigurator> configure) where TBus : class, global::MassTransit.IBus => throw null;
    public static void UsingKafka<TBus>(this global::MassTransit.IRiderRegistrationConfigurator<TBus> configurator, Action<global::MassTransit.IRiderRegistrationContext, IKafkaFactoryConfigurator> configure) where TBus : class, global::MassTransit.IBus => throw null;
}

public static class KafkaProducerConfiguratorExtensions
{
    public static global::Confluent.Kafka.IAsyncSerializer<T> AsAsyncOverSync<T>(this global::Confluent.Kafka.ISerializer<T> serializer) => throw null;
    public static void SetKeySerializer<TKey, TValue>(this IKafkaProducerConfigurator<TKey, TValue> configurator, global::Confluent.Kafka.ISerializer<TKey> serializer) => throw null;
    public static void SetValueSerializer<TKey, TValue>(this IKafkaProducerConfigurator<TKey, TValue> configurator, global::Confluent.Kafka.ISerializer<TValue> serializer) => throw null;
}

public static class KafkaProducerRegistrationExtensions
{
    public static void AddProducer<T>(this global::MassTransit.IRiderRegistrationConfigurator configurator, string topicName, global::Confluent.Kafka.ProducerConfig producerConfig, Action<global::MassTransit.IRiderRegistrationContext, IKafkaProducerConfigurator<global::Confluent.Kafka.Null, T>> configure = null) where T : class => throw null;
    public static void AddProducer<T>(this global::MassTransit.IRiderRegistrationConfigurator configurator, string topicName, Action<global::MassTransit.IRiderRegistrationContext, IKafkaProducerConfigurator<global::Confluent.Kafka.Null, T>> configure = null) where T : class => throw null;
    public static void AddProducer<TKey, T>(this global::MassTransit.IRiderRegistrationConfigurator configurator, string topicName, global::Confluent.Kafka.ProducerConfig producerConfig, global::MassTransit.KafkaIntegration.KafkaKeyResolver<TKey, T> keyResolver, Action<global::MassTransit.IRiderRegistrationContext, IKafkaProducerConfigurator<TKey, T>> configure = null) where T : class => throw null;
    public static void AddProducer<TKey, T>(this global::MassTransit.IRiderRegistrationConfigurator configurator, string topicName, global::Confluent.Kafka.ProducerConfig producerConfig, Action<global::MassTransit.IRiderRegistrationContext, IKafkaProducerConfigurator<TKey, T>> configure = null) where T : class => throw null;
    public static void AddProducer<TKey, T>(this global::MassTransit.IRiderRegistrationConfigurator configurator, string topicName, global::MassTransit.KafkaIntegration.KafkaKeyResolver<TKey, T> keyResolver, Action<global::MassTransit.IRiderRegistrationContext, IKafkaProducerConfigurator<TKey, T>> configure = null) where T : class => throw null;
    public static void AddProducer<TKey, T>(this global::MassTransit.IRiderRegistrationConfigurator configurator, string topicName, Action<global::MassTransit.IRiderRegistrationContext, IKafkaProducerConfigurator<TKey, T>> configure = null) where T : class => throw null;
}

public interface KafkaSendContext : global::MassTransit.SendContext
{
    global::Confluent.Kafka.Partition Partition { get; set; }
}

public interface KafkaSendContext<T> : global::MassTransit.SendContext<T>, KafkaSendContext where T : class
{
    global::Confluent.Kafka.IAsyncSerializer<T> ValueSerializer { get; set; }
}

public interface KafkaSendContext<TKey, T> : KafkaSendContext<T> where T : class
{
    TKey Key { get; set; }
    global::Confluent.Kafka.IAsyncSerializer<TKey> KeySerializer { get; set; }
}

public readonly struct KafkaTopicAddress
{
    public readonly string Host;
    public const string PathPrefix = "kafka";
    public readonly int? Port;
    public readonly string Scheme;
    public readonly string Topic;
    public KafkaTopicAddress(Uri hostAddress, Uri address) => throw null;
    public KafkaTopicAddress(Uri hostAddress, string topic) => throw null;
    public static implicit operator Uri(in KafkaTopicAddress address) => throw null;
}

public static class KafkaTopicProducerProviderExtensions
{
    public static ITopicProducer<TValue> GetProducer<TKey, TValue>(this ITopicProducerProvider provider, Uri address, global::MassTransit.KafkaIntegration.KafkaKeyResolver<TKey, TValue> keyResolver) where TValue : class => throw null;
    public static ITopicProducer<TValue> GetProducer<TValue>(this ITopicProducerProvider provider, Uri address) where TValue : class => throw null;
}

public static class ProduceExtensions
{
    public static global::MassTransit.ExceptionActivityBinder<TInstance, TData, TException> Produce<TInstance, TData, TException, TMessage>(this global::MassTransit.ExceptionActivityBinder<TInstance, TData, TException> source, global::MassTransit.AsyncEventExceptionMessageFactory<TInstance, TData, TException, TMessage> messageFactory, Action<global::MassTransit.SendContext<TMessage>> contextCallback = null) where TInstance : class, global::MassTransit.SagaStateMachineInstance where TData : class where TException : Exception where TMessage : class => throw null;
    public static global::MassTransit.ExceptionActivityBinder<TInstance, TData, TException> Produce<TInstance, TData, TException, TMessage>(this global::MassTransit.ExceptionActivityBinder<TInstance, TData, TException> source, Func<global::MassTransit.BehaviorExceptionContext<TInstance, TData, TException>, Task<global::MassTransit.SendTuple<TMessage>>> messageFactory, Action<global::MassTransit.SendContext<TMessage>> contextCallback = null) where TInstance : class, global::MassTransit.SagaStateMachineInstance where TData : class where TException : Exception where TMessage : class => throw null;
    public static global::MassTransit.ExceptionActivityBinder<TInstance, TData, TException> Produce<TInstance, TData, TException, TMessage>(this global::MassTransit.ExceptionActivityBinder<TInstance, TData, TException> source, Task<TMessage> message, Action<global::MassTransit.SendContext<TMessage>> contextCallback = null) where TInstance : class, global::MassTransit.SagaStateMachineInstance where TData : class where TException : Exception where TMessage : class => throw null;
    public static global::MassTransit.ExceptionActivityBinder<TInstance, TData, TException> Produce<TInstance, TData, TException, TMessage>(this global::MassTransit.ExceptionActivityBinder<TInstance, TData, TException> source, TMessage message, Action<global::MassTransit.SendContext<TMessage>> contextCallback = null) where TInstance : class, global::MassTransit.SagaStateMachineInstance where TData : class where TException : Exception where TMessage : class => throw null;
    public static global::MassTransit.EventActivityBinder<TInstance, TData> Produce<TInstance, TData, TMessage>(this global::MassTransit.EventActivityBinder<TInstance, TData> source, global::MassTransit.AsyncEventMessageFactory<TInstance, TData, TMessage> messageFactory, Action<global::MassTransit.SendContext<TMessage>> contextCallback = null) where TInstance : class, global::MassTransit.SagaStateMachineInstance where TData : class where TMessage : class => throw null;
    public static global::MassTransit.EventActivityBinder<TInstance, TData> Produce<TInstance, TData, TMessage>(this global::MassTransit.EventActivityBinder<TInstance, TData> source, Func<global::MassTransit.BehaviorContext<TInstance, TData>, Task<global::MassTransit.SendTuple<TMessage>>> messageFactory, Action<global::MassTransit.SendContext<TMessage>> contextCallback = null) where TInstance : class, global::MassTransit.SagaStateMachineInstance where TData : class where TMessage : class => throw null;
    public static global::MassTransit.EventActivityBinder<TInstance, TData> Produce<TInstance, TData, TMessage>(this global::MassTransit.EventActivityBinder<TInstance, TData> source, Task<TMessage> message, Action<global::MassTransit.SendContext<TMessage>> contextCallback = null) where TInstance : class, global::MassTransit.SagaStateMachineInstance where TData : class where TMessage : class => throw null;
    public static global::MassTransit.EventActivityBinder<TInstance, TData> Produce<TInstance, TData, TMessage>(this global::MassTransit.EventActivityBinder<TInstance, TData> source, TMessage message, Action<global::MassTransit.SendContext<TMessage>> contextCallback = null) where TInstance : class, global::MassTransit.SagaStateMachineInstance where TData : class where TMessage : class => throw null;
    public static global::MassTransit.ExceptionActivityBinder<TInstance, TException> Produce<TInstance, TException, TMessage>(this global::MassTransit.ExceptionActivityBinder<TInstance, TException> source, global::MassTransit.AsyncEventExceptionMessageFactory<TInstance, TException, TMessage> messageFactory, Action<global::MassTransit.SendContext<TMessage>> contextCallback = null) where TInstance : class, global::MassTransit.SagaStateMachineInstance where TException : Exception where TMessage : class => throw null;
    public static global::MassTransit.ExceptionActivityBinder<TInstance, TException> Produce<TInstance, TException, TMessage>(this global::MassTransit.ExceptionActivityBinder<TInstance, TException> source, Func<global::MassTransit.BehaviorExceptionContext<TInstance, TException>, Task<global::MassTransit.SendTuple<TMessage>>> messageFactory, Action<global::MassTransit.SendContext<TMessage>> contextCallback = null) where TInstance : class, global::MassTransit.SagaStateMachineInstance where TException : Exception where TMessage : class => throw null;
    public static global::MassTransit.ExceptionActivityBinder<TInstance, TException> Produce<TInstance, TException, TMessage>(this global::MassTransit.ExceptionActivityBinder<TInstance, TException> source, Task<TMessage> message, Action<global::MassTransit.SendContext<TMessage>> contextCallback = null) where TInstance : class, global::MassTransit.SagaStateMachineInstance where TException : Exception where TMessage : class => throw null;
    public static global::MassTransit.ExceptionActivityBinder<TInstance, TException> Produce<TInstance, TException, TMessage>(this global::MassTransit.ExceptionActivityBinder<TInstance, TException> source, TMessage message, Action<global::MassTransit.SendContext<TMessage>> contextCallback = null) where TInstance : class, global::MassTransit.SagaStateMachineInstance where TException : Exception where TMessage : class => throw null;
    public static global::MassTransit.EventActivityBinder<TInstance> Produce<TInstance, TMessage>(this global::MassTransit.EventActivityBinder<TInstance> source, global::MassTransit.AsyncEventMessageFactory<TInstance, TMessage> messageFactory, Action<global::MassTransit.SendContext<TMessage>> contextCallback = null) where TInstance : class, global::MassTransit.SagaStateMachineInstance where TMessage : class => throw null;
    public static global::MassTransit.EventActivityBinder<TInstance> Produce<TInstance, TMessage>(this global::MassTransit.EventActivityBinder<TInstance> source, Func<global::MassTransit.BehaviorContext<TInstance>, Task<global::MassTransit.SendTuple<TMessage>>> messageFactory, Action<global::MassTransit.SendContext<TMessage>> contextCallback = null) where TInstance : class, global::MassTransit.SagaStateMachineInstance where TMessage : class => throw null;
    public static global::MassTransit.EventActivityBinder<TInstance> Produce<TInstance, TMessage>(this global::MassTransit.EventActivityBinder<TInstance> source, Task<TMessage> message, Action<global::MassTransit.SendContext<TMessage>> contextCallback = null) where TInstance : class, global::MassTransit.SagaStateMachineInstance where TMessage : class => throw null;
    public static global::MassTransit.EventActivityBinder<TInstance> Produce<TInstance, TMessage>(this global::MassTransit.EventActivityBinder<TInstance> source, TMessage message, Action<global::MassTransit.SendContext<TMessage>> contextCallback = null) where TInstance : class, global::MassTransit.SagaStateMachineInstance where TMessage : class => throw null;
}

public static class TopicEndpointConnectorExtensions
{
    public static global::MassTransit.HostReceiveEndpointHandle ConnectTopicEndpoint<T>(this IKafkaTopicEndpointConnector connector, string topicName, global::Confluent.Kafka.ConsumerConfig consumerConfig, Action<global::MassTransit.IRiderRegistrationContext, IKafkaTopicReceiveEndpointConfigurator<global::Confluent.Kafka.Ignore, T>> configure) where T : class => throw null;
    public static global::MassTransit.HostReceiveEndpointHandle ConnectTopicEndpoint<T>(this IKafkaTopicEndpointConnector connector, string topicName, string groupId, Action<global::MassTransit.IRiderRegistrationContext, IKafkaTopicReceiveEndpointConfigurator<global::Confluent.Kafka.Ignore, T>> configure) where T : class => throw null;
}
