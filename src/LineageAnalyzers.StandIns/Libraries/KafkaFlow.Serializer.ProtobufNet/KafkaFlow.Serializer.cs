using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace KafkaFlow.Serializer;

public class ProtobufNetDeserializer : IDeserializer
{
    public ProtobufNetDeserializer() => throw null;
    public Task<object> DeserializeAsync(global::System.IO.Stream input, Type type, ISerializerContext context) => throw null;
}

public class ProtobufNetSerializer : ISerializer
{
    public ProtobufNetSerializer() => throw null;
    public Task SerializeAsync(object message, global::System.IO.Stream output, ISerializerContext context) => throw null;
}
