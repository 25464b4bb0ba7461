using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace SlimMessageBus.Host.Serialization;

public interface IMessageSerializer : IMessageSerializer<byte[]>
{
}

public interface IMessageSerializer<TPayload>
{
    object Deserialize(Type messageType, IReadOnlyDictionary<string, object> headers, TPayload payload, object transportMessage);
    TPayload Serialize(Type messageType, IDictionary<string, object> headers, object message, object transportMessage);
}

public interface IMessageSerializerProvider
{
    IMessageSerializer GetSerializer(string path);
}
