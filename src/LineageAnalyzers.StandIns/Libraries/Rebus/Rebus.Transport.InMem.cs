using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Rebus.Transport.InMem;

public class InMemNetwork
{
    public InMemNetwork(global::Rebus.Logging.IRebusLoggerFactory loggerFactory) => throw null;
    public InMemNetwork(bool outputEventsToConsole = false) => throw null;
    public IEnumerable<string> Queues { get; }
    public void AddSubscriber(string topic, string subscriberAddress) => throw null;
    public int Count() => throw null;
    public int Count(string inputQueueName) => throw null;
    public void CreateQueue(string address) => throw null;
    public void Deliver(string destinationAddress, InMemTransportMessage msg, bool alwaysQuiet = false) => throw null;
    public int GetCount(string address) => throw null;
    public IReadOnlyList<InMemTransportMessage> GetMessages(string address) => throw null;
    public InMemTransportMessage GetNextOrNull(string inputQueueName) => throw null;
    public IReadOnlyList<string> GetSubscribers(string topic) => throw null;
    public bool HasQueue(string address) => throw null;
    public void RemoveSubscriber(string topic, string subscriberAddress) => throw null;
    public void Reset() => throw null;
}

public class InMemTransport : AbstractRebusTransport, ITransportInspector, global::Rebus.Bus.IInitializable, global::Rebus.Subscriptions.ISubscriptionStorage
{
    public InMemTransport(InMemNetwork network, string inputQueueAddress) : base(default(string)) => throw null;
    public bool IsCentralized { get; }
    public override void CreateQueue(string address) => throw null;
    public Task<Dictionary<string, object>> GetProperties(CancellationToken cancellationToken) => throw null;
    public Task<IReadOnlyList<string>> GetSubscriberAddresses(string topic) => throw null;
    public void Initialize() => throw null;
    public override Task<global::Rebus.Messages.TransportMessage> Receive(ITransactionContext context, CancellationToken cancellationToken) => throw null;
    public Task RegisterSubscriber(string topic, string subscriberAddress) => throw null;
    protected override Task SendOutgoingMessages(IEnumerable<OutgoingTransportMessage> outgoingMessages, ITransactionContext context) => throw null;
    public Task UnregisterSubscriber(string topic, string subscriberAddress) => throw null;
}

public static class InMemTransportConfigurationExtensions
{
    public static void UseInMemoryTransport(this global::Rebus.Config.StandardConfigurer<ITransport> configurer, InMemNetwork network, string inputQueueName, bool registerSubscriptionStorage = true) => throw null;
    public static void UseInMemoryTransportAsOneWayClient(this global::Rebus.Config.StandardConfigurer<ITransport> configurer, InMemNetwork network, bool registerSubscriptionStorage = true) => throw null;
}

public class InMemTransportMessage
{
    public InMemTransportMessage(global::Rebus.Messages.TransportMessage transportMessage) => throw null;
    public TimeSpan Age { get; }
    public byte[] Body { get; }
    public Dictionary<string, string> Headers { get; }
    public global::Rebus.Messages.TransportMessage ToTransportMessage() => throw null;
}

public static class InMemTransportMessageExtensions
{
    public static InMemTransportMessage ToInMemTransportMessage(this global::Rebus.Messages.TransportMessage transportMessage) => throw null;
}
