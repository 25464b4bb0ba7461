using System;
using System.Collections.Generic;
using System.Threading.Tasks;

// The clients of Confluent.Kafka before version 1, apart because they lie in its assembly: only code that names their serializers can mean them.
namespace Confluent.Kafka.Serialization
{
    public interface IDeserializer<T> : IDisposable
    {
        IEnumerable<KeyValuePair<string, object>> Configure(IEnumerable<KeyValuePair<string, object>> config, bool isKey);
        T Deserialize(string topic, byte[] data);
    }

    public interface ISerializer<T> : IDisposable
    {
        IEnumerable<KeyValuePair<string, object>> Configure(IEnumerable<KeyValuePair<string, object>> config, bool isKey);
        byte[] Serialize(string topic, T data);
    }

    public abstract class SerializerOf<T> : ISerializer<T>
    {
        public IEnumerable<KeyValuePair<string, object>> Configure(IEnumerable<KeyValuePair<string, object>> config, bool isKey) => throw null;
        public void Dispose() => throw null;
        public byte[] Serialize(string topic, T data) => throw null;
    }

    public abstract class DeserializerOf<T> : IDeserializer<T>
    {
        public IEnumerable<KeyValuePair<string, object>> Configure(IEnumerable<KeyValuePair<string, object>> config, bool isKey) => throw null;
        public T Deserialize(string topic, byte[] data) => throw null;
        public void Dispose() => throw null;
    }

    public class ByteArrayDeserializer : DeserializerOf<byte[]>
    {
    }

    public class ByteArraySerializer : SerializerOf<byte[]>
    {
    }

    public class IgnoreDeserializer : DeserializerOf<global::Confluent.Kafka.Ignore>
    {
    }

    public class IntDeserializer : DeserializerOf<int>
    {
    }

    public class IntSerializer : SerializerOf<int>
    {
    }

    public class LongDeserializer : DeserializerOf<long>
    {
    }

    public class LongSerializer : SerializerOf<long>
    {
    }

    public class NullDeserializer : DeserializerOf<global::Confluent.Kafka.Null>
    {
    }

    public class NullSerializer : SerializerOf<global::Confluent.Kafka.Null>
    {
    }

    public class StringDeserializer : DeserializerOf<string>
    {
        public StringDeserializer(global::System.Text.Encoding encoding) => throw null;
    }

    public class StringSerializer : SerializerOf<string>
    {
        public StringSerializer(global::System.Text.Encoding encoding) => throw null;
    }
}

namespace Confluent.Kafka
{
    public interface IDeliveryHandler<TKey, TValue>
    {
        bool MarshalData { get; }
    }

    public interface ISerializingProducer<TKey, TValue>
    {
        string Name { get; }
        Task<Message<TKey, TValue>> ProduceAsync(string topic, TKey key, TValue val);
        void ProduceAsync(string topic, TKey key, TValue val, IDeliveryHandler<TKey, TValue> deliveryHandler);
        Task<Message<TKey, TValue>> ProduceAsync(string topic, TKey key, TValue val, bool blockIfQueueFull);
        Task<Message<TKey, TValue>> ProduceAsync(string topic, TKey key, TValue val, int partition);
        Task<Message<TKey, TValue>> ProduceAsync(string topic, TKey key, TValue val, int partition, bool blockIfQueueFull);
    }

    public class Producer : IDisposable
    {
        public Producer(IEnumerable<KeyValuePair<string, object>> config) => throw null;
        public void Dispose() => throw null;
        public int Flush(TimeSpan timeout) => throw null;
        public ISerializingProducer<TKey, TValue> GetSerializingProducer<TKey, TValue>(global::Confluent.Kafka.Serialization.ISerializer<TKey> keySerializer, global::Confluent.Kafka.Serialization.ISerializer<TValue> valueSerializer) => throw null;
        public event EventHandler<Error> OnError { add => throw null; remove => throw null; }
    }

    public class Producer<TKey, TValue> : ISerializingProducer<TKey, TValue>, IDisposable
    {
        public Producer(IEnumerable<KeyValuePair<string, object>> config, global::Confluent.Kafka.Serialization.ISerializer<TKey> keySerializer, global::Confluent.Kafka.Serialization.ISerializer<TValue> valueSerializer) => throw null;
        public string Name { get => throw null; }
        public void Dispose() => throw null;
        public int Flush(TimeSpan timeout) => throw null;
        public int Flush(int millisecondsTimeout) => throw null;
        public Task<Message<TKey, TValue>> ProduceAsync(string topic, TKey key, TValue val) => throw null;
        public void ProduceAsync(string topic, TKey key, TValue val, IDeliveryHandler<TKey, TValue> deliveryHandler) => throw null;
        public Task<Message<TKey, TValue>> ProduceAsync(string topic, TKey key, TValue val, bool blockIfQueueFull) => throw null;
        public Task<Message<TKey, TValue>> ProduceAsync(string topic, TKey key, TValue val, int partition) => throw null;
        public Task<Message<TKey, TValue>> ProduceAsync(string topic, TKey key, TValue val, int partition, bool blockIfQueueFull) => throw null;
        public event EventHandler<Error> OnError { add => throw null; remove => throw null; }
        public event EventHandler<string> OnStatistics { add => throw null; remove => throw null; }
    }

    public class Consumer<TKey, TValue> : IDisposable
    {
        public Consumer(IEnumerable<KeyValuePair<string, object>> config, global::Confluent.Kafka.Serialization.IDeserializer<TKey> keyDeserializer, global::Confluent.Kafka.Serialization.IDeserializer<TValue> valueDeserializer) => throw null;
        public List<TopicPartition> Assignment { get => throw null; }
        public string MemberId { get => throw null; }
        public string Name { get => throw null; }
        public List<string> Subscription { get => throw null; }
        public void Assign(IEnumerable<TopicPartition> partitions) => throw null;
        public void Assign(IEnumerable<TopicPartitionOffset> partitions) => throw null;
        public Task<CommittedOffsets> CommitAsync() => throw null;
        public Task<CommittedOffsets> CommitAsync(Message<TKey, TValue> message) => throw null;
        public bool Consume(out Message<TKey, TValue> message, TimeSpan timeout) => throw null;
        public bool Consume(out Message<TKey, TValue> message, int millisecondsTimeout) => throw null;
        public void Dispose() => throw null;
        public void Poll() => throw null;
        public void Poll(TimeSpan timeout) => throw null;
        public void Poll(int millisecondsTimeout) => throw null;
        public void Subscribe(IEnumerable<string> topics) => throw null;
        public void Subscribe(string topic) => throw null;
        public void Unassign() => throw null;
        public void Unsubscribe() => throw null;
        public event EventHandler<Message<TKey, TValue>> OnConsumeError { add => throw null; remove => throw null; }
        public event EventHandler<Error> OnError { add => throw null; remove => throw null; }
        public event EventHandler<Message<TKey, TValue>> OnMessage { add => throw null; remove => throw null; }
        public event EventHandler<CommittedOffsets> OnOffsetsCommitted { add => throw null; remove => throw null; }
        public event EventHandler<TopicPartitionOffset> OnPartitionEOF { add => throw null; remove => throw null; }
        public event EventHandler<List<TopicPartition>> OnPartitionsAssigned { add => throw null; remove => throw null; }
        public event EventHandler<List<TopicPartition>> OnPartitionsRevoked { add => throw null; remove => throw null; }
        public event EventHandler<string> OnStatistics { add => throw null; remove => throw null; }
    }
}
