using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Streamiz.Kafka.Net.Processors.Public;

public interface IProcessor<K, V>
{
    void Close();
    void Init(global::Streamiz.Kafka.Net.Processors.Public.ProcessorContext<K, V> context);
    void Process(Record<K, V> record);
}

public interface ITransformer<K, V, K1, V1>
{
    void Close();
    void Init(global::Streamiz.Kafka.Net.Processors.Public.ProcessorContext<K1, V1> context);
    Record<K1, V1> Process(Record<K, V> record);
}

public class ProcessorBuilder
{
    public ProcessorBuilder() => throw null;
    public static ProcessorBuilder<K, V> New<K, V>() => throw null;
}

public class ProcessorBuilder<K, V>
{
    public ProcessorBuilder() => throw null;
    public ProcessorSupplier<K, V> Build() => throw null;
    public ProcessorBuilder<K, V> Processor(Action<Record<K, V>> processor) => throw null;
    public ProcessorBuilder<K, V> Processor<Pr>(params object[] parameters) where Pr : global::Streamiz.Kafka.Net.Processors.Public.IProcessor<K, V>, new() => throw null;
    public ProcessorBuilder<K, V> StateStore(global::Streamiz.Kafka.Net.State.IStoreBuilder storeBuilder) => throw null;
}

public class ProcessorContext<K, V> : global::Streamiz.Kafka.Net.ProcessorContext
{
    public override long WallClockTime { get => throw null; }
    public virtual void Commit() => throw null;
    public void Forward(K key, V value) => throw null;
    public void Forward(K key, V value, string named) => throw null;
    public TaskScheduled Schedule(TimeSpan interval, PunctuationType punctuationType, Action<long> punctuator) => throw null;
    internal ProcessorContext() => throw null;
}

public class ProcessorSupplier<K, V>
{
    public ProcessorSupplier() => throw null;
    public global::Streamiz.Kafka.Net.Processors.Public.IProcessor<K, V> Processor { get; }
    public object[] ProcessorParameters { get; }
    public global::Streamiz.Kafka.Net.State.IStoreBuilder StoreBuilder { get; }
}

public enum PunctuationType
{
    PROCESSING_TIME = 0,
    STREAM_TIME = 1,
}

public class Record<K, V>
{
    public global::Confluent.Kafka.Headers Headers { get; }
    public K Key { get; }
    public global::Confluent.Kafka.Timestamp Timestamp { get; }
    public global::Confluent.Kafka.TopicPartitionOffset TopicPartitionOffset { get; }
    public V Value { get; }
    public static Record<K, V> Create(K key, V value) => throw null;
    public static Record<K, V> Create(K key, V value, global::Confluent.Kafka.Headers headers) => throw null;
    public static Record<K, V> Create(V value) => throw null;
    public static Record<K, V> Create(V value, global::Confluent.Kafka.Headers headers) => throw null;
    internal Record() => throw null;
}

public class TaskScheduled
{
    public bool IsCancelled { get; set; }
    public bool IsCompleted { get; set; }
    public void Cancel() => throw null;
    internal TaskScheduled() => throw null;
}

public class TransformerBuilder
{
    public TransformerBuilder() => throw null;
    public static TransformerBuilder<K, V, K1, V1> New<K, V, K1, V1>() => throw null;
}

public class TransformerBuilder<K, V, K1, V1>
{
    public TransformerBuilder() => throw null;
    public TransformerSupplier<K, V, K1, V1> Build() => throw null;
    public TransformerBuilder<K, V, K1, V1> StateStore(global::Streamiz.Kafka.Net.State.IStoreBuilder storeBuilder) => throw null;
    public TransformerBuilder<K, V, K1, V1> Transformer(Func<Record<K, V>, Record<K1, V1>> transformer) => throw null;
    public TransformerBuilder<K, V, K1, V1> Transformer<Tr>(params object[] parameters) where Tr : ITransformer<K, V, K1, V1>, new() => throw null;
}

public class TransformerSupplier<K, V, K1, V1>
{
    public TransformerSupplier() => throw null;
    public global::Streamiz.Kafka.Net.State.IStoreBuilder StoreBuilder { get; }
    public ITransformer<K, V, K1, V1> Transformer { get; }
    public object[] TransformerParameters { get; }
}
