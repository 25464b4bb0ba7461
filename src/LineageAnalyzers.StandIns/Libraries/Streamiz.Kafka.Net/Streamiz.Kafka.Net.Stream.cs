using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Streamiz.Kafka.Net.Stream;

public interface Aggregator<in K, in V, VA>
{
    VA Apply(K key, V value, VA aggregate);
}

public enum EndRetryBehavior
{
    SKIP = 0,
    FAIL = 1,
    BUFFERED = 2,
}

public class ExternalContext
{
    public ExternalContext() => throw null;
    public long CurrentCallEpoch { get; }
    public long FirstCallEpoch { get; }
    public global::System.Collections.ObjectModel.ReadOnlyCollection<Exception> LastExceptions { get; }
    public int RetryNumber { get; }
}

public class ExternalRecord<K, V>
{
    public IReadOnlyCollection<global::Confluent.Kafka.IHeader> Headers { get; }
    public K Key { get; }
    public long Timestamp { get; }
    public V Value { get; }
    internal ExternalRecord() => throw null;
}

public class HoppingWindowOptions : TimeWindowOptions
{
    protected HoppingWindowOptions(long sizeMs, long advanceMs, long graceMs, long maintainDurationMs) : base(default(long), default(long), default(long), default(long)) => throw null;
    public static HoppingWindowOptions Of(TimeSpan size, TimeSpan advance) => throw null;
    public static HoppingWindowOptions Of(TimeSpan size, TimeSpan advance, TimeSpan grace) => throw null;
    public static HoppingWindowOptions Of(long sizeMs, long advanceMs) => throw null;
    public static HoppingWindowOptions Of(long sizeMs, long advanceMs, long graceMs) => throw null;
}

public interface IGlobalStoreDescription
{
    int Id { get; }
    IProcessorNodeDescription Processor { get; }
    ISourceNodeDescription Source { get; }
}

public interface IKGroupedStream<K, V>
{
    global::Streamiz.Kafka.Net.Table.IKTable<K, VR> Aggregate<VR, VRS>(Initializer<VR> initializer, Aggregator<K, V, VR> aggregator) where VRS : global::Streamiz.Kafka.Net.SerDes.ISerDes<VR>, new();
    global::Streamiz.Kafka.Net.Table.IKTable<K, VR> Aggregate<VR, VRS>(Func<VR> initializer, Func<K, V, VR, VR> aggregator) where VRS : global::Streamiz.Kafka.Net.SerDes.ISerDes<VR>, new();
    global::Streamiz.Kafka.Net.Table.IKTable<K, VR> Aggregate<VR>(Initializer<VR> initializer, Aggregator<K, V, VR> aggregator);
    global::Streamiz.Kafka.Net.Table.IKTable<K, VR> Aggregate<VR>(Initializer<VR> initializer, Aggregator<K, V, VR> aggregator, global::Streamiz.Kafka.Net.Table.Materialized<K, VR, global::Streamiz.Kafka.Net.State.IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> materialized, string named = null);
    global::Streamiz.Kafka.Net.Table.IKTable<K, VR> Aggregate<VR>(Func<VR> initializer, Func<K, V, VR, VR> aggregator);
    global::Streamiz.Kafka.Net.Table.IKTable<K, VR> Aggregate<VR>(Func<VR> initializer, Func<K, V, VR, VR> aggregator, global::Streamiz.Kafka.Net.Table.Materialized<K, VR, global::Streamiz.Kafka.Net.State.IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> materialized, string named = null);
    global::Streamiz.Kafka.Net.Table.IKTable<K, long> Count();
    global::Streamiz.Kafka.Net.Table.IKTable<K, long> Count(global::Streamiz.Kafka.Net.Table.Materialized<K, long, global::Streamiz.Kafka.Net.State.IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> materialized, string named = null);
    global::Streamiz.Kafka.Net.Table.IKTable<K, long> Count(string named);
    global::Streamiz.Kafka.Net.Table.IKTable<K, V> Reduce(Reducer<V> reducer);
    global::Streamiz.Kafka.Net.Table.IKTable<K, V> Reduce(Reducer<V> reducer, global::Streamiz.Kafka.Net.Table.Materialized<K, V, global::Streamiz.Kafka.Net.State.IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> materialized, string named = null);
    global::Streamiz.Kafka.Net.Table.IKTable<K, V> Reduce(Func<V, V, V> reducer);
    global::Streamiz.Kafka.Net.Table.IKTable<K, V> Reduce(Func<V, V, V> reducer, global::Streamiz.Kafka.Net.Table.Materialized<K, V, global::Streamiz.Kafka.Net.State.IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> materialized, string named = null);
    ITimeWindowedKStream<K, V> WindowedBy<W>(WindowOptions<W> options) where W : Window;
}

public interface IKStream<K, V>
{
    IKStream<K, V>[] Branch(params Func<K, V, global::Streamiz.Kafka.Net.Processors.IRecordContext, bool>[] predicates);
    IKStream<K, V>[] Branch(string named, params Func<K, V, global::Streamiz.Kafka.Net.Processors.IRecordContext, bool>[] predicates);
    IKStream<K, V> DropDuplicate(Func<K, V, V, bool> valueComparer, TimeSpan interval, global::Streamiz.Kafka.Net.Table.Materialized<K, V, global::Streamiz.Kafka.Net.State.IWindowStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> materialized, string named = null);
    IKStream<K, V> DropDuplicate(Func<K, V, V, bool> valueComparer, TimeSpan interval, string named = null);
    IKStream<K, V> Filter(Func<K, V, global::Streamiz.Kafka.Net.Processors.IRecordContext, bool> predicate, string named = null);
    IKStream<K, V> FilterNot(Func<K, V, global::Streamiz.Kafka.Net.Processors.IRecordContext, bool> predicate, string named = null);
    IKStream<KR, VR> FlatMap<KR, VR>(IKeyValueMapper<K, V, IEnumerable<KeyValuePair<KR, VR>>> mapper, string named = null);
    IKStream<KR, VR> FlatMap<KR, VR>(Func<K, V, global::Streamiz.Kafka.Net.Processors.IRecordContext, IEnumerable<KeyValuePair<KR, VR>>> mapper, string named = null);
    IKStream<K1, V1> FlatMapAsync<K1, V1>(Func<ExternalRecord<K, V>, ExternalContext, Task<IEnumerable<KeyValuePair<K1, V1>>>> asyncMapper, RetryPolicy retryPolicy = null, global::Streamiz.Kafka.Net.SerDes.RequestSerDes<K, V> requestSerDes = null, global::Streamiz.Kafka.Net.SerDes.ResponseSerDes<K1, V1> responseSerDes = null, string named = null);
    IKStream<K, VR> FlatMapValues<VR>(IValueMapper<V, IEnumerable<VR>> mapper, string named = null);
    IKStream<K, VR> FlatMapValues<VR>(IValueMapperWithKey<K, V, IEnumerable<VR>> mapper, string named = null);
    IKStream<K, VR> FlatMapValues<VR>(Func<K, V, global::Streamiz.Kafka.Net.Processors.IRecordContext, IEnumerable<VR>> mapper, string named = null);
    IKStream<K, VR> FlatMapValues<VR>(Func<V, global::Streamiz.Kafka.Net.Processors.IRecordContext, IEnumerable<VR>> mapper, string named = null);
    IKStream<K, V1> FlatMapValuesAsync<V1>(Func<ExternalRecord<K, V>, ExternalContext, Task<IEnumerable<V1>>> asyncMapper, RetryPolicy retryPolicy = null, global::Streamiz.Kafka.Net.SerDes.RequestSerDes<K, V> requestSerDes = null, global::Streamiz.Kafka.Net.SerDes.ResponseSerDes<K, V1> responseSerDes = null, string named = null);
    void Foreach(Action<K, V, global::Streamiz.Kafka.Net.Processors.IRecordContext> action, string named = null);
    void ForeachAsync(Func<ExternalRecord<K, V>, ExternalContext, Task> asyncAction, RetryPolicy retryPolicy = null, global::Streamiz.Kafka.Net.SerDes.RequestSerDes<K, V> requestSerDes = null, string named = null);
    IKGroupedStream<KR, V> GroupBy<KR, KRS, VS>(IKeyValueMapper<K, V, KR> keySelector, string named = null) where KRS : global::Streamiz.Kafka.Net.SerDes.ISerDes<KR>, new() where VS : global::Streamiz.Kafka.Net.SerDes.ISerDes<V>, new();
    IKGroupedStream<KR, V> GroupBy<KR, KRS, VS>(Func<K, V, global::Streamiz.Kafka.Net.Processors.IRecordContext, KR> keySelector, string named = null) where KRS : global::Streamiz.Kafka.Net.SerDes.ISerDes<KR>, new() where VS : global::Streamiz.Kafka.Net.SerDes.ISerDes<V>, new();
    IKGroupedStream<KR, V> GroupBy<KR, KRS>(IKeyValueMapper<K, V, KR> keySelector, string named = null) where KRS : global::Streamiz.Kafka.Net.SerDes.ISerDes<KR>, new();
    IKGroupedStream<KR, V> GroupBy<KR, KRS>(Func<K, V, global::Streamiz.Kafka.Net.Processors.IRecordContext, KR> keySelector, string named = null) where KRS : global::Streamiz.Kafka.Net.SerDes.ISerDes<KR>, new();
    IKGroupedStream<KR, V> GroupBy<KR>(IKeyValueMapper<K, V, KR> keySelector, string named = null);
    IKGroupedStream<KR, V> GroupBy<KR>(Func<K, V, global::Streamiz.Kafka.Net.Processors.IRecordContext, KR> keySelector, string named = null);
    IKGroupedStream<K, V> GroupByKey(string named = null);
    IKGroupedStream<K, V> GroupByKey<KS, VS>(string named = null) where KS : global::Streamiz.Kafka.Net.SerDes.ISerDes<K>, new() where VS : global::Streamiz.Kafka.Net.SerDes.ISerDes<V>, new();
    IKStream<K, VR> Join<K0, V0, VR>(global::Streamiz.Kafka.Net.Table.IGlobalKTable<K0, V0> globalTable, IKeyValueMapper<K, V, K0> keyMapper, IValueJoiner<V, V0, VR> valueJoiner, string named = null);
    IKStream<K, VR> Join<K0, V0, VR>(global::Streamiz.Kafka.Net.Table.IGlobalKTable<K0, V0> globalTable, Func<K, V, K0> keyMapper, Func<V, V0, VR> valueJoiner, string named = null);
    IKStream<K, VR> Join<V0, VR, V0S, VRS>(IKStream<K, V0> stream, IValueJoiner<V, V0, VR> valueJoiner, JoinWindowOptions windows, StreamJoinProps props = null) where V0S : global::Streamiz.Kafka.Net.SerDes.ISerDes<V0>, new() where VRS : global::Streamiz.Kafka.Net.SerDes.ISerDes<VR>, new();
    IKStream<K, VR> Join<V0, VR, V0S, VRS>(IKStream<K, V0> stream, Func<V, V0, VR> valueJoiner, JoinWindowOptions windows, StreamJoinProps props = null) where V0S : global::Streamiz.Kafka.Net.SerDes.ISerDes<V0>, new() where VRS : global::Streamiz.Kafka.Net.SerDes.ISerDes<VR>, new();
    IKStream<K, VR> Join<V0, VR, V0S, VRS>(global::Streamiz.Kafka.Net.Table.IKTable<K, V0> table, IValueJoiner<V, V0, VR> valueJoiner, string named = null) where V0S : global::Streamiz.Kafka.Net.SerDes.ISerDes<V0>, new() where VRS : global::Streamiz.Kafka.Net.SerDes.ISerDes<VR>, new();
    IKStream<K, VR> Join<V0, VR, V0S, VRS>(global::Streamiz.Kafka.Net.Table.IKTable<K, V0> table, Func<V, V0, VR> valueJoiner, string named = null) where V0S : global::Streamiz.Kafka.Net.SerDes.ISerDes<V0>, new() where VRS : global::Streamiz.Kafka.Net.SerDes.ISerDes<VR>, new();
    IKStream<K, VR> Join<V0, VR>(IKStream<K, V0> stream, IValueJoiner<V, V0, VR> valueJoiner, JoinWindowOptions windows, StreamJoinProps<K, V, V0> props = null);
    IKStream<K, VR> Join<V0, VR>(IKStream<K, V0> stream, Func<V, V0, VR> valueJoiner, JoinWindowOptions windows, StreamJoinProps<K, V, V0> props = null);
    IKStream<K, VR> Join<V0, VR>(global::Streamiz.Kafka.Net.Table.IKTable<K, V0> table, IValueJoiner<V, V0, VR> valueJoiner, StreamTableJoinProps<K, V, V0> streamTableJoinProps, string named = null);
    IKStream<K, VR> Join<V0, VR>(global::Streamiz.Kafka.Net.Table.IKTable<K, V0> table, IValueJoiner<V, V0, VR> valueJoiner, string named = null);
    IKStream<K, VR> Join<V0, VR>(global::Streamiz.Kafka.Net.Table.IKTable<K, V0> table, Func<V, V0, VR> valueJoiner, StreamTableJoinProps<K, V, V0> streamTableJoinProps, string named = null);
    IKStream<K, VR> Join<V0, VR>(global::Streamiz.Kafka.Net.Table.IKTable<K, V0> table, Func<V, V0, VR> valueJoiner, string named = null);
    IKStream<K, VR> LeftJoin<K0, V0, VR>(global::Streamiz.Kafka.Net.Table.IGlobalKTable<K0, V0> globalTable, IKeyValueMapper<K, V, K0> keyMapper, IValueJoiner<V, V0, VR> valueJoiner, string named = null);
    IKStream<K, VR> LeftJoin<K0, V0, VR>(global::Streamiz.Kafka.Net.Table.IGlobalKTable<K0, V0> globalTable, Func<K, V, K0> keyMapper, Func<V, V0, VR> valueJoiner, string named = null);
    IKStream<K, VR> LeftJoin<V0, VR, V0S, VRS>(IKStream<K, V0> stream, IValueJoiner<V, V0, VR> valueJoiner, JoinWindowOptions windows, StreamJoinProps props = null) where V0S : global::Streamiz.Kafka.Net.SerDes.ISerDes<V0>, new() where VRS : global::Streamiz.Kafka.Net.SerDes.ISerDes<VR>, new();
    IKStream<K, VR> LeftJoin<V0, VR, V0S, VRS>(IKStream<K, V0> stream, Func<V, V0, VR> valueJoiner, JoinWindowOptions windows, StreamJoinProps props = null) where V0S : global::Streamiz.Kafka.Net.SerDes.ISerDes<V0>, new() where VRS : global::Streamiz.Kafka.Net.SerDes.ISerDes<VR>, new();
    IKStream<K, VR> LeftJoin<V0, VR>(IKStream<K, V0> stream, IValueJoiner<V, V0, VR> valueJoiner, JoinWindowOptions windows, StreamJoinProps<K, V, V0> props = null);
    IKStream<K, VR> LeftJoin<V0, VR>(IKStream<K, V0> stream, Func<V, V0, VR> valueJoiner, JoinWindowOptions windows, StreamJoinProps<K, V, V0> props = null);
    IKStream<K, VR> LeftJoin<VT, VR, VTS, VRS>(global::Streamiz.Kafka.Net.Table.IKTable<K, VT> table, IValueJoiner<V, VT, VR> valueJoiner, string named = null) where VTS : global::Streamiz.Kafka.Net.SerDes.ISerDes<VT>, new() where VRS : global::Streamiz.Kafka.Net.SerDes.ISerDes<VR>, new();
    IKStream<K, VR> LeftJoin<VT, VR, VTS, VRS>(global::Streamiz.Kafka.Net.Table.IKTable<K, VT> table, Func<V, VT, VR> valueJoiner, string named = null) where VTS : global::Streamiz.Kafka.Net.SerDes.ISerDes<VT>, new() where VRS : global::Streamiz.Kafka.Net.SerDes.ISerDes<VR>, new();
    IKStream<K, VR> LeftJoin<VT, VR>(global::Streamiz.Kafka.Net.Table.IKTable<K, VT> table, IValueJoiner<V, VT, VR> valueJoiner, StreamTableJoinProps<K, V, VT> streamTableJoinProps, string named = null);
    IKStream<K, VR> LeftJoin<VT, VR>(global::Streamiz.Kafka.Net.Table.IKTable<K, VT> table, IValueJoiner<V, VT, VR> valueJoiner, string named = null);
    IKStream<K, VR> LeftJoin<VT, VR>(global::Streamiz.Kafka.Net.Table.IKTable<K, VT> table, Func<V, VT, VR> valueJoiner, StreamTableJoinProps<K, V, VT> streamTableJoinProps, string named = null);
    IKStream<K, VR> LeftJoin<VT, VR>(global::Streamiz.Kafka.Net.Table.IKTable<K, VT> table, Func<V, VT, VR> valueJoiner, string named = null);
    IKStream<KR, VR> Map<KR, VR>(IKeyValueMapper<K, V, KeyValuePair<KR, VR>> mapper, string named = null);
    IKStream<KR, VR> Map<KR, VR>(Func<K, V, global::Streamiz.Kafka.Net.Processors.IRecordContext, KeyValuePair<KR, VR>> mapper, string named = null);
    IKStream<K1, V1> MapAsync<K1, V1>(Func<ExternalRecord<K, V>, ExternalContext, Task<KeyValuePair<K1, V1>>> asyncMapper, RetryPolicy retryPolicy = null, global::Streamiz.Kafka.Net.SerDes.RequestSerDes<K, V> requestSerDes = null, global::Streamiz.Kafka.Net.SerDes.ResponseSerDes<K1, V1> responseSerDes = null, string named = null);
    IKStream<K, VR> MapValues<VR>(IValueMapper<V, VR> mapper, string named = null);
    IKStream<K, VR> MapValues<VR>(IValueMapperWithKey<K, V, VR> mapper, string named = null);
    IKStream<K, VR> MapValues<VR>(Func<K, V, global::Streamiz.Kafka.Net.Processors.IRecordContext, VR> mapper, string named = null);
    IKStream<K, VR> MapValues<VR>(Func<V, global::Streamiz.Kafka.Net.Processors.IRecordContext, VR> mapper, string named = null);
    IKStream<K, V1> MapValuesAsync<V1>(Func<ExternalRecord<K, V>, ExternalContext, Task<V1>> asyncMapper, RetryPolicy retryPolicy = null, global::Streamiz.Kafka.Net.SerDes.RequestSerDes<K, V> requestSerDes = null, global::Streamiz.Kafka.Net.SerDes.ResponseSerDes<K, V1> responseSerDes = null, string named = null);
    IKStream<K, V> Merge(IKStream<K, V> stream, string named = null);
    IKStream<K, VR> OuterJoin<V0, VR, V0S, VRS>(IKStream<K, V0> stream, IValueJoiner<V, V0, VR> valueJoiner, JoinWindowOptions windows, StreamJoinProps props = null) where V0S : global::Streamiz.Kafka.Net.SerDes.ISerDes<V0>, new() where VRS : global::Streamiz.Kafka.Net.SerDes.ISerDes<VR>, new();
    IKStream<K, VR> OuterJoin<V0, VR, V0S, VRS>(IKStream<K, V0> stream, Func<V, V0, VR> valueJoiner, JoinWindowOptions windows, StreamJoinProps props = null) where V0S : global::Streamiz.Kafka.Net.SerDes.ISerDes<V0>, new() where VRS : global::Streamiz.Kafka.Net.SerDes.ISerDes<VR>, new();
    IKStream<K, VR> OuterJoin<V0, VR>(IKStream<K, V0> stream, IValueJoiner<V, V0, VR> valueJoiner, JoinWindowOptions windows, StreamJoinProps<K, V, V0> props = null);
    IKStream<K, VR> OuterJoin<V0, VR>(IKStream<K, V0> stream, Func<V, V0, VR> valueJoiner, JoinWindowOptions windows, StreamJoinProps<K, V, V0> props = null);
    IKStream<K, V> Peek(Action<K, V, global::Streamiz.Kafka.Net.Processors.IRecordContext> action, string named = null);
    void Print(Printed<K, V> printed);
    void Process(global::Streamiz.Kafka.Net.Processors.Public.ProcessorSupplier<K, V> processorSupplier, string named = null, params string[] storeNames);
    IKStream<K, V> Repartition(Repartitioned<K, V> repartitioned = null);
    IKStream<KR, V> SelectKey<KR>(IKeyValueMapper<K, V, KR> mapper, string named = null);
    IKStream<KR, V> SelectKey<KR>(Func<K, V, global::Streamiz.Kafka.Net.Processors.IRecordContext, KR> mapper, string named = null);
    void To(global::Streamiz.Kafka.Net.Processors.ITopicNameExtractor<K, V> topicExtractor, global::Streamiz.Kafka.Net.Processors.IRecordTimestampExtractor<K, V> recordTimestampExtractor, global::Streamiz.Kafka.Net.Processors.IStreamPartitioner<K, V> partitioner, string named = null);
    void To(global::Streamiz.Kafka.Net.Processors.ITopicNameExtractor<K, V> topicExtractor, global::Streamiz.Kafka.Net.Processors.IRecordTimestampExtractor<K, V> recordTimestampExtractor, string named = null);
    void To(global::Streamiz.Kafka.Net.Processors.ITopicNameExtractor<K, V> topicExtractor, global::Streamiz.Kafka.Net.Processors.IStreamPartitioner<K, V> partitioner, global::Streamiz.Kafka.Net.SerDes.ISerDes<K> keySerdes, global::Streamiz.Kafka.Net.SerDes.ISerDes<V> valueSerdes, string named = null);
    void To(global::Streamiz.Kafka.Net.Processors.ITopicNameExtractor<K, V> topicExtractor, global::Streamiz.Kafka.Net.Processors.IStreamPartitioner<K, V> partitioner, string named = null);
    void To(global::Streamiz.Kafka.Net.Processors.ITopicNameExtractor<K, V> topicExtractor, global::Streamiz.Kafka.Net.SerDes.ISerDes<K> keySerdes, global::Streamiz.Kafka.Net.SerDes.ISerDes<V> valueSerdes, global::Streamiz.Kafka.Net.Processors.IRecordTimestampExtractor<K, V> recordTimestampExtractor, global::Streamiz.Kafka.Net.Processors.IStreamPartitioner<K, V> partitioner, string named = null);
    void To(global::Streamiz.Kafka.Net.Processors.ITopicNameExtractor<K, V> topicExtractor, global::Streamiz.Kafka.Net.SerDes.ISerDes<K> keySerdes, global::Streamiz.Kafka.Net.SerDes.ISerDes<V> valueSerdes, global::Streamiz.Kafka.Net.Processors.IRecordTimestampExtractor<K, V> recordTimestampExtractor, string named = null);
    void To(global::Streamiz.Kafka.Net.Processors.ITopicNameExtractor<K, V> topicExtractor, global::Streamiz.Kafka.Net.SerDes.ISerDes<K> keySerdes, global::Streamiz.Kafka.Net.SerDes.ISerDes<V> valueSerdes, string named = null);
    void To(global::Streamiz.Kafka.Net.Processors.ITopicNameExtractor<K, V> topicExtractor, string named = null);
    void To(Func<K, V, global::Streamiz.Kafka.Net.Processors.IRecordContext, string> topicExtractor, global::Streamiz.Kafka.Net.SerDes.ISerDes<K> keySerdes, global::Streamiz.Kafka.Net.SerDes.ISerDes<V> valueSerdes, Func<K, V, global::Streamiz.Kafka.Net.Processors.IRecordContext, long> recordTimestampExtractor, string named = null);
    void To(Func<K, V, global::Streamiz.Kafka.Net.Processors.IRecordContext, string> topicExtractor, global::Streamiz.Kafka.Net.SerDes.ISerDes<K> keySerdes, global::Streamiz.Kafka.Net.SerDes.ISerDes<V> valueSerdes, string named = null);
    void To(Func<K, V, global::Streamiz.Kafka.Net.Processors.IRecordContext, string> topicExtractor, Func<K, V, global::Streamiz.Kafka.Net.Processors.IRecordContext, long> recordTimestampExtractor, Func<string, K, V, global::Confluent.Kafka.Partition, int, global::Confluent.Kafka.Partition> partitioner, string named = null);
    void To(Func<K, V, global::Streamiz.Kafka.Net.Processors.IRecordContext, string> topicExtractor, Func<K, V, global::Streamiz.Kafka.Net.Processors.IRecordContext, long> recordTimestampExtractor, string named = null);
    void To(Func<K, V, global::Streamiz.Kafka.Net.Processors.IRecordContext, string> topicExtractor, Func<string, K, V, global::Confluent.Kafka.Partition, int, global::Confluent.Kafka.Partition> partitioner, global::Streamiz.Kafka.Net.SerDes.ISerDes<K> keySerdes, global::Streamiz.Kafka.Net.SerDes.ISerDes<V> valueSerdes, string named = null);
    void To(Func<K, V, global::Streamiz.Kafka.Net.Processors.IRecordContext, string> topicExtractor, Func<string, K, V, global::Confluent.Kafka.Partition, int, global::Confluent.Kafka.Partition> partitioner, string named = null);
    void To(Func<K, V, global::Streamiz.Kafka.Net.Processors.IRecordContext, string> topicExtractor, string named = null);
    void To(string topicName, global::Streamiz.Kafka.Net.Processors.IStreamPartitioner<K, V> partitioner, string named = null);
    void To(string topicName, global::Streamiz.Kafka.Net.SerDes.ISerDes<K> keySerdes, global::Streamiz.Kafka.Net.SerDes.ISerDes<V> valueSerdes, string named = null);
    void To(string topicName, Func<string, K, V, global::Confluent.Kafka.Partition, int, global::Confluent.Kafka.Partition> partitioner, global::Streamiz.Kafka.Net.SerDes.ISerDes<K> keySerdes, global::Streamiz.Kafka.Net.SerDes.ISerDes<V> valueSerdes, string named = null);
    void To(string topicName, Func<string, K, V, global::Confluent.Kafka.Partition, int, global::Confluent.Kafka.Partition> partitioner, string named = null);
    void To(string topicName, string named = null);
    void To<KS, VS>(global::Streamiz.Kafka.Net.Processors.ITopicNameExtractor<K, V> topicExtractor, global::Streamiz.Kafka.Net.Processors.IRecordTimestampExtractor<K, V> recordTimestampExtractor, global::Streamiz.Kafka.Net.Processors.IStreamPartitioner<K, V> partitioner, string named = null) where KS : global::Streamiz.Kafka.Net.SerDes.ISerDes<K>, new() where VS : global::Streamiz.Kafka.Net.SerDes.ISerDes<V>, new();
    void To<KS, VS>(global::Streamiz.Kafka.Net.Processors.ITopicNameExtractor<K, V> topicExtractor, global::Streamiz.Kafka.Net.Processors.IRecordTimestampExtractor<K, V> recordTimestampExtractor, string named = null) where KS : global::Streamiz.Kafka.Net.SerDes.ISerDes<K>, new() where VS : global::Streamiz.Kafka.Net.SerDes.ISerDes<V>, new();
    void To<KS, VS>(global::Streamiz.Kafka.Net.Processors.ITopicNameExtractor<K, V> topicExtractor, global::Streamiz.Kafka.Net.Processors.IStreamPartitioner<K, V> partitioner, string named = null) where KS : global::Streamiz.Kafka.Net.SerDes.ISerDes<K>, new() where VS : global::Streamiz.Kafka.Net.SerDes.ISerDes<V>, new();
    void To<KS, VS>(global::Streamiz.Kafka.Net.Processors.ITopicNameExtractor<K, V> topicExtractor, string named = null) where KS : global::Streamiz.Kafka.Net.SerDes.ISerDes<K>, new() where VS : global::Streamiz.Kafka.Net.SerDes.ISerDes<V>, new();
    void To<KS, VS>(Func<K, V, global::Streamiz.Kafka.Net.Processors.IRecordContext, string> topicExtractor, Func<K, V, global::Streamiz.Kafka.Net.Processors.IRecordContext, long> recordTimestampExtractor, Func<string, K, V, global::Confluent.Kafka.Partition, int, global::Confluent.Kafka.Partition> partitioner, string named = null) where KS : global::Streamiz.Kafka.Net.SerDes.ISerDes<K>, new() where VS : global::Streamiz.Kafka.Net.SerDes.ISerDes<V>, new();
    void To<KS, VS>(Func<K, V, global::Streamiz.Kafka.Net.Processors.IRecordContext, string> topicExtractor, Func<K, V, global::Streamiz.Kafka.Net.Processors.IRecordContext, long> recordTimestampExtractor, string named = null) where KS : global::Streamiz.Kafka.Net.SerDes.ISerDes<K>, new() where VS : global::Streamiz.Kafka.Net.SerDes.ISerDes<V>, new();
    void To<KS, VS>(Func<K, V, global::Streamiz.Kafka.Net.Processors.IRecordContext, string> topicExtractor, Func<string, K, V, global::Confluent.Kafka.Partition, int, global::Confluent.Kafka.Partition> partitioner, string named = null) where KS : global::Streamiz.Kafka.Net.SerDes.ISerDes<K>, new() where VS : global::Streamiz.Kafka.Net.SerDes.ISerDes<V>, new();
    void To<KS, VS>(Func<K, V, global::Streamiz.Kafka.Net.Processors.IRecordContext, string> topicExtractor, string named = null) where KS : global::Streamiz.Kafka.Net.SerDes.ISerDes<K>, new() where VS : global::Streamiz.Kafka.Net.SerDes.ISerDes<V>, new();
    void To<KS, VS>(string topicName, Func<string, K, V, global::Confluent.Kafka.Partition, int, global::Confluent.Kafka.Partition> partitioner, string named = null) where KS : global::Streamiz.Kafka.Net.SerDes.ISerDes<K>, new() where VS : global::Streamiz.Kafka.Net.SerDes.ISerDes<V>, new();
    void To<KS, VS>(string topicName, string named = null) where KS : global::Streamiz.Kafka.Net.SerDes.ISerDes<K>, new() where VS : global::Streamiz.Kafka.Net.SerDes.ISerDes<V>, new();
    global::Streamiz.Kafka.Net.Table.IKTable<K, V> ToTable();
    global::Streamiz.Kafka.Net.Table.IKTable<K, V> ToTable(global::Streamiz.Kafka.Net.Table.Materialized<K, V, global::Streamiz.Kafka.Net.State.IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> materialized, string named = null);
    IKStream<K1, V1> Transform<K1, V1>(global::Streamiz.Kafka.Net.Processors.Public.TransformerSupplier<K, V, K1, V1> transformerSupplier, string named = null, params string[] storeNames);
    IKStream<K, V1> TransformValues<V1>(global::Streamiz.Kafka.Net.Processors.Public.TransformerSupplier<K, V, K, V1> transformerSupplier, string named = null, params string[] storeNames);
    IKStream<K, V> WithRecordTimestamp(Func<K, V, global::Streamiz.Kafka.Net.Processors.IRecordContext, long> timestampExtractor, string named = null);
}

public interface IKeyValueMapper<in K, in V, out VR>
{
    VR Apply(K key, V value, global::Streamiz.Kafka.Net.Processors.IRecordContext context);
}

public interface INodeDescription
{
    string Name { get; }
    IEnumerable<INodeDescription> Next { get; }
    IEnumerable<INodeDescription> Previous { get; }
}

public interface IProcessorNodeDescription : INodeDescription
{
    IEnumerable<string> Stores { get; }
}

public interface ISinkNodeDescription : INodeDescription
{
    string Topic { get; }
    Type TopicNameExtractorType { get; }
}

public interface ISourceNodeDescription : INodeDescription
{
    Type TimestampExtractorType { get; }
    IEnumerable<string> Topics { get; }
}

public interface ISubTopologyDescription
{
    int Id { get; }
    IEnumerable<INodeDescription> Nodes { get; }
}

public interface ITimeWindowedKStream<K, V>
{
    global::Streamiz.Kafka.Net.Table.IKTable<global::Streamiz.Kafka.Net.State.Windowed<K>, VR> Aggregate<VR, VRS>(Initializer<VR> initializer, Aggregator<K, V, VR> aggregator) where VRS : global::Streamiz.Kafka.Net.SerDes.ISerDes<VR>, new();
    global::Streamiz.Kafka.Net.Table.IKTable<global::Streamiz.Kafka.Net.State.Windowed<K>, VR> Aggregate<VR, VRS>(Func<VR> initializer, Func<K, V, VR, VR> aggregator) where VRS : global::Streamiz.Kafka.Net.SerDes.ISerDes<VR>, new();
    global::Streamiz.Kafka.Net.Table.IKTable<global::Streamiz.Kafka.Net.State.Windowed<K>, VR> Aggregate<VR>(Initializer<VR> initializer, Aggregator<K, V, VR> aggregator);
    global::Streamiz.Kafka.Net.Table.IKTable<global::Streamiz.Kafka.Net.State.Windowed<K>, VR> Aggregate<VR>(Initializer<VR> initializer, Aggregator<K, V, VR> aggregator, global::Streamiz.Kafka.Net.Table.Materialized<K, VR, global::Streamiz.Kafka.Net.State.IWindowStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> materialized, string named = null);
    global::Streamiz.Kafka.Net.Table.IKTable<global::Streamiz.Kafka.Net.State.Windowed<K>, VR> Aggregate<VR>(Func<VR> initializer, Func<K, V, VR, VR> aggregator);
    global::Streamiz.Kafka.Net.Table.IKTable<global::Streamiz.Kafka.Net.State.Windowed<K>, VR> Aggregate<VR>(Func<VR> initializer, Func<K, V, VR, VR> aggregator, global::Streamiz.Kafka.Net.Table.Materialized<K, VR, global::Streamiz.Kafka.Net.State.IWindowStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> materialized, string named = null);
    global::Streamiz.Kafka.Net.Table.IKTable<global::Streamiz.Kafka.Net.State.Windowed<K>, long> Count();
    global::Streamiz.Kafka.Net.Table.IKTable<global::Streamiz.Kafka.Net.State.Windowed<K>, long> Count(global::Streamiz.Kafka.Net.Table.Materialized<K, long, global::Streamiz.Kafka.Net.State.IWindowStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> materialized, string named = null);
    global::Streamiz.Kafka.Net.Table.IKTable<global::Streamiz.Kafka.Net.State.Windowed<K>, long> Count(string named);
    global::Streamiz.Kafka.Net.Table.IKTable<global::Streamiz.Kafka.Net.State.Windowed<K>, V> Reduce(Reducer<V> reducer);
    global::Streamiz.Kafka.Net.Table.IKTable<global::Streamiz.Kafka.Net.State.Windowed<K>, V> Reduce(Reducer<V> reducer, global::Streamiz.Kafka.Net.Table.Materialized<K, V, global::Streamiz.Kafka.Net.State.IWindowStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> materialized, string named = null);
    global::Streamiz.Kafka.Net.Table.IKTable<global::Streamiz.Kafka.Net.State.Windowed<K>, V> Reduce(Func<V, V, V> reducer);
    global::Streamiz.Kafka.Net.Table.IKTable<global::Streamiz.Kafka.Net.State.Windowed<K>, V> Reduce(Func<V, V, V> reducer, global::Streamiz.Kafka.Net.Table.Materialized<K, V, global::Streamiz.Kafka.Net.State.IWindowStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> materialized, string named = null);
}

public interface ITopologyDescription
{
    IEnumerable<IGlobalStoreDescription> GlobalStores { get; }
    IEnumerable<ISubTopologyDescription> SubTopologies { get; }
}

public interface IValueJoiner<in V1, in V2, out VR>
{
    VR Apply(V1 value1, V2 value2);
}

public interface IValueMapper<in V, out VR>
{
    VR Apply(V value, global::Streamiz.Kafka.Net.Processors.IRecordContext context);
}

public interface IValueMapperWithKey<in K, in V, out VR>
{
    VR Apply(K keyReadonly, V value, global::Streamiz.Kafka.Net.Processors.IRecordContext context);
}

public interface Initializer<out VA>
{
    VA Apply();
}

public class JoinWindowOptions : WindowOptions<Window>
{
    protected JoinWindowOptions(long beforeMs, long afterMs, long graceMs, long maintainDurationMs) => throw null;
    public override long GracePeriodMs { get => throw null; }
    public override long Size { get => throw null; }
    public static JoinWindowOptions Of(TimeSpan timeDifference) => throw null;
    public static JoinWindowOptions Of(TimeSpan timeDifference, TimeSpan grace) => throw null;
    public static JoinWindowOptions Of(long timeDifferenceMs) => throw null;
    public static JoinWindowOptions Of(long timeDifferenceMs, long graceMs) => throw null;
    public override IDictionary<long, Window> WindowsFor(long timestamp) => throw null;
}

public class Printed<K, V>
{
    public static Printed<K, V> ToOut() => throw null;
    public static Printed<K, V> ToWriter(global::System.IO.TextWriter writer) => throw null;
    public Printed<K, V> WithKeyValueMapper(Func<K, V, global::Streamiz.Kafka.Net.Processors.IRecordContext, string> mapper) => throw null;
    public Printed<K, V> WithLabel(string label) => throw null;
    public Printed<K, V> WithName(string name) => throw null;
    internal Printed() => throw null;
}

public interface Reducer<V>
{
    V Apply(V value1, V value2);
}

public class Repartitioned<K, V>
{
    public static Repartitioned<K, V> As(string name) => throw null;
    public static Repartitioned<K, V> Create<KS, VS>() where KS : global::Streamiz.Kafka.Net.SerDes.ISerDes<K>, new() where VS : global::Streamiz.Kafka.Net.SerDes.ISerDes<V>, new() => throw null;
    public static Repartitioned<K, V> NumberOfPartitions(int numberPartitions) => throw null;
    public static Repartitioned<K, V> Partitioner(global::Streamiz.Kafka.Net.Processors.IStreamPartitioner<K, V> streamPartitioner) => throw null;
    public static Repartitioned<K, V> Partitioner(Func<string, K, V, global::Confluent.Kafka.Partition, int, global::Confluent.Kafka.Partition> streamPartitioner) => throw null;
    public static Repartitioned<K, V> With(global::Streamiz.Kafka.Net.SerDes.ISerDes<K> keySerdes, global::Streamiz.Kafka.Net.SerDes.ISerDes<V> valueSerdes) => throw null;
    public Repartitioned<K, V> WithKeySerdes(global::Streamiz.Kafka.Net.SerDes.ISerDes<K> keySerdes) => throw null;
    public Repartitioned<K, V> WithName(string name) => throw null;
    public Repartitioned<K, V> WithNumberOfPartitions(int numberOfPartitions) => throw null;
    public Repartitioned<K, V> WithStreamPartitioner(global::Streamiz.Kafka.Net.Processors.IStreamPartitioner<K, V> streamPartitioner) => throw null;
    public Repartitioned<K, V> WithStreamPartitioner(Func<string, K, V, global::Confluent.Kafka.Partition, int, global::Confluent.Kafka.Partition> streamPartitioner) => throw null;
    public Repartitioned<K, V> WithValueSerdes(global::Streamiz.Kafka.Net.SerDes.ISerDes<V> valueSerdes) => throw null;
    internal Repartitioned() => throw null;
}

public class RetryPolicy
{
    public EndRetryBehavior EndRetryBehavior { get; }
    public long MemoryBufferSize { get; }
    public int NumberOfRetry { get; }
    public List<Type> RetriableExceptions { get; }
    public long RetryBackOffMs { get; }
    public long TimeoutMs { get; }
    public static RetryPolicyBuilder NewBuilder() => throw null;
    internal RetryPolicy() => throw null;
}

public class RetryPolicyBuilder
{
    public RetryPolicy Build() => throw null;
    public RetryPolicyBuilder MemoryBufferSize(long memoryBufferSize) => throw null;
    public RetryPolicyBuilder NumberOfRetry(int numberOfRetry) => throw null;
    public RetryPolicyBuilder RetriableException<T>() where T : Exception => throw null;
    public RetryPolicyBuilder RetryBackOffMs(long retryBackOffMs) => throw null;
    public RetryPolicyBuilder RetryBehavior(EndRetryBehavior endRetryBehavior) => throw null;
    public RetryPolicyBuilder TimeoutMs(long timeoutMs) => throw null;
    internal RetryPolicyBuilder() => throw null;
}

public class StreamJoinProps
{
    protected readonly string name;
    protected readonly global::Streamiz.Kafka.Net.State.Supplier.IWindowBytesStoreSupplier otherStoreSupplier;
    protected readonly string storeName;
    protected readonly global::Streamiz.Kafka.Net.State.Supplier.IWindowBytesStoreSupplier thisStoreSupplier;
    public global::Streamiz.Kafka.Net.State.Supplier.IWindowBytesStoreSupplier LeftStoreSupplier { get; }
    public string Name { get; }
    public global::Streamiz.Kafka.Net.State.Supplier.IWindowBytesStoreSupplier RightStoreSupplier { get; }
    public string StoreName { get; }
    public static StreamJoinProps As(string storeName) => throw null;
    public static StreamJoinProps As(string name, string storeName) => throw null;
    public static StreamJoinProps<K, V1, V2> As<K, V1, V2>(string storeName) => throw null;
    public static StreamJoinProps<K, V1, V2> As<K, V1, V2>(string name, string storeName) => throw null;
    public static StreamJoinProps With(global::Streamiz.Kafka.Net.State.Supplier.IWindowBytesStoreSupplier storeSupplier, global::Streamiz.Kafka.Net.State.Supplier.IWindowBytesStoreSupplier otherStoreSupplier) => throw null;
    public static StreamJoinProps<K, V1, V2> With<K, V1, V2>(global::Streamiz.Kafka.Net.SerDes.ISerDes<K> keySerde, global::Streamiz.Kafka.Net.SerDes.ISerDes<V1> valueSerde, global::Streamiz.Kafka.Net.SerDes.ISerDes<V2> otherValueSerde) => throw null;
    public static StreamJoinProps<K, V1, V2> With<K, V1, V2>(global::Streamiz.Kafka.Net.State.Supplier.IWindowBytesStoreSupplier storeSupplier, global::Streamiz.Kafka.Net.State.Supplier.IWindowBytesStoreSupplier otherStoreSupplier) => throw null;
    internal StreamJoinProps() => throw null;
}

public class StreamJoinProps<K, V1, V2> : StreamJoinProps
{
    public global::Streamiz.Kafka.Net.SerDes.ISerDes<K> KeySerdes { get; }
    public global::Streamiz.Kafka.Net.SerDes.ISerDes<V1> LeftValueSerdes { get; }
    public global::Streamiz.Kafka.Net.SerDes.ISerDes<V2> RightValueSerdes { get; }
    internal StreamJoinProps() => throw null;
}

public class StreamTableJoinProps<K, V1, V2>
{
    public StreamTableJoinProps(global::Streamiz.Kafka.Net.SerDes.ISerDes<K> keySerdes, global::Streamiz.Kafka.Net.SerDes.ISerDes<V1> valueSerdes, global::Streamiz.Kafka.Net.SerDes.ISerDes<V2> otherValueSerdes) => throw null;
    public global::Streamiz.Kafka.Net.SerDes.ISerDes<K> KeySerdes { get; }
    public global::Streamiz.Kafka.Net.SerDes.ISerDes<V1> LeftValueSerdes { get; }
    public global::Streamiz.Kafka.Net.SerDes.ISerDes<V2> RightValueSerdes { get; }
}

public class TimeWindow : Window
{
    public TimeWindow(long startMs, long endMs) : base(default(long), default(long)) => throw null;
    public override bool Overlap(Window other) => throw null;
}

public abstract class TimeWindowOptions : WindowOptions<TimeWindow>
{
    protected readonly long advanceMs;
    protected readonly long graceMs;
    protected readonly long maintainDurationMs;
    protected TimeWindowOptions(long sizeMs, long advanceMs, long graceMs, long maintainDurationMs) => throw null;
    public override long GracePeriodMs { get => throw null; }
    public override long Size { get => throw null; }
    public override IDictionary<long, TimeWindow> WindowsFor(long timestamp) => throw null;
}

public class Topology
{
    public ITopologyDescription Describe() => throw null;
    internal Topology() => throw null;
}

public class TumblingWindowOptions : TimeWindowOptions
{
    protected TumblingWindowOptions(long sizeMs, long advanceMs, long graceMs, long maintainDurationMs) : base(default(long), default(long), default(long), default(long)) => throw null;
    public static TumblingWindowOptions Of(TimeSpan size) => throw null;
    public static TumblingWindowOptions Of(TimeSpan size, TimeSpan grace) => throw null;
    public static TumblingWindowOptions Of(long sizeMs) => throw null;
    public static TumblingWindowOptions Of(long sizeMs, long graceMs) => throw null;
}

public abstract class Window
{
    public Window(long startMs, long endMs) => throw null;
    public long EndMs { get; protected set; }
    public DateTime EndTime { get; }
    public long StartMs { get; protected set; }
    public DateTime StartTime { get; }
    public TimeSpan TotalTime { get; }
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public abstract bool Overlap(Window other);
    public override string ToString() => throw null;
}

public abstract class WindowOptions<W> where W : Window
{
    public static readonly long DEFAULT_RETENTION_MS;
    protected WindowOptions() => throw null;
    public abstract long GracePeriodMs { get; }
    public abstract long Size { get; }
    public abstract IDictionary<long, W> WindowsFor(long timestamp);
}
