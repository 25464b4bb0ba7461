using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Wolverine.Kafka.Serialization;

public sealed class SchemaRegistryAvroSerializer : SchemaRegistrySerializer
{
    public override string ContentType { get => throw null; }
    protected override Func<byte[], string, object> CreateTypedDeserializer<T>() => throw null;
    protected override Func<object, string, byte[]> CreateTypedSerializer<T>() => throw null;
}

public sealed class SchemaRegistryJsonSerializer : SchemaRegistrySerializer
{
    public override string ContentType { get => throw null; }
    protected override Func<byte[], string, object> CreateTypedDeserializer<T>() => throw null;
    protected override Func<object, string, byte[]> CreateTypedSerializer<T>() => throw null;
}

public abstract class SchemaRegistrySerializer : global::Wolverine.Runtime.Serialization.IMessageSerializer
{
    protected SchemaRegistrySerializer() => throw null;
    public abstract string ContentType { get; }
    protected abstract Func<byte[], string, object> CreateTypedDeserializer<T>() where T : class;
    protected abstract Func<object, string, byte[]> CreateTypedSerializer<T>() where T : class;
    public object ReadFromData(Type messageType, Envelope envelope) => throw null;
    public object ReadFromData(byte[] data) => throw null;
    public byte[] Write(Envelope envelope) => throw null;
    public byte[] WriteMessage(object message) => throw null;
}
