using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Silverback.Messaging.Publishing;

public class BehaviorsProvider : IBehaviorsProvider
{
    public BehaviorsProvider(IServiceProvider serviceProvider) => throw null;
    public Stack<IBehavior> CreateStack() => throw null;
}

public interface IBehavior
{
    ValueTask<IReadOnlyCollection<object>> HandleAsync(IPublisher publisher, object message, MessageHandler next, CancellationToken cancellationToken);
}

public interface IBehaviorsProvider
{
    Stack<IBehavior> CreateStack();
}

public interface IPublisher
{
    void Publish(object message, bool throwIfUnhandled = false);
    IReadOnlyCollection<TResult> Publish<TResult>(object message, bool throwIfUnhandled = false);
    Task PublishAsync(object message, CancellationToken cancellationToken = default);
    Task PublishAsync(object message, bool throwIfUnhandled, CancellationToken cancellationToken = default);
    Task<IReadOnlyCollection<TResult>> PublishAsync<TResult>(object message, CancellationToken cancellationToken = default);
    Task<IReadOnlyCollection<TResult>> PublishAsync<TResult>(object message, bool throwIfUnhandled, CancellationToken cancellationToken = default);
}

public delegate ValueTask<IReadOnlyCollection<object>> MessageHandler(object message);

public class UnhandledMessageException
{
    public UnhandledMessageException() => throw null;
    public UnhandledMessageException(object unhandledMessage) => throw null;
    public UnhandledMessageException(string message) => throw null;
    public UnhandledMessageException(string message, Exception innerException) => throw null;
    public object UnhandledMessage { get; }
}
