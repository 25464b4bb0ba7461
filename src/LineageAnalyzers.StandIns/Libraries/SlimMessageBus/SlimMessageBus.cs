using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace SlimMessageBus;

public class ConsumerMessageBusException : MessageBusException
{
    public ConsumerMessageBusException() => throw null;
    public ConsumerMessageBusException(string message) => throw null;
    public ConsumerMessageBusException(string message, Exception innerException) => throw null;
}

public interface IConsumer<in TMessage>
{
    Task OnHandle(TMessage message, CancellationToken cancellationToken);
}

public interface IConsumerContext
{
    IMessageBus Bus { get; }
    CancellationToken CancellationToken { get; }
    object Consumer { get; }
    IReadOnlyDictionary<string, object> Headers { get; }
    string Path { get; }
    IDictionary<string, object> Properties { get; }
}

public interface IConsumerContext<out TMessage> : IConsumerContext
{
    TMessage Message { get; }
}

public interface IConsumerWithContext
{
    IConsumerContext Context { get; set; }
}

public interface IMessageBus : IRequestResponseBus, IPublishBus
{
}

public interface IProducerContext
{
    IMessageBus Bus { get; set; }
    CancellationToken CancellationToken { get; }
    IDictionary<string, object> Headers { get; }
    string Path { get; }
    IDictionary<string, object> Properties { get; }
}

public interface IPublishBus
{
    Task Publish<TMessage>(TMessage message, string path = null, IDictionary<string, object> headers = null, CancellationToken cancellationToken = default);
}

public interface IRequest
{
}

public interface IRequest<out TResponse>
{
}

public interface IRequestHandler<in TRequest>
{
    Task OnHandle(TRequest request, CancellationToken cancellationToken);
}

public interface IRequestHandler<in TRequest, TResponse>
{
    Task<TResponse> OnHandle(TRequest request, CancellationToken cancellationToken);
}

[Obsolete]
public interface IRequestMessage<out TResponse> : IRequest<TResponse>
{
}

public interface IRequestResponseBus
{
    Task Send(IRequest request, string path = null, IDictionary<string, object> headers = null, TimeSpan? timeout = null, CancellationToken cancellationToken = default);
    Task<TResponse> Send<TResponse, TRequest>(TRequest request, string path = null, IDictionary<string, object> headers = null, TimeSpan? timeout = null, CancellationToken cancellationToken = default);
    Task<TResponse> Send<TResponse>(IRequest<TResponse> request, string path = null, IDictionary<string, object> headers = null, TimeSpan? timeout = null, CancellationToken cancellationToken = default);
}

public static class MessageBus
{
    public static IMessageBus Current { get; }
    public static bool IsProviderSet() => throw null;
    public static void SetProvider(Func<IMessageBus> provider) => throw null;
}

public class MessageBusException : Exception
{
    public MessageBusException() => throw null;
    public MessageBusException(string message) => throw null;
    public MessageBusException(string message, Exception innerException) => throw null;
}

public class ProducerMessageBusException : MessageBusException
{
    public ProducerMessageBusException() => throw null;
    public ProducerMessageBusException(string message) => throw null;
    public ProducerMessageBusException(string message, Exception innerException) => throw null;
}

public class PublishMessageBusException : ProducerMessageBusException
{
    public PublishMessageBusException() => throw null;
    public PublishMessageBusException(string message) => throw null;
    public PublishMessageBusException(string message, Exception innerException) => throw null;
}

public class RequestHandlerFaultedMessageBusException : ConsumerMessageBusException
{
    public RequestHandlerFaultedMessageBusException() => throw null;
    public RequestHandlerFaultedMessageBusException(string message) => throw null;
    public RequestHandlerFaultedMessageBusException(string message, Exception innerException) => throw null;
}

public class SendMessageBusException : ProducerMessageBusException
{
    public SendMessageBusException() => throw null;
    public SendMessageBusException(string message) => throw null;
    public SendMessageBusException(string message, Exception innerException) => throw null;
}
