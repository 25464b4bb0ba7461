using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Rebus.Subscriptions;

public interface ISubscriptionStorage
{
    bool IsCentralized { get; }
    Task<IReadOnlyList<string>> GetSubscriberAddresses(string topic);
    Task RegisterSubscriber(string topic, string subscriberAddress);
    Task UnregisterSubscriber(string topic, string subscriberAddress);
}
