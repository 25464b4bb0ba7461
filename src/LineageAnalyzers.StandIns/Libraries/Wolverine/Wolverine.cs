using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Wolverine;

public class BrokerName : IEquatable<BrokerName>
{
    protected BrokerName(BrokerName original) => throw null;
    public BrokerName(string Name) => throw null;
    protected virtual Type EqualityContract { get; }
    public string Name { get; init; }
    public void Deconstruct(out string Name) => throw null;
    public virtual bool Equals(BrokerName other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    protected virtual bool PrintMembers(global::System.Text.StringBuilder builder) => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(BrokerName left, BrokerName right) => throw null;
    public static bool operator !=(BrokerName left, BrokerName right) => throw null;
}

public static class ConfiguredMessageExtensions
{
    public static DeliveryMessage<T> DelayedFor<T>(this T message, TimeSpan delay) => throw null;
    public static DeliveryMessage<T> DelayedFor<T>(this DeliveryMessage<T> message, TimeSpan delay) => throw null;
    public static DeliveryMessage<T> ScheduleToGroup<T>(this T message, string groupId, DateTimeOffset scheduledTime) => throw null;
    public static DeliveryMessage<T> ScheduleToGroup<T>(this T message, string groupId, TimeSpan scheduleDelay) => throw null;
    public static ScheduledMessage<T> ScheduledAt<T>(this T message, DateTimeOffset time) => throw null;
    public static DeliveryMessage<T> ScheduledAt<T>(this DeliveryMessage<T> message, DateTimeOffset time) => throw null;
    public static RoutedToEndpointMessage<T> ToDestination<T>(this T message, Uri destination, DeliveryOptions options = null) => throw null;
    public static RoutedToEndpointMessage<T> ToDestination<T>(this DeliveryMessage<T> message, Uri destination) => throw null;
    public static RoutedToEndpointMessage<T> ToEndpoint<T>(this T message, string endpointName, DeliveryOptions options = null) => throw null;
    public static RoutedToEndpointMessage<T> ToEndpoint<T>(this DeliveryMessage<T> message, string endpointName) => throw null;
    public static TopicMessage<T> ToTopic<T>(this T message, string topic, DeliveryOptions options = null) => throw null;
    public static TopicMessage<T> ToTopic<T>(this DeliveryMessage<T> message, string topic) => throw null;
    public static DeliveryMessage<T> WithDeliveryOptions<T>(this T message, DeliveryOptions options) => throw null;
    public static DeliveryMessage<T> WithGroupId<T>(this T message, string groupId) => throw null;
    public static DeliveryMessage<T> WithGroupId<T>(this DeliveryMessage<T> message, string groupId) => throw null;
    public static DeliveryMessage<T> WithTenantId<T>(this T message, string tenantId) => throw null;
    public static DeliveryMessage<T> WithTenantId<T>(this DeliveryMessage<T> message, string tenantId) => throw null;
}

public class DeliveryMessage<T> : ISendMyself
{
    public DeliveryMessage(T message, DeliveryOptions options) => throw null;
    public T Message { get; }
    public DeliveryOptions Options { get; }
    ValueTask ISendMyself.ApplyAsync(IMessageContext context) => throw null;
}

public class DeliveryOptions
{
    public DeliveryOptions() => throw null;
    public bool? AckRequested { get; set; }
    public string CausationId { get; set; }
    public string ContentType { get; set; }
    public string CorrelationId { get; set; }
    public string DeduplicationId { get; set; }
    public DateTimeOffset? DeliverBy { get; set; }
    public TimeSpan DeliverWithin { set { } }
    public string GroupId { get; set; }
    public Dictionary<string, string> Headers { get; }
    public string PartitionKey { get; set; }
    public Type ResponseType { get; set; }
    public object RoutingInformation { get; set; }
    public string SagaId { get; set; }
    public TimeSpan? ScheduleDelay { get; set; }
    public DateTimeOffset? ScheduledTime { get; set; }
    public string TenantId { get; set; }
    public static DeliveryOptions RequireResponse<T>() => throw null;
    public DeliveryOptions WithHeader(string key, string headerValue) => throw null;
}

public enum DurabilityMode
{
    Solo = 0,
    Balanced = 1,
    Serverless = 2,
    MediatorOnly = 3,
    ServerlessWithOutbox = 4,
}

public class Envelope
{
    public static readonly string PingMessageType;
    public const int PooledBodyThreshold = 85000;
    public Envelope() => throw null;
    public Envelope(object message) => throw null;
    public Envelope(object message, IEnumerable<Envelope> batch) => throw null;
    public string[] AcceptedContentTypes { get; set; }
    public bool AckRequested { get; }
    public bool AlwaysPublishResponse { get; set; }
    public int Attempts { get; set; }
    public ReadOnlyMemory<byte> Body { get; }
    public int? BrokerDeliveryCount { get; set; }
    public string ContentType { get; set; }
    public Guid ConversationId { get; set; }
    public string CorrelationId { get; set; }
    public byte[] Data { get; set; }
    public string DeduplicationId { get; set; }
    public DateTimeOffset? DeliverBy { get; set; }
    public TimeSpan? DeliverWithin { get; set; }
    public Uri Destination { get; set; }
    public bool DoNotCascadeResponse { get; set; }
    public string EndpointName { get; set; }
    public Exception Failure { get; set; }
    public string GroupId { get; set; }
    public bool HasHeaders { get; }
    public Dictionary<string, string> Headers { get; }
    public Guid Id { get; set; }
    public bool IsResponse { get; set; }
    public DateTimeOffset? KeepUntil { get; set; }
    public object Message { get; set; }
    public string MessageType { get; set; }
    public long Offset { get; set; }
    public int OwnerId { get; set; }
    public string ParentId { get; set; }
    public int? PartitionId { get; set; }
    public string PartitionKey { get; set; }
    public DateTimeOffset? ReceivedAt { get; set; }
    public string ReplyRequested { get; }
    public Uri ReplyUri { get; set; }
    public object RoutingInformation { get; set; }
    public string SagaId { get; set; }
    public TimeSpan? ScheduleDelay { get; set; }
    public DateTimeOffset? ScheduledTime { get; set; }
    public int SendAttempts { get; set; }
    public DateTimeOffset SentAt { get; set; }
    public global::Wolverine.Runtime.Serialization.IMessageSerializer Serializer { get; set; }
    public string Source { get; set; }
    public string TenantId { get; set; }
    public string TopicName { get; set; }
    public string UserName { get; set; }
    public bool WasPersistedInInbox { get; set; }
    public bool WasPersistedInOutbox { get; set; }
    public void CopyBodyFrom(ReadOnlySpan<byte> body) => throw null;
    protected bool Equals(Envelope other) => throw null;
    public override bool Equals(object obj) => throw null;
    public static Envelope ForPing(Uri destination) => throw null;
    public ValueTask<byte[]> GetDataAsync() => throw null;
    public override int GetHashCode() => throw null;
    public bool IsExpired() => throw null;
    public bool IsPing() => throw null;
    public bool IsScheduledForLater(DateTimeOffset utcNow) => throw null;
    public Envelope ScheduleAt(DateTimeOffset time) => throw null;
    public Envelope ScheduleDelayed(TimeSpan delay) => throw null;
    public void SetMessageType(Type messageType) => throw null;
    public void SetMessageType<T>() => throw null;
    public void SetMetricsTag(string tagName, object value) => throw null;
    public override string ToString() => throw null;
    public bool TryGetHeader(string key, out string value) => throw null;
}

public enum ExtensionDiscovery
{
    Automatic,
    ManualOnly,
}

public class Fault<T> : IEquatable<Fault<T>> where T : class
{
    protected Fault(Fault<T> original) => throw null;
    public int Attempts { get; init; }
    public Guid ConversationId { get; init; }
    public string CorrelationId { get; init; }
    protected virtual Type EqualityContract { get; }
    public DateTimeOffset FailedAt { get; init; }
    public IReadOnlyDictionary<string, string> Headers { get; init; }
    public T Message { get; init; }
    public string Source { get; init; }
    public string TenantId { get; init; }
    public virtual bool Equals(Fault<T> other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    protected virtual bool PrintMembers(global::System.Text.StringBuilder builder) => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(Fault<T> left, Fault<T> right) => throw null;
    public static bool operator !=(Fault<T> left, Fault<T> right) => throw null;
}

public static class HostBuilderExtensions
{
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AddAsyncWolverineExtension<T>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services) where T : class => throw null;
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AddSingularAgent<T>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services) => throw null;
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AddWolverine(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, Action<WolverineOptions> configure) => throw null;
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AddWolverineExtension<T>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services) where T : class, IWolverineExtension => throw null;
    public static Task ApplyAsyncWolverineExtensions(this IServiceProvider services) => throw null;
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection ConfigureWolverine(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, Action<WolverineOptions> configure) => throw null;
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection DisableAllExternalWolverineTransports(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services) => throw null;
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection DisableAllWolverineMessagePersistence(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services) => throw null;
    public static object Get(this global::Microsoft.Extensions.Hosting.IHost host, Type serviceType) => throw null;
    public static T Get<T>(this global::Microsoft.Extensions.Hosting.IHost host) where T : notnull => throw null;
    public static Task InvokeAsync<T>(this global::Microsoft.Extensions.Hosting.IHost host, T command) => throw null;
    public static IMessageBus MessageBus(this global::Microsoft.Extensions.Hosting.IHost host) => throw null;
    public static Task<int> RunWolverineAsync(this global::Microsoft.Extensions.Hosting.IHostBuilder hostBuilder, string[] args) => throw null;
    public static ValueTask SendAsync<T>(this global::Microsoft.Extensions.Hosting.IHost host, T message, DeliveryOptions options = null) => throw null;
    public static ValueTask SendToEndpointAsync<T>(this global::Microsoft.Extensions.Hosting.IHost host, string endpointName, T message, DeliveryOptions options = null) => throw null;
    public static global::Microsoft.Extensions.Hosting.IHostApplicationBuilder UseWolverine(this global::Microsoft.Extensions.Hosting.IHostApplicationBuilder builder, Action<WolverineOptions> configure) => throw null;
    public static global::Microsoft.Extensions.Hosting.IHostBuilder UseWolverine(this global::Microsoft.Extensions.Hosting.IHostBuilder builder, Action<WolverineOptions> overrides = null, ExtensionDiscovery discovery = ExtensionDiscovery.Automatic) => throw null;
    public static global::Microsoft.Extensions.Hosting.IHostBuilder UseWolverine(this global::Microsoft.Extensions.Hosting.IHostBuilder builder, Action<global::Microsoft.Extensions.Hosting.HostBuilderContext, WolverineOptions> overrides) => throw null;
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection UseWolverineSoloMode(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services) => throw null;
}

public interface ICommandBus
{
    Task InvokeAsync(object message, CancellationToken cancellation = default, TimeSpan? timeout = null);
    Task InvokeAsync(object message, DeliveryOptions options, CancellationToken cancellation = default, TimeSpan? timeout = null);
    Task<T> InvokeAsync<T>(object message, CancellationToken cancellation = default, TimeSpan? timeout = null);
    Task<T> InvokeAsync<T>(object message, DeliveryOptions options, CancellationToken cancellation = default, TimeSpan? timeout = null);
    Task<TResponse> StreamAsync<TRequest, TResponse>(IAsyncEnumerable<TRequest> messages, CancellationToken cancellation = default, TimeSpan? timeout = null);
    Task<TResponse> StreamAsync<TRequest, TResponse>(IAsyncEnumerable<TRequest> messages, DeliveryOptions options, CancellationToken cancellation = default, TimeSpan? timeout = null);
    IAsyncEnumerable<TResponse> StreamAsync<TResponse>(object message, CancellationToken cancellation = default);
    IAsyncEnumerable<TResponse> StreamAsync<TResponse>(object message, DeliveryOptions options, CancellationToken cancellation = default);
}

public interface IDestinationEndpoint
{
    string EndpointName { get; }
    Uri Uri { get; }
    Task<T> InvokeAsync<T>(object message, CancellationToken cancellation = default, TimeSpan? timeout = null) where T : class;
    Task<T> InvokeAsync<T>(object message, DeliveryOptions options, CancellationToken cancellation = default, TimeSpan? timeout = null) where T : class;
    ValueTask SendAsync<T>(T message, DeliveryOptions options = null);
    ValueTask SendRawMessageAsync(byte[] data, Type messageType = null, Action<Envelope> configure = null);
}

public interface IEnvelopeLifecycle : IMessageBus
{
    Envelope Envelope { get; }
    ValueTask CompleteAsync();
    ValueTask DeferAsync();
    Task ReScheduleAsync(DateTimeOffset scheduledTime);
    ValueTask SendAcknowledgementAsync();
    ValueTask SendFailureAcknowledgementAsync(string failureDescription);
}

public interface IMessage
{
}

public interface IMessageBus : ICommandBus
{
    string TenantId { get; set; }
    ValueTask BroadcastToTopicAsync(string topicName, object message, DeliveryOptions options = null);
    IDestinationEndpoint EndpointFor(Uri uri);
    IDestinationEndpoint EndpointFor(string endpointName);
    Task InvokeForTenantAsync(string tenantId, object message, CancellationToken cancellation = default, TimeSpan? timeout = null);
    Task<T> InvokeForTenantAsync<T>(string tenantId, object message, CancellationToken cancellation = default, TimeSpan? timeout = null);
    IReadOnlyList<Envelope> PreviewSubscriptions(object message);
    IReadOnlyList<Envelope> PreviewSubscriptions(object message, DeliveryOptions options);
    ValueTask PublishAsync<T>(T message, DeliveryOptions options = null);
    ValueTask SendAsync<T>(T message, DeliveryOptions options = null);
}

public interface IMessageContext : IMessageBus
{
    string CorrelationId { get; set; }
    Envelope Envelope { get; }
    string UserName { get; set; }
    Task ReScheduleCurrentAsync(DateTimeOffset rescheduledAt);
    ValueTask RespondToSenderAsync(object response);
}

public interface IPolicies : global::Wolverine.ErrorHandling.IWithFailurePolicies
{
    bool PublishAgentEvents { get; set; }
    void Add<T>() where T : new();
    void AllLocalQueues(Action<global::Wolverine.Configuration.IListenerConfiguration> configure);
    void AllSenders(Action<global::Wolverine.Configuration.ISubscriberConfiguration> configure);
    void AlwaysMakeScheduledMessagesDurable();
    void AutoApplyIdempotencyOnNonTransactionalHandlers();
    void AutoApplyTransactions();
    void ConventionalLocalRoutingIsAdditive();
    void DisableConventionalLocalRouting();
    void LogMessageStarting(global::Microsoft.Extensions.Logging.LogLevel logLevel);
    void MapGenericMessageType(Type interfaceType, Type closedType);
    void MessageExecutionLogLevel(global::Microsoft.Extensions.Logging.LogLevel logLevel);
    void MessageFailureLogLevel(global::Microsoft.Extensions.Logging.LogLevel logLevel);
    void MessageSuccessLogLevel(global::Microsoft.Extensions.Logging.LogLevel logLevel);
    void PropagateGroupIdToPartitionKey();
    void PropagateIncomingHeaderToOutgoing(string headerName);
    void PropagateIncomingHeadersToOutgoing(params string[] headerNames);
    void RegisterInteropMessageAssembly(global::System.Reflection.Assembly assembly);
    void UseAncillaryStorageFromAssembly(Type storeType, global::System.Reflection.Assembly assembly);
    void UseAncillaryStorageFromAssemblyContaining<T>(Type storeType);
    void UseAncillaryStorageFromNamespace(Type storeType, string @namespace);
    void UseAncillaryStorageFromNamespaceContaining<T>(Type storeType);
    void UseDurableInboxOnAllListeners();
    void UseDurableLocalQueues();
    void UseDurableOutboxOnAllSendingEndpoints();
}

public interface IResponse
{
}

public interface ISendMyself
{
    ValueTask ApplyAsync(IMessageContext context);
}

public interface ISideEffect
{
}

public interface IWolverineExtension
{
    void Configure(WolverineOptions options);
}

public interface IWolverineHandler
{
}

public static class MessageBusExtensions
{
    public static ValueTask BroadcastToAllNodesAsync<T>(this IMessageBus bus, T message, DeliveryOptions options = null) => throw null;
    public static ValueTask PublishAllAsync<T>(this IMessageBus bus, IEnumerable<T> messages) => throw null;
    public static ValueTask ScheduleAsync<T>(this IMessageBus bus, T message, DateTimeOffset time, DeliveryOptions options = null) => throw null;
    public static ValueTask ScheduleAsync<T>(this IMessageBus bus, T message, TimeSpan delay, DeliveryOptions options = null) => throw null;
}

public class OutgoingMessages : List<object>
{
    public OutgoingMessages() => throw null;
    public OutgoingMessages(IEnumerable<object> collection) => throw null;
    public void Add<T>(T message, DeliveryOptions options) => throw null;
    public void Delay<T>(T message, TimeSpan delay) => throw null;
    public void RespondToSender(object response) => throw null;
    public void Schedule<T>(T message, DateTimeOffset time) => throw null;
    public void ToDestination<T>(T message, Uri destination, DeliveryOptions options = null) => throw null;
    public void ToEndpoint<T>(T message, string endpointName, DeliveryOptions options = null) => throw null;
}

public static class Respond
{
    public static RespondToSender ToSender(object response) => throw null;
}

public class RespondToSender : ISendMyself
{
    public RespondToSender(object message) => throw null;
    public object Message { get; }
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
    ValueTask ISendMyself.ApplyAsync(IMessageContext context) => throw null;
}

public class RoutedToEndpointMessage<T> : ISendMyself
{
    public RoutedToEndpointMessage(Uri destination, T message, DeliveryOptions deliveryOptions = null) => throw null;
    public RoutedToEndpointMessage(string endpointName, T message, DeliveryOptions deliveryOptions = null) => throw null;
    public DeliveryOptions DeliveryOptions { get; }
    public Uri Destination { get; set; }
    public string EndpointName { get; set; }
    public T Message { get; }
    ValueTask ISendMyself.ApplyAsync(IMessageContext context) => throw null;
}

public abstract class Saga
{
    protected Saga() => throw null;
    public int Version { get; set; }
    public bool IsCompleted() => throw null;
    protected void MarkCompleted() => throw null;
}

public class ScheduledMessage<T> : DeliveryMessage<T>
{
    public ScheduledMessage(T message, DateTimeOffset time) : base(default(T), default(DeliveryOptions)) => throw null;
}

public abstract class TimeoutMessage : ISendMyself, IEquatable<TimeoutMessage>
{
    protected TimeoutMessage(TimeSpan DelayTime) => throw null;
    protected TimeoutMessage(TimeoutMessage original) => throw null;
    public TimeSpan DelayTime { get; init; }
    protected virtual Type EqualityContract { get; }
    public virtual ValueTask ApplyAsync(IMessageContext context) => throw null;
    public void Deconstruct(out TimeSpan DelayTime) => throw null;
    public virtual bool Equals(TimeoutMessage other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    protected virtual bool PrintMembers(global::System.Text.StringBuilder builder) => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(TimeoutMessage left, TimeoutMessage right) => throw null;
    public static bool operator !=(TimeoutMessage left, TimeoutMessage right) => throw null;
}

public class TopicMessage<T> : ISendMyself, IEquatable<TopicMessage<T>>
{
    public TopicMessage(T Message, string Topic, DeliveryOptions Options) => throw null;
    protected TopicMessage(TopicMessage<T> original) => throw null;
    protected virtual Type EqualityContract { get; }
    public T Message { get; init; }
    public DeliveryOptions Options { get; init; }
    public string Topic { get; init; }
    public void Deconstruct(out T Message, out string Topic, out DeliveryOptions Options) => throw null;
    public virtual bool Equals(TopicMessage<T> other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    protected virtual bool PrintMembers(global::System.Text.StringBuilder builder) => throw null;
    public override string ToString() => throw null;
    ValueTask ISendMyself.ApplyAsync(IMessageContext context) => throw null;
    public static bool operator ==(TopicMessage<T> left, TopicMessage<T> right) => throw null;
    public static bool operator !=(TopicMessage<T> left, TopicMessage<T> right) => throw null;
}

public sealed class WolverineOptions : IAsyncDisposable, IPolicies, global::System.Collections.IEnumerable, global::Wolverine.ErrorHandling.IWithFailurePolicies
{
    public static global::System.Reflection.Assembly RememberedApplicationAssembly;
    public WolverineOptions() => throw null;
    public WolverineOptions(string assemblyName) => throw null;
    public global::System.Reflection.Assembly ApplicationAssembly { get; set; }
    public IEnumerable<global::System.Reflection.Assembly> Assemblies { get; }
    public bool AutoRegisterEventModelDefinitions { get; set; }
    public TimeSpan BrokerInitializationTimeout { get; set; }
    public TimeSpan DefaultExecutionTimeout { get; set; }
    public global::Wolverine.Transports.Local.LocalQueueConfiguration DefaultLocalQueue { get; }
    public TimeSpan DefaultRemoteInvocationTimeout { get; set; }
    public global::Wolverine.Runtime.Serialization.IMessageSerializer DefaultSerializer { get; set; }
    public bool DisableAllExternalListeners { get; set; }
    public global::Wolverine.Transports.Local.LocalQueueConfiguration DurableScheduledMessagesLocalQueue { get; }
    public bool EnableAutomaticFailureAcks { get; set; }
    [Obsolete]
    public bool EnableMessageCausationTracking { get; set; }
    public bool EnableRelayOfUserName { get; set; }
    public bool EnableRemoteInvocation { get; set; }
    public int MaxIncomingEnvelopeBatchSize { get; set; }
    public int MaxIncomingEnvelopeDataSize { get; set; }
    public int MaxIncomingEnvelopeHeaderCount { get; set; }
    public int MaxIncomingTcpFrameSize { get; set; }
    public global::Wolverine.Runtime.Partitioning.MessagePartitioningRules MessagePartitioning { get; }
    public IPolicies Policies { get; }
    public string ServiceName { get; set; }
    public global::Microsoft.Extensions.DependencyInjection.IServiceCollection Services { get; }
    public Uri SubjectUri { get; }
    public IList<string> Tags { get; }
    public Guid UniqueNodeId { get; }
    public Version Version { get; }
    bool IPolicies.PublishAgentEvents { get => throw null; set { } }
    public void AddSerializer(global::Wolverine.Runtime.Serialization.IMessageSerializer serializer) => throw null;
    public void AssertBatchExecutionIsSequenced() => throw null;
    public void AssertNoBatchHandlerConflicts() => throw null;
    public void AssertNoCombinedHandlers() => throw null;
    public void ConfigureLazily(Action<WolverineOptions> action) => throw null;
    public string DescribeHandlerMatch(Type handlerType) => throw null;
    public global::Wolverine.Runtime.Serialization.IMessageSerializer DetermineSerializer(Envelope envelope) => throw null;
    public void Include(IWolverineExtension extension) => throw null;
    public void Include<T>(Action<T> configure = null) where T : IWolverineExtension, new() => throw null;
    public global::Wolverine.Configuration.IListenerConfiguration ListenForMessagesFrom(Uri uri) => throw null;
    public global::Wolverine.Configuration.IListenerConfiguration ListenForMessagesFrom(string uriString) => throw null;
    public global::Wolverine.Transports.Local.LocalQueueConfiguration LocalQueue(string queueName) => throw null;
    public global::Wolverine.Transports.Local.LocalQueueConfiguration LocalQueueFor(Type messageType) => throw null;
    public global::Wolverine.Transports.Local.LocalQueueConfiguration LocalQueueFor<T>() => throw null;
    public void MapGenericMessageType(Type interfaceType, Type closedType) => throw null;
    public global::Wolverine.Configuration.PublishingExpression Publish() => throw null;
    public void Publish(Action<global::Wolverine.Configuration.PublishingExpression> configuration) => throw null;
    public global::Wolverine.Configuration.IPublishToExpression PublishAllMessages() => throw null;
    public WolverineOptions PublishFaultEvents(bool includeDiscarded = false, bool includeExceptionMessage = true, bool includeStackTrace = true) => throw null;
    public global::Wolverine.Configuration.PublishingExpression PublishMessage(Type messageType) => throw null;
    public global::Wolverine.Configuration.PublishingExpression PublishMessage<TMessageType>() => throw null;
    public WolverineOptions RegisterMessageForwarder<TForwarder>() => throw null;
    public WolverineOptions RegisterMessageForwarder<TFrom, TTo>() => throw null;
    public void RegisterMessageType(Type messageType) => throw null;
    public void RegisterMessageType(Type messageType, string messageAlias) => throw null;
    public void RestoreV5Defaults() => throw null;
    public T RouteWith<T>() where T : new() => throw null;
    public void StubAllExternalTransports() => throw null;
    global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => throw null;
    ValueTask IAsyncDisposable.DisposeAsync() => throw null;
    public bool TryFindBatchMessageType(Type elementType, out Type batchMessageType) => throw null;
    [Obsolete]
    public WolverineOptions UseAutomaticForwarderDiscovery() => throw null;
    public WolverineOptions UseStaticRegistries() => throw null;
    public void UseSystemTextJsonForSerialization(Action<global::System.Text.Json.JsonSerializerOptions> configuration = null) => throw null;
    void IPolicies.Add<T>() => throw null;
    void IPolicies.AllLocalQueues(Action<global::Wolverine.Configuration.IListenerConfiguration> configure) => throw null;
    void IPolicies.AllSenders(Action<global::Wolverine.Configuration.ISubscriberConfiguration> configure) => throw null;
    void IPolicies.AlwaysMakeScheduledMessagesDurable() => throw null;
    void IPolicies.AutoApplyIdempotencyOnNonTransactionalHandlers() => throw null;
    void IPolicies.AutoApplyTransactions() => throw null;
    void IPolicies.ConventionalLocalRoutingIsAdditive() => throw null;
    void IPolicies.DisableConventionalLocalRouting() => throw null;
    void IPolicies.LogMessageStarting(global::Microsoft.Extensions.Logging.LogLevel logLevel) => throw null;
    void IPolicies.MessageExecutionLogLevel(global::Microsoft.Extensions.Logging.LogLevel logLevel) => throw null;
    void IPolicies.MessageFailureLogLevel(global::Microsoft.Extensions.Logging.LogLevel logLevel) => throw null;
    void IPolicies.MessageSuccessLogLevel(global::Microsoft.Extensions.Logging.LogLevel logLevel) => throw null;
    void IPolicies.PropagateGroupIdToPartitionKey() => throw null;
    void IPolicies.PropagateIncomingHeaderToOutgoing(string headerName) => throw null;
    void IPolicies.PropagateIncomingHeadersToOutgoing(params string[] headerNames) => throw null;
    void IPolicies.RegisterInteropMessageAssembly(global::System.Reflection.Assembly assembly) => throw null;
    void IPolicies.UseAncillaryStorageFromAssembly(Type storeType, global::System.Reflection.Assembly assembly) => throw null;
    void IPolicies.UseAncillaryStorageFromAssemblyContaining<T>(Type storeType) => throw null;
    void IPolicies.UseAncillaryStorageFromNamespace(Type storeType, string @namespace) => throw null;
    void IPolicies.UseAncillaryStorageFromNamespaceContaining<T>(Type storeType) => throw null;
    void IPolicies.UseDurableInboxOnAllListeners() => throw null;
    void IPolicies.UseDurableLocalQueues() => throw null;
    void IPolicies.UseDurableOutboxOnAllSendingEndpoints() => throw null;
}
