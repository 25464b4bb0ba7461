using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Silverback.Messaging.Outbound.Routing;

// Versions 3 and 4.
public interface IOutboundRouter
{
    IEnumerable<IProducerEndpoint> Endpoints { get; }
}

public interface IOutboundRouter<in TMessage> : IOutboundRouter
{
}

public class DictionaryOutboundRouter<TMessage, TEndpoint> where TEndpoint : IProducerEndpoint
{
    public delegate IEnumerable<TEndpoint> RouterFunction(TMessage message, global::Silverback.Messaging.Messages.MessageHeaderCollection headers, IReadOnlyDictionary<string, TEndpoint> endpoints);
    public delegate TEndpoint SingleEndpointRouterFunction(TMessage message, global::Silverback.Messaging.Messages.MessageHeaderCollection headers, IReadOnlyDictionary<string, TEndpoint> endpoints);
}
