using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace KafkaFlow.Serializer.SchemaRegistry;

public class ConfluentJsonDeserializer : IDeserializer
{
    public ConfluentJsonDeserializer(global::NJsonSchema.Generation.JsonSchemaGeneratorSettings schemaGeneratorSettings = null) => throw null;
    public Task<object> DeserializeAsync(global::System.IO.Stream input, Type type, ISerializerContext context) => throw null;
}

public class ConfluentJsonSerializer : ISerializer
{
    public ConfluentJsonSerializer(IDependencyResolver resolver, global::Confluent.SchemaRegistry.Serdes.JsonSerializerConfig serializerConfig = null) => throw null;
    public ConfluentJsonSerializer(IDependencyResolver resolver, global::Confluent.SchemaRegistry.Serdes.JsonSerializerConfig serializerConfig, global::NJsonSchema.Generation.JsonSchemaGeneratorSettings schemaGeneratorSettings = null) => throw null;
    public Task SerializeAsync(object message, global::System.IO.Stream output, ISerializerContext context) => throw null;
}
