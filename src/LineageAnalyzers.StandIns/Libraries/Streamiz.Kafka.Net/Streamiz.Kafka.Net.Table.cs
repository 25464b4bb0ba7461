using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Streamiz.Kafka.Net.Table;

public enum BUFFER_FULL_STRATEGY
{
    EMIT = 0,
    SHUTDOWN = 1,
}

public class CacheSize
{
    public CacheSize() => throw null;
    public long CacheSizeBytes { get; }
    public static CacheSize OfB(int bytes) => throw null;
    public static CacheSize OfGb(int gigabytes) => throw null;
    public static CacheSize OfKb(int kilobytes) => throw null;
    public static CacheSize OfMb(int megabytes) => throw null;
}

public class EagerConfig : IBufferConfig
{
    public BUFFER_FULL_STRATEGY BufferFullStrategy { get; }
    public IDictionary<string, string> Config { get; }
    public bool LoggingEnabled { get; }
    public long MaxBytes { get; }
    public long MaxRecords { get; }
    public static EagerConfig EmitEarlyWhenFull(CacheSize maxBytes) => throw null;
    public static EagerConfig EmitEarlyWhenFull(long maxRecords) => throw null;
    public static EagerConfig EmitEarlyWhenFull(long maxRecords, CacheSize maxBytes) => throw null;
    public EagerConfig WithLoggingDisabled() => throw null;
    public EagerConfig WithLoggingEnabled(IDictionary<string, string> config) => throw null;
    internal EagerConfig() => throw null;
}

public interface IBufferConfig
{
    BUFFER_FULL_STRATEGY BufferFullStrategy { get; }
    IDictionary<string, string> Config { get; }
    bool LoggingEnabled { get; }
    long MaxBytes { get; }
    long MaxRecords { get; }
}

public interface IGlobalKTable<K, V>
{
    string QueryableStoreName { get; }
}

public interface IKGroupedTable<K, V>
{
    IKTable<K, VR> Aggregate<VR, VRS>(global::Streamiz.Kafka.Net.Stream.Initializer<VR> initializer, global::Streamiz.Kafka.Net.Stream.Aggregator<K, V, VR> adder, global::Streamiz.Kafka.Net.Stream.Aggregator<K, V, VR> subtractor) where VRS : global::Streamiz.Kafka.Net.SerDes.ISerDes<VR>, new();
    IKTable<K, VR> Aggregate<VR, VRS>(Func<VR> initializer, Func<K, V, VR, VR> adder, Func<K, V, VR, VR> subtractor) where VRS : global::Streamiz.Kafka.Net.SerDes.ISerDes<VR>, new();
    IKTable<K, VR> Aggregate<VR>(global::Streamiz.Kafka.Net.Stream.Initializer<VR> initializer, global::Streamiz.Kafka.Net.Stream.Aggregator<K, V, VR> adder, global::Streamiz.Kafka.Net.Stream.Aggregator<K, V, VR> subtractor);
    IKTable<K, VR> Aggregate<VR>(global::Streamiz.Kafka.Net.Stream.Initializer<VR> initializer, global::Streamiz.Kafka.Net.Stream.Aggregator<K, V, VR> adder, global::Streamiz.Kafka.Net.Stream.Aggregator<K, V, VR> subtractor, Materialized<K, VR, global::Streamiz.Kafka.Net.State.IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> materialized, string named = null);
    IKTable<K, VR> Aggregate<VR>(Func<VR> initializer, Func<K, V, VR, VR> adder, Func<K, V, VR, VR> subtractor);
    IKTable<K, VR> Aggregate<VR>(Func<VR> initializer, Func<K, V, VR, VR> adder, Func<K, V, VR, VR> subtractor, Materialized<K, VR, global::Streamiz.Kafka.Net.State.IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> materialized, string named = null);
    IKTable<K, long> Count();
    IKTable<K, long> Count(Materialized<K, long, global::Streamiz.Kafka.Net.State.IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> materialized, string named = null);
    IKTable<K, long> Count(string named);
    IKTable<K, V> Reduce(global::Streamiz.Kafka.Net.Stream.Reducer<V> adder, global::Streamiz.Kafka.Net.Stream.Reducer<V> substractor);
    IKTable<K, V> Reduce(global::Streamiz.Kafka.Net.Stream.Reducer<V> adder, global::Streamiz.Kafka.Net.Stream.Reducer<V> substractor, Materialized<K, V, global::Streamiz.Kafka.Net.State.IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> materialized, string named = null);
    IKTable<K, V> Reduce(Func<V, V, V> adder, Func<V, V, V> substractor);
    IKTable<K, V> Reduce(Func<V, V, V> adder, Func<V, V, V> substractor, Materialized<K, V, global::Streamiz.Kafka.Net.State.IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> materialized, string named = null);
}

public interface IKTable<K, V>
{
    IKTable<K, V> Filter(Func<K, V, global::Streamiz.Kafka.Net.Processors.IRecordContext, bool> predicate, Materialized<K, V, global::Streamiz.Kafka.Net.State.IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> materialized, string named = null);
    IKTable<K, V> Filter(Func<K, V, global::Streamiz.Kafka.Net.Processors.IRecordContext, bool> predicate, string named = null);
    IKTable<K, V> FilterNot(Func<K, V, global::Streamiz.Kafka.Net.Processors.IRecordContext, bool> predicate, Materialized<K, V, global::Streamiz.Kafka.Net.State.IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> materialized, string named = null);
    IKTable<K, V> FilterNot(Func<K, V, global::Streamiz.Kafka.Net.Processors.IRecordContext, bool> predicate, string named = null);
    IKGroupedTable<KR, VR> GroupBy<KR, VR, KRS, VRS>(global::Streamiz.Kafka.Net.Stream.IKeyValueMapper<K, V, KeyValuePair<KR, VR>> keySelector, string named = null) where KRS : global::Streamiz.Kafka.Net.SerDes.ISerDes<KR>, new() where VRS : global::Streamiz.Kafka.Net.SerDes.ISerDes<VR>, new();
    IKGroupedTable<KR, VR> GroupBy<KR, VR, KRS, VRS>(Func<K, V, global::Streamiz.Kafka.Net.Processors.IRecordContext, KeyValuePair<KR, VR>> keySelector, string named = null) where KRS : global::Streamiz.Kafka.Net.SerDes.ISerDes<KR>, new() where VRS : global::Streamiz.Kafka.Net.SerDes.ISerDes<VR>, new();
    IKGroupedTable<KR, VR> GroupBy<KR, VR>(global::Streamiz.Kafka.Net.Stream.IKeyValueMapper<K, V, KeyValuePair<KR, VR>> keySelector, string named = null);
    IKGroupedTable<KR, VR> GroupBy<KR, VR>(Func<K, V, global::Streamiz.Kafka.Net.Processors.IRecordContext, KeyValuePair<KR, VR>> keySelector, string named = null);
    IKTable<K, VR> Join<VT, VR>(IKTable<K, VT> table, global::Streamiz.Kafka.Net.Stream.IValueJoiner<V, VT, VR> valueJoiner);
    IKTable<K, VR> Join<VT, VR>(IKTable<K, VT> table, global::Streamiz.Kafka.Net.Stream.IValueJoiner<V, VT, VR> valueJoiner, Materialized<K, VR, global::Streamiz.Kafka.Net.State.IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> materialized, string named = null);
    IKTable<K, VR> Join<VT, VR>(IKTable<K, VT> table, Func<V, VT, VR> valueJoiner);
    IKTable<K, VR> Join<VT, VR>(IKTable<K, VT> table, Func<V, VT, VR> valueJoiner, Materialized<K, VR, global::Streamiz.Kafka.Net.State.IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> materialized, string named = null);
    IKTable<K, VR> LeftJoin<VT, VR>(IKTable<K, VT> table, global::Streamiz.Kafka.Net.Stream.IValueJoiner<V, VT, VR> valueJoiner);
    IKTable<K, VR> LeftJoin<VT, VR>(IKTable<K, VT> table, global::Streamiz.Kafka.Net.Stream.IValueJoiner<V, VT, VR> valueJoiner, Materialized<K, VR, global::Streamiz.Kafka.Net.State.IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> materialized, string named = null);
    IKTable<K, VR> LeftJoin<VT, VR>(IKTable<K, VT> table, Func<V, VT, VR> valueJoiner);
    IKTable<K, VR> LeftJoin<VT, VR>(IKTable<K, VT> table, Func<V, VT, VR> valueJoiner, Materialized<K, VR, global::Streamiz.Kafka.Net.State.IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> materialized, string named = null);
    IKTable<K, VR> MapValues<VR>(global::Streamiz.Kafka.Net.Stream.IValueMapper<V, VR> mapper, Materialized<K, VR, global::Streamiz.Kafka.Net.State.IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> materialized, string named = null);
    IKTable<K, VR> MapValues<VR>(global::Streamiz.Kafka.Net.Stream.IValueMapper<V, VR> mapper, string named = null);
    IKTable<K, VR> MapValues<VR>(global::Streamiz.Kafka.Net.Stream.IValueMapperWithKey<K, V, VR> mapperWithKey, Materialized<K, VR, global::Streamiz.Kafka.Net.State.IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> materialized, string named = null);
    IKTable<K, VR> MapValues<VR>(global::Streamiz.Kafka.Net.Stream.IValueMapperWithKey<K, V, VR> mapperWithKey, string named = null);
    IKTable<K, VR> MapValues<VR>(Func<K, V, global::Streamiz.Kafka.Net.Processors.IRecordContext, VR> mapperWithKey, Materialized<K, VR, global::Streamiz.Kafka.Net.State.IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> materialized, string named = null);
    IKTable<K, VR> MapValues<VR>(Func<K, V, global::Streamiz.Kafka.Net.Processors.IRecordContext, VR> mapperWithKey, string named = null);
    IKTable<K, VR> MapValues<VR>(Func<V, global::Streamiz.Kafka.Net.Processors.IRecordContext, VR> mapper, Materialized<K, VR, global::Streamiz.Kafka.Net.State.IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> materialized, string named = null);
    IKTable<K, VR> MapValues<VR>(Func<V, global::Streamiz.Kafka.Net.Processors.IRecordContext, VR> mapper, string named = null);
    IKTable<K, VR> OuterJoin<VT, VR>(IKTable<K, VT> table, global::Streamiz.Kafka.Net.Stream.IValueJoiner<V, VT, VR> valueJoiner);
    IKTable<K, VR> OuterJoin<VT, VR>(IKTable<K, VT> table, global::Streamiz.Kafka.Net.Stream.IValueJoiner<V, VT, VR> valueJoiner, Materialized<K, VR, global::Streamiz.Kafka.Net.State.IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> materialized, string named = null);
    IKTable<K, VR> OuterJoin<VT, VR>(IKTable<K, VT> table, Func<V, VT, VR> valueJoiner);
    IKTable<K, VR> OuterJoin<VT, VR>(IKTable<K, VT> table, Func<V, VT, VR> valueJoiner, Materialized<K, VR, global::Streamiz.Kafka.Net.State.IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> materialized, string named = null);
    IKTable<K, V> Suppress(Suppressed<K, V> suppressed, string named = null);
    global::Streamiz.Kafka.Net.Stream.IKStream<K, V> ToStream(string named = null);
    global::Streamiz.Kafka.Net.Stream.IKStream<KR, V> ToStream<KR>(global::Streamiz.Kafka.Net.Stream.IKeyValueMapper<K, V, KR> mapper, string named = null);
    global::Streamiz.Kafka.Net.Stream.IKStream<KR, V> ToStream<KR>(Func<K, V, global::Streamiz.Kafka.Net.Processors.IRecordContext, KR> mapper, string named = null);
}

public static class InMemory
{
    public static Materialized<K, V, global::Streamiz.Kafka.Net.State.IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> As<K, V, KS, VS>(string storeName = null) where KS : global::Streamiz.Kafka.Net.SerDes.ISerDes<K>, new() where VS : global::Streamiz.Kafka.Net.SerDes.ISerDes<V>, new() => throw null;
    public static Materialized<K, V, global::Streamiz.Kafka.Net.State.IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> As<K, V>(string storeName = null) => throw null;
}

public static class InMemoryWindows
{
    public static Materialized<K, V, global::Streamiz.Kafka.Net.State.IWindowStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> As<K, V, KS, VS>(string storeName = null, TimeSpan? windowSize = null) where KS : global::Streamiz.Kafka.Net.SerDes.ISerDes<K>, new() where VS : global::Streamiz.Kafka.Net.SerDes.ISerDes<V>, new() => throw null;
    public static Materialized<K, V, global::Streamiz.Kafka.Net.State.IWindowStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> As<K, V>(string storeName = null, TimeSpan? windowSize = null) => throw null;
}

public class Materialized<K, V, S> where S : global::Streamiz.Kafka.Net.Processors.IStateStore
{
    protected string storeName;
    protected Materialized(string storeName, global::Streamiz.Kafka.Net.State.Supplier.IStoreSupplier<S> storeSupplier) => throw null;
    public CacheSize CacheSize { get; }
    public bool CachingEnabled { get; protected set; }
    public global::Streamiz.Kafka.Net.SerDes.ISerDes<K> KeySerdes { get; protected set; }
    public bool LoggingEnabled { get; protected set; }
    public bool NoMaterialized { get; set; }
    public string QueryableStoreName { get; }
    public TimeSpan Retention { get; }
    public string StoreName { get; }
    public global::Streamiz.Kafka.Net.State.Supplier.IStoreSupplier<S> StoreSupplier { get; protected set; }
    public IDictionary<string, string> TopicConfig { get; protected set; }
    public global::Streamiz.Kafka.Net.SerDes.ISerDes<V> ValueSerdes { get; protected set; }
    public static Materialized<K, V, S> Create() => throw null;
    public static Materialized<K, V, global::Streamiz.Kafka.Net.State.IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> Create(global::Streamiz.Kafka.Net.State.Supplier.IKeyValueBytesStoreSupplier supplier) => throw null;
    public static Materialized<K, V, global::Streamiz.Kafka.Net.State.IWindowStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> Create(global::Streamiz.Kafka.Net.State.Supplier.IWindowBytesStoreSupplier supplier) => throw null;
    public static Materialized<K, V, S> Create(string storeName) => throw null;
    public static Materialized<K, V, S> Create<KS, VS>() where KS : global::Streamiz.Kafka.Net.SerDes.ISerDes<K>, new() where VS : global::Streamiz.Kafka.Net.SerDes.ISerDes<V>, new() => throw null;
    public static Materialized<K, V, global::Streamiz.Kafka.Net.State.IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> Create<KS, VS>(global::Streamiz.Kafka.Net.State.Supplier.IKeyValueBytesStoreSupplier supplier) where KS : global::Streamiz.Kafka.Net.SerDes.ISerDes<K>, new() where VS : global::Streamiz.Kafka.Net.SerDes.ISerDes<V>, new() => throw null;
    public static Materialized<K, V, global::Streamiz.Kafka.Net.State.IWindowStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> Create<KS, VS>(global::Streamiz.Kafka.Net.State.Supplier.IWindowBytesStoreSupplier supplier) where KS : global::Streamiz.Kafka.Net.SerDes.ISerDes<K>, new() where VS : global::Streamiz.Kafka.Net.SerDes.ISerDes<V>, new() => throw null;
    public static Materialized<K, V, S> Create<KS, VS>(string storeName) where KS : global::Streamiz.Kafka.Net.SerDes.ISerDes<K>, new() where VS : global::Streamiz.Kafka.Net.SerDes.ISerDes<V>, new() => throw null;
    public Materialized<K, V, S> With(global::Streamiz.Kafka.Net.SerDes.ISerDes<K> keySerdes, global::Streamiz.Kafka.Net.SerDes.ISerDes<V> valueSerdes) => throw null;
    public Materialized<K, V, S> With<KS, VS>() where KS : global::Streamiz.Kafka.Net.SerDes.ISerDes<K>, new() where VS : global::Streamiz.Kafka.Net.SerDes.ISerDes<V>, new() => throw null;
    public Materialized<K, V, S> WithCachingDisabled() => throw null;
    public Materialized<K, V, S> WithCachingEnabled(CacheSize cacheSize = null) => throw null;
    public Materialized<K, V, S> WithKeySerdes(global::Streamiz.Kafka.Net.SerDes.ISerDes<K> keySerdes) => throw null;
    public Materialized<K, V, S> WithKeySerdes<KRS>() where KRS : global::Streamiz.Kafka.Net.SerDes.ISerDes<K>, new() => throw null;
    public Materialized<K, V, S> WithLoggingDisabled() => throw null;
    public Materialized<K, V, S> WithLoggingEnabled(IDictionary<string, string> config = null) => throw null;
    public Materialized<K, V, S> WithName(string storeName) => throw null;
    public Materialized<K, V, S> WithRetention(TimeSpan retention) => throw null;
    public Materialized<K, V, S> WithValueSerdes(global::Streamiz.Kafka.Net.SerDes.ISerDes<V> valueSerdes) => throw null;
    public Materialized<K, V, S> WithValueSerdes<VRS>() where VRS : global::Streamiz.Kafka.Net.SerDes.ISerDes<V>, new() => throw null;
}

public static class RocksDb
{
    public static Materialized<K, V, global::Streamiz.Kafka.Net.State.IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> As<K, V, KS, VS>(string storeName = null) where KS : global::Streamiz.Kafka.Net.SerDes.ISerDes<K>, new() where VS : global::Streamiz.Kafka.Net.SerDes.ISerDes<V>, new() => throw null;
    public static Materialized<K, V, global::Streamiz.Kafka.Net.State.IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> As<K, V>(string storeName = null) => throw null;
}

public static class RocksDbWindows
{
    public static Materialized<K, V, global::Streamiz.Kafka.Net.State.IWindowStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> As<K, V, KS, VS>(string storeName = null, TimeSpan? segmentInterval = null, TimeSpan? windowSize = null) where KS : global::Streamiz.Kafka.Net.SerDes.ISerDes<K>, new() where VS : global::Streamiz.Kafka.Net.SerDes.ISerDes<V>, new() => throw null;
    public static Materialized<K, V, global::Streamiz.Kafka.Net.State.IWindowStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> As<K, V>(string storeName = null, TimeSpan? segmentInterval = null, TimeSpan? windowSize = null) => throw null;
}

public class StrictBufferConfig : IBufferConfig
{
    public BUFFER_FULL_STRATEGY BufferFullStrategy { get; }
    public IDictionary<string, string> Config { get; }
    public bool LoggingEnabled { get; }
    public long MaxBytes { get; }
    public long MaxRecords { get; }
    public static StrictBufferConfig Bounded(CacheSize maxBytes) => throw null;
    public static StrictBufferConfig Bounded(long maxRecords) => throw null;
    public static StrictBufferConfig Unbounded() => throw null;
    public StrictBufferConfig WithLoggingDisabled() => throw null;
    public StrictBufferConfig WithLoggingEnabled(IDictionary<string, string> config) => throw null;
    internal StrictBufferConfig() => throw null;
}

public class Suppressed<K, V>
{
    public IBufferConfig BufferConfig { get; }
    public global::Streamiz.Kafka.Net.SerDes.ISerDes<K> KeySerdes { get; }
    public string Name { get; }
    public bool SafeToDropTombstones { get; }
    public TimeSpan SuppressionTime { get; }
    public Func<global::Streamiz.Kafka.Net.ProcessorContext, K, long> TimeDefinition { get; }
    public global::Streamiz.Kafka.Net.SerDes.ISerDes<V> ValueSerdes { get; }
    public Suppressed<K, V> WithKeySerdes(global::Streamiz.Kafka.Net.SerDes.ISerDes<K> keySerdes) => throw null;
    public Suppressed<K, V> WithValueSerdes(global::Streamiz.Kafka.Net.SerDes.ISerDes<V> valueSerdes) => throw null;
    internal Suppressed() => throw null;
}

public static class SuppressedBuilder
{
    public static Suppressed<K, V> UntilTimeLimit<K, V>(TimeSpan timeToWaitMoreEvents, IBufferConfig bufferConfig) => throw null;
    public static Suppressed<K, V> UntilWindowClose<K, V>(TimeSpan gracePeriod, IBufferConfig bufferConfig) where K : global::Streamiz.Kafka.Net.State.Windowed => throw null;
}
