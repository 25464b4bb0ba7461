using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace KafkaFlow.Serializer.SchemaRegistry;

public class ConfluentProtobufDeserializer : IDeserializer
{
    public ConfluentProtobufDeserializer() => throw null;
    public Task<object> DeserializeAsync(global::System.IO.Stream input, Type type, ISerializerContext context) => throw null;
}

public class ConfluentProtobufSerializer : ISerializer
{
    public ConfluentProtobufSerializer(IDependencyResolver resolver, global::Confluent.SchemaRegistry.Serdes.ProtobufSerializerConfig serializerConfig = null) => throw null;
    public Task SerializeAsync(object message, global::System.IO.Stream output, ISerializerContext context) => throw null;
}
