using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Confluent.Kafka.SyncOverAsync;

public class SyncOverAsyncDeserializer<T> : IDeserializer<T>
{
    public SyncOverAsyncDeserializer(IAsyncDeserializer<T> asyncDeserializer) => throw null;
    public T Deserialize(ReadOnlySpan<byte> data, bool isNull, SerializationContext context) => throw null;
}

public static class SyncOverAsyncDeserializerExtensionMethods
{
    public static IDeserializer<T> AsSyncOverAsync<T>(this IAsyncDeserializer<T> asyncDeserializer) => throw null;
}

public class SyncOverAsyncSerializer<T> : ISerializer<T>
{
    public SyncOverAsyncSerializer(IAsyncSerializer<T> asyncSerializer) => throw null;
    public byte[] Serialize(T data, SerializationContext context) => throw null;
}

public static class SyncOverAsyncSerializerExtensionMethods
{
    public static ISerializer<T> AsSyncOverAsync<T>(this IAsyncSerializer<T> asyncSerializer) => throw null;
}
