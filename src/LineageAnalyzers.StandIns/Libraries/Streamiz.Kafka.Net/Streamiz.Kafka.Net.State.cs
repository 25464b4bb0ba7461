using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Streamiz.Kafka.Net.State;

public abstract class AbstractStoreBuilder<K, V, T> : IStoreBuilder<T>, IStoreBuilder where T : global::Streamiz.Kafka.Net.Processors.IStateStore
{
    protected readonly global::Streamiz.Kafka.Net.SerDes.ISerDes<K> keySerdes;
    protected readonly global::Streamiz.Kafka.Net.SerDes.ISerDes<V> valueSerdes;
    protected AbstractStoreBuilder(string name, global::Streamiz.Kafka.Net.SerDes.ISerDes<K> keySerde, global::Streamiz.Kafka.Net.SerDes.ISerDes<V> valueSerde) => throw null;
    public global::Streamiz.Kafka.Net.Table.CacheSize CacheSize { get; }
    public bool CachingEnabled { get; }
    public abstract bool IsWindowStore { get; }
    public IDictionary<string, string> LogConfig { get; }
    public bool LoggingEnabled { get; }
    public string Name { get; }
    public abstract long RetentionMs { get; }
    public abstract T Build(IStreamConfig config);
    public void CacheExplicitlySet() => throw null;
    protected bool MustWrapCache(IStreamConfig config) => throw null;
    global::Streamiz.Kafka.Net.Processors.IStateStore IStoreBuilder.Build(IStreamConfig config) => throw null;
    public IStoreBuilder<T> WithCachingDisabled() => throw null;
    public IStoreBuilder<T> WithCachingEnabled(global::Streamiz.Kafka.Net.Table.CacheSize cacheSize = null) => throw null;
    public IStoreBuilder<T> WithLoggingDisabled() => throw null;
    public IStoreBuilder<T> WithLoggingEnabled(IDictionary<string, string> config) => throw null;
}

public static class EnumeratorExtensions
{
    public static List<KeyValuePair<K, V>> ToList<K, V>(this global::Streamiz.Kafka.Net.State.Enumerator.IKeyValueEnumerator<K, V> enumerator) => throw null;
}

public interface IKeyValueStore<K, V> : global::Streamiz.Kafka.Net.Processors.IStateStore, IReadOnlyKeyValueStore<K, V>
{
    V Delete(K key);
    void Put(K key, V value);
    void PutAll(IEnumerable<KeyValuePair<K, V>> entries);
    V PutIfAbsent(K key, V value);
}

public interface IOffsetCheckpointManager
{
}

public interface IReadOnlyKeyValueStore<K, V>
{
    IEnumerable<KeyValuePair<K, V>> All();
    long ApproximateNumEntries();
    V Get(K key);
    global::Streamiz.Kafka.Net.State.Enumerator.IKeyValueEnumerator<K, V> Range(K from, K to);
    IEnumerable<KeyValuePair<K, V>> ReverseAll();
    global::Streamiz.Kafka.Net.State.Enumerator.IKeyValueEnumerator<K, V> ReverseRange(K from, K to);
}

public interface IReadOnlySessionStore<K, AGG>
{
}

public interface IReadOnlyWindowStore<K, V>
{
    global::Streamiz.Kafka.Net.State.Enumerator.IKeyValueEnumerator<Windowed<K>, V> All();
    global::Streamiz.Kafka.Net.State.Enumerator.IWindowStoreEnumerator<V> Fetch(K key, DateTime from, DateTime to);
    V Fetch(K key, long time);
    global::Streamiz.Kafka.Net.State.Enumerator.IWindowStoreEnumerator<V> Fetch(K key, long from, long to);
    global::Streamiz.Kafka.Net.State.Enumerator.IKeyValueEnumerator<Windowed<K>, V> FetchAll(DateTime from, DateTime to);
}

public interface ISessionStore<K, AGG> : global::Streamiz.Kafka.Net.Processors.IStateStore, IReadOnlySessionStore<K, AGG>
{
}

public interface IStoreBuilder
{
    global::Streamiz.Kafka.Net.Table.CacheSize CacheSize { get; }
    bool IsWindowStore { get; }
    IDictionary<string, string> LogConfig { get; }
    bool LoggingEnabled { get; }
    string Name { get; }
    long RetentionMs { get; }
    global::Streamiz.Kafka.Net.Processors.IStateStore Build(IStreamConfig config);
}

public interface IStoreBuilder<T> : IStoreBuilder where T : global::Streamiz.Kafka.Net.Processors.IStateStore
{
    new T Build(IStreamConfig config);
    void CacheExplicitlySet();
    IStoreBuilder<T> WithCachingDisabled();
    IStoreBuilder<T> WithCachingEnabled(global::Streamiz.Kafka.Net.Table.CacheSize cacheSize = null);
    IStoreBuilder<T> WithLoggingDisabled();
    IStoreBuilder<T> WithLoggingEnabled(IDictionary<string, string> config);
}

public interface ITimestampedKeyValueStore<K, V> : IKeyValueStore<K, ValueAndTimestamp<V>>
{
}

public interface ITimestampedWindowStore<K, V> : IWindowStore<K, ValueAndTimestamp<V>>
{
}

public interface IWindowStore<K, V> : global::Streamiz.Kafka.Net.Processors.IStateStore, IReadOnlyWindowStore<K, V>
{
    void Put(K key, V value, long windowStartTimestamp);
}

public class KeyValueStoreBuilder<K, V> : AbstractStoreBuilder<K, V, IKeyValueStore<K, V>>
{
    public KeyValueStoreBuilder(global::Streamiz.Kafka.Net.State.Supplier.IKeyValueBytesStoreSupplier supplier, global::Streamiz.Kafka.Net.SerDes.ISerDes<K> keySerde, global::Streamiz.Kafka.Net.SerDes.ISerDes<V> valueSerde) : base(default(string), default(global::Streamiz.Kafka.Net.SerDes.ISerDes<K>), default(global::Streamiz.Kafka.Net.SerDes.ISerDes<V>)) => throw null;
    public override bool IsWindowStore { get => throw null; }
    public override long RetentionMs { get => throw null; }
    public override IKeyValueStore<K, V> Build(IStreamConfig config) => throw null;
}

public class OffsetCheckpointFile : IOffsetCheckpointManager
{
    public static readonly string CHECKPOINT_FILE_NAME;
    public static readonly long OFFSET_UNKNOWN;
    public OffsetCheckpointFile(string path) => throw null;
}

public class QueryableStoreTypes
{
    public QueryableStoreTypes() => throw null;
}

public class RocksDbKeyValueBytesStoreSupplier : global::Streamiz.Kafka.Net.State.Supplier.IKeyValueBytesStoreSupplier, global::Streamiz.Kafka.Net.State.Supplier.IStoreSupplier<IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>>
{
    public RocksDbKeyValueBytesStoreSupplier(string name) => throw null;
    public string MetricsScope { get; }
    public string Name { get; set; }
    public IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]> Get() => throw null;
}

public class RocksDbKeyValueStore : IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>, global::Streamiz.Kafka.Net.Processors.IStateStore, IReadOnlyKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>
{
    public RocksDbKeyValueStore(string name, string metricsScope) => throw null;
    public RocksDbKeyValueStore(string name, string metricsScope, string parentDir) => throw null;
    public bool IsLocally { get; }
    public bool IsOpen { get; }
    protected Func<byte[], byte[], int> KeyComparator { get; set; }
    public string Name { get; }
    public bool Persistent { get; }
    public IEnumerable<KeyValuePair<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> All() => throw null;
    public long ApproximateNumEntries() => throw null;
    public void Close() => throw null;
    protected int CompareKey(byte[] key1, byte[] key2) => throw null;
    public byte[] Delete(global::Streamiz.Kafka.Net.Crosscutting.Bytes key) => throw null;
    public void Flush() => throw null;
    public byte[] Get(global::Streamiz.Kafka.Net.Crosscutting.Bytes key) => throw null;
    public void Init(global::Streamiz.Kafka.Net.ProcessorContext context, global::Streamiz.Kafka.Net.Processors.IStateStore root) => throw null;
    public void Put(global::Streamiz.Kafka.Net.Crosscutting.Bytes key, byte[] value) => throw null;
    public void PutAll(IEnumerable<KeyValuePair<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> entries) => throw null;
    public byte[] PutIfAbsent(global::Streamiz.Kafka.Net.Crosscutting.Bytes key, byte[] value) => throw null;
    public global::Streamiz.Kafka.Net.State.Enumerator.IKeyValueEnumerator<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]> Range(global::Streamiz.Kafka.Net.Crosscutting.Bytes from, global::Streamiz.Kafka.Net.Crosscutting.Bytes to) => throw null;
    public IEnumerable<KeyValuePair<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>> ReverseAll() => throw null;
    public global::Streamiz.Kafka.Net.State.Enumerator.IKeyValueEnumerator<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]> ReverseRange(global::Streamiz.Kafka.Net.Crosscutting.Bytes from, global::Streamiz.Kafka.Net.Crosscutting.Bytes to) => throw null;
}

public class RocksDbOptions
{
    public string StatisticsString { get; }
    public RocksDbOptions EnableStatistics() => throw null;
    public RocksDbOptions IncreaseParallelism(int totalThreads) => throw null;
    public RocksDbOptions OptimizeForPointLookup(ulong blockCacheSizeMb) => throw null;
    public RocksDbOptions OptimizeLevelStyleCompaction(ulong memtableMemoryBudget) => throw null;
    public RocksDbOptions OptimizeUniversalStyleCompaction(ulong memtableMemoryBudget) => throw null;
    public RocksDbOptions PrepareForBulkLoad() => throw null;
    public RocksDbOptions SetAdviseRandomOnOpen(bool value) => throw null;
    public RocksDbOptions SetAllowConcurrentMemtableWrite(bool value) => throw null;
    public RocksDbOptions SetAllowMmapReads(bool value) => throw null;
    public RocksDbOptions SetAllowMmapWrites(bool value) => throw null;
    public RocksDbOptions SetArenaBlockSize(ulong value) => throw null;
    public RocksDbOptions SetBloomLocality(uint value) => throw null;
    public RocksDbOptions SetBytesPerSync(ulong value) => throw null;
    public RocksDbOptions SetCompactionFilter(IntPtr compactionFilter) => throw null;
    public RocksDbOptions SetCompactionFilterFactory(IntPtr compactionFilterFactory) => throw null;
    public RocksDbOptions SetCompactionReadaheadSize(ulong size) => throw null;
    public RocksDbOptions SetComparator(IntPtr comparator) => throw null;
    public RocksDbOptions SetCompressionOptions(int p1, int p2, int p3, int p4) => throw null;
    public RocksDbOptions SetCreateIfMissing(bool value = true) => throw null;
    public RocksDbOptions SetCreateMissingColumnFamilies(bool value = true) => throw null;
    public RocksDbOptions SetDbLogDir(string value) => throw null;
    public RocksDbOptions SetDbWriteBufferSize(ulong size) => throw null;
    public RocksDbOptions SetDeleteObsoleteFilesPeriodMicros(ulong value) => throw null;
    public RocksDbOptions SetDisableAutoCompactions(int value) => throw null;
    public RocksDbOptions SetEnableWriteThreadAdaptiveYield(bool value) => throw null;
    public RocksDbOptions SetEnv(IntPtr env) => throw null;
    public RocksDbOptions SetErrorIfExists(bool value = true) => throw null;
    public RocksDbOptions SetFifoCompactionOptions(IntPtr fifoCompactionOptions) => throw null;
    public RocksDbOptions SetHardPendingCompactionBytesLimit(ulong value) => throw null;
    public RocksDbOptions SetHashLinkListRep(ulong value) => throw null;
    public RocksDbOptions SetHashSkipListRep(ulong p1, int p2, int p3) => throw null;
    public RocksDbOptions SetInfoLog(IntPtr logger) => throw null;
    public RocksDbOptions SetInplaceUpdateNumLocks(ulong value) => throw null;
    public RocksDbOptions SetInplaceUpdateSupport(bool value) => throw null;
    public RocksDbOptions SetIsFdCloseOnExec(bool value) => throw null;
    public RocksDbOptions SetKeepLogFileNum(ulong value) => throw null;
    public RocksDbOptions SetLevel0FileNumCompactionTrigger(int value) => throw null;
    public RocksDbOptions SetLevel0SlowdownWritesTrigger(int value) => throw null;
    public RocksDbOptions SetLevel0StopWritesTrigger(int value) => throw null;
    public RocksDbOptions SetLevelCompactionDynamicLevelBytes(bool value) => throw null;
    public RocksDbOptions SetLogFileTimeToRoll(ulong value) => throw null;
    public RocksDbOptions SetManifestPreallocationSize(ulong value) => throw null;
    public RocksDbOptions SetMaxBackgroundCompactions(int value) => throw null;
    public RocksDbOptions SetMaxBackgroundFlushes(int value) => throw null;
    public RocksDbOptions SetMaxBytesForLevelBase(ulong value) => throw null;
    public RocksDbOptions SetMaxBytesForLevelMultiplier(double value) => throw null;
    public RocksDbOptions SetMaxBytesForLevelMultiplierAdditional(int[] levelValues, ulong numLevels) => throw null;
    public RocksDbOptions SetMaxCompactionBytes(ulong bytes) => throw null;
    public RocksDbOptions SetMaxFileOpeningThreads(int value) => throw null;
    public RocksDbOptions SetMaxLogFileSize(ulong value) => throw null;
    public RocksDbOptions SetMaxManifestFileSize(ulong value) => throw null;
    public RocksDbOptions SetMaxOpenFiles(int value) => throw null;
    public RocksDbOptions SetMaxSequentialSkipInIterations(ulong value) => throw null;
    public RocksDbOptions SetMaxSuccessiveMerges(ulong value) => throw null;
    public RocksDbOptions SetMaxTotalWalSize(ulong n) => throw null;
    public RocksDbOptions SetMaxWriteBufferNumber(int value) => throw null;
    public RocksDbOptions SetMaxWriteBufferSizeToMaintain(int value) => throw null;
    public RocksDbOptions SetMemtableHugePageSize(ulong size) => throw null;
    public RocksDbOptions SetMemtablePrefixBloomSizeRatio(double ratio) => throw null;
    public RocksDbOptions SetMemtableVectorRep() => throw null;
    public RocksDbOptions SetMergeOperator(IntPtr mergeOperator) => throw null;
    public RocksDbOptions SetMinLevelToCompress(int level) => throw null;
    public RocksDbOptions SetMinWriteBufferNumberToMerge(int value) => throw null;
    public RocksDbOptions SetNumLevels(int value) => throw null;
    public RocksDbOptions SetOptimizeFiltersForHits(int value) => throw null;
    public RocksDbOptions SetParanoidChecks(bool value = true) => throw null;
    public RocksDbOptions SetPeriodicCompactionSeconds(ulong periodicCompactionSeconds) => throw null;
    public RocksDbOptions SetPlainTableFactory(uint user_key_len, int bloom_bits_per_key, double hash_table_ratio, int index_sparseness, int huge_page_tlb_size, char encoding_type, bool full_scan_mode, bool store_index_in_file) => throw null;
    public RocksDbOptions SetPrefixExtractor(IntPtr sliceTransform) => throw null;
    public RocksDbOptions SetRecycleLogFileNum(ulong value) => throw null;
    public RocksDbOptions SetReportBgIoStats(bool value) => throw null;
    public RocksDbOptions SetSoftPendingCompactionBytesLimit(ulong value) => throw null;
    public RocksDbOptions SetStatsDumpPeriodSec(uint value) => throw null;
    public RocksDbOptions SetTableCacheNumShardbits(int value) => throw null;
    public RocksDbOptions SetTargetFileSizeBase(ulong value) => throw null;
    public RocksDbOptions SetTargetFileSizeMultiplier(int value) => throw null;
    public RocksDbOptions SetUint64addMergeOperator() => throw null;
    public RocksDbOptions SetUniversalCompactionOptions(IntPtr universalCompactionOptions) => throw null;
    public RocksDbOptions SetUseAdaptiveMutex(bool value) => throw null;
    public RocksDbOptions SetUseDirectIoForFlushAndCompaction(bool value) => throw null;
    public RocksDbOptions SetUseDirectReads(bool value) => throw null;
    public RocksDbOptions SetUseFsync(int value) => throw null;
    public RocksDbOptions SetWALSizeLimitMB(ulong value) => throw null;
    public RocksDbOptions SetWALTtlSeconds(ulong value) => throw null;
    public RocksDbOptions SetWalDir(string value) => throw null;
    public void SetWriteBufferManager(IntPtr wbm) => throw null;
    public RocksDbOptions SetWriteBufferSize(ulong value) => throw null;
    public RocksDbOptions SkipStatsUpdateOnOpen(bool val = false) => throw null;
    internal RocksDbOptions() => throw null;
}

public class RocksDbWindowBytesStoreSupplier : global::Streamiz.Kafka.Net.State.Supplier.IWindowBytesStoreSupplier, global::Streamiz.Kafka.Net.State.Supplier.IStoreSupplier<IWindowStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>>
{
    public RocksDbWindowBytesStoreSupplier(string storeName, TimeSpan retention, long segmentInterval, long? size, bool retainDuplicates) => throw null;
    public string MetricsScope { get; }
    public string Name { get; set; }
    public bool RetainDuplicates { get; set; }
    public long Retention { get; set; }
    public long SegmentInterval { get; set; }
    public long? WindowSize { get; set; }
    public IWindowStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]> Get() => throw null;
}

public enum RocksLogLevel
{
    DEBUG = 0,
    INFO = 1,
    WARN = 2,
    ERROR = 3,
    FATAL = 4,
    HEADER = 5,
    NUM_INFO_LOG = 6,
}

public static class Stores
{
    public static global::Streamiz.Kafka.Net.State.Supplier.IKeyValueBytesStoreSupplier DefaultKeyValueStore(string name) => throw null;
    public static global::Streamiz.Kafka.Net.State.Supplier.IWindowBytesStoreSupplier DefaultWindowStore(string name, TimeSpan retention, TimeSpan windowSize, long segmentInterval = 3600000, bool retainDuplicates = false) => throw null;
    public static global::Streamiz.Kafka.Net.State.Supplier.IKeyValueBytesStoreSupplier InMemoryKeyValueStore(string name) => throw null;
    public static global::Streamiz.Kafka.Net.State.Supplier.IWindowBytesStoreSupplier InMemoryWindowStore(string name, TimeSpan retention, TimeSpan windowSize, bool retainDuplicates = false) => throw null;
    public static IStoreBuilder<IKeyValueStore<K, V>> KeyValueStoreBuilder<K, V>(global::Streamiz.Kafka.Net.State.Supplier.IKeyValueBytesStoreSupplier supplier, global::Streamiz.Kafka.Net.SerDes.ISerDes<K> keySerde, global::Streamiz.Kafka.Net.SerDes.ISerDes<V> valueSerde) => throw null;
    public static global::Streamiz.Kafka.Net.State.Supplier.IKeyValueBytesStoreSupplier PersistentKeyValueStore(string name) => throw null;
    public static global::Streamiz.Kafka.Net.State.Supplier.IWindowBytesStoreSupplier PersistentWindowStore(string name, TimeSpan retention, TimeSpan windowSize, long segmentInterval = 3600000, bool retainDuplicates = false) => throw null;
    public static IStoreBuilder<ITimestampedKeyValueStore<K, V>> TimestampedKeyValueStoreBuilder<K, V>(global::Streamiz.Kafka.Net.State.Supplier.IKeyValueBytesStoreSupplier supplier, global::Streamiz.Kafka.Net.SerDes.ISerDes<K> keySerde, global::Streamiz.Kafka.Net.SerDes.ISerDes<V> valueSerde) => throw null;
    public static IStoreBuilder<ITimestampedWindowStore<K, V>> TimestampedWindowStoreBuilder<K, V>(global::Streamiz.Kafka.Net.State.Supplier.IWindowBytesStoreSupplier supplier, global::Streamiz.Kafka.Net.SerDes.ISerDes<K> keySerde, global::Streamiz.Kafka.Net.SerDes.ISerDes<V> valueSerde) => throw null;
    public static IStoreBuilder<IWindowStore<K, V>> WindowStoreBuilder<K, V>(global::Streamiz.Kafka.Net.State.Supplier.IWindowBytesStoreSupplier supplier, global::Streamiz.Kafka.Net.SerDes.ISerDes<K> keySerdes, global::Streamiz.Kafka.Net.SerDes.ISerDes<V> valueSerdes) => throw null;
}

public class TimestampedKeyValueStoreBuilder<K, V> : AbstractStoreBuilder<K, ValueAndTimestamp<V>, ITimestampedKeyValueStore<K, V>>
{
    public TimestampedKeyValueStoreBuilder(global::Streamiz.Kafka.Net.State.Supplier.IKeyValueBytesStoreSupplier supplier, global::Streamiz.Kafka.Net.SerDes.ISerDes<K> keySerde, global::Streamiz.Kafka.Net.SerDes.ISerDes<V> valueSerde) : base(default(string), default(global::Streamiz.Kafka.Net.SerDes.ISerDes<K>), default(global::Streamiz.Kafka.Net.SerDes.ISerDes<ValueAndTimestamp<V>>)) => throw null;
    public override bool IsWindowStore { get => throw null; }
    public override long RetentionMs { get => throw null; }
    public override ITimestampedKeyValueStore<K, V> Build(IStreamConfig config) => throw null;
}

public class TimestampedWindowStoreBuilder<K, V> : AbstractStoreBuilder<K, ValueAndTimestamp<V>, ITimestampedWindowStore<K, V>>
{
    public TimestampedWindowStoreBuilder(global::Streamiz.Kafka.Net.State.Supplier.IWindowBytesStoreSupplier supplier, global::Streamiz.Kafka.Net.SerDes.ISerDes<K> keySerde, global::Streamiz.Kafka.Net.SerDes.ISerDes<V> valueSerde) : base(default(string), default(global::Streamiz.Kafka.Net.SerDes.ISerDes<K>), default(global::Streamiz.Kafka.Net.SerDes.ISerDes<ValueAndTimestamp<V>>)) => throw null;
    public override bool IsWindowStore { get => throw null; }
    public override long RetentionMs { get => throw null; }
    public override ITimestampedWindowStore<K, V> Build(IStreamConfig config) => throw null;
}

public class ValueAndTimestamp<V>
{
    public long Timestamp { get; }
    public V Value { get; }
    public static ValueAndTimestamp<V> Make(V value, long timestamp) => throw null;
    internal ValueAndTimestamp() => throw null;
}

public class WindowKeyBytes : global::Streamiz.Kafka.Net.Crosscutting.Bytes
{
    public new static WindowKeyBytes Wrap(byte[] key) => throw null;
    internal WindowKeyBytes() : base(default(byte[])) => throw null;
}

public class WindowStoreBuilder<K, V> : AbstractStoreBuilder<K, V, IWindowStore<K, V>>
{
    public WindowStoreBuilder(global::Streamiz.Kafka.Net.State.Supplier.IWindowBytesStoreSupplier supplier, global::Streamiz.Kafka.Net.SerDes.ISerDes<K> keySerde, global::Streamiz.Kafka.Net.SerDes.ISerDes<V> valueSerde) : base(default(string), default(global::Streamiz.Kafka.Net.SerDes.ISerDes<K>), default(global::Streamiz.Kafka.Net.SerDes.ISerDes<V>)) => throw null;
    public override bool IsWindowStore { get => throw null; }
    public override long RetentionMs { get => throw null; }
    public override IWindowStore<K, V> Build(IStreamConfig config) => throw null;
}

public abstract class Windowed
{
    protected Windowed() => throw null;
    public abstract global::Streamiz.Kafka.Net.Stream.Window Window { get; }
}

public class Windowed<K> : Windowed
{
    public Windowed(K key, global::Streamiz.Kafka.Net.Stream.Window window) => throw null;
    public K Key { get; }
    public override global::Streamiz.Kafka.Net.Stream.Window Window { get => throw null; }
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
}
