using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Paramore.Brighter;

public class ChannelName
{
    public ChannelName(string name) => throw null;
    public string Value { get; }
    public bool Equals(ChannelName other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public static bool IsNullOrEmpty(ChannelName channelName) => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(ChannelName left, ChannelName right) => throw null;
    public static implicit operator ChannelName(string rhs) => throw null;
    public static implicit operator string(ChannelName rhs) => throw null;
    public static bool operator !=(ChannelName left, ChannelName right) => throw null;
}

public enum CharacterEncoding
{
    ASCII = 0,
    Base64 = 1,
    UTF8 = 2,
    UTF16 = 3,
    Raw = 4,
}

public sealed class CloudEventsType : IEquatable<CloudEventsType>
{
    public CloudEventsType(string value) => throw null;
    public static CloudEventsType Empty { get; }
    public string Value { get; }
    public bool Equals(CloudEventsType other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(CloudEventsType left, CloudEventsType right) => throw null;
    public static explicit operator CloudEventsType(string value) => throw null;
    public static implicit operator string(CloudEventsType type) => throw null;
    public static bool operator !=(CloudEventsType left, CloudEventsType right) => throw null;
}

public class Command : ICommand
{
    public Command(Id id) => throw null;
    public Command(Guid id) => throw null;
    public Id CorrelationId { get; set; }
    public Id Id { get; set; }
}

public class Event : IEvent
{
    public Event(Id id) => throw null;
    public Event(Guid id) => throw null;
    public Id CorrelationId { get; set; }
    public Id Id { get; set; }
}

public enum HandlerTiming
{
    Before = 0,
    After = 1,
}

public interface IAmABoxTransactionProvider
{
    bool HasOpenTransaction { get; }
    bool IsSharedConnection { get; }
    void Close();
    void Commit();
    Task CommitAsync(CancellationToken cancellationToken = default);
    void Rollback();
    Task RollbackAsync(CancellationToken cancellationToken = default);
}

public interface IAmABoxTransactionProvider<T> : IAmABoxTransactionProvider
{
    T GetTransaction();
    Task<T> GetTransactionAsync(CancellationToken cancellationToken = default);
}

public interface IAmAChannelFactory
{
}

public interface IAmACommandProcessor
{
    TResponse Call<T, TResponse>(T request, RequestContext requestContext = null, TimeSpan? timeOut = null) where T : class, ICall where TResponse : class, IResponse;
    void ClearOutbox(Id[] ids, RequestContext requestContext = null, Dictionary<string, object> args = null);
    Task ClearOutboxAsync(IEnumerable<Id> posts, RequestContext requestContext = null, Dictionary<string, object> args = null, bool continueOnCapturedContext = true, CancellationToken cancellationToken = default);
    Id[] DepositPost<TRequest, TTransaction>(IEnumerable<TRequest> requests, IAmABoxTransactionProvider<TTransaction> transactionProvider, RequestContext requestContext = null, Dictionary<string, object> args = null) where TRequest : class, IRequest;
    Id DepositPost<TRequest, TTransaction>(TRequest request, IAmABoxTransactionProvider<TTransaction> transactionProvider, RequestContext requestContext = null, Dictionary<string, object> args = null, string batchId = null) where TRequest : class, IRequest;
    Id[] DepositPost<TRequest>(IEnumerable<TRequest> requests, RequestContext requestContext, Dictionary<string, object> args = null) where TRequest : class, IRequest;
    Id DepositPost<TRequest>(TRequest request, RequestContext requestContext = null, Dictionary<string, object> args = null) where TRequest : class, IRequest;
    Task<Id[]> DepositPostAsync<T, TTransaction>(IEnumerable<T> requests, IAmABoxTransactionProvider<TTransaction> transactionProvider, RequestContext requestContext = null, Dictionary<string, object> args = null, bool continueOnCapturedContext = true, CancellationToken cancellationToken = default) where T : class, IRequest;
    Task<Id> DepositPostAsync<T, TTransaction>(T request, IAmABoxTransactionProvider<TTransaction> transactionProvider, RequestContext requestContext = null, Dictionary<string, object> args = null, bool continueOnCapturedContext = true, CancellationToken cancellationToken = default, string batchId = null) where T : class, IRequest;
    Task<Id[]> DepositPostAsync<TRequest>(IEnumerable<TRequest> requests, RequestContext requestContext = null, Dictionary<string, object> args = null, bool continueOnCapturedContext = true, CancellationToken cancellationToken = default) where TRequest : class, IRequest;
    Task<Id> DepositPostAsync<TRequest>(TRequest request, RequestContext requestContext = null, Dictionary<string, object> args = null, bool continueOnCapturedContext = true, CancellationToken cancellationToken = default) where TRequest : class, IRequest;
    string Post<TRequest>(DateTimeOffset at, TRequest request, RequestContext requestContext = null, Dictionary<string, object> args = null) where TRequest : class, IRequest;
    string Post<TRequest>(TimeSpan delay, TRequest request, RequestContext requestContext = null, Dictionary<string, object> args = null) where TRequest : class, IRequest;
    void Post<TRequest>(TRequest request, RequestContext requestContext = null, Dictionary<string, object> args = null) where TRequest : class, IRequest;
    Task<string> PostAsync<TRequest>(DateTimeOffset at, TRequest request, RequestContext requestContext = null, Dictionary<string, object> args = null, bool continueOnCapturedContext = true, CancellationToken cancellationToken = default) where TRequest : class, IRequest;
    Task<string> PostAsync<TRequest>(TimeSpan delay, TRequest request, RequestContext requestContext = null, Dictionary<string, object> args = null, bool continueOnCapturedContext = true, CancellationToken cancellationToken = default) where TRequest : class, IRequest;
    Task PostAsync<TRequest>(TRequest request, RequestContext requestContext = null, Dictionary<string, object> args = null, bool continueOnCapturedContext = true, CancellationToken cancellationToken = default) where TRequest : class, IRequest;
    string Publish<TRequest>(DateTimeOffset at, TRequest @event, RequestContext requestContext = null) where TRequest : class, IRequest;
    string Publish<TRequest>(TimeSpan delay, TRequest @event, RequestContext requestContext = null) where TRequest : class, IRequest;
    void Publish<TRequest>(TRequest @event, RequestContext requestContext = null) where TRequest : class, IRequest;
    Task<string> PublishAsync<TRequest>(DateTimeOffset at, TRequest @event, RequestContext requestContext = null, bool continueOnCapturedContext = true, CancellationToken cancellationToken = default) where TRequest : class, IRequest;
    Task<string> PublishAsync<TRequest>(TimeSpan delay, TRequest @event, RequestContext requestContext = null, bool continueOnCapturedContext = true, CancellationToken cancellationToken = default) where TRequest : class, IRequest;
    Task PublishAsync<TRequest>(TRequest @event, RequestContext requestContext = null, bool continueOnCapturedContext = true, CancellationToken cancellationToken = default) where TRequest : class, IRequest;
    string Send<TRequest>(DateTimeOffset at, TRequest command, RequestContext requestContext = null) where TRequest : class, IRequest;
    string Send<TRequest>(TimeSpan delay, TRequest command, RequestContext requestContext = null) where TRequest : class, IRequest;
    void Send<TRequest>(TRequest command, RequestContext requestContext = null) where TRequest : class, IRequest;
    Task<string> SendAsync<TRequest>(DateTimeOffset at, TRequest command, RequestContext requestContext = null, bool continueOnCapturedContext = true, CancellationToken cancellationToken = default) where TRequest : class, IRequest;
    Task<string> SendAsync<TRequest>(TimeSpan delay, TRequest command, RequestContext requestContext = null, bool continueOnCapturedContext = true, CancellationToken cancellationToken = default) where TRequest : class, IRequest;
    Task SendAsync<TRequest>(TRequest command, RequestContext requestContext = null, bool continueOnCapturedContext = true, CancellationToken cancellationToken = default) where TRequest : class, IRequest;
}

public interface IAmAMessageConsumerFactory
{
}

public interface IAmAMessageMapper
{
}

public interface IAmAMessageMapper<TRequest> : IAmAMessageMapper where TRequest : class, IRequest
{
    IRequestContext Context { get; set; }
    Message MapToMessage(TRequest request, Publication publication);
    TRequest MapToRequest(Message message);
}

public interface IAmAMessageMapperAsync
{
}

public interface IAmAMessageMapperAsync<TRequest> : IAmAMessageMapperAsync where TRequest : class, IRequest
{
    IRequestContext Context { get; set; }
    Task<Message> MapToMessageAsync(TRequest request, Publication publication, CancellationToken cancellationToken = default);
    Task<TRequest> MapToRequestAsync(Message message, CancellationToken cancellationToken = default);
}

public interface IAmAMessageScheduler
{
}

public interface IAmAProducerRegistry : IDisposable
{
    void CloseAll();
}

public interface IAmAProducerRegistryFactory
{
    IAmAProducerRegistry Create();
    Task<IAmAProducerRegistry> CreateAsync(CancellationToken cancellationToken = default);
}

public interface IAmGatewayConfiguration
{
}

public interface ICall : IRequest
{
    ReplyAddress ReplyAddress { get; }
}

public interface ICommand : IRequest
{
}

public interface IEvent : IRequest
{
}

public interface IHandleRequests
{
    IRequestContext Context { get; set; }
    void InitializeFromAttributeParams(params object[] initializerList);
}

public interface IHandleRequests<TRequest> : IHandleRequests where TRequest : class, IRequest
{
    TRequest Fallback(TRequest request);
    TRequest Handle(TRequest request);
    void SetSuccessor(IHandleRequests<TRequest> successor);
}

public interface IHandleRequestsAsync
{
    IRequestContext Context { get; set; }
    bool ContinueOnCapturedContext { get; set; }
    void InitializeFromAttributeParams(params object[] initializerList);
}

public interface IHandleRequestsAsync<TRequest> : IHandleRequestsAsync where TRequest : class, IRequest
{
    Task<TRequest> FallbackAsync(TRequest request, CancellationToken cancellationToken = default);
    Task<TRequest> HandleAsync(TRequest request, CancellationToken cancellationToken = default);
    void SetSuccessor(IHandleRequestsAsync<TRequest> successor);
}

public interface IRequest
{
    Id CorrelationId { get; set; }
    Id Id { get; set; }
}

public interface IRequestContext
{
    global::System.Collections.Concurrent.ConcurrentDictionary<string, object> Bag { get; }
    ProducerKey Destination { get; set; }
    Message OriginatingMessage { get; set; }
    global::System.Diagnostics.Activity Span { get; set; }
    IRequestContext CreateCopy();
}

public interface IResponse : IRequest
{
}

public interface IUseBrighterDeadLetterSupport
{
    RoutingKey DeadLetterRoutingKey { get; set; }
}

public interface IUseBrighterInvalidMessageSupport
{
    RoutingKey InvalidMessageRoutingKey { get; set; }
}

public class Id : IEquatable<Id>
{
    protected Id(Id original) => throw null;
    public Id(string value) => throw null;
    public static Id Empty { get; }
    protected virtual Type EqualityContract { get; }
    public string Value { get; }
    public static Id Create(string value) => throw null;
    public virtual bool Equals(Id other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public static bool IsNullOrEmpty(Id id) => throw null;
    protected virtual bool PrintMembers(global::System.Text.StringBuilder builder) => throw null;
    public static Id Random() => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(Id left, Id right) => throw null;
    public static implicit operator Id(string value) => throw null;
    public static implicit operator string(Id id) => throw null;
    public static bool operator !=(Id left, Id right) => throw null;
}

public class InMemoryOutbox
{
    public bool ContinueOnCapturedContext { get; set; }
    public void Add(Message message, RequestContext requestContext, int outBoxTimeout = -1, IAmABoxTransactionProvider<global::System.Transactions.CommittableTransaction> transactionProvider = null) => throw null;
    public void Add(IEnumerable<Message> messages, RequestContext requestContext, int outBoxTimeout = -1, IAmABoxTransactionProvider<global::System.Transactions.CommittableTransaction> transactionProvider = null) => throw null;
    public Task AddAsync(Message message, RequestContext requestContext, int outBoxTimeout = -1, IAmABoxTransactionProvider<global::System.Transactions.CommittableTransaction> transactionProvider = null, CancellationToken cancellationToken = default) => throw null;
    public Task AddAsync(IEnumerable<Message> messages, RequestContext requestContext, int outBoxTimeout = -1, IAmABoxTransactionProvider<global::System.Transactions.CommittableTransaction> transactionProvider = null, CancellationToken cancellationToken = default) => throw null;
    public void Delete(Id[] messageIds, RequestContext requestContext, Dictionary<string, object> args = null) => throw null;
    public Task DeleteAsync(Id[] messageIds, RequestContext requestContext, Dictionary<string, object> args, CancellationToken cancellationToken = default) => throw null;
    public IEnumerable<Message> DispatchedMessages(TimeSpan dispatchedSince, RequestContext requestContext, int pageSize = 100, int pageNumber = 1, int outBoxTimeout = -1, Dictionary<string, object> args = null) => throw null;
    public Task<IEnumerable<Message>> DispatchedMessagesAsync(TimeSpan dispatchedSince, RequestContext requestContext, int pageSize = 100, int pageNumber = 1, int outboxTimeout = -1, Dictionary<string, object> args = null, CancellationToken cancellationToken = default) => throw null;
    public Message Get(Id messageId, RequestContext requestContext, int outBoxTimeout = -1, Dictionary<string, object> args = null) => throw null;
    public IEnumerable<Message> Get(IEnumerable<Id> messageIds, RequestContext requestContext, int outBoxTimeout = -1, Dictionary<string, object> args = null) => throw null;
    public Task<Message> GetAsync(Id messageId, RequestContext requestContext, int outBoxTimeout = -1, Dictionary<string, object> args = null, CancellationToken cancellationToken = default) => throw null;
    public Task<IEnumerable<Message>> GetAsync(IEnumerable<Id> messageIds, RequestContext requestContext, int outBoxTimeout = -1, Dictionary<string, object> args = null, CancellationToken cancellationToken = default) => throw null;
    public int GetOutstandingMessageCount(TimeSpan dispatchedSince, RequestContext requestContext, int maxCount = 100, Dictionary<string, object> args = null) => throw null;
    public Task<int> GetOutstandingMessageCountAsync(TimeSpan dispatchedSince, RequestContext requestContext, int maxCount = 100, Dictionary<string, object> args = null, CancellationToken cancellationToken = default) => throw null;
    public void MarkDispatched(Id id, RequestContext requestContext, DateTimeOffset? dispatchedAt = null, Dictionary<string, object> args = null) => throw null;
    public Task MarkDispatchedAsync(Id id, RequestContext requestContext, DateTimeOffset? dispatchedAt = null, Dictionary<string, object> args = null, CancellationToken cancellationToken = default) => throw null;
    public Task MarkDispatchedAsync(IEnumerable<Id> ids, RequestContext requestContext, DateTimeOffset? dispatchedAt = null, Dictionary<string, object> args = null, CancellationToken cancellationToken = default) => throw null;
    public IEnumerable<Message> OutstandingMessages(TimeSpan dispatchedSince, RequestContext requestContext, int pageSize = 100, int pageNumber = 1, IEnumerable<RoutingKey> trippedTopics = null, Dictionary<string, object> args = null) => throw null;
    public Task<IEnumerable<Message>> OutstandingMessagesAsync(TimeSpan dispatchedSince, RequestContext requestContext, int pageSize = 100, int pageNumber = 1, IEnumerable<RoutingKey> trippedTopics = null, Dictionary<string, object> args = null, CancellationToken cancellationToken = default) => throw null;
    public bool ReplayCausation(string causationId, RequestContext requestContext, Dictionary<string, object> args = null) => throw null;
    public Task<bool> ReplayCausationAsync(string causationId, RequestContext requestContext, Dictionary<string, object> args = null, CancellationToken cancellationToken = default) => throw null;
    public bool SupportsCausationTracking() => throw null;
    public Task<bool> SupportsCausationTrackingAsync(CancellationToken cancellationToken = default) => throw null;
}

public class Message : IEquatable<Message>
{
    public const string DeliveryTagHeaderName = "DeliveryTag";
    public const string OriginalMessageIdHeaderName = "x-original-message-id";
    public const string ProducerTopicHeaderName = "paramore.brighter.ProducerTopic";
    public const string RedeliveredHeaderName = "Redelivered";
    public const string RejectionReasonHeaderName = "RejectionReason";
    public Message() => throw null;
    public Message(MessageHeader header, MessageBody body) => throw null;
    public MessageBody Body { get; set; }
    public ulong DeliveryTag { get; set; }
    public static Message Empty { get; }
    public MessageHeader Header { get; init; }
    public Id Id { get; }
    public bool IsEmpty { get; }
    public bool Persist { get; set; }
    public bool Redelivered { get; set; }
    public bool Equals(Message other) => throw null;
    public override bool Equals(object obj) => throw null;
    public static Message FailureMessage(RoutingKey topic, Id messageId = null) => throw null;
    public override int GetHashCode() => throw null;
    public bool HandledCountReached(int requeueCount) => throw null;
    public static void PropogateContext(Message message, string key, string value) => throw null;
    public static bool operator ==(Message left, Message right) => throw null;
    public static bool operator !=(Message left, Message right) => throw null;
}

public class MessageBody : IEquatable<MessageBody>
{
    public MessageBody(byte[] bytes, global::System.Net.Mime.ContentType contentType = null, CharacterEncoding characterEncoding = CharacterEncoding.UTF8) => throw null;
    public MessageBody(in ReadOnlyMemory<byte> body, global::System.Net.Mime.ContentType contentType = null, CharacterEncoding characterEncoding = CharacterEncoding.UTF8) => throw null;
    public MessageBody(string body, global::System.Net.Mime.ContentType contentType = null, CharacterEncoding characterEncoding = CharacterEncoding.UTF8) => throw null;
    [Obsolete]
    public byte[] Bytes { get; }
    public CharacterEncoding CharacterEncoding { get => throw null; }
    public global::System.Net.Mime.ContentType ContentType { get; set; }
    public ReadOnlyMemory<byte> Memory { get; }
    public string Value { get; }
    public bool Equals(MessageBody other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public byte[] ToByteArray() => throw null;
    public string ToCharacterEncodedString(CharacterEncoding characterEncoding) => throw null;
    public static bool operator ==(MessageBody left, MessageBody right) => throw null;
    public static bool operator !=(MessageBody left, MessageBody right) => throw null;
}

public class MessageHeader : IEquatable<MessageHeader>
{
    public const string DefaultSource = "http://goparamore.io";
    public const string DefaultSpecVersion = "1.0";
    public MessageHeader() => throw null;
    public MessageHeader(Id messageId, RoutingKey topic, MessageType messageType, Uri source = null, CloudEventsType type = null, DateTimeOffset? timeStamp = null, Id correlationId = null, RoutingKey replyTo = null, global::System.Net.Mime.ContentType contentType = null, PartitionKey partitionKey = null, Uri dataSchema = null, string subject = null, int handledCount = 0, Id workflowId = null, Id jobId = null, TimeSpan? delayed = null, TraceParent traceParent = null, TraceState traceState = null, global::Paramore.Brighter.Observability.Baggage baggage = null) => throw null;
    public Dictionary<string, object> Bag { get; set; }
    public global::Paramore.Brighter.Observability.Baggage Baggage { get; set; }
    public global::System.Net.Mime.ContentType ContentType { get; set; }
    public Id CorrelationId { get; set; }
    public string DataRef { get; set; }
    public Uri DataSchema { get; set; }
    public TimeSpan Delayed { get; set; }
    public int HandledCount { get; set; }
    public Id JobId { get; }
    public Id MessageId { get; init; }
    public MessageType MessageType { get; set; }
    public PartitionKey PartitionKey { get; set; }
    public RoutingKey ReplyTo { get; set; }
    public Uri Source { get; set; }
    public string SpecVersion { get; set; }
    public string Subject { get; set; }
    public DateTimeOffset TimeStamp { get; init; }
    public RoutingKey Topic { get; set; }
    public TraceParent TraceParent { get; set; }
    public TraceState TraceState { get; set; }
    public CloudEventsType Type { get; set; }
    public Id WorkflowId { get; }
    public Dictionary<string, object> BagWithoutLocalHeaders() => throw null;
    public MessageHeader Copy() => throw null;
    public bool Equals(MessageHeader other) => throw null;
    public override bool Equals(object obj) => throw null;
    public static MessageHeader FailureMessageHeader(RoutingKey topic, Id messageId) => throw null;
    public override int GetHashCode() => throw null;
    public static bool IsLocalHeader(string name) => throw null;
    public static void RegisterLocalHeader(string name) => throw null;
    public void UpdateHandledCount() => throw null;
    public static bool operator ==(MessageHeader left, MessageHeader right) => throw null;
    public static bool operator !=(MessageHeader left, MessageHeader right) => throw null;
}

public enum MessagePumpType
{
    Unknown = 0,
    Reactor = 1,
    Proactor = 2,
}

public enum MessageType
{
    MT_UNACCEPTABLE = -1,
    MT_NONE = 0,
    MT_COMMAND = 1,
    MT_EVENT = 2,
    MT_DOCUMENT = 3,
    MT_QUIT = 4,
}

public enum OnMissingChannel
{
    Create = 0,
    Validate = 1,
    Assume = 2,
}

public class PartitionKey : IEquatable<PartitionKey>
{
    protected PartitionKey(PartitionKey original) => throw null;
    public PartitionKey(string value) => throw null;
    public static PartitionKey Empty { get; }
    protected virtual Type EqualityContract { get; }
    public string Value { get; }
    public virtual bool Equals(PartitionKey other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public static bool IsNullOrEmpty(PartitionKey partitionKey) => throw null;
    protected virtual bool PrintMembers(global::System.Text.StringBuilder builder) => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(PartitionKey left, PartitionKey right) => throw null;
    public static implicit operator PartitionKey(string value) => throw null;
    public static implicit operator string(PartitionKey key) => throw null;
    public static bool operator !=(PartitionKey left, PartitionKey right) => throw null;
}

public sealed class ProducerKey
{
    public ProducerKey(RoutingKey routingKey, CloudEventsType type = null) => throw null;
    public RoutingKey RoutingKey { get; }
    public CloudEventsType Type { get; }
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
}

public class Publication
{
    public Publication() => throw null;
    public IDictionary<string, object> CloudEventsAdditionalProperties { get; set; }
    public Uri DataSchema { get; set; }
    public IDictionary<string, object> DefaultHeaders { get; set; }
    public OnMissingChannel MakeChannels { get; set; }
    public string ReplyTo { get; set; }
    public Type RequestType { get; set; }
    public Uri Source { get; set; }
    public string Subject { get; set; }
    public RoutingKey Topic { get; set; }
    public CloudEventsType Type { get; set; }
}

public class Publication<T> : Publication where T : class, IRequest
{
    public Publication() => throw null;
}

[AttributeUsage((AttributeTargets)4, Inherited = false)]
public class PublicationTopicAttribute : Attribute
{
    public PublicationTopicAttribute(string topic, string type = null) => throw null;
    public ProducerKey Destination { get; set; }
}

public class Reply : Command, IResponse
{
    public Reply(ReplyAddress sendersAddress) : base(default(Id)) => throw null;
    public Reply(Guid id, ReplyAddress sendersAddress) : base(default(Id)) => throw null;
    public Reply(Guid id, ReplyAddress sendersAddress, Id correlationId) : base(default(Id)) => throw null;
    public Reply(string id, ReplyAddress sendersAddress) : base(default(Id)) => throw null;
    public Reply(string id, ReplyAddress sendersAddress, Id correlationId) : base(default(Id)) => throw null;
    public ReplyAddress SendersAddress { get => throw null; }
    public static Id SenderCorrelationIdOrDefault(ReplyAddress sendersAddress) => throw null;
}

public class ReplyAddress
{
    public ReplyAddress(RoutingKey topic, Id correlationId) => throw null;
    public ReplyAddress(string topic, Id correlationId) => throw null;
    public Id CorrelationId { get; set; }
    public RoutingKey Topic { get; set; }
}

public class Request : Command, ICall
{
    public Request(ReplyAddress replyAddress) : base(default(Id)) => throw null;
    public ReplyAddress ReplyAddress { get => throw null; }
}

public class RequestContext : IRequestContext
{
    public RequestContext() => throw null;
    public global::System.Collections.Concurrent.ConcurrentDictionary<string, object> Bag { get; }
    public ProducerKey Destination { get; set; }
    public Message OriginatingMessage { get; set; }
    public global::System.Diagnostics.Activity Span { get; set; }
    public IRequestContext CreateCopy() => throw null;
}

public abstract class RequestHandler<TRequest> : IHandleRequests<TRequest> where TRequest : class, IRequest
{
    public IRequestContext Context { get; set; }
    public virtual TRequest Fallback(TRequest command) => throw null;
    public virtual TRequest Handle(TRequest request) => throw null;
    public virtual void InitializeFromAttributeParams(params object[] initializerList) => throw null;
    public void SetSuccessor(IHandleRequests<TRequest> successor) => throw null;
}

public abstract class RequestHandlerAsync<TRequest> : IHandleRequestsAsync<TRequest> where TRequest : class, IRequest
{
    public IRequestContext Context { get; set; }
    public bool ContinueOnCapturedContext { get; set; }
    public virtual Task<TRequest> FallbackAsync(TRequest command, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<TRequest> HandleAsync(TRequest command, CancellationToken cancellationToken = default) => throw null;
    public virtual void InitializeFromAttributeParams(params object[] initializerList) => throw null;
    public void SetSuccessor(IHandleRequestsAsync<TRequest> successor) => throw null;
}

[AttributeUsage((AttributeTargets)64)]
public abstract class RequestHandlerAttribute : Attribute
{
    protected RequestHandlerAttribute(int step, HandlerTiming timing = HandlerTiming.Before) => throw null;
    public int Step { get; set; }
    public HandlerTiming Timing { get; }
    public abstract Type GetHandlerType();
    public virtual object[] InitializerParams() => throw null;
}

public class RoutingKey
{
    public RoutingKey(ChannelName channelName) => throw null;
    public RoutingKey(string name) => throw null;
    public static RoutingKey Empty { get; }
    public string Value { get; }
    public bool Equals(RoutingKey other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public static bool IsNullOrEmpty(RoutingKey routingKey) => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(RoutingKey left, RoutingKey right) => throw null;
    public static implicit operator RoutingKey(string rhs) => throw null;
    public static implicit operator string(RoutingKey rhs) => throw null;
    public static bool operator !=(RoutingKey left, RoutingKey right) => throw null;
}

public class Subscription
{
    public Subscription(SubscriptionName subscriptionName, ChannelName channelName, RoutingKey routingKey, Type requestType = null, Func<Message, Type> getRequestType = null, int bufferSize = 1, int noOfPerformers = 1, TimeSpan? timeOut = null, int requeueCount = -1, TimeSpan? requeueDelay = null, int unacceptableMessageLimit = 0, MessagePumpType messagePumpType = MessagePumpType.Unknown, IAmAChannelFactory channelFactory = null, OnMissingChannel makeChannels = OnMissingChannel.Create, TimeSpan? emptyChannelDelay = null, TimeSpan? channelFailureDelay = null, TimeSpan? unacceptableMessageLimitWindow = null) => throw null;
    public int BufferSize { get; }
    public IAmAChannelFactory ChannelFactory { get; set; }
    public virtual Type ChannelFactoryType { get; }
    public TimeSpan ChannelFailureDelay { get; set; }
    public ChannelName ChannelName { get; set; }
    public TimeSpan EmptyChannelDelay { get; set; }
    public OnMissingChannel MakeChannels { get; set; }
    public Func<Message, Type> MapRequestType { get; set; }
    public MessagePumpType MessagePumpType { get; }
    public SubscriptionName Name { get; }
    public int NoOfPerformers { get => throw null; }
    public Type RequestType { get; }
    public int RequeueCount { get; }
    public TimeSpan RequeueDelay { get; }
    public RoutingKey RoutingKey { get; set; }
    public TimeSpan TimeOut { get; }
    public int UnacceptableMessageLimit { get; }
    public TimeSpan? UnacceptableMessageLimitWindow { get; }
    public void SetNumberOfPerformers(int numberOfPerformers) => throw null;
}

public class Subscription<T> : Subscription where T : IRequest
{
    public Subscription(SubscriptionName subscriptionName = null, ChannelName channelName = null, RoutingKey routingKey = null, int noOfPerformers = 1, Func<Message, Type> getRequestType = null, int bufferSize = 1, TimeSpan? timeOut = null, int requeueCount = -1, TimeSpan? requeueDelay = null, int unacceptableMessageLimit = 0, MessagePumpType messagePumpType = MessagePumpType.Proactor, IAmAChannelFactory channelFactory = null, OnMissingChannel makeChannels = OnMissingChannel.Create, TimeSpan? emptyChannelDelay = null, TimeSpan? channelFailureDelay = null, TimeSpan? unacceptableMessageLimitWindow = null) : base(default(SubscriptionName), default(ChannelName), default(RoutingKey), default(Type), default(Func<Message, Type>), default(int), default(int), default(TimeSpan?), default(int), default(TimeSpan?), default(int), default(MessagePumpType), default(IAmAChannelFactory), default(OnMissingChannel), default(TimeSpan?), default(TimeSpan?), default(TimeSpan?)) => throw null;
}

public class SubscriptionName : IEquatable<SubscriptionName>
{
    public SubscriptionName(string name) => throw null;
    public string Value { get; }
    public bool Equals(SubscriptionName other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(SubscriptionName left, SubscriptionName right) => throw null;
    public static implicit operator SubscriptionName(string rhs) => throw null;
    public static implicit operator string(SubscriptionName rhs) => throw null;
    public static bool operator !=(SubscriptionName left, SubscriptionName right) => throw null;
}

public class TraceParent : IEquatable<TraceParent>
{
    protected TraceParent(TraceParent original) => throw null;
    public TraceParent(string value) => throw null;
    public static TraceParent Empty { get; }
    protected virtual Type EqualityContract { get; }
    public string Value { get; }
    public virtual bool Equals(TraceParent other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public static bool IsNullOrEmpty(TraceParent traceParent) => throw null;
    protected virtual bool PrintMembers(global::System.Text.StringBuilder builder) => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(TraceParent left, TraceParent right) => throw null;
    public static implicit operator TraceParent(string value) => throw null;
    public static implicit operator string(TraceParent parent) => throw null;
    public static bool operator !=(TraceParent left, TraceParent right) => throw null;
}

public class TraceState : IEquatable<TraceState>
{
    protected TraceState(TraceState original) => throw null;
    public TraceState(string value) => throw null;
    public static TraceState Empty { get; }
    protected virtual Type EqualityContract { get; }
    public string Value { get; }
    public virtual bool Equals(TraceState other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public static bool IsNullOrEmpty(TraceState traceState) => throw null;
    protected virtual bool PrintMembers(global::System.Text.StringBuilder builder) => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(TraceState left, TraceState right) => throw null;
    public static implicit operator TraceState(string value) => throw null;
    public static implicit operator string(TraceState state) => throw null;
    public static bool operator !=(TraceState left, TraceState right) => throw null;
}
