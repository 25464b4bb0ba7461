using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace MassTransit.KafkaIntegration.Serializers;

public class DefaultKafkaSerializerFactory : IKafkaSerializerFactory
{
    public DefaultKafkaSerializerFactory() => throw null;
    public global::System.Net.Mime.ContentType ContentType { get; }
    public global::Confluent.Kafka.IDeserializer<T> GetDeserializer<T>() => throw null;
    public global::Confluent.Kafka.IAsyncSerializer<T> GetSerializer<T>() => throw null;
}

public static class DictionaryHeadersSerialize
{
    public static IHeadersDeserializer Deserializer { get; }
    public static IHeadersSerializer Serializer { get; }
}

public interface IHeadersDeserializer
{
}

public interface IHeadersSerializer
{
    global::Confluent.Kafka.Headers Serialize(SendContext context);
}

public interface IKafkaSerializerFactory
{
    global::System.Net.Mime.ContentType ContentType { get; }
    global::Confluent.Kafka.IDeserializer<T> GetDeserializer<T>();
    global::Confluent.Kafka.IAsyncSerializer<T> GetSerializer<T>();
}

public class KafkaHeaderValueConverter
{
    public bool TryConvert(HeaderValue headerValue, out HeaderValue<global::Confluent.Kafka.Header> result) => throw null;
    public bool TryConvert<T>(HeaderValue<T> headerValue, out HeaderValue<global::Confluent.Kafka.Header> result) => throw null;
}

public class MassTransitAsyncJsonSerializer<T> : global::Confluent.Kafka.IAsyncSerializer<T>
{
    public MassTransitAsyncJsonSerializer() => throw null;
    public Task<byte[]> SerializeAsync(T data, global::Confluent.Kafka.SerializationContext context) => throw null;
}

public class MassTransitJsonDeserializer<T> : global::Confluent.Kafka.IDeserializer<T>
{
    public MassTransitJsonDeserializer() => throw null;
    public T Deserialize(ReadOnlySpan<byte> data, bool isNull, global::Confluent.Kafka.SerializationContext context) => throw null;
}

public class MassTransitJsonSerializer<T> : global::Confluent.Kafka.ISerializer<T>
{
    public MassTransitJsonSerializer() => throw null;
    public byte[] Serialize(T data, global::Confluent.Kafka.SerializationContext context) => throw null;
}
