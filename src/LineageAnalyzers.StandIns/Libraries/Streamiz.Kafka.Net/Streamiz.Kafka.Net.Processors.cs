using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Streamiz.Kafka.Net.Processors;

public class DefaultStreamPartitioner<K, V> : IStreamPartitioner<K, V>
{
    public DefaultStreamPartitioner() => throw null;
    public void Initialize(IStreamConfig config) => throw null;
    public global::Confluent.Kafka.Partition Partition(string topic, K key, V value, global::Confluent.Kafka.Partition sourcePartition, int numPartitions) => throw null;
}

public interface IRecordContext
{
    global::Confluent.Kafka.Headers Headers { get; }
    long MemorySizeEstimate { get; }
    long Offset { get; }
    int Partition { get; }
    long Timestamp { get; }
    string Topic { get; }
    void ChangeTimestamp(long ts);
    byte[] Serialize();
    void SetHeaders(global::Confluent.Kafka.Headers headers);
}

public interface IRecordQueue<T>
{
    bool IsEmpty { get; }
    int Size { get; }
    void Clear();
    T Poll();
    int Queue(T item);
}

public interface IRecordTimestampExtractor<K, V>
{
    long Extract(K key, V value, IRecordContext recordContext);
}

public interface IStateStore
{
    bool IsLocally { get; }
    bool IsOpen { get; }
    string Name { get; }
    bool Persistent { get; }
    void Close();
    void Flush();
    void Init(global::Streamiz.Kafka.Net.ProcessorContext context, IStateStore root);
}

public interface IStreamPartitioner<K, V>
{
    void Initialize(IStreamConfig config);
    global::Confluent.Kafka.Partition Partition(string topic, K key, V value, global::Confluent.Kafka.Partition sourcePartition, int numPartitions);
}

public interface ITimestampExtractor
{
    long Extract(global::Confluent.Kafka.ConsumeResult<object, object> record, long partitionTime);
}

public interface ITopicNameExtractor<in K, in V>
{
    string Extract(K key, V value, IRecordContext recordContext);
}
