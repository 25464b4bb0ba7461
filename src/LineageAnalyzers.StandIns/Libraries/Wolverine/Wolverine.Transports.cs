using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Wolverine.Transports;

public abstract class BrokerExpression<TTransport, TListenerEndpoint, TSubscriberEndpoint, TListenerExpression, TSubscriber, TSelf> where TTransport : class where TSelf : BrokerExpression<TTransport, TListenerEndpoint, TSubscriberEndpoint, TListenerExpression, TSubscriber, TSelf>
{
    protected BrokerExpression(TTransport transport, WolverineOptions options) => throw null;
    protected internal WolverineOptions Options { get; }
    protected internal TTransport Transport { get; }
    public TSelf AutoProvision() => throw null;
    public TSelf AutoPurgeOnStartup() => throw null;
    public TSelf ConfigureListeners(Action<TListenerExpression> configure) => throw null;
    public TSelf ConfigureSenders(Action<TSubscriber> configure) => throw null;
    public TSelf PrefixIdentifiers(string prefix) => throw null;
    public TSelf PrefixIdentifiersWithMachineName() => throw null;
    protected abstract TListenerExpression createListenerExpression(TListenerEndpoint listenerEndpoint);
    protected abstract TSubscriber createSubscriberExpression(TSubscriberEndpoint subscriberEndpoint);
}

public interface ITransport
{
    IEnumerable<string> AdditionalProtocols { get; }
    string Name { get; }
    string Protocol { get; }
    string Describe();
    string DescribeEndpoint();
    Uri TryResolveListenerAddress(Uri receivedAt);
}
