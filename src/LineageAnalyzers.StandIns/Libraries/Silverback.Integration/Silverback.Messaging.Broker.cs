using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Silverback.Messaging.Broker;

public interface IProducer
{
    string DisplayName { get; }
    global::Silverback.Messaging.Configuration.ProducerEndpointConfiguration EndpointConfiguration { get; }
    string Name { get; }
}
