using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Wolverine.Configuration;

public abstract class DelayedEndpointConfiguration<TEndpoint> : IDelayedEndpointConfiguration
{
    protected readonly TEndpoint _endpoint;
    protected DelayedEndpointConfiguration(Func<TEndpoint> source) => throw null;
    protected DelayedEndpointConfiguration(TEndpoint endpoint) => throw null;
    void IDelayedEndpointConfiguration.Apply() => throw null;
    protected void add(Action<TEndpoint> action) => throw null;
}

public interface IDelayedEndpointConfiguration
{
    void Apply();
}

public interface IEndpointConfiguration<T>
{
    T DefaultSerializer(global::Wolverine.Runtime.Serialization.IMessageSerializer serializer);
    T ExternalSystem(string name);
    T MessageBatchSize(int batchSize);
    T Named(string name);
    T TelemetryEnabled(bool isEnabled);
    T UseWireTap();
    T UseWireTap(string serviceKey);
}

public interface IListenerConfiguration : IListenerConfiguration<IListenerConfiguration>
{
}

public interface IListenerConfiguration<T> : IEndpointConfiguration<T>
{
    T AddStickyHandler(Type handlerType);
    T BufferedInMemory();
    T ListenOnlyAtLeader();
    T ListenWithStrictOrdering(string endpointName = null);
    T MaximumParallelMessages(int maximumParallelHandlers);
    T ProcessInParallelWithNativeAcks();
    T ProcessInline();
    T ProcessInlineWhileDraining();
    T RequireEncryption();
    T Sequential();
    T UseDurableInbox();
    T UseForReplies();
    T WithInMemoryIdempotency(TimeSpan? window = null, int? maxTracked = null);
}

public interface IPublishToExpression
{
    global::Wolverine.Transports.Local.LocalQueueConfiguration Locally();
    ISubscriberConfiguration To(Uri uri);
    ISubscriberConfiguration To(string uriString);
    global::Wolverine.Transports.Local.LocalQueueConfiguration ToLocalQueue(string queueName);
}

public interface ISubscriberConfiguration : ISubscriberConfiguration<ISubscriberConfiguration>
{
}

public interface ISubscriberConfiguration<T> : IEndpointConfiguration<T> where T : ISubscriberConfiguration<T>
{
    T BufferedInMemory();
    T CustomizeOutgoing(Action<Envelope> customize);
    T CustomizeOutgoingMessagesOfType<TMessage>(Action<Envelope, TMessage> customize);
    T CustomizeOutgoingMessagesOfType<TMessage>(Action<Envelope> customize);
    T DeliverWithin(TimeSpan timeToLive);
    T GlobalSender();
    T SendInline();
    T UseDurableOutbox();
}

public class InteroperableListenerConfiguration<TSelf, TEndpoint, TMapper, TConcreteMapper> : ListenerConfiguration<TSelf, TEndpoint> where TSelf : IListenerConfiguration<TSelf> where TConcreteMapper : TMapper
{
    public InteroperableListenerConfiguration(Func<TEndpoint> source) : base(default(TEndpoint)) => throw null;
    public InteroperableListenerConfiguration(TEndpoint endpoint) : base(default(TEndpoint)) => throw null;
    public TSelf InteropWithCloudEvents(global::System.Text.Json.JsonSerializerOptions jsonSerializerOptions = null) => throw null;
    public TSelf UseInterop(Action<TEndpoint, TConcreteMapper> configure) => throw null;
    public TSelf UseInterop(TMapper mapper) => throw null;
}

public class InteroperableSubscriberConfiguration<TSelf, TEndpoint, TMapper, TConcreteMapper> : SubscriberConfiguration<TSelf, TEndpoint> where TSelf : ISubscriberConfiguration<TSelf> where TConcreteMapper : TMapper
{
    protected InteroperableSubscriberConfiguration(TEndpoint endpoint) : base(default(TEndpoint)) => throw null;
    public TSelf InteropWithCloudEvents(global::System.Text.Json.JsonSerializerOptions jsonSerializerOptions = null) => throw null;
    public TSelf UseInterop(Action<TEndpoint, TConcreteMapper> configure) => throw null;
    public TSelf UseInterop(TMapper mapper) => throw null;
}

public class ListenerConfiguration<TSelf, TEndpoint> : DelayedEndpointConfiguration<TEndpoint>, IListenerConfiguration<TSelf>, IEndpointConfiguration<TSelf> where TSelf : IListenerConfiguration<TSelf>
{
    public ListenerConfiguration(Func<TEndpoint> source) : base(default(TEndpoint)) => throw null;
    public ListenerConfiguration(TEndpoint endpoint) : base(default(TEndpoint)) => throw null;
    public TSelf AddStickyHandler(Type handlerType) => throw null;
    public TSelf BufferedInMemory() => throw null;
    public TSelf DefaultIncomingMessage(Type messageType) => throw null;
    public TSelf DefaultIncomingMessage<T>() => throw null;
    public TSelf DefaultSerializer(global::Wolverine.Runtime.Serialization.IMessageSerializer serializer) => throw null;
    public TSelf Encrypted() => throw null;
    public TSelf ExclusiveNodeWithParallelism(int maxParallelism = 10, string endpointName = null) => throw null;
    public TSelf ExclusiveNodeWithSessionOrdering(int maxParallelSessions = 10, string endpointName = null) => throw null;
    public TSelf ExternalSystem(string name) => throw null;
    public TSelf GlobalListener() => throw null;
    public TSelf ListenOnlyAtLeader() => throw null;
    public TSelf ListenWithStrictOrdering(string endpointName = null) => throw null;
    public TSelf ListenerCount(int count) => throw null;
    public TSelf MaximumParallelMessages(int maximumParallelHandlers) => throw null;
    public TSelf MessageBatchSize(int batchSize) => throw null;
    public TSelf Named(string name) => throw null;
    public TSelf ProcessInParallelWithNativeAcks() => throw null;
    public TSelf ProcessInline() => throw null;
    public TSelf ProcessInlineWhileDraining() => throw null;
    public TSelf RequireEncryption() => throw null;
    public TSelf Sequential() => throw null;
    public TSelf TelemetryEnabled(bool isEnabled) => throw null;
    public TSelf UseDurableInbox() => throw null;
    public TSelf UseForReplies() => throw null;
    public TSelf UseWireTap() => throw null;
    public TSelf UseWireTap(string serviceKey) => throw null;
    public TSelf WithInMemoryIdempotency(TimeSpan? window = null, int? maxTracked = null) => throw null;
}

public class PublishingExpression : IPublishToExpression
{
    public WolverineOptions Parent { get; }
    public global::Wolverine.Transports.Local.LocalQueueConfiguration Locally() => throw null;
    public PublishingExpression Message(Type type) => throw null;
    public PublishingExpression Message<T>() => throw null;
    public PublishingExpression MessagesFromAssembly(global::System.Reflection.Assembly assembly) => throw null;
    public PublishingExpression MessagesFromAssemblyContaining<T>() => throw null;
    public PublishingExpression MessagesFromNamespace(string @namespace) => throw null;
    public PublishingExpression MessagesFromNamespaceContaining<T>() => throw null;
    public PublishingExpression MessagesImplementing(Type baseType) => throw null;
    public PublishingExpression MessagesImplementing<T>() => throw null;
    public ISubscriberConfiguration To(Uri uri) => throw null;
    public ISubscriberConfiguration To(string uriString) => throw null;
    public global::Wolverine.Transports.Local.LocalQueueConfiguration ToLocalQueue(string queueName) => throw null;
    internal PublishingExpression() => throw null;
}

public class SubscriberConfiguration<T, TEndpoint> : DelayedEndpointConfiguration<TEndpoint>, ISubscriberConfiguration<T>, IEndpointConfiguration<T> where T : ISubscriberConfiguration<T>
{
    protected SubscriberConfiguration(TEndpoint endpoint) : base(default(TEndpoint)) => throw null;
    public T BufferedInMemory() => throw null;
    public T CustomizeOutgoing(Action<Envelope> customize) => throw null;
    public T CustomizeOutgoingMessagesOfType<TMessage>(Action<Envelope, TMessage> customize) => throw null;
    public T CustomizeOutgoingMessagesOfType<TMessage>(Action<Envelope> customize) => throw null;
    public T DefaultSerializer(global::Wolverine.Runtime.Serialization.IMessageSerializer serializer) => throw null;
    public T DeliverWithin(TimeSpan timeToLive) => throw null;
    public T Encrypted() => throw null;
    public T ExternalSystem(string name) => throw null;
    public T GlobalSender() => throw null;
    public T MessageBatchMaxDegreeOfParallelism(int batchMaxDegreeOfParallelism) => throw null;
    public T MessageBatchSize(int batchSize) => throw null;
    public T MessageBatchTimeout(TimeSpan batchTimeout) => throw null;
    public T Named(string name) => throw null;
    public T SendInline() => throw null;
    public T TelemetryEnabled(bool isEnabled) => throw null;
    public T UseDurableOutbox() => throw null;
    public T UseWireTap() => throw null;
    public T UseWireTap(string serviceKey) => throw null;
}
