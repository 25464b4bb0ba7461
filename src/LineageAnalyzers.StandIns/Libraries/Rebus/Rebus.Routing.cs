using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Rebus.Routing;

public interface IRouter
{
    Task<string> GetDestinationAddress(global::Rebus.Messages.Message message);
    Task<string> GetOwnerAddress(string topic);
}

public class Itinerary
{
    public Itinerary(params string[] destinationAddresses) => throw null;
    public Itinerary Add(string destinationAddress) => throw null;
    public Itinerary ReturnTo(string destinationAddress) => throw null;
    public Itinerary ReturnToSender() => throw null;
}
