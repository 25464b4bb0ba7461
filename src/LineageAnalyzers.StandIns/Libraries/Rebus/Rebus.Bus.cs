using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Rebus.Bus;

public class BusLifetimeEvents
{
    public BusLifetimeEvents() => throw null;
    public event Action BusDisposed { add { } remove { } }
    public event Action BusDisposing { add { } remove { } }
    public event Action BusStarted { add { } remove { } }
    public event Action BusStarting { add { } remove { } }
    public event Action WorkersStopped { add { } remove { } }
}

public interface IBus : IDisposable
{
    global::Rebus.Bus.Advanced.IAdvancedApi Advanced { get; }
    Task Defer(TimeSpan delay, object message, IDictionary<string, string> optionalHeaders = null);
    Task DeferLocal(TimeSpan delay, object message, IDictionary<string, string> optionalHeaders = null);
    Task Publish(object eventMessage, IDictionary<string, string> optionalHeaders = null);
    Task Reply(object replyMessage, IDictionary<string, string> optionalHeaders = null);
    Task Send(object commandMessage, IDictionary<string, string> optionalHeaders = null);
    Task SendLocal(object commandMessage, IDictionary<string, string> optionalHeaders = null);
    Task Subscribe(Type eventType);
    Task Subscribe<TEvent>();
    Task Unsubscribe(Type eventType);
    Task Unsubscribe<TEvent>();
}

public interface IInitializable
{
    void Initialize();
}

public static class MessageExtensions
{
    public static global::Rebus.Messages.TransportMessage Clone(this global::Rebus.Messages.TransportMessage message) => throw null;
    public static string GetMessageId(this global::Rebus.Messages.Message message) => throw null;
    public static string GetMessageId(this global::Rebus.Messages.TransportMessage message) => throw null;
    public static string GetMessageLabel(this global::Rebus.Messages.Message message) => throw null;
    public static string GetMessageLabel(this global::Rebus.Messages.TransportMessage message) => throw null;
    public static string GetMessageType(this global::Rebus.Messages.Message message) => throw null;
    public static string GetMessageType(this global::Rebus.Messages.TransportMessage message) => throw null;
    public static void SetDeferHeaders(this global::Rebus.Messages.Message message, DateTimeOffset approximateDeliveryTime, string destinationAddress) => throw null;
    public static void SetDeferHeaders(this global::Rebus.Messages.TransportMessage message, DateTimeOffset approximateDeliveryTime, string destinationAddress) => throw null;
}

public class RebusBus : IBus, IDisposable
{
    public event Action Disposed { add { } remove { } }
    public global::Rebus.Bus.Advanced.IAdvancedApi Advanced { get; }
    public Task Defer(TimeSpan delay, object message, IDictionary<string, string> optionalHeaders = null) => throw null;
    public Task DeferLocal(TimeSpan delay, object message, IDictionary<string, string> optionalHeaders = null) => throw null;
    public void Dispose() => throw null;
    public Task Publish(object eventMessage, IDictionary<string, string> optionalHeaders = null) => throw null;
    public Task Reply(object replyMessage, IDictionary<string, string> optionalHeaders = null) => throw null;
    public Task Send(object commandMessage, IDictionary<string, string> optionalHeaders = null) => throw null;
    public Task SendLocal(object commandMessage, IDictionary<string, string> optionalHeaders = null) => throw null;
    public void SetNumberOfWorkers(int desiredNumberOfWorkers) => throw null;
    public void Start(int numberOfWorkers) => throw null;
    public Task Subscribe(Type eventType) => throw null;
    public Task Subscribe<TEvent>() => throw null;
    public override string ToString() => throw null;
    public Task Unsubscribe(Type eventType) => throw null;
    public Task Unsubscribe<TEvent>() => throw null;
}
