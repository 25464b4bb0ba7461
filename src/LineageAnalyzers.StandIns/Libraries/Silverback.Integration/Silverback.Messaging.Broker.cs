using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Silverback.Messaging.Broker;

public interface IBrokerMessageIdentifier : IEquatable<IBrokerMessageIdentifier>
{
    string ToLogString();
    string ToVerboseLogString();
}

public interface IProducer
{
    string DisplayName { get; }
    global::Silverback.Messaging.Configuration.ProducerEndpointConfiguration EndpointConfiguration { get; }
    string Name { get; }
    IBrokerMessageIdentifier Produce(global::Silverback.Messaging.Messages.IOutboundEnvelope envelope);
    void Produce(global::Silverback.Messaging.Messages.IOutboundEnvelope envelope, Action<IBrokerMessageIdentifier> onSuccess, Action<Exception> onError);
    IBrokerMessageIdentifier Produce(object message, IReadOnlyCollection<global::Silverback.Messaging.Messages.MessageHeader> headers = null);
    void Produce(object message, IReadOnlyCollection<global::Silverback.Messaging.Messages.MessageHeader> headers, Action<IBrokerMessageIdentifier> onSuccess, Action<Exception> onError);
    void Produce<TState>(global::Silverback.Messaging.Messages.IOutboundEnvelope envelope, Action<IBrokerMessageIdentifier, TState> onSuccess, Action<Exception, TState> onError, TState state);
    void Produce<TState>(object message, IReadOnlyCollection<global::Silverback.Messaging.Messages.MessageHeader> headers, Action<IBrokerMessageIdentifier, TState> onSuccess, Action<Exception, TState> onError, TState state);
    ValueTask<IBrokerMessageIdentifier> ProduceAsync(global::Silverback.Messaging.Messages.IOutboundEnvelope envelope, CancellationToken cancellationToken = default);
    ValueTask<IBrokerMessageIdentifier> ProduceAsync(object message, IReadOnlyCollection<global::Silverback.Messaging.Messages.MessageHeader> headers = null, CancellationToken cancellationToken = default);
    IBrokerMessageIdentifier RawProduce(global::System.IO.Stream messageStream, IReadOnlyCollection<global::Silverback.Messaging.Messages.MessageHeader> headers = null);
    void RawProduce(global::System.IO.Stream messageStream, IReadOnlyCollection<global::Silverback.Messaging.Messages.MessageHeader> headers, Action<IBrokerMessageIdentifier> onSuccess, Action<Exception> onError);
    IBrokerMessageIdentifier RawProduce(byte[] messageContent, IReadOnlyCollection<global::Silverback.Messaging.Messages.MessageHeader> headers = null);
    void RawProduce(byte[] messageContent, IReadOnlyCollection<global::Silverback.Messaging.Messages.MessageHeader> headers, Action<IBrokerMessageIdentifier> onSuccess, Action<Exception> onError);
    void RawProduce<TState>(global::System.IO.Stream messageStream, IReadOnlyCollection<global::Silverback.Messaging.Messages.MessageHeader> headers, Action<IBrokerMessageIdentifier, TState> onSuccess, Action<Exception, TState> onError, TState state);
    void RawProduce<TState>(byte[] messageContent, IReadOnlyCollection<global::Silverback.Messaging.Messages.MessageHeader> headers, Action<IBrokerMessageIdentifier, TState> onSuccess, Action<Exception, TState> onError, TState state);
    ValueTask<IBrokerMessageIdentifier> RawProduceAsync(global::System.IO.Stream messageStream, IReadOnlyCollection<global::Silverback.Messaging.Messages.MessageHeader> headers = null, CancellationToken cancellationToken = default);
    ValueTask<IBrokerMessageIdentifier> RawProduceAsync(byte[] messageContent, IReadOnlyCollection<global::Silverback.Messaging.Messages.MessageHeader> headers = null, CancellationToken cancellationToken = default);
}

public interface IProducerCollection : IReadOnlyCollection<IProducer>
{
    IProducer GetProducerForEndpoint(string endpointName);
    IReadOnlyCollection<IProducer> GetProducersForMessage(Type messageType);
}
