using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Streamiz.Kafka.Net.SerDes;

public abstract class AbstractSerDes<T> : ISerDes<T>, ISerDes
{
    protected bool isInitialized;
    protected AbstractSerDes() => throw null;
    public abstract T Deserialize(byte[] data, global::Confluent.Kafka.SerializationContext context);
    public object DeserializeObject(byte[] data, global::Confluent.Kafka.SerializationContext context) => throw null;
    public virtual void Initialize(SerDesContext context) => throw null;
    public abstract byte[] Serialize(T data, global::Confluent.Kafka.SerializationContext context);
    public byte[] SerializeObject(object data, global::Confluent.Kafka.SerializationContext context) => throw null;
}

public class ByteArraySerDes : AbstractSerDes<byte[]>
{
    public ByteArraySerDes() => throw null;
    public override byte[] Deserialize(byte[] data, global::Confluent.Kafka.SerializationContext context) => throw null;
    public override byte[] Serialize(byte[] data, global::Confluent.Kafka.SerializationContext context) => throw null;
}

public class CharSerDes : AbstractSerDes<char>
{
    public CharSerDes() => throw null;
    public override char Deserialize(byte[] data, global::Confluent.Kafka.SerializationContext context) => throw null;
    public override byte[] Serialize(char data, global::Confluent.Kafka.SerializationContext context) => throw null;
}

public class DoubleSerDes : AbstractSerDes<double>
{
    public DoubleSerDes() => throw null;
    public override double Deserialize(byte[] data, global::Confluent.Kafka.SerializationContext context) => throw null;
    public override byte[] Serialize(double data, global::Confluent.Kafka.SerializationContext context) => throw null;
}

public class FloatSerDes : AbstractSerDes<float>
{
    public FloatSerDes() => throw null;
    public override float Deserialize(byte[] data, global::Confluent.Kafka.SerializationContext context) => throw null;
    public override byte[] Serialize(float data, global::Confluent.Kafka.SerializationContext context) => throw null;
}

public interface ISerDes
{
    object DeserializeObject(byte[] data, global::Confluent.Kafka.SerializationContext context);
    void Initialize(SerDesContext context);
    byte[] SerializeObject(object data, global::Confluent.Kafka.SerializationContext context);
}

public interface ISerDes<T> : ISerDes
{
    T Deserialize(byte[] data, global::Confluent.Kafka.SerializationContext context);
    byte[] Serialize(T data, global::Confluent.Kafka.SerializationContext context);
}

public class Int32SerDes : AbstractSerDes<int>
{
    public Int32SerDes() => throw null;
    public override int Deserialize(byte[] data, global::Confluent.Kafka.SerializationContext context) => throw null;
    public override byte[] Serialize(int data, global::Confluent.Kafka.SerializationContext context) => throw null;
}

public class Int64SerDes : AbstractSerDes<long>
{
    public Int64SerDes() => throw null;
    public override long Deserialize(byte[] data, global::Confluent.Kafka.SerializationContext context) => throw null;
    public override byte[] Serialize(long data, global::Confluent.Kafka.SerializationContext context) => throw null;
}

public class JsonSerDes<T> : AbstractSerDes<T> where T : class
{
    public JsonSerDes() => throw null;
    public override T Deserialize(byte[] data, global::Confluent.Kafka.SerializationContext context) => throw null;
    public override byte[] Serialize(T data, global::Confluent.Kafka.SerializationContext context) => throw null;
}

public class RequestSerDes<K, V>
{
    public RequestSerDes(ISerDes<K> requestKeySerDes, ISerDes<V> requestValueSerDes) => throw null;
}

public class ResponseSerDes<K, V>
{
    public ResponseSerDes(ISerDes<K> responseKeySerDes, ISerDes<V> responseValueSerDes) => throw null;
}

public class SerDesContext
{
    public IStreamConfig Config { get; }
    internal SerDesContext() => throw null;
}

public class StringSerDes : AbstractSerDes<string>
{
    public StringSerDes() => throw null;
    public StringSerDes(global::System.Text.Encoding encoding) => throw null;
    public override string Deserialize(byte[] data, global::Confluent.Kafka.SerializationContext context) => throw null;
    public override byte[] Serialize(string data, global::Confluent.Kafka.SerializationContext context) => throw null;
}

public class TimeWindowedSerDes<T> : AbstractSerDes<global::Streamiz.Kafka.Net.State.Windowed<T>>
{
    public TimeWindowedSerDes(ISerDes<T> innerSerdes, long windowSize) => throw null;
    public override global::Streamiz.Kafka.Net.State.Windowed<T> Deserialize(byte[] data, global::Confluent.Kafka.SerializationContext context) => throw null;
    public override void Initialize(SerDesContext context) => throw null;
    public override byte[] Serialize(global::Streamiz.Kafka.Net.State.Windowed<T> data, global::Confluent.Kafka.SerializationContext context) => throw null;
}

public class ValueAndTimestampSerDes<V> : AbstractSerDes<global::Streamiz.Kafka.Net.State.ValueAndTimestamp<V>>
{
    public ValueAndTimestampSerDes(ISerDes<V> innerSerdes) => throw null;
    public ISerDes<V> InnerSerdes { get; }
    public override global::Streamiz.Kafka.Net.State.ValueAndTimestamp<V> Deserialize(byte[] data, global::Confluent.Kafka.SerializationContext context) => throw null;
    public override void Initialize(SerDesContext context) => throw null;
    public override byte[] Serialize(global::Streamiz.Kafka.Net.State.ValueAndTimestamp<V> data, global::Confluent.Kafka.SerializationContext context) => throw null;
}
