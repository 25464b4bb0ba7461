using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace MassTransit;

public delegate Task<T> AsyncEventExceptionMessageFactory<TSaga, in TException, T>(BehaviorExceptionContext<TSaga, TException> context) where TSaga : class, SagaStateMachineInstance where TException : Exception;

public delegate Task<T> AsyncEventExceptionMessageFactory<TSaga, in TMessage, in TException, T>(BehaviorExceptionContext<TSaga, TMessage, TException> context) where TSaga : class, SagaStateMachineInstance where TMessage : class where TException : Exception where T : class;

public delegate Task<T> AsyncEventMessageFactory<TSaga, T>(BehaviorContext<TSaga> context) where TSaga : class, SagaStateMachineInstance where T : class;

public delegate Task<T> AsyncEventMessageFactory<TSaga, in TMessage, T>(BehaviorContext<TSaga, TMessage> context) where TSaga : class, SagaStateMachineInstance where TMessage : class where T : class;

public interface Batch<out T> : IEnumerable<ConsumeContext<T>> where T : class
{
    DateTime FirstMessageReceived { get; }
    DateTime LastMessageReceived { get; }
    int Length { get; }
    BatchCompletionMode Mode { get; }
    ConsumeContext<T> this[int index] { get; }
}

public enum BatchCompletionMode
{
    Time = 0,
    Size = 1,
    Forced = 2,
}

public class BatchOptions : IConfigureReceiveEndpoint
{
    public BatchOptions() => throw null;
    public int ConcurrencyLimit { get; set; }
    public object GroupKeyProvider { get; }
    public int MessageLimit { get; set; }
    public TimeSpan TimeLimit { get; set; }
    public BatchTimeLimitStart TimeLimitStart { get; set; }
    public void Configure(string name, IReceiveEndpointConfigurator configurator) => throw null;
    public BatchOptions GroupBy<T, TProperty>(Func<ConsumeContext<T>, TProperty> provider) where T : class where TProperty : class => throw null;
    public BatchOptions GroupBy<T, TProperty>(Func<ConsumeContext<T>, TProperty?> provider) where T : class where TProperty : struct => throw null;
    public BatchOptions SetConcurrencyLimit(int limit) => throw null;
    public BatchOptions SetConfigurationCallback(BatchOptions.ConfigurationCallback callback) => throw null;
    public BatchOptions SetMessageLimit(int limit) => throw null;
    public BatchOptions SetTimeLimit(TimeSpan limit) => throw null;
    public BatchOptions SetTimeLimit(int? ms = null, int? s = null, int? m = null, int? h = null, int? d = null) => throw null;
    public BatchOptions SetTimeLimitStart(BatchTimeLimitStart timeLimitStart) => throw null;
    public IEnumerable<ValidationResult> Validate() => throw null;

    public delegate void ConfigurationCallback(string name, IReceiveEndpointConfigurator configurator);
}

public static class BatchProduceExtensions
{
    public static Task PublishBatch(this IPublishEndpoint endpoint, IEnumerable<object> messages, IPipe<PublishContext> pipe, CancellationToken cancellationToken = default) => throw null;
    public static Task PublishBatch(this IPublishEndpoint endpoint, IEnumerable<object> messages, Action<PublishContext> callback, CancellationToken cancellationToken = default) => throw null;
    public static Task PublishBatch(this IPublishEndpoint endpoint, IEnumerable<object> messages, Func<PublishContext, Task> callback, CancellationToken cancellationToken = default) => throw null;
    public static Task PublishBatch(this IPublishEndpoint endpoint, IEnumerable<object> messages, CancellationToken cancellationToken = default) => throw null;
    public static Task PublishBatch(this IPublishEndpoint endpoint, IEnumerable<object> messages, Type messageType, IPipe<PublishContext> pipe, CancellationToken cancellationToken = default) => throw null;
    public static Task PublishBatch(this IPublishEndpoint endpoint, IEnumerable<object> messages, Type messageType, Action<PublishContext> callback, CancellationToken cancellationToken = default) => throw null;
    public static Task PublishBatch(this IPublishEndpoint endpoint, IEnumerable<object> messages, Type messageType, Func<PublishContext, Task> callback, CancellationToken cancellationToken = default) => throw null;
    public static Task PublishBatch(this IPublishEndpoint endpoint, IEnumerable<object> messages, Type messageType, CancellationToken cancellationToken = default) => throw null;
    public static Task PublishBatch<T>(this IPublishEndpoint endpoint, IEnumerable<T> messages, IPipe<PublishContext<T>> pipe, CancellationToken cancellationToken = default) where T : class => throw null;
    public static Task PublishBatch<T>(this IPublishEndpoint endpoint, IEnumerable<T> messages, Action<PublishContext<T>> callback, CancellationToken cancellationToken = default) where T : class => throw null;
    public static Task PublishBatch<T>(this IPublishEndpoint endpoint, IEnumerable<T> messages, Func<PublishContext<T>, Task> callback, CancellationToken cancellationToken = default) where T : class => throw null;
    public static Task PublishBatch<T>(this IPublishEndpoint endpoint, IEnumerable<T> messages, CancellationToken cancellationToken = default) where T : class => throw null;
    public static Task SendBatch(this ISendEndpoint endpoint, IEnumerable<object> messages, IPipe<SendContext> pipe, CancellationToken cancellationToken = default) => throw null;
    public static Task SendBatch(this ISendEndpoint endpoint, IEnumerable<object> messages, Action<SendContext> callback, CancellationToken cancellationToken = default) => throw null;
    public static Task SendBatch(this ISendEndpoint endpoint, IEnumerable<object> messages, Func<SendContext, Task> callback, CancellationToken cancellationToken = default) => throw null;
    public static Task SendBatch(this ISendEndpoint endpoint, IEnumerable<object> messages, CancellationToken cancellationToken = default) => throw null;
    public static Task SendBatch(this ISendEndpoint endpoint, IEnumerable<object> messages, Type messageType, IPipe<SendContext> pipe, CancellationToken cancellationToken = default) => throw null;
    public static Task SendBatch(this ISendEndpoint endpoint, IEnumerable<object> messages, Type messageType, Action<SendContext> callback, CancellationToken cancellationToken = default) => throw null;
    public static Task SendBatch(this ISendEndpoint endpoint, IEnumerable<object> messages, Type messageType, Func<SendContext, Task> callback, CancellationToken cancellationToken = default) => throw null;
    public static Task SendBatch(this ISendEndpoint endpoint, IEnumerable<object> messages, Type messageType, CancellationToken cancellationToken = default) => throw null;
    public static Task SendBatch<T>(this ISendEndpoint endpoint, IEnumerable<T> messages, IPipe<SendContext<T>> pipe, CancellationToken cancellationToken = default) where T : class => throw null;
    public static Task SendBatch<T>(this ISendEndpoint endpoint, IEnumerable<T> messages, Action<SendContext<T>> callback, CancellationToken cancellationToken = default) where T : class => throw null;
    public static Task SendBatch<T>(this ISendEndpoint endpoint, IEnumerable<T> messages, Func<SendContext<T>, Task> callback, CancellationToken cancellationToken = default) where T : class => throw null;
    public static Task SendBatch<T>(this ISendEndpoint endpoint, IEnumerable<T> messages, CancellationToken cancellationToken = default) where T : class => throw null;
}

public enum BatchTimeLimitStart
{
    FromFirst = 0,
    FromLast = 1,
}

public interface BehaviorContext<TSaga> : SagaConsumeContext<TSaga> where TSaga : class, SagaStateMachineInstance
{
    Event Event { get; }
    [Obsolete]
    TSaga Instance { get; }
    StateMachine<TSaga> StateMachine { get; }
    BehaviorContext<TSaga> CreateProxy(Event @event);
    BehaviorContext<TSaga, T> CreateProxy<T>(Event<T> @event, T data) where T : class;
    Task<SendTuple<T>> Init<T>(object values) where T : class;
    Task Raise(Event @event);
    Task Raise<T>(Event<T> @event, T data) where T : class;
}

public interface BehaviorContext<TSaga, out TMessage> : SagaConsumeContext<TSaga, TMessage>, BehaviorContext<TSaga> where TSaga : class, SagaStateMachineInstance where TMessage : class
{
    [Obsolete]
    TMessage Data { get; }
    new Event<TMessage> Event { get; }
    new Task<SendTuple<T>> Init<T>(object values) where T : class;
}

public interface BehaviorExceptionContext<TSaga, out TException> : BehaviorContext<TSaga> where TSaga : class, SagaStateMachineInstance where TException : Exception
{
    TException Exception { get; }
    BehaviorExceptionContext<TSaga, T, TException> CreateProxy<T>(Event<T> @event, T data) where T : class;
}

public interface BehaviorExceptionContext<TSaga, out TMessage, out TException> : BehaviorContext<TSaga, TMessage>, BehaviorExceptionContext<TSaga, TException> where TSaga : class, SagaStateMachineInstance where TMessage : class where TException : Exception
{
    BehaviorExceptionContext<TSaga, T, TException> CreateProxy<T>(Event<T> @event, T data) where T : class;
}

public enum ConcurrencyMode
{
    Optimistic = 0,
    Pessimistic = 1,
}

[AttributeUsage((AttributeTargets)1028)]
public class ConfigureConsumeTopologyAttribute : Attribute
{
    public ConfigureConsumeTopologyAttribute() => throw null;
    public ConfigureConsumeTopologyAttribute(bool configureConsumeTopology) => throw null;
    public bool ConfigureConsumeTopology { get; }
}

public interface ConnectHandle : IDisposable
{
    void Disconnect();
}

public interface ConsumeContext : PipeContext, MessageContext, IPublishEndpoint, ISendEndpointProvider
{
    Task ConsumeCompleted { get; }
    ReceiveContext ReceiveContext { get; }
    IEnumerable<string> SupportedMessageTypes { get; }
    void AddConsumeTask(Task task);
    bool HasMessageType(Type messageType);
    Task NotifyConsumed<T>(ConsumeContext<T> context, TimeSpan duration, string consumerType) where T : class;
    Task NotifyFaulted<T>(ConsumeContext<T> context, TimeSpan duration, string consumerType, Exception exception) where T : class;
    void Respond<T>(T message) where T : class;
    Task RespondAsync(object message);
    Task RespondAsync(object message, IPipe<SendContext> sendPipe);
    Task RespondAsync(object message, Type messageType);
    Task RespondAsync(object message, Type messageType, IPipe<SendContext> sendPipe);
    Task RespondAsync<T>(T message) where T : class;
    Task RespondAsync<T>(T message, IPipe<SendContext<T>> sendPipe) where T : class;
    Task RespondAsync<T>(T message, IPipe<SendContext> sendPipe) where T : class;
    Task RespondAsync<T>(object values) where T : class;
    Task RespondAsync<T>(object values, IPipe<SendContext<T>> sendPipe) where T : class;
    Task RespondAsync<T>(object values, IPipe<SendContext> sendPipe) where T : class;
    bool TryGetMessage<T>(out ConsumeContext<T> consumeContext) where T : class;
}

public interface ConsumeContext<out T> : ConsumeContext where T : class
{
    T Message { get; }
    Task NotifyConsumed(TimeSpan duration, string consumerType);
    Task NotifyFaulted(TimeSpan duration, string consumerType, Exception exception);
}

public static class ConsumeContextExecuteExtensions
{
    public static IPipe<ConsumeContext> ToPipe(this Action<ConsumeContext> callback) => throw null;
    public static IPipe<ConsumeContext> ToPipe(this Func<ConsumeContext, Task> callback) => throw null;
    public static IPipe<ConsumeContext<T>> ToPipe<T>(this Action<ConsumeContext<T>> callback) where T : class => throw null;
    public static IPipe<ConsumeContext<T>> ToPipe<T>(this Func<ConsumeContext<T>, Task> callback) where T : class => throw null;
}

public interface ConsumerConsumeContext<out TConsumer> : ConsumeContext where TConsumer : class
{
    TConsumer Consumer { get; }
}

public interface ConsumerConsumeContext<out TConsumer, out TMessage> : ConsumerConsumeContext<TConsumer>, ConsumeContext<TMessage> where TConsumer : class where TMessage : class
{
}

public class ConsumerDefinition<TConsumer> : IConsumerDefinition<TConsumer> where TConsumer : class, IConsumer
{
    protected ConsumerDefinition() => throw null;
    public int? ConcurrentMessageLimit { get; protected set; }
    public IEndpointDefinition<TConsumer> EndpointDefinition { get; set; }
    protected string EndpointName { set { } }
    [Obsolete]
    protected virtual void ConfigureConsumer(IReceiveEndpointConfigurator endpointConfigurator, IConsumerConfigurator<TConsumer> consumerConfigurator) => throw null;
    protected virtual void ConfigureConsumer(IReceiveEndpointConfigurator endpointConfigurator, IConsumerConfigurator<TConsumer> consumerConfigurator, IRegistrationContext context) => throw null;
    protected void Endpoint(Action<IEndpointRegistrationConfigurator> configure = null) => throw null;
    void IConsumerDefinition<TConsumer>.Configure(IReceiveEndpointConfigurator endpointConfigurator, IConsumerConfigurator<TConsumer> consumerConfigurator, IRegistrationContext context) => throw null;
}

public interface ConsumerFaultContext
{
    string ConsumerType { get; }
    string MessageType { get; }
}

public interface CorrelatedBy<out TKey>
{
    TKey CorrelationId { get; }
}

public static class DelegateConfigurationExtensions
{
    public static void UseExecute<TContext>(this IPipeConfigurator<TContext> configurator, Action<TContext> callback) where TContext : class, PipeContext => throw null;
    public static void UseExecuteAsync<TContext>(this IPipeConfigurator<TContext> configurator, Func<TContext, Task> callback) where TContext : class, PipeContext => throw null;
}

public delegate Uri DestinationAddressProvider<TSaga>(BehaviorContext<TSaga> context) where TSaga : class, SagaStateMachineInstance;

public delegate Uri DestinationAddressProvider<TSaga, in TMessage>(BehaviorContext<TSaga, TMessage> context) where TSaga : class, SagaStateMachineInstance where TMessage : class;

[AttributeUsage((AttributeTargets)1028)]
public class EntityNameAttribute : Attribute
{
    public EntityNameAttribute(string entityName) => throw null;
    public string EntityName { get; }
}

public interface Event : IComparable<Event>
{
    string Name { get; }
}

public interface Event<out TMessage> : Event where TMessage : class
{
}

public interface EventCorrelation
{
    bool ConfigureConsumeTopology { get; }
    Type DataType { get; }
}

public interface EventCorrelation<TInstance, TData> : EventCorrelation where TInstance : class, SagaStateMachineInstance where TData : class
{
    Event<TData> Event { get; }
    SagaFilterFactory<TInstance, TData> FilterFactory { get; }
    IFilter<ConsumeContext<TData>> MessageFilter { get; }
    ISagaPolicy<TInstance, TData> Policy { get; }
}

public delegate TMessage EventExceptionMessageFactory<TSaga, in TException, out TMessage>(BehaviorExceptionContext<TSaga, TException> context) where TSaga : class, SagaStateMachineInstance where TException : Exception;

public delegate T EventExceptionMessageFactory<TSaga, in TMessage, in TException, out T>(BehaviorExceptionContext<TSaga, TMessage, TException> context) where TSaga : class, SagaStateMachineInstance where TMessage : class where TException : Exception;

public static class EventExtensions
{
}

public delegate T EventMessageFactory<TSaga, out T>(BehaviorContext<TSaga> context) where TSaga : class, SagaStateMachineInstance where T : class;

public delegate T EventMessageFactory<TInstance, in TMessage, out T>(BehaviorContext<TInstance, TMessage> context) where TInstance : class, SagaStateMachineInstance where TMessage : class where T : class;

public interface ExceptionConsumeContext : ConsumeContext
{
    Exception Exception { get; }
    ExceptionInfo ExceptionInfo { get; }
}

public interface ExceptionConsumeContext<out T> : ExceptionConsumeContext, ConsumeContext<T> where T : class
{
}

public interface ExceptionConsumerConsumeContext<out T> : ConsumerConsumeContext<T> where T : class
{
    Exception Exception { get; }
    ExceptionInfo ExceptionInfo { get; }
}

public interface ExceptionInfo
{
    IDictionary<string, object> Data { get; }
    string ExceptionType { get; }
    ExceptionInfo InnerException { get; }
    string Message { get; }
    string Source { get; }
    string StackTrace { get; }
}

[AttributeUsage((AttributeTargets)1028)]
public class ExcludeFromConfigureEndpointsAttribute : Attribute
{
    public ExcludeFromConfigureEndpointsAttribute() => throw null;
}

[AttributeUsage((AttributeTargets)1028)]
public class ExcludeFromImplementedTypesAttribute : Attribute
{
    public ExcludeFromImplementedTypesAttribute() => throw null;
}

[AttributeUsage((AttributeTargets)1028)]
public class ExcludeFromTopologyAttribute : Attribute
{
    public ExcludeFromTopologyAttribute() => throw null;
}

public interface Fault
{
    ExceptionInfo[] Exceptions { get; }
    Guid FaultId { get; }
    string[] FaultMessageTypes { get; }
    Guid? FaultedMessageId { get; }
    HostInfo Host { get; }
    DateTime Timestamp { get; }
}

public interface Fault<out T> : Fault
{
    T Message { get; }
}

[AttributeUsage((AttributeTargets)1028)]
public class FaultEntityNameAttribute : Attribute
{
    public FaultEntityNameAttribute(string entityName) => throw null;
    public string EntityName { get; }
}

public static class FilterConfigurationExtensions
{
    public static void UseFilter<T>(this IConsumePipeConfigurator configurator, IFilter<ConsumeContext<T>> filter) where T : class => throw null;
    public static void UseFilter<T>(this IPipeConfigurator<T> configurator, IFilter<T> filter) where T : class, PipeContext => throw null;
    public static void UseFilter<T>(this IPublishPipeConfigurator configurator, IFilter<PublishContext<T>> filter) where T : class => throw null;
    public static void UseFilter<T>(this ISendPipeConfigurator configurator, IFilter<SendContext<T>> filter) where T : class => throw null;
    public static void UseFilters<T>(this IPipeConfigurator<T> configurator, IEnumerable<IFilter<T>> filters) where T : class, PipeContext => throw null;
    public static void UseFilters<T>(this IPipeConfigurator<T> configurator, params IFilter<T>[] filters) where T : class, PipeContext => throw null;
}

public readonly struct HeaderValue
{
    public readonly string Key;
    public readonly object Value;
    public HeaderValue(KeyValuePair<string, object> pair) => throw null;
    public HeaderValue(string key, object value) => throw null;
    public bool IsSimpleValue(out HeaderValue result) => throw null;
    public bool IsStringValue(out HeaderValue<string> result) => throw null;
    public static implicit operator HeaderValue(HeaderValue<string> headerValue) => throw null;
}

public readonly struct HeaderValue<T>
{
    public readonly string Key;
    public readonly T Value;
    public HeaderValue(string key, T value) => throw null;
    public bool IsSimpleValue(out HeaderValue result) => throw null;
    public bool IsStringValue(out HeaderValue<string> result) => throw null;
}

public interface Headers : IEnumerable<HeaderValue>
{
    T Get<T>(string key, T defaultValue = null) where T : class;
    T? Get<T>(string key, T? defaultValue = null) where T : struct;
    IEnumerable<KeyValuePair<string, object>> GetAll();
    bool TryGetHeader(string key, out object value);
}

public static class HostConnectReceiveEndpointExtensions
{
    public static HostReceiveEndpointHandle ConnectReceiveEndpoint(this IReceiveConnector connector, Action<IReceiveEndpointConfigurator> configureEndpoint = null) => throw null;
    public static HostReceiveEndpointHandle ConnectResponseEndpoint(this IReceiveConnector connector, IEndpointNameFormatter endpointNameFormatter = null, Action<IReceiveEndpointConfigurator> configureEndpoint = null) => throw null;
}

public interface HostInfo
{
    string Assembly { get; }
    string AssemblyVersion { get; }
    string FrameworkVersion { get; }
    string MachineName { get; }
    string MassTransitVersion { get; }
    string OperatingSystemVersion { get; }
    int ProcessId { get; }
    string ProcessName { get; }
}

public interface HostReceiveEndpointHandle
{
    IReceiveEndpoint ReceiveEndpoint { get; }
    Task StopAsync(CancellationToken cancellationToken = default);
}

public interface IBatchConfigurator<TMessage> : IConsumeConfigurator where TMessage : class
{
    int ConcurrencyLimit { set; }
    int MessageLimit { set; }
    TimeSpan TimeLimit { set; }
    BatchTimeLimitStart TimeLimitStart { set; }
    void Consumer<TConsumer>(IConsumerFactory<TConsumer> consumerFactory, Action<IConsumerMessageConfigurator<TConsumer, Batch<TMessage>>> configure = null) where TConsumer : class, IConsumer<Batch<TMessage>>;
}

public interface IBehavior<TInstance> where TInstance : class, SagaStateMachineInstance
{
    Task Execute(BehaviorContext<TInstance> context);
    Task Execute<T>(BehaviorContext<TInstance, T> context) where T : class;
    Task Faulted<T, TException>(BehaviorExceptionContext<TInstance, T, TException> context) where T : class where TException : Exception;
    Task Faulted<TException>(BehaviorExceptionContext<TInstance, TException> context) where TException : Exception;
}

public interface IBehavior<TSaga, in TMessage> where TSaga : class, SagaStateMachineInstance where TMessage : class
{
    Task Execute(BehaviorContext<TSaga, TMessage> context);
    Task Faulted<TException>(BehaviorExceptionContext<TSaga, TMessage, TException> context) where TException : Exception;
}

public interface IBus : IPublishEndpoint, IPublishEndpointProvider, ISendEndpointProvider, IConsumePipeConnector, IReceiveConnector, IProbeSite
{
    Uri Address { get; }
}

public interface IBusControl : IBus
{
    Task StopAsync(CancellationToken cancellationToken = default);
}

public interface IBusFactoryConfigurator : IReceiveConfigurator, IConsumePipeConfigurator, ISendPipelineConfigurator, IPublishPipelineConfigurator, ISendObserverConnector
{
    int? ConcurrentMessageLimit { set; }
    global::System.Net.Mime.ContentType DefaultContentType { set; }
    bool DeployPublishTopology { set; }
    bool DeployTopologyOnly { set; }
    int PrefetchCount { set; }
    global::System.Net.Mime.ContentType SerializerContentType { set; }
    void ClearSerialization();
}

public interface IBusFactoryConfigurator<out TEndpointConfigurator> : IBusFactoryConfigurator, IReceiveConfigurator<TEndpointConfigurator> where TEndpointConfigurator : IReceiveEndpointConfigurator
{
}

public interface IConfigureReceiveEndpoint
{
    void Configure(string name, IReceiveEndpointConfigurator configurator);
}

public interface IConsumeConfigurator
{
}

public interface IConsumePipeConfigurator : IPipeConfigurator<ConsumeContext>
{
    bool AutoStart { set; }
}

public interface IConsumePipeConnector
{
    ConnectHandle ConnectConsumePipe<T>(IPipe<ConsumeContext<T>> pipe) where T : class;
}

public interface IConsumer
{
}

public interface IConsumer<in TMessage> : IConsumer where TMessage : class
{
    Task Consume(ConsumeContext<TMessage> context);
}

public interface IConsumerConfigurator : IConsumeConfigurator
{
    int? ConcurrentMessageLimit { set; }
}

public interface IConsumerConfigurator<TConsumer> : IPipeConfigurator<ConsumerConsumeContext<TConsumer>>, IConsumerConfigurator where TConsumer : class
{
    void ConsumerMessage<T>(Action<IConsumerMessageConfigurator<TConsumer, T>> configure = null) where T : class;
    void Message<T>(Action<IConsumerMessageConfigurator<T>> configure = null) where T : class;
}

public interface IConsumerDefinition<TConsumer> where TConsumer : class, IConsumer
{
    new IEndpointDefinition<TConsumer> EndpointDefinition { set; }
    void Configure(IReceiveEndpointConfigurator endpointConfigurator, IConsumerConfigurator<TConsumer> consumerConfigurator, IRegistrationContext context);
}

public interface IConsumerFactory<out TConsumer> : IProbeSite where TConsumer : class
{
    Task Send<T>(ConsumeContext<T> context, IPipe<ConsumerConsumeContext<TConsumer, T>> next) where T : class;
}

public interface IConsumerMessageConfigurator<TMessage> : IPipeConfigurator<ConsumeContext<TMessage>> where TMessage : class
{
}

public interface IConsumerMessageConfigurator<TConsumer, TMessage> : IPipeConfigurator<ConsumerConsumeContext<TConsumer, TMessage>> where TConsumer : class where TMessage : class
{
    void Message(Action<IConsumerMessageConfigurator<TMessage>> configure);
}

public interface IConsumerRegistrationConfigurator
{
    void Endpoint(Action<IEndpointRegistrationConfigurator> configure);
    void ExcludeFromConfigureEndpoints();
}

public interface IConsumerRegistrationConfigurator<TConsumer> : IConsumerRegistrationConfigurator where TConsumer : class, IConsumer
{
}

public interface IEndpointConfigurator : IConsumePipeConfigurator, ISendPipelineConfigurator, IPublishPipelineConfigurator, IReceivePipelineConfigurator
{
}

public interface IEndpointDefinition<T> where T : class
{
}

public interface IEndpointNameFormatter
{
    string Separator { get; }
    string CompensateActivity<T, TLog>() where T : class where TLog : class;
    string Consumer<T>() where T : class, IConsumer;
    string ExecuteActivity<T, TArguments>() where T : class where TArguments : class;
    string Message<T>() where T : class;
    string Saga<T>() where T : class, ISaga;
    string SanitizeName(string name);
    string TemporaryEndpoint(string tag);
}

public interface IEndpointRegistrationConfigurator
{
    int? ConcurrentMessageLimit { set; }
    bool ConfigureConsumeTopology { set; }
    string InstanceId { set; }
    string Name { set; }
    int? PrefetchCount { set; }
    bool Temporary { set; }
    void AddConfigureEndpointCallback(Action<IReceiveEndpointConfigurator> callback);
    void AddConfigureEndpointCallback(Action<IRegistrationContext, IReceiveEndpointConfigurator> callback);
}

public interface IEndpointSettings<TConsumer> where TConsumer : class
{
    int? ConcurrentMessageLimit { get; }
    bool ConfigureConsumeTopology { get; }
    string InstanceId { get; }
    bool IsTemporary { get; }
    string Name { get; }
    int? PrefetchCount { get; }
    void ConfigureEndpoint<T>(T configurator, IRegistrationContext context) where T : IReceiveEndpointConfigurator;
}

public interface IEventCorrelationConfigurator<TSaga, TMessage> where TSaga : class, SagaStateMachineInstance where TMessage : class
{
    bool ConfigureConsumeTopology { set; }
    bool InsertOnInitial { set; }
    bool ReadOnly { set; }
    IEventCorrelationConfigurator<TSaga, TMessage> CorrelateBy(global::System.Linq.Expressions.Expression<Func<TSaga, ConsumeContext<TMessage>, bool>> correlationExpression);
    IEventCorrelationConfigurator<TSaga, TMessage> CorrelateBy<T>(global::System.Linq.Expressions.Expression<Func<TSaga, T>> propertyExpression, Func<ConsumeContext<TMessage>, T> selector) where T : class;
    IEventCorrelationConfigurator<TSaga, TMessage> CorrelateBy<T>(global::System.Linq.Expressions.Expression<Func<TSaga, T?>> propertyExpression, Func<ConsumeContext<TMessage>, T?> selector) where T : struct;
    IEventCorrelationConfigurator<TSaga, TMessage> CorrelateById(Func<ConsumeContext<TMessage>, Guid> selector);
    IEventCorrelationConfigurator<TSaga, TMessage> CorrelateById<T>(global::System.Linq.Expressions.Expression<Func<TSaga, T>> propertyExpression, Func<ConsumeContext<TMessage>, T> selector) where T : struct;
    IEventCorrelationConfigurator<TSaga, TMessage> SelectId(Func<ConsumeContext<TMessage>, Guid> selector);
    IEventCorrelationConfigurator<TSaga, TMessage> SetSagaFactory(SagaFactoryMethod<TSaga, TMessage> factoryMethod);
}

public interface IFilter<TContext> : IProbeSite where TContext : class, PipeContext
{
    Task Send(TContext context, IPipe<TContext> next);
}

public interface IHandlerConfigurator<TMessage> : IConsumeConfigurator, IPipeConfigurator<ConsumeContext<TMessage>> where TMessage : class
{
}

public interface IInstanceConfigurator : IConsumeConfigurator
{
}

public interface IInstanceConfigurator<TInstance> : IConsumerConfigurator<TInstance>, IInstanceConfigurator where TInstance : class, IConsumer
{
}

public interface IMessageFilterConfigurator : IMessageTypeFilterConfigurator
{
    void Exclude<T>(Func<T, bool> filter) where T : class;
    void Include<T>(Func<T, bool> filter) where T : class;
}

public interface IMessageTypeFilterConfigurator
{
    void Exclude(Func<Type, bool> filter);
    void Exclude(params Type[] messageTypes);
    void Exclude<T>() where T : class;
    void Include(Func<Type, bool> filter);
    void Include(params Type[] messageTypes);
    void Include<T>() where T : class;
}

public interface IPipe<in TContext> : IProbeSite where TContext : class, PipeContext
{
    Task Send(TContext context);
}

public interface IPipeConfigurator<TContext> where TContext : class, PipeContext
{
}

public interface IPipeContextSource<out TContext> : IProbeSite where TContext : class, PipeContext
{
    Task Send(IPipe<TContext> pipe, CancellationToken cancellationToken = default);
}

public interface IPipeContextSource<out TContext, in TInput> : IProbeSite where TContext : class, PipeContext where TInput : class, PipeContext
{
    Task Send(TInput context, IPipe<TContext> pipe);
}

public interface IProbeSite
{
    void Probe(ProbeContext context);
}

public interface IPublishEndpoint
{
    Task Publish(object message, IPipe<PublishContext> publishPipe, CancellationToken cancellationToken = default);
    Task Publish(object message, CancellationToken cancellationToken = default);
    Task Publish(object message, Type messageType, IPipe<PublishContext> publishPipe, CancellationToken cancellationToken = default);
    Task Publish(object message, Type messageType, CancellationToken cancellationToken = default);
    Task Publish<T>(T message, IPipe<PublishContext<T>> publishPipe, CancellationToken cancellationToken = default) where T : class;
    Task Publish<T>(T message, IPipe<PublishContext> publishPipe, CancellationToken cancellationToken = default) where T : class;
    Task Publish<T>(T message, CancellationToken cancellationToken = default) where T : class;
    Task Publish<T>(object values, IPipe<PublishContext<T>> publishPipe, CancellationToken cancellationToken = default) where T : class;
    Task Publish<T>(object values, IPipe<PublishContext> publishPipe, CancellationToken cancellationToken = default) where T : class;
    Task Publish<T>(object values, CancellationToken cancellationToken = default) where T : class;
}

public interface IPublishEndpointProvider
{
    Task<ISendEndpoint> GetPublishSendEndpoint<T>() where T : class;
}

public interface IPublishPipeConfigurator : IPipeConfigurator<PublishContext>
{
}

public interface IPublishPipelineConfigurator
{
    void ConfigurePublish(Action<IPublishPipeConfigurator> callback);
}

public interface IReceiveConfigurator
{
    void ReceiveEndpoint(string queueName, Action<IReceiveEndpointConfigurator> configureEndpoint);
}

public interface IReceiveConfigurator<out TEndpointConfigurator> : IReceiveConfigurator where TEndpointConfigurator : IReceiveEndpointConfigurator
{
    void ReceiveEndpoint(string queueName, Action<TEndpointConfigurator> configureEndpoint);
}

public interface IReceiveConnector
{
    HostReceiveEndpointHandle ConnectReceiveEndpoint(string queueName, Action<IReceiveEndpointConfigurator> configureEndpoint = null);
}

public interface IReceiveConnector<out TEndpointConfigurator> : IReceiveConnector where TEndpointConfigurator : IReceiveEndpointConfigurator
{
    HostReceiveEndpointHandle ConnectReceiveEndpoint(string queueName, Action<TEndpointConfigurator> configureEndpoint = null);
}

public interface IReceiveEndpoint : ISendEndpointProvider, IPublishEndpointProvider, IConsumePipeConnector, IProbeSite
{
    Uri InputAddress { get; }
    ReceiveEndpointHandle Start(CancellationToken cancellationToken = default);
    Task Stop(CancellationToken cancellationToken = default);
}

public interface IReceiveEndpointConfigurator : IEndpointConfigurator, IReceiveEndpointDependencyConnector, IReceiveEndpointDependentConnector
{
    int? ConcurrentMessageLimit { get; set; }
    bool ConfigureConsumeTopology { set; }
    global::System.Net.Mime.ContentType DefaultContentType { set; }
    Uri InputAddress { get; }
    int PrefetchCount { get; set; }
    bool PublishFaults { set; }
    global::System.Net.Mime.ContentType SerializerContentType { set; }
    void AddEndpointSpecification(IReceiveEndpointSpecification configurator);
    void ClearSerialization();
    void ConfigureMessageTopology(Type messageType, bool enabled = true);
    void ConfigureMessageTopology<T>(bool enabled = true) where T : class;
}

public interface IReceiveEndpointDependencyConnector
{
}

public interface IReceiveEndpointDependentConnector
{
}

public interface IReceiveEndpointSpecification
{
}

public interface IReceivePipeConfigurator : IPipeConfigurator<ReceiveContext>
{
}

public interface IReceivePipelineConfigurator
{
    void ConfigureDeadLetter(Action<IPipeConfigurator<ReceiveContext>> callback);
    void ConfigureReceive(Action<IReceivePipeConfigurator> callback);
    void ConfigureTransport(Action<ITransportConfigurator> callback);
}

public interface IRegistrationContext : IServiceProvider
{
    void ConfigureActivity(Type activityType, IReceiveEndpointConfigurator executeEndpointConfigurator, IReceiveEndpointConfigurator compensateEndpointConfigurator);
    void ConfigureActivityCompensate(Type activityType, IReceiveEndpointConfigurator compensateEndpointConfigurator);
    void ConfigureActivityExecute(Type activityType, IReceiveEndpointConfigurator executeEndpointConfigurator, Uri compensateAddress);
    void ConfigureConsumer(Type consumerType, IReceiveEndpointConfigurator configurator);
    void ConfigureConsumer<T>(IReceiveEndpointConfigurator configurator, Action<IConsumerConfigurator<T>> configure = null) where T : class, IConsumer;
    void ConfigureConsumers(IReceiveEndpointConfigurator configurator);
    void ConfigureExecuteActivity(Type activityType, IReceiveEndpointConfigurator configurator);
    void ConfigureFuture(Type futureType, IReceiveEndpointConfigurator configurator);
    void ConfigureFuture<T>(IReceiveEndpointConfigurator configurator) where T : class, ISaga;
    void ConfigureSaga(Type sagaType, IReceiveEndpointConfigurator configurator);
    void ConfigureSaga<T>(IReceiveEndpointConfigurator configurator, Action<ISagaConfigurator<T>> configure = null) where T : class, ISaga;
    void ConfigureSagas(IReceiveEndpointConfigurator configurator);
}

public interface IRiderFactoryConfigurator
{
}

public interface ISaga
{
    Guid CorrelationId { get; set; }
}

public interface ISagaConfigurator<TSaga> : IPipeConfigurator<SagaConsumeContext<TSaga>>, IConsumeConfigurator where TSaga : class, ISaga
{
    int? ConcurrentMessageLimit { set; }
    void Message<T>(Action<ISagaMessageConfigurator<T>> configure) where T : class;
    void SagaMessage<T>(Action<ISagaMessageConfigurator<TSaga, T>> configure) where T : class;
}

public interface ISagaDefinition<TSaga> where TSaga : class, ISaga
{
    new IEndpointDefinition<TSaga> EndpointDefinition { set; }
    void Configure(IReceiveEndpointConfigurator endpointConfigurator, ISagaConfigurator<TSaga> sagaConfigurator, IRegistrationContext context);
}

public interface ISagaFactory<out TSaga, TMessage> where TSaga : class, ISaga where TMessage : class
{
    TSaga Create(ConsumeContext<TMessage> context);
    Task Send(ConsumeContext<TMessage> context, IPipe<SagaConsumeContext<TSaga, TMessage>> next);
}

public interface ISagaMessageConfigurator<TMessage> : IPipeConfigurator<ConsumeContext<TMessage>> where TMessage : class
{
}

public interface ISagaMessageConfigurator<TSaga, TMessage> : IPipeConfigurator<SagaConsumeContext<TSaga, TMessage>> where TSaga : class, ISaga where TMessage : class
{
    void Message(Action<ISagaMessageConfigurator<TMessage>> configure);
}

public interface ISagaPolicy<TSaga, TMessage> where TSaga : class, ISaga where TMessage : class
{
    bool IsReadOnly { get; }
    Task Existing(SagaConsumeContext<TSaga, TMessage> context, IPipe<SagaConsumeContext<TSaga, TMessage>> next);
    Task Missing(ConsumeContext<TMessage> context, IPipe<SagaConsumeContext<TSaga, TMessage>> next);
    bool PreInsertInstance(ConsumeContext<TMessage> context, out TSaga instance);
}

public interface ISagaRepository<TSaga> : IProbeSite where TSaga : class, ISaga
{
    Task Send<T>(ConsumeContext<T> context, ISagaPolicy<TSaga, T> policy, IPipe<SagaConsumeContext<TSaga, T>> next) where T : class;
}

public interface ISagaVersion : ISaga
{
    int Version { get; set; }
}

public interface ISendEndpoint : ISendObserverConnector
{
    Task Send(object message, IPipe<SendContext> pipe, CancellationToken cancellationToken = default);
    Task Send(object message, CancellationToken cancellationToken = default);
    Task Send(object message, Type messageType, IPipe<SendContext> pipe, CancellationToken cancellationToken = default);
    Task Send(object message, Type messageType, CancellationToken cancellationToken = default);
    Task Send<T>(T message, IPipe<SendContext<T>> pipe, CancellationToken cancellationToken = default) where T : class;
    Task Send<T>(T message, IPipe<SendContext> pipe, CancellationToken cancellationToken = default) where T : class;
    Task Send<T>(T message, CancellationToken cancellationToken = default) where T : class;
    Task Send<T>(object values, IPipe<SendContext<T>> pipe, CancellationToken cancellationToken = default) where T : class;
    Task Send<T>(object values, IPipe<SendContext> pipe, CancellationToken cancellationToken = default) where T : class;
    Task Send<T>(object values, CancellationToken cancellationToken = default) where T : class;
}

public interface ISendEndpointProvider : ISendObserverConnector
{
    Task<ISendEndpoint> GetSendEndpoint(Uri address);
}

public interface ISendObserver
{
    Task PostSend<T>(SendContext<T> context) where T : class;
    Task PreSend<T>(SendContext<T> context) where T : class;
    Task SendFault<T>(SendContext<T> context, Exception exception) where T : class;
}

public interface ISendObserverConnector
{
    ConnectHandle ConnectSendObserver(ISendObserver observer);
}

public interface ISendPipeConfigurator : IPipeConfigurator<SendContext>
{
}

public interface ISendPipelineConfigurator
{
    void ConfigureSend(Action<ISendPipeConfigurator> callback);
}

public interface IServiceInstanceConfigurator : IReceiveConfigurator
{
    IReceiveConfigurator BusConfigurator { get; }
    IEndpointNameFormatter EndpointNameFormatter { get; }
    Uri InstanceAddress { get; }
    IReceiveEndpointConfigurator InstanceEndpointConfigurator { get; }
}

public interface IServiceInstanceConfigurator<out TEndpointConfigurator> : IServiceInstanceConfigurator, IReceiveConfigurator<TEndpointConfigurator> where TEndpointConfigurator : IReceiveEndpointConfigurator
{
    new IReceiveConfigurator<TEndpointConfigurator> BusConfigurator { get; }
    new TEndpointConfigurator InstanceEndpointConfigurator { get; }
}

public interface IStateAccessor<TSaga> : IProbeSite where TSaga : class, SagaStateMachineInstance
{
    Task<State<TSaga>> Get(BehaviorContext<TSaga> context);
    global::System.Linq.Expressions.Expression<Func<TSaga, bool>> GetStateExpression(params State[] states);
    Task Set(BehaviorContext<TSaga> context, State<TSaga> state);
}

public interface IStateMachineActivity
{
}

public interface IStateMachineActivity<TSaga> : IStateMachineActivity where TSaga : class, SagaStateMachineInstance
{
    Task Execute(BehaviorContext<TSaga> context, IBehavior<TSaga> next);
    Task Execute<T>(BehaviorContext<TSaga, T> context, IBehavior<TSaga, T> next) where T : class;
    Task Faulted<T, TException>(BehaviorExceptionContext<TSaga, T, TException> context, IBehavior<TSaga, T> next) where T : class where TException : Exception;
    Task Faulted<TException>(BehaviorExceptionContext<TSaga, TException> context, IBehavior<TSaga> next) where TException : Exception;
}

public interface IStateMachineActivity<TSaga, TMessage> : IStateMachineActivity where TSaga : class, SagaStateMachineInstance where TMessage : class
{
    Task Execute(BehaviorContext<TSaga, TMessage> context, IBehavior<TSaga, TMessage> next);
    Task Faulted<TException>(BehaviorExceptionContext<TSaga, TMessage, TException> context, IBehavior<TSaga, TMessage> next) where TException : Exception;
}

public interface ITransportConfigurator
{
    int? ConcurrentMessageLimit { set; }
    int PrefetchCount { set; }
}

public interface InitiatedBy<in TMessage> : IConsumer<TMessage> where TMessage : class, CorrelatedBy<Guid>
{
}

public interface InitiatedByOrOrchestrates<in TMessage> : IConsumer<TMessage> where TMessage : class, CorrelatedBy<Guid>
{
}

public class MassTransitHostOptions
{
    public MassTransitHostOptions() => throw null;
    public TimeSpan? ConsumerStopTimeout { get; set; }
    public TimeSpan? StartTimeout { get; set; }
    public TimeSpan? StopTimeout { get; set; }
    public bool WaitUntilStarted { get; set; }
}

public interface MessageContext
{
    Guid? ConversationId { get; }
    Guid? CorrelationId { get; }
    Uri DestinationAddress { get; }
    DateTime? ExpirationTime { get; }
    Uri FaultAddress { get; }
    Headers Headers { get; }
    HostInfo Host { get; }
    Guid? InitiatorId { get; }
    Guid? MessageId { get; }
    Guid? RequestId { get; }
    Uri ResponseAddress { get; }
    DateTime? SentTime { get; }
    Uri SourceAddress { get; }
}

public static class MessageDefaults
{
    public static global::System.Text.Encoding Encoding { get; }
}

public delegate Task MessageHandler<in TMessage>(ConsumeContext<TMessage> context) where TMessage : class;

public interface MessageRedeliveryContext
{
    Task ScheduleRedelivery(TimeSpan delay, Action<ConsumeContext, SendContext> callback = null);
}

public class MessageUrn : Uri
{
    public const string Prefix = "urn:message:";
    [Obsolete]
    protected MessageUrn(global::System.Runtime.Serialization.SerializationInfo serializationInfo, global::System.Runtime.Serialization.StreamingContext streamingContext) : base(default(string)) => throw null;
    public void Deconstruct(out string name, out string ns, out string assemblyName) => throw null;
    public static MessageUrn ForType(Type type) => throw null;
    public static MessageUrn ForType<T>() => throw null;
    public static string ForTypeString(Type type) => throw null;
    public static string ForTypeString<T>() => throw null;
}

[AttributeUsage((AttributeTargets)1028)]
public class MessageUrnAttribute : Attribute
{
    public MessageUrnAttribute(string urn, bool useDefaultPrefix = true) => throw null;
    public Uri Urn { get; }
}

public interface Observes<TMessage, TSaga> : IConsumer<TMessage> where TMessage : class
{
    global::System.Linq.Expressions.Expression<Func<TSaga, TMessage, bool>> CorrelationExpression { get; }
}

public interface Orchestrates<in TMessage> : IConsumer<TMessage> where TMessage : class, CorrelatedBy<Guid>
{
}

public static class Pipe
{
    public static IPipe<T> AddCallback<T>(this IPipe<T> pipe, Action<T> action) where T : class, PipeContext => throw null;
    public static IPipe<T> Empty<T>() where T : class, PipeContext => throw null;
    public static IPipe<T> Execute<T>(Action<T> action) where T : class, PipeContext => throw null;
    public static IPipe<T> ExecuteAsync<T>(Func<T, Task> action) where T : class, PipeContext => throw null;
    public static IPipe<T> New<T>(Action<IPipeConfigurator<T>> callback) where T : class, PipeContext => throw null;
    public static IPipe<T> New<T>(Action<IPipeConfigurator<T>> callback, bool validate) where T : class, PipeContext => throw null;
    public static IPipe<T> ToPipe<T>(this IFilter<T> filter) where T : class, PipeContext => throw null;
}

public interface PipeContext
{
    CancellationToken CancellationToken { get; }
    bool HasPayloadType(Type payloadType);
    bool TryGetPayload<T>(out T payload) where T : class;
}

public static class PipeExtensions
{
    public static TPayload GetPayload<TPayload>(this PipeContext context) where TPayload : class => throw null;
    public static TPayload GetPayload<TPayload>(this PipeContext context, TPayload defaultPayload) where TPayload : class => throw null;
    public static bool IsEmpty<T>(this IPipe<T> pipe) where T : class, PipeContext => throw null;
    public static bool IsNotEmpty<T>(this IPipe<T> pipe) where T : class, PipeContext => throw null;
}

public interface ProbeContext
{
    CancellationToken CancellationToken { get; }
    void Add(string key, object value);
    void Add(string key, string value);
    ProbeContext CreateScope(string key);
    void Set(IEnumerable<KeyValuePair<string, object>> values);
    void Set(object values);
}

public interface PublishContext : SendContext
{
    bool Mandatory { get; set; }
}

public interface PublishContext<out T> : SendContext<T>, PublishContext where T : class
{
}

public static class PublishEndpointExtensions
{
    public static Task Publish(this IPublishEndpoint publishEndpoint, Type messageType, object values, IPipe<PublishContext> pipe, CancellationToken cancellationToken = default) => throw null;
    public static Task Publish(this IPublishEndpoint publishEndpoint, Type messageType, object values, CancellationToken cancellationToken = default) => throw null;
}

public static class PublishExecuteExtensions
{
    public static Task Publish(this IPublishEndpoint endpoint, object message, Action<PublishContext> callback, CancellationToken cancellationToken = default) => throw null;
    public static Task Publish(this IPublishEndpoint endpoint, object message, Func<PublishContext, Task> callback, CancellationToken cancellationToken = default) => throw null;
    public static Task Publish(this IPublishEndpoint endpoint, object message, Type messageType, Action<PublishContext> callback, CancellationToken cancellationToken = default) => throw null;
    public static Task Publish(this IPublishEndpoint endpoint, object message, Type messageType, Func<PublishContext, Task> callback, CancellationToken cancellationToken = default) => throw null;
    public static Task Publish<T>(this IPublishEndpoint endpoint, T message, Action<PublishContext<T>> callback, CancellationToken cancellationToken = default) where T : class => throw null;
    public static Task Publish<T>(this IPublishEndpoint endpoint, T message, Func<PublishContext<T>, Task> callback, CancellationToken cancellationToken = default) where T : class => throw null;
    public static Task Publish<T>(this IPublishEndpoint endpoint, object values, Action<PublishContext<T>> callback, CancellationToken cancellationToken = default) where T : class => throw null;
    public static Task Publish<T>(this IPublishEndpoint endpoint, object values, Func<PublishContext<T>, Task> callback, CancellationToken cancellationToken = default) where T : class => throw null;
    public static IPipe<PublishContext> ToPipe(this Action<PublishContext> callback) => throw null;
    public static IPipe<PublishContext> ToPipe(this Func<PublishContext, Task> callback) => throw null;
    public static IPipe<PublishContext<T>> ToPipe<T>(this Action<PublishContext<T>> callback) where T : class => throw null;
    public static IPipe<PublishContext<T>> ToPipe<T>(this Func<PublishContext<T>, Task> callback) where T : class => throw null;
}

public interface ReceiveContext : PipeContext
{
    global::System.Net.Mime.ContentType ContentType { get; }
    TimeSpan ElapsedTime { get; }
    Uri InputAddress { get; }
    bool IsDelivered { get; }
    bool IsFaulted { get; }
    IPublishEndpointProvider PublishEndpointProvider { get; }
    bool PublishFaults { get; }
    Task ReceiveCompleted { get; }
    bool Redelivered { get; }
    ISendEndpointProvider SendEndpointProvider { get; }
    Headers TransportHeaders { get; }
    void AddReceiveTask(Task task);
    Task NotifyConsumed<T>(ConsumeContext<T> context, TimeSpan duration, string consumerType) where T : class;
    Task NotifyFaulted(Exception exception);
    Task NotifyFaulted<T>(ConsumeContext<T> context, TimeSpan duration, string consumerType, Exception exception) where T : class;
}

public static class ReceiveEndpointConfiguratorDependencyExtensions
{
    public static void AddDependency(this IReceiveEndpointConfigurator connector, IReceiveEndpointConfigurator dependency) => throw null;
}

public interface ReceiveEndpointHandle
{
    Task Stop(CancellationToken cancellationToken = default);
}

public interface ReceiveFault : Fault
{
    string ContentType { get; }
}

[Flags]
public enum RedeliveryOptions
{
    None = 0,
    ReplaceMessageId = 1,
    UseMessageScheduler = 2,
}

public readonly struct RequestTimeout : IEquatable<RequestTimeout>
{
    public static RequestTimeout Default { get => throw null; }
    public bool HasValue { get => throw null; }
    public static RequestTimeout None { get => throw null; }
    public TimeSpan Value { get => throw null; }
    public static RequestTimeout After(int? d = null, int? h = null, int? m = null, int? s = null, int? ms = null) => throw null;
    public bool Equals(RequestTimeout other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public RequestTimeout Or(RequestTimeout other) => throw null;
    public static bool operator ==(RequestTimeout left, RequestTimeout right) => throw null;
    public static implicit operator RequestTimeout(TimeSpan timeout) => throw null;
    public static implicit operator RequestTimeout(int milliseconds) => throw null;
    public static bool operator !=(RequestTimeout left, RequestTimeout right) => throw null;
}

public interface SagaConsumeContext<out TSaga> : ConsumeContext where TSaga : class, ISaga
{
    bool IsCompleted { get; }
    TSaga Saga { get; }
    Task SetCompleted();
}

public interface SagaConsumeContext<out TSaga, out TMessage> : SagaConsumeContext<TSaga>, ConsumeContext<TMessage> where TSaga : class, ISaga where TMessage : class
{
}

public class SagaDefinition<TSaga> : ISagaDefinition<TSaga> where TSaga : class, ISaga
{
    protected SagaDefinition() => throw null;
    public int? ConcurrentMessageLimit { get; protected set; }
    public IEndpointDefinition<TSaga> EndpointDefinition { get; set; }
    protected string EndpointName { set { } }
    [Obsolete]
    protected virtual void ConfigureSaga(IReceiveEndpointConfigurator endpointConfigurator, ISagaConfigurator<TSaga> sagaConfigurator) => throw null;
    protected virtual void ConfigureSaga(IReceiveEndpointConfigurator endpointConfigurator, ISagaConfigurator<TSaga> sagaConfigurator, IRegistrationContext context) => throw null;
    protected void Endpoint(Action<IEndpointRegistrationConfigurator> configure = null) => throw null;
    void ISagaDefinition<TSaga>.Configure(IReceiveEndpointConfigurator endpointConfigurator, ISagaConfigurator<TSaga> sagaConfigurator, IRegistrationContext context) => throw null;
}

public delegate TSaga SagaFactoryMethod<out TSaga, in TMessage>(ConsumeContext<TMessage> context) where TSaga : class, ISaga where TMessage : class;

public delegate IFilter<ConsumeContext<TData>> SagaFilterFactory<TInstance, TData>(ISagaRepository<TInstance> repository, ISagaPolicy<TInstance, TData> policy, IPipe<SagaConsumeContext<TInstance, TData>> sagaPipe) where TInstance : class, ISaga where TData : class;

public interface SagaStateMachine<TSaga> : StateMachine<TSaga> where TSaga : class, SagaStateMachineInstance
{
    IEnumerable<EventCorrelation> Correlations { get; }
    Task<bool> IsCompleted(BehaviorContext<TSaga> context);
}

public interface SagaStateMachineInstance : ISaga
{
}

public static class SendConsumeContextExecuteExtensions
{
    public static Task Send(this ConsumeContext context, Uri destinationAddress, object message, Action<SendContext> callback) => throw null;
    public static Task Send(this ConsumeContext context, Uri destinationAddress, object message, Func<SendContext, Task> callback) => throw null;
    public static Task Send(this ConsumeContext context, Uri destinationAddress, object message, Type messageType, Action<SendContext> callback) => throw null;
    public static Task Send(this ConsumeContext context, Uri destinationAddress, object message, Type messageType, Func<SendContext, Task> callback) => throw null;
    public static Task Send<T>(this ConsumeContext context, Uri destinationAddress, T message, Action<SendContext<T>> callback) where T : class => throw null;
    public static Task Send<T>(this ConsumeContext context, Uri destinationAddress, T message, Func<SendContext<T>, Task> callback) where T : class => throw null;
    public static Task Send<T>(this ConsumeContext context, Uri destinationAddress, object values, Action<SendContext<T>> callback) where T : class => throw null;
    public static Task Send<T>(this ConsumeContext context, Uri destinationAddress, object values, Func<SendContext<T>, Task> callback) where T : class => throw null;
}

public static class SendConsumeContextExtensions
{
    public static Task Send(this ConsumeContext context, Uri destinationAddress, object message) => throw null;
    public static Task Send(this ConsumeContext context, Uri destinationAddress, object message, IPipe<SendContext> pipe) => throw null;
    public static Task Send(this ConsumeContext context, Uri destinationAddress, object message, Type messageType) => throw null;
    public static Task Send(this ConsumeContext context, Uri destinationAddress, object message, Type messageType, IPipe<SendContext> pipe) => throw null;
    public static Task Send<T>(this ConsumeContext context, Uri destinationAddress, T message) where T : class => throw null;
    public static Task Send<T>(this ConsumeContext context, Uri destinationAddress, T message, IPipe<SendContext<T>> pipe) where T : class => throw null;
    public static Task Send<T>(this ConsumeContext context, Uri destinationAddress, T message, IPipe<SendContext> pipe) where T : class => throw null;
    public static Task Send<T>(this ConsumeContext context, Uri destinationAddress, object values) where T : class => throw null;
    public static Task Send<T>(this ConsumeContext context, Uri destinationAddress, object values, IPipe<SendContext<T>> pipe) where T : class => throw null;
    public static Task Send<T>(this ConsumeContext context, Uri destinationAddress, object values, IPipe<SendContext> pipe) where T : class => throw null;
}

public interface SendContext : PipeContext
{
    long? BodyLength { get; }
    global::System.Net.Mime.ContentType ContentType { get; set; }
    Guid? ConversationId { get; set; }
    Guid? CorrelationId { get; set; }
    TimeSpan? Delay { get; set; }
    Uri DestinationAddress { get; set; }
    bool Durable { get; set; }
    Uri FaultAddress { get; set; }
    SendHeaders Headers { get; }
    Guid? InitiatorId { get; set; }
    Guid? MessageId { get; set; }
    Guid? RequestId { get; set; }
    Uri ResponseAddress { get; set; }
    Guid? ScheduledMessageId { get; set; }
    DateTime? SentTime { get; }
    Uri SourceAddress { get; set; }
    string[] SupportedMessageTypes { get; set; }
    TimeSpan? TimeToLive { get; set; }
    SendContext<T> CreateProxy<T>(T message) where T : class;
}

public interface SendContext<out T> : SendContext where T : class
{
    T Message { get; }
}

public delegate void SendContextCallback<TSaga, in T>(BehaviorContext<TSaga> context, SendContext<T> sendContext) where TSaga : class, SagaStateMachineInstance where T : class;

public delegate void SendContextCallback<TSaga, in TMessage, in T>(BehaviorContext<TSaga, TMessage> context, SendContext<T> sendContext) where TSaga : class, SagaStateMachineInstance where TMessage : class where T : class;

public static class SendContextExtensions
{
    public static void ApplyRedeliveryOptions(this SendContext sendContext, ConsumeContext consumeContext, RedeliveryOptions options) => throw null;
    public static Guid? GetOriginalMessageId(this ConsumeContext context) => throw null;
    public static SendContext ReplaceMessageId(this SendContext sendContext, ConsumeContext consumeContext) => throw null;
    public static void SetHostHeaders(this SendHeaders headers) => throw null;
    public static SendContext StartNewConversation(this SendContext context) => throw null;
    public static SendContext StartNewConversation(this SendContext context, Guid conversationId) => throw null;
    public static void TransferConsumeContextHeaders(this SendContext sendContext, ConsumeContext consumeContext) => throw null;
}

public static class SendEndpointExtensions
{
    public static Task Send(this ISendEndpoint publishEndpoint, Type messageType, object values, IPipe<SendContext> pipe, CancellationToken cancellationToken = default) => throw null;
    public static Task Send(this ISendEndpoint publishEndpoint, Type messageType, object values, CancellationToken cancellationToken = default) => throw null;
}

public delegate void SendExceptionContextCallback<TSaga, in TException, in T>(BehaviorExceptionContext<TSaga, TException> context, SendContext<T> sendContext) where TSaga : class, SagaStateMachineInstance where TException : Exception where T : class;

public delegate void SendExceptionContextCallback<TSaga, in TMessage, in TException, in T>(BehaviorExceptionContext<TSaga, TMessage, TException> context, SendContext<T> sendContext) where TSaga : class, SagaStateMachineInstance where TMessage : class where TException : Exception where T : class;

public static class SendExecuteExtensions
{
    public static Task Send(this ISendEndpoint endpoint, object message, Action<SendContext> callback, CancellationToken cancellationToken = default) => throw null;
    public static Task Send(this ISendEndpoint endpoint, object message, Func<SendContext, Task> callback, CancellationToken cancellationToken = default) => throw null;
    public static Task Send(this ISendEndpoint endpoint, object message, Type messageType, Action<SendContext> callback, CancellationToken cancellationToken = default) => throw null;
    public static Task Send(this ISendEndpoint endpoint, object message, Type messageType, Func<SendContext, Task> callback, CancellationToken cancellationToken = default) => throw null;
    public static Task Send<T>(this ISendEndpoint endpoint, T message, Action<SendContext<T>> callback, CancellationToken cancellationToken = default) where T : class => throw null;
    public static Task Send<T>(this ISendEndpoint endpoint, T message, Func<SendContext<T>, Task> callback, CancellationToken cancellationToken = default) where T : class => throw null;
    public static Task Send<T>(this ISendEndpoint endpoint, object values, Action<SendContext<T>> callback, CancellationToken cancellationToken = default) where T : class => throw null;
    public static Task Send<T>(this ISendEndpoint endpoint, object values, Func<SendContext<T>, Task> callback, CancellationToken cancellationToken = default) where T : class => throw null;
    public static IPipe<SendContext> ToPipe(this Action<SendContext> callback) => throw null;
    public static IPipe<SendContext> ToPipe(this Func<SendContext, Task> callback) => throw null;
    public static IPipe<SendContext<T>> ToPipe<T>(this Action<SendContext<T>> callback) where T : class => throw null;
    public static IPipe<SendContext<T>> ToPipe<T>(this Func<SendContext<T>, Task> callback) where T : class => throw null;
}

public interface SendHeaders : Headers
{
    void Set(string key, object value, bool overwrite = true);
    void Set(string key, string value);
}

public static class SendHeadersExtensions
{
    public static void CopyFrom(this SendHeaders sendHeaders, Headers headers) => throw null;
}

public readonly struct SendTuple<T> where T : class
{
    public readonly T Message;
    public readonly IPipe<SendContext<T>> Pipe;
    public SendTuple(T message) => throw null;
    public SendTuple(T message, IPipe<SendContext<T>> pipe) => throw null;
    public void Deconstruct(out T message, out IPipe<SendContext<T>> pipe) => throw null;
}

public delegate Uri ServiceAddressProvider<TSaga>(BehaviorContext<TSaga> context) where TSaga : class, SagaStateMachineInstance;

public delegate Uri ServiceAddressProvider<TSaga, in TMessage>(BehaviorContext<TSaga, TMessage> context) where TSaga : class, SagaStateMachineInstance where TMessage : class;

public interface State : IComparable<State>
{
    Event<State> AfterLeave { get; }
    Event<State> BeforeEnter { get; }
    Event Enter { get; }
    Event Leave { get; }
    string Name { get; }
}

public interface State<TSaga> : State where TSaga : class, SagaStateMachineInstance
{
    IEnumerable<Event> Events { get; }
    State<TSaga> SuperState { get; }
    void AddSubstate(State<TSaga> subState);
    void Bind(Event @event, IStateMachineActivity<TSaga> activity);
    bool HasState(State<TSaga> state);
    void Ignore(Event @event);
    void Ignore<T>(Event<T> @event, StateMachineCondition<TSaga, T> filter) where T : class;
    bool IsStateOf(State<TSaga> state);
    Task Raise(BehaviorContext<TSaga> context);
    Task Raise<T>(BehaviorContext<TSaga, T> context) where T : class;
}

public static class StateAccessorExtensions
{
    public static Task<State<TSaga>> GetState<TSaga>(this IStateAccessor<TSaga> accessor, BehaviorContext<TSaga> context) where TSaga : class, SagaStateMachineInstance => throw null;
    public static Task<State<TSaga>> GetState<TSaga>(this StateMachine<TSaga> accessor, BehaviorContext<TSaga> context) where TSaga : class, SagaStateMachineInstance => throw null;
}

public interface StateMachine
{
    IEnumerable<Event> Events { get; }
    State Final { get; }
    State Initial { get; }
    Type InstanceType { get; }
    string Name { get; }
    IEnumerable<State> States { get; }
    Event GetEvent(string name);
    State GetState(string name);
    bool IsCompositeEvent(Event @event);
    IEnumerable<Event> NextEvents(State state);
}

public interface StateMachine<TSaga> : StateMachine where TSaga : class, SagaStateMachineInstance
{
    IStateAccessor<TSaga> Accessor { get; }
    new State<TSaga> GetState(string name);
    Task RaiseEvent(BehaviorContext<TSaga> context);
    Task RaiseEvent<T>(BehaviorContext<TSaga, T> context) where T : class;
}

public delegate Task<bool> StateMachineAsyncCondition<TSaga>(BehaviorContext<TSaga> context) where TSaga : class, SagaStateMachineInstance;

public delegate Task<bool> StateMachineAsyncCondition<TSaga, in TMessage>(BehaviorContext<TSaga, TMessage> context) where TSaga : class, SagaStateMachineInstance where TMessage : class;

public delegate Task<bool> StateMachineAsyncExceptionCondition<TSaga, in TException>(BehaviorExceptionContext<TSaga, TException> context) where TSaga : class, SagaStateMachineInstance where TException : Exception;

public delegate Task<bool> StateMachineAsyncExceptionCondition<TSaga, in TMessage, in TException>(BehaviorExceptionContext<TSaga, TMessage, TException> context) where TSaga : class, SagaStateMachineInstance where TMessage : class where TException : Exception;

public delegate bool StateMachineCondition<TSaga>(BehaviorContext<TSaga> context) where TSaga : class, SagaStateMachineInstance;

public delegate bool StateMachineCondition<TSaga, in TMessage>(BehaviorContext<TSaga, TMessage> context) where TSaga : class, SagaStateMachineInstance where TMessage : class;

public delegate bool StateMachineExceptionCondition<TSaga, in TException>(BehaviorExceptionContext<TSaga, TException> context) where TSaga : class, SagaStateMachineInstance where TException : Exception;

public delegate bool StateMachineExceptionCondition<TSaga, in TMessage, in TException>(BehaviorExceptionContext<TSaga, TMessage, TException> context) where TSaga : class, SagaStateMachineInstance where TMessage : class where TException : Exception;

public interface ValidationResult
{
    ValidationResultDisposition Disposition { get; }
    string Key { get; }
    string Message { get; }
    string Value { get; }
}

public enum ValidationResultDisposition
{
    Success = 0,
    Warning = 1,
    Failure = 2,
}
