using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace KafkaFlow.Serializer;

public class NewtonsoftJsonDeserializer : IDeserializer
{
    public NewtonsoftJsonDeserializer() => throw null;
    public NewtonsoftJsonDeserializer(global::Newtonsoft.Json.JsonSerializerSettings settings) => throw null;
    public Task<object> DeserializeAsync(global::System.IO.Stream input, Type type, ISerializerContext context) => throw null;
}

public class NewtonsoftJsonSerializer : ISerializer
{
    public NewtonsoftJsonSerializer() => throw null;
    public NewtonsoftJsonSerializer(global::Newtonsoft.Json.JsonSerializerSettings settings) => throw null;
    public Task SerializeAsync(object message, global::System.IO.Stream output, ISerializerContext context) => throw null;
}
