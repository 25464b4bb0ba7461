using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace SlimMessageBus.Host;

public abstract class AbstractConsumerBuilder : IAbstractConsumerBuilder, IConsumerBuilder, IHasPostConfigurationActions
{
    protected AbstractConsumerBuilder(MessageBusSettings settings, Type messageType, string path = null) => throw null;
    public ConsumerSettings ConsumerSettings { get; }
    public IList<Action<global::Microsoft.Extensions.DependencyInjection.IServiceCollection>> PostConfigurationActions { get; }
    public MessageBusSettings Settings { get; }
    AbstractConsumerSettings IAbstractConsumerBuilder.ConsumerSettings { get => throw null; }
    HasProviderExtensions IBuilderWithSettings.Settings { get => throw null; }
    protected internal void AssertInvokerUnique(Type derivedConsumerType, Type derivedMessageType) => throw null;
}

public abstract class AbstractConsumerBuilder<TConsumerBuilder> : AbstractConsumerBuilder where TConsumerBuilder : AbstractConsumerBuilder<TConsumerBuilder>
{
    protected AbstractConsumerBuilder(MessageBusSettings settings, Type messageType, string path = null) : base(default(MessageBusSettings), default(Type), default(string)) => throw null;
    public TConsumerBuilder Do(Action<TConsumerBuilder> builder) => throw null;
    public TConsumerBuilder Filter(ConsumerFilter<object> headerPredicateWithTransport) => throw null;
    public TConsumerBuilder WhenUndeclaredMessageTypeArrives(Action<UndeclaredMessageTypeSettings> action) => throw null;
}

public abstract class AbstractConsumerSettings : HasProviderExtensions
{
    protected AbstractConsumerSettings() => throw null;
    public int Instances { get; set; }
    public MessageBusSettings MessageBusSettings { get; set; }
    public string Path { get; set; }
    public PathKind PathKind { get; set; }
    public UndeclaredMessageTypeSettings UndeclaredMessageType { get; set; }
}

public abstract class AbstractHandlerBuilder<TRequest, THandlerBuilder> : AbstractConsumerBuilder<THandlerBuilder> where THandlerBuilder : AbstractHandlerBuilder<TRequest, THandlerBuilder>
{
    protected AbstractHandlerBuilder(MessageBusSettings settings, Type messageType, string path = null) : base(default(MessageBusSettings), default(Type), default(string)) => throw null;
    protected THandlerBuilder TypedThis { get; }
    public THandlerBuilder Instances(int numberOfInstances) => throw null;
    public THandlerBuilder Path(string path) => throw null;
    public THandlerBuilder Path(string path, Action<THandlerBuilder> pathConfig) => throw null;
    public THandlerBuilder Topic(string topic) => throw null;
    public THandlerBuilder Topic(string topic, Action<THandlerBuilder> topicConfig) => throw null;
    public THandlerBuilder WithHandler(Type handlerType) => throw null;
    public THandlerBuilder WithHandler(Type derivedHandlerType, Type derivedRequestType) => throw null;
}

public class ConfigurationMessageBusException : MessageBusException
{
    public ConfigurationMessageBusException() => throw null;
    public ConfigurationMessageBusException(MessageBusSettings messageBusSettings, string message) => throw null;
    public ConfigurationMessageBusException(string message) => throw null;
    public ConfigurationMessageBusException(string message, Exception innerException) => throw null;
}

public class ConsumerBuilder<TMessage> : AbstractConsumerBuilder<ConsumerBuilder<TMessage>>, IConsumerBuilder
{
    public ConsumerBuilder(MessageBusSettings settings, Type messageType = null) : base(default(MessageBusSettings), default(Type), default(string)) => throw null;
    HasProviderExtensions IBuilderWithSettings.Settings { get => throw null; }
    public ConsumerBuilder<TMessage> DisposeConsumerEnabled(bool enabled) => throw null;
    public ConsumerBuilder<TMessage> Instances(int numberOfInstances) => throw null;
    public ConsumerBuilder<TMessage> Path(string path) => throw null;
    public ConsumerBuilder<TMessage> Path(string path, Action<ConsumerBuilder<TMessage>> pathConfig) => throw null;
    public ConsumerBuilder<TMessage> PerMessageScopeEnabled(bool enabled) => throw null;
    public ConsumerBuilder<TMessage> Topic(string topic) => throw null;
    public ConsumerBuilder<TMessage> Topic(string topic, Action<ConsumerBuilder<TMessage>> topicConfig) => throw null;
    public ConsumerBuilder<TMessage> WithConsumer(Type derivedConsumerType, Type derivedMessageType, string methodName = null) => throw null;
    public ConsumerBuilder<TMessage> WithConsumer(Type consumerType, string consumerMethodName = null) => throw null;
    public ConsumerBuilder<TMessage> WithConsumer<TConsumer, TDerivedMessage>() where TConsumer : class, IConsumer<TDerivedMessage> where TDerivedMessage : TMessage => throw null;
    public ConsumerBuilder<TMessage> WithConsumer<TConsumer>() where TConsumer : class, IConsumer<TMessage> => throw null;
    public ConsumerBuilder<TMessage> WithConsumer<TConsumer>(Func<TConsumer, TMessage, IConsumerContext, CancellationToken, Task> consumerMethod) where TConsumer : class => throw null;
    public ConsumerBuilder<TMessage> WithConsumer<TConsumer>(string consumerMethodName) where TConsumer : class => throw null;
    public ConsumerBuilder<TMessage> WithConsumerOfContext<TConsumer, TDerivedMessage>() where TConsumer : class, IConsumer<IConsumerContext<TDerivedMessage>> where TDerivedMessage : TMessage => throw null;
    public ConsumerBuilder<TMessage> WithConsumerOfContext<TConsumer>() where TConsumer : class, IConsumer<IConsumerContext<TMessage>> => throw null;
}

public delegate bool ConsumerFilter<in T>(IReadOnlyDictionary<string, object> headers, T message);

public delegate Task ConsumerMethod(object consumer, object message, IConsumerContext consumerContext, CancellationToken cancellationToken);

public enum ConsumerMode
{
    Consumer = 0,
    RequestResponse = 1,
}

public class ConsumerSettings : AbstractConsumerSettings, IMessageTypeConsumerInvokerSettings
{
    public ConsumerSettings() => throw null;
    public ConsumerMethod ConsumerMethod { get; set; }
    public global::System.Reflection.MethodInfo ConsumerMethodInfo { get; set; }
    public ConsumerMode ConsumerMode { get; set; }
    public Type ConsumerType { get; set; }
    public ConsumerFilter<object> Filter { get; set; }
    public ISet<IMessageTypeConsumerInvokerSettings> Invokers { get; }
    public bool IsDisposeConsumerEnabled { get; set; }
    public bool? IsMessageScopeEnabled { get; set; }
    public Type MessageType { get; set; }
    public ConsumerSettings ParentSettings { get; }
    public Type ResponseType { get; set; }
}

public class DiscoveryConsumerType
{
    public DiscoveryConsumerType() => throw null;
    public Type ConsumerType { get; set; }
    public Type InterfaceType { get; set; }
    public Type MessageType { get; set; }
    public Type ResponseType { get; set; }
}

public class DiscoveryProspectType
{
    public DiscoveryProspectType() => throw null;
    public Type InterfaceType { get; set; }
    public Type Type { get; set; }
}

public class HandlerBuilder<TRequest> : AbstractHandlerBuilder<TRequest, HandlerBuilder<TRequest>>
{
    public HandlerBuilder(MessageBusSettings settings, Type requestType = null) : base(default(MessageBusSettings), default(Type), default(string)) => throw null;
    public HandlerBuilder<TRequest> WithHandler<THandler, TDerivedRequest>() where THandler : class, IRequestHandler<TDerivedRequest> where TDerivedRequest : TRequest => throw null;
    public HandlerBuilder<TRequest> WithHandler<THandler>() where THandler : IRequestHandler<TRequest> => throw null;
    public HandlerBuilder<TRequest> WithHandlerOfContext<THandler, TDerivedRequest>() where THandler : class, IRequestHandler<IConsumerContext<TDerivedRequest>> where TDerivedRequest : TRequest => throw null;
    public HandlerBuilder<TRequest> WithHandlerOfContext<THandler>() where THandler : IRequestHandler<IConsumerContext<TRequest>> => throw null;
}

public class HandlerBuilder<TRequest, TResponse> : AbstractHandlerBuilder<TRequest, HandlerBuilder<TRequest, TResponse>>
{
    public HandlerBuilder(MessageBusSettings settings, Type requestType = null, Type responseType = null) : base(default(MessageBusSettings), default(Type), default(string)) => throw null;
    public HandlerBuilder<TRequest, TResponse> WithHandler<THandler, TDerivedRequest>() where THandler : class, IRequestHandler<TDerivedRequest, TResponse> where TDerivedRequest : TRequest => throw null;
    public HandlerBuilder<TRequest, TResponse> WithHandler<THandler>() where THandler : IRequestHandler<TRequest, TResponse> => throw null;
    public HandlerBuilder<TRequest, TResponse> WithHandlerOfContext<THandler, TDerivedRequest>() where THandler : class, IRequestHandler<IConsumerContext<TDerivedRequest>, TResponse> where TDerivedRequest : TRequest => throw null;
    public HandlerBuilder<TRequest, TResponse> WithHandlerOfContext<THandler>() where THandler : IRequestHandler<IConsumerContext<TRequest>, TResponse> => throw null;
}

public abstract class HasProviderExtensions
{
    protected HasProviderExtensions() => throw null;
    public IDictionary<string, object> Properties { get; }
    public T GetOrCreate<T>(ProviderExtensionProperty<T> property, Func<T> factoryMethod) => throw null;
    public T GetOrCreate<T>(string key, Func<T> factoryMethod) => throw null;
    public T GetOrDefault<T>(ProviderExtensionProperty<T> property, HasProviderExtensions parentSettings, T defaultValue = default) => throw null;
    public T GetOrDefault<T>(ProviderExtensionProperty<T> property, MessageBusSettings messageBusSettings, T defaultValue = default) => throw null;
    public T GetOrDefault<T>(ProviderExtensionProperty<T> property, T defaultValue = default) => throw null;
    public T GetOrDefault<T>(string key, HasProviderExtensions parentSettings, T defaultValue = default) => throw null;
    public T GetOrDefault<T>(string key, MessageBusSettings messageBusSettings, T defaultValue = default) => throw null;
    public T GetOrDefault<T>(string key, T defaultValue = default) => throw null;
}

public interface IAbstractConsumerBuilder
{
    AbstractConsumerSettings ConsumerSettings { get; }
}

public interface IBuilderWithSettings
{
    HasProviderExtensions Settings { get; }
}

public interface IConsumerBuilder : IBuilderWithSettings
{
}

public interface IHasPostConfigurationActions
{
    IList<Action<global::Microsoft.Extensions.DependencyInjection.IServiceCollection>> PostConfigurationActions { get; }
}

public interface IMessageBusProvider
{
    string Name { get; }
    MessageBusSettings Settings { get; }
}

public interface IMessageTypeConsumerInvokerSettings
{
    ConsumerMethod ConsumerMethod { get; set; }
    global::System.Reflection.MethodInfo ConsumerMethodInfo { get; set; }
    Type ConsumerType { get; }
    ConsumerFilter<object> Filter { get; set; }
    Type MessageType { get; }
    ConsumerSettings ParentSettings { get; }
}

public interface IProducerBuilder : IBuilderWithSettings
{
}

public interface ISerializationBuilder
{
    void RegisterSerializer<TMessageSerializerProvider>(Action<global::Microsoft.Extensions.DependencyInjection.IServiceCollection> services) where TMessageSerializerProvider : class, global::SlimMessageBus.Host.Serialization.IMessageSerializerProvider;
}

public class MessageBusBuilder : IHasPostConfigurationActions, ISerializationBuilder, IProducerBuilder
{
    protected MessageBusBuilder() => throw null;
    protected MessageBusBuilder(MessageBusBuilder other) => throw null;
    public Func<MessageBusSettings, IMessageBusProvider> BusFactory { get => throw null; }
    public IDictionary<string, MessageBusBuilder> Children { get; }
    protected IList<IHasPostConfigurationActions> ConsumerPostConfigurationActions { get; }
    public MessageBusBuilder Parent { get => throw null; }
    public IList<Action<global::Microsoft.Extensions.DependencyInjection.IServiceCollection>> PostConfigurationActions { get; }
    public MessageBusSettings Settings { get => throw null; }
    HasProviderExtensions IBuilderWithSettings.Settings { get => throw null; }
    public MessageBusBuilder AddChildBus(string busName, Action<MessageBusBuilder> builderAction) => throw null;
    public MessageBusBuilder AutoStartConsumersEnabled(bool enabled) => throw null;
    public IMessageBusProvider Build() => throw null;
    public MessageBusBuilder Consume(Type messageType, Action<ConsumerBuilder<object>> builder) => throw null;
    public MessageBusBuilder Consume<TMessage>(Action<ConsumerBuilder<TMessage>> builder) => throw null;
    public static MessageBusBuilder Create() => throw null;
    public MessageBusBuilder Do(Action<MessageBusBuilder> builder) => throw null;
    public MessageBusBuilder ExpectRequestResponses(Action<RequestResponseBuilder> reqRespBuilder) => throw null;
    public IEnumerable<Action<global::Microsoft.Extensions.DependencyInjection.IServiceCollection>> GetPostConfigurationActions() => throw null;
    public MessageBusBuilder Handle(Type requestType, Action<HandlerBuilder<object>> builder) => throw null;
    public MessageBusBuilder Handle(Type requestType, Type responseType, Action<HandlerBuilder<object, object>> builder) => throw null;
    public MessageBusBuilder Handle<TRequest, TResponse>(Action<HandlerBuilder<TRequest, TResponse>> builder) => throw null;
    public MessageBusBuilder Handle<TRequest>(Action<HandlerBuilder<TRequest>> builder) => throw null;
    public MessageBusBuilder MergeFrom(MessageBusSettings settings) => throw null;
    public MessageBusBuilder PerMessageScopeEnabled(bool enabled = true) => throw null;
    public MessageBusBuilder Produce(Type messageType, Action<ProducerBuilder<object>> builder) => throw null;
    public MessageBusBuilder Produce<T>(Action<ProducerBuilder<T>> builder) => throw null;
    public void RegisterSerializer<TMessageSerializerProvider>(Action<global::Microsoft.Extensions.DependencyInjection.IServiceCollection> services) where TMessageSerializerProvider : class, global::SlimMessageBus.Host.Serialization.IMessageSerializerProvider => throw null;
    public MessageBusBuilder WithHeaderModifier(MessageHeaderModifier<object> headerModifier, bool executePrevious = true) => throw null;
    public MessageBusBuilder WithHeaderModifier<T>(MessageHeaderModifier<T> headerModifier, bool executePrevious = true) => throw null;
    public MessageBusBuilder WithMessageTypeResolver(Type messageTypeResolverType) => throw null;
    public MessageBusBuilder WithMessageTypeResolver<T>() => throw null;
    public MessageBusBuilder WithProvider(Func<MessageBusSettings, IMessageBusProvider> provider) => throw null;
    public MessageBusBuilder WithSerializer(Type serializerType) => throw null;
    public MessageBusBuilder WithSerializer<T>() where T : global::SlimMessageBus.Host.Serialization.IMessageSerializerProvider => throw null;
    public MessageBusBuilder WithServiceProvider(IServiceProvider serviceProvider) => throw null;
}

public class MessageBusSettings : HasProviderExtensions
{
    public MessageBusSettings(MessageBusSettings parent = null) => throw null;
    public bool? AutoStartConsumers { get; set; }
    public IEnumerable<MessageBusSettings> Children { get; }
    public IList<ConsumerSettings> Consumers { get; }
    public MessageHeaderModifier<object> HeaderModifier { get; set; }
    public bool? IsMessageScopeEnabled { get; set; }
    public Type MessageTypeResolverType { get; set; }
    public string Name { get; set; }
    public MessageBusSettings Parent { get; }
    public IList<ProducerSettings> Producers { get; }
    public RequestResponseSettings RequestResponse { get; set; }
    public Type SerializerType { get; set; }
    public IServiceProvider ServiceProvider { get; set; }
    public virtual void MergeFrom(MessageBusSettings settings) => throw null;
}

public class MessageConsumerContext<T> : IConsumerContext<T>
{
    public MessageConsumerContext(IConsumerContext consumerContext, T message) => throw null;
    public IMessageBus Bus { get; }
    public CancellationToken CancellationToken { get; }
    public object Consumer { get; }
    public IReadOnlyDictionary<string, object> Headers { get; }
    public T Message { get; }
    public string Path { get; }
    public IDictionary<string, object> Properties { get; }
}

public delegate void MessageHeaderModifier<in T>(IDictionary<string, object> headers, T message);

public class MessageTypeConsumerInvokerSettings : IMessageTypeConsumerInvokerSettings
{
    public MessageTypeConsumerInvokerSettings(ConsumerSettings parentSettings, Type messageType, Type consumerType) => throw null;
    public ConsumerMethod ConsumerMethod { get; set; }
    public global::System.Reflection.MethodInfo ConsumerMethodInfo { get; set; }
    public Type ConsumerType { get; }
    public ConsumerFilter<object> Filter { get; set; }
    public Type MessageType { get; }
    public ConsumerSettings ParentSettings { get; }
}

public enum PathKind
{
    Topic = 0,
    Queue = 1,
}

public class ProducerBuilder<T> : IProducerBuilder
{
    public ProducerBuilder(ProducerSettings settings) => throw null;
    public ProducerBuilder(ProducerSettings settings, Type messageType) => throw null;
    public Type MessageType { get; }
    public ProducerSettings Settings { get; }
    HasProviderExtensions IBuilderWithSettings.Settings { get => throw null; }
    public ProducerBuilder<T> DefaultPath(string path) => throw null;
    public ProducerBuilder<T> DefaultTimeout(TimeSpan timeout) => throw null;
    public ProducerBuilder<T> DefaultTopic(string topic) => throw null;
    public ProducerBuilder<T> WithHeaderModifier(MessageHeaderModifier<T> headerModifier) => throw null;
}

public class ProducerSettings : HasProviderExtensions
{
    public ProducerSettings() => throw null;
    public string DefaultPath { get; set; }
    public MessageHeaderModifier<object> HeaderModifier { get; set; }
    public Type MessageType { get; set; }
    public PathKind PathKind { get; set; }
    public TimeSpan? Timeout { get; set; }
}

public class ProviderExtensionProperty<T>
{
    public ProviderExtensionProperty(string key) => throw null;
    public string Key { get; }
    public void Set(HasProviderExtensions settings, T value) => throw null;
}

public class ReflectionDiscoveryScanner
{
    public ReflectionDiscoveryScanner(IEnumerable<global::System.Reflection.Assembly> assemblies = null, Func<DiscoveryProspectType, bool> filter = null) => throw null;
    public IEnumerable<DiscoveryProspectType> ProspectTypes { get; }
    public ReflectionDiscoveryScanner AddAssembly(global::System.Reflection.Assembly assembly) => throw null;
    public static ReflectionDiscoveryScanner From(IEnumerable<global::System.Reflection.Assembly> assemblies, Func<DiscoveryProspectType, bool> filter = null) => throw null;
    public static ReflectionDiscoveryScanner From(global::System.Reflection.Assembly assembly, Func<DiscoveryProspectType, bool> filter = null) => throw null;
    public IReadOnlyCollection<DiscoveryConsumerType> GetConsumerTypes(Func<Type, bool> filterPredicate = null) => throw null;
    public IReadOnlyCollection<DiscoveryProspectType> GetInterceptorTypes(Func<Type, bool> filterPredicate = null) => throw null;
    public ReflectionDiscoveryScanner Scan() => throw null;
}

public class RequestResponseBuilder : IAbstractConsumerBuilder, IConsumerBuilder
{
    public RequestResponseBuilder(RequestResponseSettings settings) => throw null;
    public AbstractConsumerSettings ConsumerSettings { get; }
    public RequestResponseSettings Settings { get; }
    HasProviderExtensions IBuilderWithSettings.Settings { get => throw null; }
    public RequestResponseBuilder DefaultTimeout(TimeSpan timeout) => throw null;
    public RequestResponseBuilder ReplyToPath(string path) => throw null;
    public RequestResponseBuilder ReplyToTopic(string topic) => throw null;
}

public class RequestResponseSettings : AbstractConsumerSettings
{
    public RequestResponseSettings() => throw null;
    public TimeSpan Timeout { get; set; }
}

public class TypeCollection<TInterface> : IEnumerable<Type> where TInterface : class
{
    public TypeCollection() => throw null;
    public int Count { get; }
    public bool IsReadOnly { get; }
    public void Add(Type type) => throw null;
    public void Add<T>() where T : TInterface => throw null;
    public void Clear() => throw null;
    public bool Contains<T>() where T : TInterface => throw null;
    public void CopyTo(Type[] array, int arrayIndex) => throw null;
    public IEnumerator<Type> GetEnumerator() => throw null;
    public bool Remove(Type type) => throw null;
    public bool Remove<T>() where T : TInterface => throw null;
    global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => throw null;
    public bool TryAdd<T>() where T : TInterface => throw null;
}

public class UndeclaredMessageTypeSettings
{
    public UndeclaredMessageTypeSettings() => throw null;
    public bool? Fail { get; set; }
    public bool? Log { get; set; }
}
