using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Rebus.Bus.Advanced;

public interface IAdvancedApi
{
    IRoutingApi Routing { get; }
    ISyncBus SyncBus { get; }
    ITopicsApi Topics { get; }
    ITransportMessageApi TransportMessage { get; }
    IWorkersApi Workers { get; }
}

public interface IRoutingApi
{
    Task Defer(string destinationAddress, TimeSpan delay, object explicitlyRoutedMessage, IDictionary<string, string> optionalHeaders = null);
    Task Send(string destinationAddress, object explicitlyRoutedMessage, IDictionary<string, string> optionalHeaders = null);
    Task SendRoutingSlip(global::Rebus.Routing.Itinerary itinerary, object message, IDictionary<string, string> optionalHeaders = null);
}

public interface ISyncBus
{
    void Defer(TimeSpan delay, object message, IDictionary<string, string> optionalHeaders = null);
    void DeferLocal(TimeSpan delay, object message, IDictionary<string, string> optionalHeaders = null);
    void Publish(object eventMessage, IDictionary<string, string> optionalHeaders = null);
    void Reply(object replyMessage, IDictionary<string, string> optionalHeaders = null);
    void Send(object commandMessage, IDictionary<string, string> optionalHeaders = null);
    void SendLocal(object commandMessage, IDictionary<string, string> optionalHeaders = null);
    void Subscribe(Type eventType);
    void Subscribe<TEvent>();
    void Unsubscribe(Type eventType);
    void Unsubscribe<TEvent>();
}

public interface ITopicsApi
{
    Task Publish(string topic, object eventMessage, IDictionary<string, string> optionalHeaders = null);
    Task Subscribe(string topic);
    Task Unsubscribe(string topic);
}

public interface ITransportMessageApi
{
    Task Defer(TimeSpan delay, Dictionary<string, string> optionalAdditionalHeaders = null);
    Task Forward(string destinationAddress, Dictionary<string, string> optionalAdditionalHeaders = null);
}

public interface IWorkersApi
{
    int Count { get; }
    void SetNumberOfWorkers(int numberOfWorkers);
}
