using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace KafkaFlow;

public static class BatchingExtensions
{
    public static global::KafkaFlow.Configuration.IConsumerMiddlewareConfigurationBuilder AddBatching(this global::KafkaFlow.Configuration.IConsumerMiddlewareConfigurationBuilder builder, int batchSize, TimeSpan batchTimeout) => throw null;
    public static IReadOnlyCollection<global::KafkaFlow.IMessageContext> GetMessagesBatch(this global::KafkaFlow.IMessageContext context) => throw null;
}

public static class ConfigurationBuilderExtensions
{
    public static global::KafkaFlow.Configuration.IProducerMiddlewareConfigurationBuilder AddCompressor<T>(this global::KafkaFlow.Configuration.IProducerMiddlewareConfigurationBuilder middlewares) where T : class, global::KafkaFlow.ICompressor => throw null;
    public static global::KafkaFlow.Configuration.IProducerMiddlewareConfigurationBuilder AddCompressor<T>(this global::KafkaFlow.Configuration.IProducerMiddlewareConfigurationBuilder middlewares, global::KafkaFlow.Factory<T> factory) where T : class, global::KafkaFlow.ICompressor => throw null;
    public static global::KafkaFlow.Configuration.IConsumerMiddlewareConfigurationBuilder AddDecompressor<T>(this global::KafkaFlow.Configuration.IConsumerMiddlewareConfigurationBuilder middlewares) where T : class, global::KafkaFlow.IDecompressor => throw null;
    public static global::KafkaFlow.Configuration.IConsumerMiddlewareConfigurationBuilder AddDecompressor<T>(this global::KafkaFlow.Configuration.IConsumerMiddlewareConfigurationBuilder middlewares, global::KafkaFlow.Factory<T> factory) where T : class, global::KafkaFlow.IDecompressor => throw null;
    public static global::KafkaFlow.Configuration.IConsumerMiddlewareConfigurationBuilder AddTypedHandlers(this global::KafkaFlow.Configuration.IConsumerMiddlewareConfigurationBuilder builder, Action<TypedHandlerConfigurationBuilder> configure) => throw null;
    public static global::KafkaFlow.Configuration.IProducerConfigurationBuilder WithCompression(this global::KafkaFlow.Configuration.IProducerConfigurationBuilder builder, global::Confluent.Kafka.CompressionType compressionType, int? compressionLevel = -1) => throw null;
    public static global::KafkaFlow.Configuration.IConsumerConfigurationBuilder WithConsumerConfig(this global::KafkaFlow.Configuration.IConsumerConfigurationBuilder builder, global::Confluent.Kafka.ConsumerConfig config) => throw null;
    public static global::KafkaFlow.Configuration.IConsumerConfigurationBuilder WithConsumerLagWorkerBalancer(this global::KafkaFlow.Configuration.IConsumerConfigurationBuilder builder, int totalWorkers, int minInstanceWorkers, int maxInstanceWorkers) => throw null;
    public static global::KafkaFlow.Configuration.IConsumerConfigurationBuilder WithConsumerLagWorkerBalancer(this global::KafkaFlow.Configuration.IConsumerConfigurationBuilder builder, int totalWorkers, int minInstanceWorkers, int maxInstanceWorkers, TimeSpan evaluationInterval) => throw null;
    public static global::KafkaFlow.Configuration.IConsumerConfigurationBuilder WithCustomFactory(this global::KafkaFlow.Configuration.IConsumerConfigurationBuilder builder, ConsumerCustomFactory decoratorFactory) => throw null;
    public static global::KafkaFlow.Configuration.IProducerConfigurationBuilder WithCustomFactory(this global::KafkaFlow.Configuration.IProducerConfigurationBuilder builder, ProducerCustomFactory decoratorFactory) => throw null;
    public static global::KafkaFlow.Configuration.IConsumerConfigurationBuilder WithPartitionsAssignedHandler(this global::KafkaFlow.Configuration.IConsumerConfigurationBuilder builder, Action<global::KafkaFlow.IDependencyResolver, List<global::Confluent.Kafka.TopicPartition>> partitionsAssignedHandler) => throw null;
    public static global::KafkaFlow.Configuration.IConsumerConfigurationBuilder WithPartitionsRevokedHandler(this global::KafkaFlow.Configuration.IConsumerConfigurationBuilder builder, Action<global::KafkaFlow.IDependencyResolver, List<global::Confluent.Kafka.TopicPartitionOffset>> partitionsRevokedHandler) => throw null;
    public static global::KafkaFlow.Configuration.IConsumerConfigurationBuilder WithPendingOffsetsStatisticsHandler(this global::KafkaFlow.Configuration.IConsumerConfigurationBuilder builder, Action<global::KafkaFlow.IDependencyResolver, IEnumerable<global::Confluent.Kafka.TopicPartitionOffset>> pendingOffsetsHandler, TimeSpan interval) => throw null;
    public static global::KafkaFlow.Configuration.IProducerConfigurationBuilder WithProducerConfig(this global::KafkaFlow.Configuration.IProducerConfigurationBuilder builder, global::Confluent.Kafka.ProducerConfig config) => throw null;
}

public delegate global::KafkaFlow.Consumers.IConsumer ConsumerCustomFactory(global::KafkaFlow.Consumers.IConsumer consumer, global::KafkaFlow.IDependencyResolver resolver);

public static class ConsumerMiddlewareConfigurationBuilder
{
    public static global::KafkaFlow.Configuration.IConsumerMiddlewareConfigurationBuilder AddDeserializer<TDeserializer, TResolver>(this global::KafkaFlow.Configuration.IConsumerMiddlewareConfigurationBuilder middlewares) where TDeserializer : class, global::KafkaFlow.IDeserializer where TResolver : class, global::KafkaFlow.Middlewares.Serializer.Resolvers.IMessageTypeResolver => throw null;
    public static global::KafkaFlow.Configuration.IConsumerMiddlewareConfigurationBuilder AddDeserializer<TDeserializer, TResolver>(this global::KafkaFlow.Configuration.IConsumerMiddlewareConfigurationBuilder middlewares, global::KafkaFlow.Factory<TDeserializer> serializerFactory, global::KafkaFlow.Factory<TResolver> resolverFactory) where TDeserializer : class, global::KafkaFlow.IDeserializer where TResolver : class, global::KafkaFlow.Middlewares.Serializer.Resolvers.IMessageTypeResolver => throw null;
    public static global::KafkaFlow.Configuration.IConsumerMiddlewareConfigurationBuilder AddDeserializer<TDeserializer>(this global::KafkaFlow.Configuration.IConsumerMiddlewareConfigurationBuilder middlewares) where TDeserializer : class, global::KafkaFlow.IDeserializer => throw null;
    public static global::KafkaFlow.Configuration.IConsumerMiddlewareConfigurationBuilder AddDeserializer<TDeserializer>(this global::KafkaFlow.Configuration.IConsumerMiddlewareConfigurationBuilder middlewares, global::KafkaFlow.Factory<TDeserializer> serializerFactory) where TDeserializer : class, global::KafkaFlow.IDeserializer => throw null;
    public static global::KafkaFlow.Configuration.IConsumerMiddlewareConfigurationBuilder AddSingleTypeDeserializer<TDeserializer>(this global::KafkaFlow.Configuration.IConsumerMiddlewareConfigurationBuilder middlewares, global::KafkaFlow.Factory<TDeserializer> serializerFactory, Type messageType) where TDeserializer : class, global::KafkaFlow.IDeserializer => throw null;
    public static global::KafkaFlow.Configuration.IConsumerMiddlewareConfigurationBuilder AddSingleTypeDeserializer<TDeserializer>(this global::KafkaFlow.Configuration.IConsumerMiddlewareConfigurationBuilder middlewares, Type messageType) where TDeserializer : class, global::KafkaFlow.IDeserializer => throw null;
    public static global::KafkaFlow.Configuration.IConsumerMiddlewareConfigurationBuilder AddSingleTypeDeserializer<TMessage, TDeserializer>(this global::KafkaFlow.Configuration.IConsumerMiddlewareConfigurationBuilder middlewares) where TDeserializer : class, global::KafkaFlow.IDeserializer => throw null;
    public static global::KafkaFlow.Configuration.IConsumerMiddlewareConfigurationBuilder AddSingleTypeDeserializer<TMessage, TDeserializer>(this global::KafkaFlow.Configuration.IConsumerMiddlewareConfigurationBuilder middlewares, global::KafkaFlow.Factory<TDeserializer> serializerFactory) where TDeserializer : class, global::KafkaFlow.IDeserializer => throw null;
}

public static class ConsumerThrottlingConfigurationBuilderExtensions
{
}

public interface IKafkaBus
{
    global::KafkaFlow.Consumers.IConsumerAccessor Consumers { get; }
    global::KafkaFlow.Producers.IProducerAccessor Producers { get; }
    Task StartAsync(CancellationToken stopCancellationToken = default);
    Task StopAsync();
}

public interface IMessageProducer
{
    string ProducerName { get; }
    Task<IReadOnlyCollection<global::KafkaFlow.Producers.BatchProduceItem>> BatchProduceAsync(IReadOnlyCollection<global::KafkaFlow.Producers.BatchProduceItem> items, bool throwIfAnyProduceFail = true);
    void Produce(object messageKey, object messageValue, global::KafkaFlow.IMessageHeaders headers = null, Action<global::Confluent.Kafka.DeliveryReport<byte[], byte[]>> deliveryHandler = null, int? partition = null);
    void Produce(string topic, object messageKey, object messageValue, global::KafkaFlow.IMessageHeaders headers = null, Action<global::Confluent.Kafka.DeliveryReport<byte[], byte[]>> deliveryHandler = null, int? partition = null);
    Task<global::Confluent.Kafka.DeliveryResult<byte[], byte[]>> ProduceAsync(object messageKey, object messageValue, global::KafkaFlow.IMessageHeaders headers = null, int? partition = null);
    Task<global::Confluent.Kafka.DeliveryResult<byte[], byte[]>> ProduceAsync(string topic, object messageKey, object messageValue, global::KafkaFlow.IMessageHeaders headers = null, int? partition = null);
}

public interface IMessageProducer<TProducer> : IMessageProducer
{
}

public class MessageHeaders : global::KafkaFlow.IMessageHeaders
{
    public MessageHeaders() => throw null;
    public MessageHeaders(global::Confluent.Kafka.Headers headers) => throw null;
    public byte[] this[string key] { get => throw null; set { } }
    public void Add(string key, byte[] value) => throw null;
    public IEnumerator<KeyValuePair<string, byte[]>> GetEnumerator() => throw null;
    public global::Confluent.Kafka.Headers GetKafkaHeaders() => throw null;
    global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => throw null;
}

public delegate global::Confluent.Kafka.IProducer<byte[], byte[]> ProducerCustomFactory(global::Confluent.Kafka.IProducer<byte[], byte[]> producer, global::KafkaFlow.IDependencyResolver resolver);

public static class ProducerMiddlewareConfigurationBuilder
{
    public static global::KafkaFlow.Configuration.IProducerMiddlewareConfigurationBuilder AddSerializer<TSerializer, TResolver>(this global::KafkaFlow.Configuration.IProducerMiddlewareConfigurationBuilder middlewares) where TSerializer : class, global::KafkaFlow.ISerializer where TResolver : class, global::KafkaFlow.Middlewares.Serializer.Resolvers.IMessageTypeResolver => throw null;
    public static global::KafkaFlow.Configuration.IProducerMiddlewareConfigurationBuilder AddSerializer<TSerializer, TResolver>(this global::KafkaFlow.Configuration.IProducerMiddlewareConfigurationBuilder middlewares, global::KafkaFlow.Factory<TSerializer> serializerFactory, global::KafkaFlow.Factory<TResolver> resolverFactory) where TSerializer : class, global::KafkaFlow.ISerializer where TResolver : class, global::KafkaFlow.Middlewares.Serializer.Resolvers.IMessageTypeResolver => throw null;
    public static global::KafkaFlow.Configuration.IProducerMiddlewareConfigurationBuilder AddSerializer<TSerializer>(this global::KafkaFlow.Configuration.IProducerMiddlewareConfigurationBuilder middlewares) where TSerializer : class, global::KafkaFlow.ISerializer => throw null;
    public static global::KafkaFlow.Configuration.IProducerMiddlewareConfigurationBuilder AddSerializer<TSerializer>(this global::KafkaFlow.Configuration.IProducerMiddlewareConfigurationBuilder middlewares, global::KafkaFlow.Factory<TSerializer> serializerFactory) where TSerializer : class, global::KafkaFlow.ISerializer => throw null;
    public static global::KafkaFlow.Configuration.IProducerMiddlewareConfigurationBuilder AddSingleTypeSerializer<TMessage, TSerializer>(this global::KafkaFlow.Configuration.IProducerMiddlewareConfigurationBuilder middlewares) where TSerializer : class, global::KafkaFlow.ISerializer => throw null;
    public static global::KafkaFlow.Configuration.IProducerMiddlewareConfigurationBuilder AddSingleTypeSerializer<TMessage, TSerializer>(this global::KafkaFlow.Configuration.IProducerMiddlewareConfigurationBuilder middlewares, global::KafkaFlow.Factory<TSerializer> serializerFactory) where TSerializer : class, global::KafkaFlow.ISerializer => throw null;
    public static global::KafkaFlow.Configuration.IProducerMiddlewareConfigurationBuilder AddSingleTypeSerializer<TSerializer>(this global::KafkaFlow.Configuration.IProducerMiddlewareConfigurationBuilder middlewares, global::KafkaFlow.Factory<TSerializer> serializerFactory, Type messageType) where TSerializer : class, global::KafkaFlow.ISerializer => throw null;
    public static global::KafkaFlow.Configuration.IProducerMiddlewareConfigurationBuilder AddSingleTypeSerializer<TSerializer>(this global::KafkaFlow.Configuration.IProducerMiddlewareConfigurationBuilder middlewares, Type messageType) where TSerializer : class, global::KafkaFlow.ISerializer => throw null;
}

public class TopicMetadata : IEquatable<TopicMetadata>
{
    protected TopicMetadata(TopicMetadata original) => throw null;
    public TopicMetadata(string name, IReadOnlyCollection<TopicPartitionMetadata> partitions) => throw null;
    protected virtual Type EqualityContract { get; }
    public string Name { get; }
    public IReadOnlyCollection<TopicPartitionMetadata> Partitions { get; }
    public virtual bool Equals(TopicMetadata other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    protected virtual bool PrintMembers(global::System.Text.StringBuilder builder) => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(TopicMetadata left, TopicMetadata right) => throw null;
    public static bool operator !=(TopicMetadata left, TopicMetadata right) => throw null;
}

public class TopicPartitionMetadata
{
    public TopicPartitionMetadata(int id) => throw null;
    public int Id { get; }
}

public class TypedHandlerConfigurationBuilder
{
    public TypedHandlerConfigurationBuilder(global::KafkaFlow.IDependencyConfigurator dependencyConfigurator) => throw null;
    public TypedHandlerConfigurationBuilder AddHandler<T>() where T : class, global::KafkaFlow.IMessageHandler => throw null;
    public TypedHandlerConfigurationBuilder AddHandlers(IEnumerable<Type> handlers) => throw null;
    public TypedHandlerConfigurationBuilder AddHandlersFromAssemblyOf(params Type[] assemblyMarkerTypes) => throw null;
    public TypedHandlerConfigurationBuilder AddHandlersFromAssemblyOf<T>() => throw null;
    public TypedHandlerConfigurationBuilder WhenNoHandlerFound(Action<global::KafkaFlow.IMessageContext> handler) => throw null;
    public TypedHandlerConfigurationBuilder WithHandlerLifetime(global::KafkaFlow.InstanceLifetime lifetime) => throw null;
}
