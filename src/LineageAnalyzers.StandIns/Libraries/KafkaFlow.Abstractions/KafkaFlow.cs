using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace KafkaFlow;

public enum Acks
{
    Leader = 0,
    All = 1,
    None = 2,
}

public enum AutoOffsetReset
{
    Latest = 0,
    Earliest = 1,
}

public enum ConsumerInitialState
{
    Running = 0,
    Stopped = 1,
}

public static class DependencyConfiguratorExtensions
{
    public static IDependencyConfigurator AddScoped<TService>(this IDependencyConfigurator configurator) where TService : class => throw null;
    public static IDependencyConfigurator AddScoped<TService>(this IDependencyConfigurator configurator, Func<IDependencyResolver, TService> factory) => throw null;
    public static IDependencyConfigurator AddSingleton<TService, TImplementation>(this IDependencyConfigurator configurator) where TService : class where TImplementation : class, TService => throw null;
    public static IDependencyConfigurator AddSingleton<TService>(this IDependencyConfigurator configurator) where TService : class => throw null;
    public static IDependencyConfigurator AddSingleton<TService>(this IDependencyConfigurator configurator, Func<IDependencyResolver, TService> factory) => throw null;
    public static IDependencyConfigurator AddSingleton<TService>(this IDependencyConfigurator configurator, TService service) where TService : class => throw null;
    public static IDependencyConfigurator AddTransient(this IDependencyConfigurator configurator, Type serviceType, Type implementationType) => throw null;
    public static IDependencyConfigurator AddTransient<TService>(this IDependencyConfigurator configurator) where TService : class => throw null;
    public static IDependencyConfigurator AddTransient<TService>(this IDependencyConfigurator configurator, Func<IDependencyResolver, TService> factory) => throw null;
}

public static class DependencyResolverExtensions
{
    public static T Resolve<T>(this IDependencyResolver resolver) => throw null;
}

public static class DictionaryExtensions
{
    public static TValue SafeGetOrAdd<TKey, TValue>(this IDictionary<TKey, TValue> dictionary, TKey key, Func<TKey, TValue> addFactory) => throw null;
}

public delegate T Factory<out T>(IDependencyResolver resolver);

public interface ICompressor
{
    byte[] Compress(byte[] message);
}

public interface IConsumerContext
{
    bool AutoMessageCompletion { get; set; }
    Task<TopicPartitionOffset> Completion { get; }
    IDependencyResolver ConsumerDependencyResolver { get; }
    string ConsumerName { get; }
    string GroupId { get; }
    DateTime MessageTimestamp { get; }
    long Offset { get; }
    int Partition { get; }
    bool ShouldStoreOffset { get; set; }
    string Topic { get; }
    TopicPartitionOffset TopicPartitionOffset { get; }
    IDependencyResolver WorkerDependencyResolver { get; }
    int WorkerId { get; }
    CancellationToken WorkerStopped { get; }
    void Complete();
    IOffsetsWatermark GetOffsetsWatermark();
    void Pause();
    void Pause(IReadOnlyList<TopicPartition> topicPartitions);
    void Resume();
    void Resume(IReadOnlyList<TopicPartition> topicPartitions);
}

public interface IDateTimeProvider
{
    DateTime MinValue { get; }
    DateTime UtcNow { get; }
}

public interface IDecompressor
{
    byte[] Decompress(byte[] message);
}

public interface IDependencyConfigurator
{
    IDependencyConfigurator Add(Type serviceType, Type implementationType, InstanceLifetime lifetime);
    IDependencyConfigurator Add<TImplementation>(Type serviceType, Func<IDependencyResolver, TImplementation> factory, InstanceLifetime lifetime);
    IDependencyConfigurator Add<TImplementation>(TImplementation service) where TImplementation : class;
    IDependencyConfigurator Add<TService, TImplementation>(InstanceLifetime lifetime) where TService : class where TImplementation : class, TService;
    IDependencyConfigurator Add<TService>(InstanceLifetime lifetime) where TService : class;
}

public interface IDependencyResolver
{
    IDependencyResolverScope CreateScope();
    object Resolve(Type type);
    IEnumerable<object> ResolveAll(Type type);
}

public interface IDependencyResolverScope : IDisposable
{
    IDependencyResolver Resolver { get; }
}

public interface IDeserializer
{
    Task<object> DeserializeAsync(global::System.IO.Stream input, Type type, ISerializerContext context);
}

public interface IEvent
{
    IEventSubscription Subscribe(Func<Task> handler);
}

public interface IEvent<out TArg>
{
    IEventSubscription Subscribe(Func<TArg, Task> handler);
}

public interface IEventSubscription
{
    void Cancel();
}

public interface ILogHandler
{
    void Error(string message, Exception ex, object data);
    void Info(string message, object data);
    void Verbose(string message, object data);
    void Warning(string message, Exception ex, object data);
    void Warning(string message, object data);
}

public interface IMessageContext
{
    IReadOnlyCollection<string> Brokers { get; }
    IConsumerContext ConsumerContext { get; }
    IDependencyResolver DependencyResolver { get; }
    IMessageHeaders Headers { get; }
    IDictionary<string, object> Items { get; }
    Message Message { get; }
    IProducerContext ProducerContext { get; }
    IMessageContext SetMessage(object key, object value);
}

public interface IMessageHandler
{
}

public interface IMessageHandler<in TMessage> : IMessageHandler
{
    Task Handle(IMessageContext context, TMessage message);
}

public interface IMessageHeaders : IEnumerable<KeyValuePair<string, byte[]>>
{
    byte[] this[string key] { get; set; }
    void Add(string key, byte[] value);
}

public interface IMessageMiddleware
{
    Task Invoke(IMessageContext context, MiddlewareDelegate next);
}

public interface IOffsetsWatermark
{
    long High { get; }
    long Low { get; }
}

public interface IProducerContext
{
    IDependencyResolver DependencyResolver { get; }
    long? Offset { get; }
    int? Partition { get; }
    string Topic { get; }
}

public interface ISerializer
{
    Task SerializeAsync(object message, global::System.IO.Stream output, ISerializerContext context);
}

public interface ISerializerContext
{
    string Topic { get; }
}

public interface IWorker
{
    int Id { get; }
    IEvent<IMessageContext> WorkerProcessingEnded { get; }
    IEvent WorkerStopped { get; }
    IEvent WorkerStopping { get; }
}

public interface IWorkerDistributionStrategy
{
    ValueTask<IWorker> GetWorkerAsync(WorkerDistributionContext context);
    void Initialize(IReadOnlyList<IWorker> workers);
}

public enum InstanceLifetime
{
    Singleton = 0,
    Scoped = 1,
    Transient = 2,
}

public readonly struct Message
{
    public Message(object key, object value) => throw null;
    public object Key { get => throw null; }
    public object Value { get => throw null; }
}

public class MessageErrorEventContext : MessageEventContext
{
    public MessageErrorEventContext(IMessageContext messageContext, Exception exception) : base(default(IMessageContext)) => throw null;
    public Exception Exception { get; }
}

public class MessageEventContext
{
    public MessageEventContext(IMessageContext messageContext) => throw null;
    public IMessageContext MessageContext { get; }
}

public static class MessageHeaderExtensions
{
    public static string GetString(this IMessageHeaders headers, string key) => throw null;
    public static string GetString(this IMessageHeaders headers, string key, global::System.Text.Encoding encoding) => throw null;
    public static void SetString(this IMessageHeaders headers, string key, string value) => throw null;
    public static void SetString(this IMessageHeaders headers, string key, string value, global::System.Text.Encoding encoding) => throw null;
}

public delegate Task MiddlewareDelegate(IMessageContext context);

public enum MiddlewareLifetime
{
    Singleton = 0,
    Message = 1,
    Transient = 2,
    ConsumerOrProducer = 3,
    Worker = 4,
}

public class NullLogHandler : ILogHandler
{
    public NullLogHandler() => throw null;
    public void Error(string message, Exception ex, object data) => throw null;
    public void Info(string message, object data) => throw null;
    public void Verbose(string message, object data) => throw null;
    public void Warning(string message, Exception ex, object data) => throw null;
    public void Warning(string message, object data) => throw null;
}

public class SerializerContext : ISerializerContext
{
    public static readonly ISerializerContext Empty;
    public SerializerContext(string topic) => throw null;
    public string Topic { get; }
}

public readonly struct TopicPartition
{
    public TopicPartition(string topic, int partition) => throw null;
    public int Partition { get => throw null; }
    public string Topic { get => throw null; }
}

public readonly struct TopicPartitionOffset
{
    public TopicPartitionOffset(string topic, int partition, long offset) => throw null;
    public long Offset { get => throw null; }
    public int Partition { get => throw null; }
    public string Topic { get => throw null; }
}

public ref struct WorkerDistributionContext
{
    public WorkerDistributionContext(string consumerName, string topic, int partition, ReadOnlyMemory<byte>? rawMessageKey, CancellationToken consumerStoppedCancellationToken) => throw null;
    public readonly string ConsumerName { get => throw null; }
    public readonly CancellationToken ConsumerStoppedCancellationToken { get => throw null; }
    public readonly int Partition { get => throw null; }
    public readonly ReadOnlyMemory<byte>? RawMessageKey { get => throw null; }
    public readonly string Topic { get => throw null; }
}
