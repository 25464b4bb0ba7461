using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Wolverine.Runtime.Serialization;

public interface IMessageSerializer
{
    string ContentType { get; }
    object ReadFromData(Type messageType, Envelope envelope);
    object ReadFromData(byte[] data);
    byte[] Write(Envelope envelope);
    byte[] WriteMessage(object message);
}
