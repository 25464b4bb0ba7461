using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Rebus.Transport;

public abstract class AbstractRebusTransport : ITransport
{
    protected AbstractRebusTransport(string inputQueueName) => throw null;
    public string Address { get; }
    public abstract void CreateQueue(string address);
    public abstract Task<global::Rebus.Messages.TransportMessage> Receive(ITransactionContext context, CancellationToken cancellationToken);
    public Task Send(string destinationAddress, global::Rebus.Messages.TransportMessage message, ITransactionContext context) => throw null;
    protected abstract Task SendOutgoingMessages(IEnumerable<OutgoingTransportMessage> outgoingMessages, ITransactionContext context);
}

public static class AmbientTransactionContext
{
    public static readonly Func<ITransactionContext> DefaultGetter;
    public static readonly Action<ITransactionContext> DefaultSetter;
    public static ITransactionContext Current { get; }
    public static void SetAccessors(Action<ITransactionContext> setter, Func<ITransactionContext> getter) => throw null;
    public static void SetCurrent(ITransactionContext transactionContext) => throw null;
}

public interface ICanEagerCommit : ITransactionContext
{
    Task CommitAsync();
}

public interface ITransactionContext : IDisposable
{
    global::System.Collections.Concurrent.ConcurrentDictionary<string, object> Items { get; }
    void OnAck(Func<ITransactionContext, Task> completedAction);
    void OnCommit(Func<ITransactionContext, Task> commitAction);
    void OnDisposed(Action<ITransactionContext> disposedAction);
    void OnNack(Func<ITransactionContext, Task> commitAction);
    void OnRollback(Func<ITransactionContext, Task> abortedAction);
    void SetResult(bool commit, bool ack);
}

public interface ITransactionContextWithOwningBus : ITransactionContext
{
    global::Rebus.Bus.IBus OwningBus { get; }
}

public interface ITransport
{
    string Address { get; }
    void CreateQueue(string address);
    Task<global::Rebus.Messages.TransportMessage> Receive(ITransactionContext context, CancellationToken cancellationToken);
    Task Send(string destinationAddress, global::Rebus.Messages.TransportMessage message, ITransactionContext context);
}

public interface ITransportInspector
{
    Task<Dictionary<string, object>> GetProperties(CancellationToken cancellationToken);
}

public class OutgoingTransportMessage
{
    public OutgoingTransportMessage(global::Rebus.Messages.TransportMessage transportMessage, string destinationAddress) => throw null;
    public string DestinationAddress { get; }
    public global::Rebus.Messages.TransportMessage TransportMessage { get; }
}

public class RebusTransactionScope : IDisposable
{
    public RebusTransactionScope() => throw null;
    public ITransactionContext TransactionContext { get; }
    public void Complete() => throw null;
    public Task CompleteAsync() => throw null;
    public void Dispose() => throw null;
}

public class RebusTransactionScopeSuppressor : IDisposable
{
    public RebusTransactionScopeSuppressor() => throw null;
    public void Dispose() => throw null;
}

public static class TransactionContextExtensions
{
    public static TItem GetOrAdd<TItem>(this ITransactionContext context, string key, Func<TItem> newItemFactory) => throw null;
    public static T GetOrNull<T>(this ITransactionContext context, string key) where T : class => throw null;
    public static T GetOrThrow<T>(this ITransactionContext context, string key) => throw null;
}

public static class TransportInspectorPropertyKeys
{
    public const string QueueLength = "queue-length";
}
