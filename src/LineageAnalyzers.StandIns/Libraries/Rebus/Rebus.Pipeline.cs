using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Rebus.Pipeline;

public interface IMessageContext
{
    Dictionary<string, string> Headers { get; }
    global::Rebus.Messages.Message Message { get; }
    global::Rebus.Messages.TransportMessage TransportMessage { get; }
}

public static class MessageContext
{
    public static IMessageContext Current { get; }
}
