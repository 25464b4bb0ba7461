using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace KafkaFlow.Serializer.SchemaRegistry;

public class ConfluentAvroDeserializer : IDeserializer
{
    public ConfluentAvroDeserializer(IDependencyResolver resolver) => throw null;
    public Task<object> DeserializeAsync(global::System.IO.Stream input, Type type, ISerializerContext context) => throw null;
}

public class ConfluentAvroSerializer : ISerializer
{
    public ConfluentAvroSerializer(IDependencyResolver resolver, global::Confluent.SchemaRegistry.Serdes.AvroSerializerConfig serializerConfig = null) => throw null;
    public Task SerializeAsync(object message, global::System.IO.Stream output, ISerializerContext context) => throw null;
}
