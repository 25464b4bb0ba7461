using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace KafkaFlow.Serializer;

public class JsonCoreDeserializer : IDeserializer
{
    public JsonCoreDeserializer() => throw null;
    public JsonCoreDeserializer(global::System.Text.Json.JsonSerializerOptions options) => throw null;
    public Task<object> DeserializeAsync(global::System.IO.Stream input, Type type, ISerializerContext context) => throw null;
}

public class JsonCoreSerializer : ISerializer
{
    public JsonCoreSerializer() => throw null;
    public JsonCoreSerializer(global::System.Text.Json.JsonSerializerOptions options) => throw null;
    public JsonCoreSerializer(global::System.Text.Json.JsonSerializerOptions serializerOptions, global::System.Text.Json.JsonWriterOptions writerOptions) => throw null;
    public JsonCoreSerializer(global::System.Text.Json.JsonWriterOptions writerOptions) => throw null;
    public Task SerializeAsync(object message, global::System.IO.Stream output, ISerializerContext context) => throw null;
}
