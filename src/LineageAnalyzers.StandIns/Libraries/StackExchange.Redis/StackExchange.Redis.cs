using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace StackExchange.Redis;

public enum Aggregate
{
    Sum = 0,
    Min = 1,
    Max = 2,
    Count = 3,
}

public enum CommandFlags
{
    None = 0,
    HighPriority = 1,
    FireAndForget = 2,
    PreferMaster = 0,
    DemandMaster = 4,
    PreferSlave = 8,
    PreferReplica = 8,
    DemandReplica = 12,
    DemandSlave = 12,
    NoRedirect = 64,
    NoScriptCache = 512,
}

public sealed class ConnectionMultiplexer : StackExchange.Redis.IConnectionMultiplexer, System.IDisposable
{
    public void AddLibraryNameSuffix(string @suffix) => throw null;
    public string @ClientName { get => throw null; }
    public void Close(bool @allowCommandsToComplete = true) => throw null;
    public System.Threading.Tasks.Task CloseAsync(bool @allowCommandsToComplete = true) => throw null;
    public string @Configuration { get => throw null; }
    public bool Configure(System.IO.TextWriter @log = default) => throw null;
    public System.Threading.Tasks.Task<bool> ConfigureAsync(System.IO.TextWriter @log = default) => throw null;
    public static StackExchange.Redis.ConnectionMultiplexer Connect(string @configuration, System.IO.TextWriter @log = default) => throw null;
    public static System.Threading.Tasks.Task<StackExchange.Redis.ConnectionMultiplexer> ConnectAsync(string @configuration, System.IO.TextWriter @log = default) => throw null;
    public void Dispose() => throw null;
    public System.Threading.Tasks.ValueTask DisposeAsync() => throw null;
    public static System.Threading.Tasks.TaskFactory @Factory { get => throw null; set => throw null; }
    public StackExchange.Redis.IDatabase GetDatabase(int @db = -1, object @asyncState = default) => throw null;
    public System.Net.EndPoint[] GetEndPoints(bool @configuredOnly = false) => throw null;
    public static bool GetFeatureFlag(string @flag) => throw null;
    public int GetHashSlot(StackExchange.Redis.RedisKey @key) => throw null;
    public string GetStatus() => throw null;
    public void GetStatus(System.IO.TextWriter @log) => throw null;
    public string GetStormLog() => throw null;
    public StackExchange.Redis.ISubscriber GetSubscriber(object @asyncState = default) => throw null;
    public int HashSlot(StackExchange.Redis.RedisKey @key) => throw null;
    public bool @IncludeDetailInExceptions { get => throw null; set => throw null; }
    public bool @IncludePerformanceCountersInExceptions { get => throw null; set => throw null; }
    public bool @IsConnected { get => throw null; }
    public bool @IsConnecting { get => throw null; }
    public long @OperationCount { get => throw null; }
    public bool @PreserveAsyncOrder { get => throw null; set => throw null; }
    public long PublishReconfigure(StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0) => throw null;
    public System.Threading.Tasks.Task<long> PublishReconfigureAsync(StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0) => throw null;
    public System.Threading.Tasks.Task<bool> ReconfigureAsync(string @reason) => throw null;
    public void ResetStormLog() => throw null;
    public static StackExchange.Redis.ConnectionMultiplexer SentinelConnect(string @configuration, System.IO.TextWriter @log = default) => throw null;
    public static System.Threading.Tasks.Task<StackExchange.Redis.ConnectionMultiplexer> SentinelConnectAsync(string @configuration, System.IO.TextWriter @log = default) => throw null;
    public static void SetFeatureFlag(string @flag, bool @enabled) => throw null;
    public int @StormLogThreshold { get => throw null; set => throw null; }
    public int @TimeoutMilliseconds { get => throw null; }
    public override string ToString() => throw null;
    public void Wait(System.Threading.Tasks.Task @task) => throw null;
    public T Wait<T>(System.Threading.Tasks.Task<T> @task) => throw null;
    public void WaitAll(params System.Threading.Tasks.Task[] @tasks) => throw null;
}

public readonly struct Expiration
{
    public Expiration(System.DateTime @when) => throw null;
    public Expiration(System.TimeSpan @ttl) => throw null;
    public static StackExchange.Redis.Expiration @Default { get => throw null; }
    public override bool Equals(object @obj) => throw null;
    public override int GetHashCode() => throw null;
    public static StackExchange.Redis.Expiration @KeepTtl { get => throw null; }
    public static StackExchange.Redis.Expiration @Persist { get => throw null; }
    public override string ToString() => throw null;
    public static implicit operator StackExchange.Redis.Expiration(System.DateTime @when) => throw null;
    public static implicit operator StackExchange.Redis.Expiration(System.TimeSpan @ttl) => throw null;
}

public enum ExpireWhen
{
    Always = 0,
    GreaterThanCurrentExpiry = 1,
    HasExpiry = 2,
    HasNoExpiry = 3,
    LessThanCurrentExpiry = 4,
}

public readonly struct HashEntry : System.IEquatable<StackExchange.Redis.HashEntry>
{
    public HashEntry(StackExchange.Redis.RedisValue @name, StackExchange.Redis.RedisValue @value) => throw null;
    public override bool Equals(object @obj) => throw null;
    public bool Equals(StackExchange.Redis.HashEntry @other) => throw null;
    public override int GetHashCode() => throw null;
    public StackExchange.Redis.RedisValue @Key { get => throw null; }
    public StackExchange.Redis.RedisValue @Name { get => throw null; }
    public override string ToString() => throw null;
    public StackExchange.Redis.RedisValue @Value { get => throw null; }
    public static bool operator ==(StackExchange.Redis.HashEntry @x, StackExchange.Redis.HashEntry @y) => throw null;
    public static implicit operator System.Collections.Generic.KeyValuePair<StackExchange.Redis.RedisValue, StackExchange.Redis.RedisValue>(StackExchange.Redis.HashEntry @value) => throw null;
    public static implicit operator StackExchange.Redis.HashEntry(System.Collections.Generic.KeyValuePair<StackExchange.Redis.RedisValue, StackExchange.Redis.RedisValue> @value) => throw null;
    public static bool operator !=(StackExchange.Redis.HashEntry @x, StackExchange.Redis.HashEntry @y) => throw null;
}

public interface IConnectionMultiplexer : System.IDisposable
{
    void AddLibraryNameSuffix(string @suffix);
    string @ClientName { get; }
    void Close(bool @allowCommandsToComplete = true);
    System.Threading.Tasks.Task CloseAsync(bool @allowCommandsToComplete = true);
    string @Configuration { get; }
    bool Configure(System.IO.TextWriter @log = default);
    System.Threading.Tasks.Task<bool> ConfigureAsync(System.IO.TextWriter @log = default);
    StackExchange.Redis.IDatabase GetDatabase(int @db = -1, object @asyncState = default);
    System.Net.EndPoint[] GetEndPoints(bool @configuredOnly = false);
    int GetHashSlot(StackExchange.Redis.RedisKey @key);
    string GetStatus();
    void GetStatus(System.IO.TextWriter @log);
    string GetStormLog();
    StackExchange.Redis.ISubscriber GetSubscriber(object @asyncState = default);
    int HashSlot(StackExchange.Redis.RedisKey @key);
    bool @IncludeDetailInExceptions { get; set; }
    bool @IsConnected { get; }
    bool @IsConnecting { get; }
    long @OperationCount { get; }
    bool @PreserveAsyncOrder { get; set; }
    long PublishReconfigure(StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long> PublishReconfigureAsync(StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    void ResetStormLog();
    int @StormLogThreshold { get; set; }
    int @TimeoutMilliseconds { get; }
    string ToString();
    void Wait(System.Threading.Tasks.Task @task);
    T Wait<T>(System.Threading.Tasks.Task<T> @task);
    void WaitAll(params System.Threading.Tasks.Task[] @tasks);
}

public interface IDatabase : StackExchange.Redis.IRedis, StackExchange.Redis.IRedisAsync, StackExchange.Redis.IDatabaseAsync
{
    StackExchange.Redis.RedisValue[] ArrayLastItems(StackExchange.Redis.RedisKey @key, int @count, bool @reverse = false, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    int @Database { get; }
    StackExchange.Redis.RedisValue DebugObject(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    bool GeoAdd(StackExchange.Redis.RedisKey @key, double @longitude, double @latitude, StackExchange.Redis.RedisValue @member, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    string[] GeoHash(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue[] @members, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    string GeoHash(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @member, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    bool GeoRemove(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @member, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long HashDecrement(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @hashField, long @value = 1, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    double HashDecrement(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @hashField, double @value, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    bool HashDelete(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @hashField, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long HashDelete(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue[] @hashFields, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    bool HashExists(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @hashField, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue HashFieldGetAndDelete(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @hashField, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue[] HashFieldGetAndDelete(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue[] @hashFields, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue HashFieldGetAndSetExpiry(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @hashField, System.TimeSpan? @expiry = default, bool @persist = false, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue HashFieldGetAndSetExpiry(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @hashField, System.DateTime @expiry, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue[] HashFieldGetAndSetExpiry(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue[] @hashFields, System.TimeSpan? @expiry = default, bool @persist = false, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue[] HashFieldGetAndSetExpiry(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue[] @hashFields, System.DateTime @expiry, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long[] HashFieldGetExpireDateTime(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue[] @hashFields, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long[] HashFieldGetTimeToLive(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue[] @hashFields, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue HashFieldSetAndSetExpiry(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @field, StackExchange.Redis.RedisValue @value, System.TimeSpan? @expiry = default, bool @keepTtl = false, StackExchange.Redis.When @when = (StackExchange.Redis.When)0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue HashFieldSetAndSetExpiry(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @field, StackExchange.Redis.RedisValue @value, System.DateTime @expiry, StackExchange.Redis.When @when = (StackExchange.Redis.When)0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue HashFieldSetAndSetExpiry(StackExchange.Redis.RedisKey @key, StackExchange.Redis.HashEntry[] @hashFields, System.TimeSpan? @expiry = default, bool @keepTtl = false, StackExchange.Redis.When @when = (StackExchange.Redis.When)0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue HashFieldSetAndSetExpiry(StackExchange.Redis.RedisKey @key, StackExchange.Redis.HashEntry[] @hashFields, System.DateTime @expiry, StackExchange.Redis.When @when = (StackExchange.Redis.When)0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue HashGet(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @hashField, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue[] HashGet(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue[] @hashFields, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.HashEntry[] HashGetAll(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long HashIncrement(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @hashField, long @value = 1, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    double HashIncrement(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @hashField, double @value, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue[] HashKeys(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long HashLength(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue HashRandomField(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue[] HashRandomFields(StackExchange.Redis.RedisKey @key, long @count, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.HashEntry[] HashRandomFieldsWithValues(StackExchange.Redis.RedisKey @key, long @count, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Collections.Generic.IEnumerable<StackExchange.Redis.HashEntry> HashScan(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @pattern, int @pageSize, StackExchange.Redis.CommandFlags @flags);
    System.Collections.Generic.IEnumerable<StackExchange.Redis.HashEntry> HashScan(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @pattern = default, int @pageSize = 250, long @cursor = 0, int @pageOffset = 0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Collections.Generic.IEnumerable<StackExchange.Redis.RedisValue> HashScanNoValues(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @pattern = default, int @pageSize = 250, long @cursor = 0, int @pageOffset = 0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    void HashSet(StackExchange.Redis.RedisKey @key, StackExchange.Redis.HashEntry[] @hashFields, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    bool HashSet(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @hashField, StackExchange.Redis.RedisValue @value, StackExchange.Redis.When @when = (StackExchange.Redis.When)0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long HashStringLength(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @hashField, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue[] HashValues(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    bool HyperLogLogAdd(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @value, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    bool HyperLogLogAdd(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue[] @values, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long HyperLogLogLength(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long HyperLogLogLength(StackExchange.Redis.RedisKey[] @keys, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    void HyperLogLogMerge(StackExchange.Redis.RedisKey @destination, StackExchange.Redis.RedisKey @first, StackExchange.Redis.RedisKey @second, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    void HyperLogLogMerge(StackExchange.Redis.RedisKey @destination, StackExchange.Redis.RedisKey[] @sourceKeys, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Net.EndPoint IdentifyEndpoint(StackExchange.Redis.RedisKey @key = default, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    bool KeyCopy(StackExchange.Redis.RedisKey @sourceKey, StackExchange.Redis.RedisKey @destinationKey, int @destinationDatabase = -1, bool @replace = false, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    bool KeyDelete(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long KeyDelete(StackExchange.Redis.RedisKey[] @keys, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    byte[] KeyDump(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    string KeyEncoding(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    bool KeyExists(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long KeyExists(StackExchange.Redis.RedisKey[] @keys, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    bool KeyExpire(StackExchange.Redis.RedisKey @key, System.TimeSpan? @expiry, StackExchange.Redis.CommandFlags @flags);
    bool KeyExpire(StackExchange.Redis.RedisKey @key, System.TimeSpan? @expiry, StackExchange.Redis.ExpireWhen @when = (StackExchange.Redis.ExpireWhen)0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    bool KeyExpire(StackExchange.Redis.RedisKey @key, System.DateTime? @expiry, StackExchange.Redis.CommandFlags @flags);
    bool KeyExpire(StackExchange.Redis.RedisKey @key, System.DateTime? @expiry, StackExchange.Redis.ExpireWhen @when = (StackExchange.Redis.ExpireWhen)0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.DateTime? KeyExpireTime(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long? KeyFrequency(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.TimeSpan? KeyIdleTime(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    bool KeyMove(StackExchange.Redis.RedisKey @key, int @database, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    bool KeyPersist(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisKey KeyRandom(StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long? KeyRefCount(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    bool KeyRename(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisKey @newKey, StackExchange.Redis.When @when = (StackExchange.Redis.When)0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    void KeyRestore(StackExchange.Redis.RedisKey @key, byte[] @value, System.TimeSpan? @expiry = default, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.TimeSpan? KeyTimeToLive(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    bool KeyTouch(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long KeyTouch(StackExchange.Redis.RedisKey[] @keys, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue ListGetByIndex(StackExchange.Redis.RedisKey @key, long @index, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long ListInsertAfter(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @pivot, StackExchange.Redis.RedisValue @value, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long ListInsertBefore(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @pivot, StackExchange.Redis.RedisValue @value, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue ListLeftPop(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue[] ListLeftPop(StackExchange.Redis.RedisKey @key, long @count, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long ListLeftPush(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @value, StackExchange.Redis.When @when = (StackExchange.Redis.When)0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long ListLeftPush(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue[] @values, StackExchange.Redis.When @when = (StackExchange.Redis.When)0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long ListLeftPush(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue[] @values, StackExchange.Redis.CommandFlags @flags);
    long ListLength(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long ListPosition(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @element, long @rank = 1, long @maxLength = 0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long[] ListPositions(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @element, long @count, long @rank = 1, long @maxLength = 0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue[] ListRange(StackExchange.Redis.RedisKey @key, long @start = 0, long @stop = -1, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long ListRemove(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @value, long @count = 0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue ListRightPop(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue[] ListRightPop(StackExchange.Redis.RedisKey @key, long @count, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue ListRightPopLeftPush(StackExchange.Redis.RedisKey @source, StackExchange.Redis.RedisKey @destination, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long ListRightPush(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @value, StackExchange.Redis.When @when = (StackExchange.Redis.When)0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long ListRightPush(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue[] @values, StackExchange.Redis.When @when = (StackExchange.Redis.When)0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long ListRightPush(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue[] @values, StackExchange.Redis.CommandFlags @flags);
    void ListSetByIndex(StackExchange.Redis.RedisKey @key, long @index, StackExchange.Redis.RedisValue @value, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    void ListTrim(StackExchange.Redis.RedisKey @key, long @start, long @stop, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    bool LockExtend(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @value, System.TimeSpan @expiry, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue LockQuery(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    bool LockRelease(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @value, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    bool LockTake(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @value, System.TimeSpan @expiry, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long Publish(StackExchange.Redis.RedisChannel @channel, StackExchange.Redis.RedisValue @message, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    bool SetAdd(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @value, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long SetAdd(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue[] @values, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue[] SetCombine(StackExchange.Redis.SetOperation @operation, StackExchange.Redis.RedisKey @first, StackExchange.Redis.RedisKey @second, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue[] SetCombine(StackExchange.Redis.SetOperation @operation, StackExchange.Redis.RedisKey[] @keys, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long SetCombineAndStore(StackExchange.Redis.SetOperation @operation, StackExchange.Redis.RedisKey @destination, StackExchange.Redis.RedisKey @first, StackExchange.Redis.RedisKey @second, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long SetCombineAndStore(StackExchange.Redis.SetOperation @operation, StackExchange.Redis.RedisKey @destination, StackExchange.Redis.RedisKey[] @keys, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    bool SetContains(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @value, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    bool[] SetContains(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue[] @values, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long SetIntersectionLength(StackExchange.Redis.RedisKey[] @keys, long @limit = 0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long SetLength(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue[] SetMembers(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    bool SetMove(StackExchange.Redis.RedisKey @source, StackExchange.Redis.RedisKey @destination, StackExchange.Redis.RedisValue @value, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue SetPop(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue[] SetPop(StackExchange.Redis.RedisKey @key, long @count, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue SetRandomMember(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue[] SetRandomMembers(StackExchange.Redis.RedisKey @key, long @count, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    bool SetRemove(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @value, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long SetRemove(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue[] @values, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Collections.Generic.IEnumerable<StackExchange.Redis.RedisValue> SetScan(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @pattern, int @pageSize, StackExchange.Redis.CommandFlags @flags);
    System.Collections.Generic.IEnumerable<StackExchange.Redis.RedisValue> SetScan(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @pattern = default, int @pageSize = 250, long @cursor = 0, int @pageOffset = 0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    bool SortedSetAdd(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @member, double @score, StackExchange.Redis.CommandFlags @flags);
    bool SortedSetAdd(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @member, double @score, StackExchange.Redis.When @when, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue[] SortedSetCombine(StackExchange.Redis.SetOperation @operation, StackExchange.Redis.RedisKey[] @keys, double[] @weights = default, StackExchange.Redis.Aggregate @aggregate = (StackExchange.Redis.Aggregate)0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long SortedSetCombineAndStore(StackExchange.Redis.SetOperation @operation, StackExchange.Redis.RedisKey @destination, StackExchange.Redis.RedisKey @first, StackExchange.Redis.RedisKey @second, StackExchange.Redis.Aggregate @aggregate = (StackExchange.Redis.Aggregate)0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long SortedSetCombineAndStore(StackExchange.Redis.SetOperation @operation, StackExchange.Redis.RedisKey @destination, StackExchange.Redis.RedisKey[] @keys, double[] @weights = default, StackExchange.Redis.Aggregate @aggregate = (StackExchange.Redis.Aggregate)0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    double SortedSetDecrement(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @member, double @value, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    double SortedSetIncrement(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @member, double @value, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long SortedSetIntersectionLength(StackExchange.Redis.RedisKey[] @keys, long @limit = 0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue SortedSetRandomMember(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue[] SortedSetRandomMembers(StackExchange.Redis.RedisKey @key, long @count, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue[] SortedSetRangeByRank(StackExchange.Redis.RedisKey @key, long @start = 0, long @stop = -1, StackExchange.Redis.Order @order = (StackExchange.Redis.Order)0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long? SortedSetRank(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @member, StackExchange.Redis.Order @order = (StackExchange.Redis.Order)0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    bool SortedSetRemove(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @member, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long SortedSetRemove(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue[] @members, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long SortedSetRemoveRangeByRank(StackExchange.Redis.RedisKey @key, long @start, long @stop, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    double? SortedSetScore(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @member, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    double?[] SortedSetScores(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue[] @members, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long StreamAcknowledge(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @groupName, StackExchange.Redis.RedisValue @messageId, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long StreamAcknowledge(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @groupName, StackExchange.Redis.RedisValue[] @messageIds, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue StreamAdd(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @streamField, StackExchange.Redis.RedisValue @streamValue, StackExchange.Redis.RedisValue? @messageId, int? @maxLength, bool @useApproximateMaxLength, StackExchange.Redis.CommandFlags @flags);
    StackExchange.Redis.RedisValue[] StreamClaimIdsOnly(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @consumerGroup, StackExchange.Redis.RedisValue @claimingConsumer, long @minIdleTimeInMs, StackExchange.Redis.RedisValue[] @messageIds, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    bool StreamConsumerGroupSetPosition(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @groupName, StackExchange.Redis.RedisValue @position, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    bool StreamCreateConsumerGroup(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @groupName, StackExchange.Redis.RedisValue? @position, StackExchange.Redis.CommandFlags @flags);
    bool StreamCreateConsumerGroup(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @groupName, StackExchange.Redis.RedisValue? @position = default, bool @createStream = true, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long StreamDelete(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue[] @messageIds, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long StreamDeleteConsumer(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @groupName, StackExchange.Redis.RedisValue @consumerName, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    bool StreamDeleteConsumerGroup(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @groupName, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long StreamLength(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long StreamTrim(StackExchange.Redis.RedisKey @key, int @maxLength, bool @useApproximateMaxLength, StackExchange.Redis.CommandFlags @flags);
    long StringAppend(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @value, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long StringBitCount(StackExchange.Redis.RedisKey @key, long @start, long @end, StackExchange.Redis.CommandFlags @flags);
    long StringBitPosition(StackExchange.Redis.RedisKey @key, bool @bit, long @start, long @end, StackExchange.Redis.CommandFlags @flags);
    long StringDecrement(StackExchange.Redis.RedisKey @key, long @value = 1, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    double StringDecrement(StackExchange.Redis.RedisKey @key, double @value, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue StringGet(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue[] StringGet(StackExchange.Redis.RedisKey[] @keys, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    bool StringGetBit(StackExchange.Redis.RedisKey @key, long @offset, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue StringGetDelete(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue StringGetRange(StackExchange.Redis.RedisKey @key, long @start, long @end, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue StringGetSet(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @value, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue StringGetSetExpiry(StackExchange.Redis.RedisKey @key, System.TimeSpan? @expiry, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue StringGetSetExpiry(StackExchange.Redis.RedisKey @key, System.DateTime @expiry, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long StringIncrement(StackExchange.Redis.RedisKey @key, long @value = 1, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    double StringIncrement(StackExchange.Redis.RedisKey @key, double @value, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long StringLength(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    string StringLongestCommonSubsequence(StackExchange.Redis.RedisKey @first, StackExchange.Redis.RedisKey @second, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long StringLongestCommonSubsequenceLength(StackExchange.Redis.RedisKey @first, StackExchange.Redis.RedisKey @second, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    bool StringSet(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @value, System.TimeSpan? @expiry, StackExchange.Redis.When @when);
    bool StringSet(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @value, System.TimeSpan? @expiry, StackExchange.Redis.When @when, StackExchange.Redis.CommandFlags @flags);
    bool StringSet(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @value, System.TimeSpan? @expiry, bool @keepTtl, StackExchange.Redis.When @when = (StackExchange.Redis.When)0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    bool StringSet(System.Collections.Generic.KeyValuePair<StackExchange.Redis.RedisKey, StackExchange.Redis.RedisValue>[] @values, StackExchange.Redis.When @when, StackExchange.Redis.CommandFlags @flags);
    bool StringSet(System.Collections.Generic.KeyValuePair<StackExchange.Redis.RedisKey, StackExchange.Redis.RedisValue>[] @values, StackExchange.Redis.When @when = (StackExchange.Redis.When)0, StackExchange.Redis.Expiration @expiry = default, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue StringSetAndGet(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @value, System.TimeSpan? @expiry, StackExchange.Redis.When @when, StackExchange.Redis.CommandFlags @flags);
    StackExchange.Redis.RedisValue StringSetAndGet(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @value, System.TimeSpan? @expiry = default, bool @keepTtl = false, StackExchange.Redis.When @when = (StackExchange.Redis.When)0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    bool StringSetBit(StackExchange.Redis.RedisKey @key, long @offset, bool @bit, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue StringSetRange(StackExchange.Redis.RedisKey @key, long @offset, StackExchange.Redis.RedisValue @value, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    bool VectorSetContains(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @member, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    int VectorSetDimension(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    string VectorSetGetAttributesJson(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @member, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    long VectorSetLength(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue VectorSetRandomMember(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    StackExchange.Redis.RedisValue[] VectorSetRandomMembers(StackExchange.Redis.RedisKey @key, long @count, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    bool VectorSetRemove(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @member, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    bool VectorSetSetAttributesJson(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @member, string @attributesJson, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
}

public interface IDatabaseAsync : StackExchange.Redis.IRedisAsync
{
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue[]> ArrayLastItemsAsync(StackExchange.Redis.RedisKey @key, int @count, bool @reverse = false, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue> DebugObjectAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<bool> GeoAddAsync(StackExchange.Redis.RedisKey @key, double @longitude, double @latitude, StackExchange.Redis.RedisValue @member, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<string[]> GeoHashAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue[] @members, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<string> GeoHashAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @member, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<bool> GeoRemoveAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @member, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long> HashDecrementAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @hashField, long @value = 1, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<double> HashDecrementAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @hashField, double @value, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<bool> HashDeleteAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @hashField, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long> HashDeleteAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue[] @hashFields, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<bool> HashExistsAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @hashField, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue> HashFieldGetAndDeleteAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @hashField, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue[]> HashFieldGetAndDeleteAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue[] @hashFields, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue> HashFieldGetAndSetExpiryAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @hashField, System.TimeSpan? @expiry = default, bool @persist = false, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue> HashFieldGetAndSetExpiryAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @hashField, System.DateTime @expiry, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue[]> HashFieldGetAndSetExpiryAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue[] @hashFields, System.TimeSpan? @expiry = default, bool @persist = false, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue[]> HashFieldGetAndSetExpiryAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue[] @hashFields, System.DateTime @expiry, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long[]> HashFieldGetExpireDateTimeAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue[] @hashFields, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long[]> HashFieldGetTimeToLiveAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue[] @hashFields, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue> HashFieldSetAndSetExpiryAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @field, StackExchange.Redis.RedisValue @value, System.TimeSpan? @expiry = default, bool @keepTtl = false, StackExchange.Redis.When @when = (StackExchange.Redis.When)0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue> HashFieldSetAndSetExpiryAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @field, StackExchange.Redis.RedisValue @value, System.DateTime @expiry, StackExchange.Redis.When @when = (StackExchange.Redis.When)0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue> HashFieldSetAndSetExpiryAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.HashEntry[] @hashFields, System.TimeSpan? @expiry = default, bool @keepTtl = false, StackExchange.Redis.When @when = (StackExchange.Redis.When)0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue> HashFieldSetAndSetExpiryAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.HashEntry[] @hashFields, System.DateTime @expiry, StackExchange.Redis.When @when = (StackExchange.Redis.When)0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.HashEntry[]> HashGetAllAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue> HashGetAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @hashField, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue[]> HashGetAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue[] @hashFields, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long> HashIncrementAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @hashField, long @value = 1, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<double> HashIncrementAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @hashField, double @value, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue[]> HashKeysAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long> HashLengthAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue> HashRandomFieldAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue[]> HashRandomFieldsAsync(StackExchange.Redis.RedisKey @key, long @count, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.HashEntry[]> HashRandomFieldsWithValuesAsync(StackExchange.Redis.RedisKey @key, long @count, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task HashSetAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.HashEntry[] @hashFields, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<bool> HashSetAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @hashField, StackExchange.Redis.RedisValue @value, StackExchange.Redis.When @when = (StackExchange.Redis.When)0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long> HashStringLengthAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @hashField, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue[]> HashValuesAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<bool> HyperLogLogAddAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @value, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<bool> HyperLogLogAddAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue[] @values, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long> HyperLogLogLengthAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long> HyperLogLogLengthAsync(StackExchange.Redis.RedisKey[] @keys, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task HyperLogLogMergeAsync(StackExchange.Redis.RedisKey @destination, StackExchange.Redis.RedisKey @first, StackExchange.Redis.RedisKey @second, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task HyperLogLogMergeAsync(StackExchange.Redis.RedisKey @destination, StackExchange.Redis.RedisKey[] @sourceKeys, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<System.Net.EndPoint> IdentifyEndpointAsync(StackExchange.Redis.RedisKey @key = default, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    bool IsConnected(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<bool> KeyCopyAsync(StackExchange.Redis.RedisKey @sourceKey, StackExchange.Redis.RedisKey @destinationKey, int @destinationDatabase = -1, bool @replace = false, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<bool> KeyDeleteAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long> KeyDeleteAsync(StackExchange.Redis.RedisKey[] @keys, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<byte[]> KeyDumpAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<string> KeyEncodingAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<bool> KeyExistsAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long> KeyExistsAsync(StackExchange.Redis.RedisKey[] @keys, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<bool> KeyExpireAsync(StackExchange.Redis.RedisKey @key, System.TimeSpan? @expiry, StackExchange.Redis.CommandFlags @flags);
    System.Threading.Tasks.Task<bool> KeyExpireAsync(StackExchange.Redis.RedisKey @key, System.TimeSpan? @expiry, StackExchange.Redis.ExpireWhen @when = (StackExchange.Redis.ExpireWhen)0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<bool> KeyExpireAsync(StackExchange.Redis.RedisKey @key, System.DateTime? @expiry, StackExchange.Redis.CommandFlags @flags);
    System.Threading.Tasks.Task<bool> KeyExpireAsync(StackExchange.Redis.RedisKey @key, System.DateTime? @expiry, StackExchange.Redis.ExpireWhen @when = (StackExchange.Redis.ExpireWhen)0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<System.DateTime?> KeyExpireTimeAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long?> KeyFrequencyAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<System.TimeSpan?> KeyIdleTimeAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<bool> KeyMoveAsync(StackExchange.Redis.RedisKey @key, int @database, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<bool> KeyPersistAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisKey> KeyRandomAsync(StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long?> KeyRefCountAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<bool> KeyRenameAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisKey @newKey, StackExchange.Redis.When @when = (StackExchange.Redis.When)0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task KeyRestoreAsync(StackExchange.Redis.RedisKey @key, byte[] @value, System.TimeSpan? @expiry = default, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<System.TimeSpan?> KeyTimeToLiveAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<bool> KeyTouchAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long> KeyTouchAsync(StackExchange.Redis.RedisKey[] @keys, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue> ListGetByIndexAsync(StackExchange.Redis.RedisKey @key, long @index, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long> ListInsertAfterAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @pivot, StackExchange.Redis.RedisValue @value, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long> ListInsertBeforeAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @pivot, StackExchange.Redis.RedisValue @value, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue> ListLeftPopAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue[]> ListLeftPopAsync(StackExchange.Redis.RedisKey @key, long @count, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long> ListLeftPushAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @value, StackExchange.Redis.When @when = (StackExchange.Redis.When)0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long> ListLeftPushAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue[] @values, StackExchange.Redis.When @when = (StackExchange.Redis.When)0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long> ListLeftPushAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue[] @values, StackExchange.Redis.CommandFlags @flags);
    System.Threading.Tasks.Task<long> ListLengthAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long> ListPositionAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @element, long @rank = 1, long @maxLength = 0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long[]> ListPositionsAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @element, long @count, long @rank = 1, long @maxLength = 0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue[]> ListRangeAsync(StackExchange.Redis.RedisKey @key, long @start = 0, long @stop = -1, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long> ListRemoveAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @value, long @count = 0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue> ListRightPopAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue[]> ListRightPopAsync(StackExchange.Redis.RedisKey @key, long @count, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue> ListRightPopLeftPushAsync(StackExchange.Redis.RedisKey @source, StackExchange.Redis.RedisKey @destination, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long> ListRightPushAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @value, StackExchange.Redis.When @when = (StackExchange.Redis.When)0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long> ListRightPushAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue[] @values, StackExchange.Redis.When @when = (StackExchange.Redis.When)0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long> ListRightPushAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue[] @values, StackExchange.Redis.CommandFlags @flags);
    System.Threading.Tasks.Task ListSetByIndexAsync(StackExchange.Redis.RedisKey @key, long @index, StackExchange.Redis.RedisValue @value, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task ListTrimAsync(StackExchange.Redis.RedisKey @key, long @start, long @stop, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<bool> LockExtendAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @value, System.TimeSpan @expiry, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue> LockQueryAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<bool> LockReleaseAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @value, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<bool> LockTakeAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @value, System.TimeSpan @expiry, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long> PublishAsync(StackExchange.Redis.RedisChannel @channel, StackExchange.Redis.RedisValue @message, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<bool> SetAddAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @value, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long> SetAddAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue[] @values, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long> SetCombineAndStoreAsync(StackExchange.Redis.SetOperation @operation, StackExchange.Redis.RedisKey @destination, StackExchange.Redis.RedisKey @first, StackExchange.Redis.RedisKey @second, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long> SetCombineAndStoreAsync(StackExchange.Redis.SetOperation @operation, StackExchange.Redis.RedisKey @destination, StackExchange.Redis.RedisKey[] @keys, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue[]> SetCombineAsync(StackExchange.Redis.SetOperation @operation, StackExchange.Redis.RedisKey @first, StackExchange.Redis.RedisKey @second, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue[]> SetCombineAsync(StackExchange.Redis.SetOperation @operation, StackExchange.Redis.RedisKey[] @keys, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<bool> SetContainsAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @value, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<bool[]> SetContainsAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue[] @values, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long> SetIntersectionLengthAsync(StackExchange.Redis.RedisKey[] @keys, long @limit = 0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long> SetLengthAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue[]> SetMembersAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<bool> SetMoveAsync(StackExchange.Redis.RedisKey @source, StackExchange.Redis.RedisKey @destination, StackExchange.Redis.RedisValue @value, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue> SetPopAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue[]> SetPopAsync(StackExchange.Redis.RedisKey @key, long @count, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue> SetRandomMemberAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue[]> SetRandomMembersAsync(StackExchange.Redis.RedisKey @key, long @count, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<bool> SetRemoveAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @value, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long> SetRemoveAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue[] @values, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<bool> SortedSetAddAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @member, double @score, StackExchange.Redis.CommandFlags @flags);
    System.Threading.Tasks.Task<bool> SortedSetAddAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @member, double @score, StackExchange.Redis.When @when, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long> SortedSetCombineAndStoreAsync(StackExchange.Redis.SetOperation @operation, StackExchange.Redis.RedisKey @destination, StackExchange.Redis.RedisKey @first, StackExchange.Redis.RedisKey @second, StackExchange.Redis.Aggregate @aggregate = (StackExchange.Redis.Aggregate)0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long> SortedSetCombineAndStoreAsync(StackExchange.Redis.SetOperation @operation, StackExchange.Redis.RedisKey @destination, StackExchange.Redis.RedisKey[] @keys, double[] @weights = default, StackExchange.Redis.Aggregate @aggregate = (StackExchange.Redis.Aggregate)0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue[]> SortedSetCombineAsync(StackExchange.Redis.SetOperation @operation, StackExchange.Redis.RedisKey[] @keys, double[] @weights = default, StackExchange.Redis.Aggregate @aggregate = (StackExchange.Redis.Aggregate)0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<double> SortedSetDecrementAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @member, double @value, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<double> SortedSetIncrementAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @member, double @value, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long> SortedSetIntersectionLengthAsync(StackExchange.Redis.RedisKey[] @keys, long @limit = 0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue> SortedSetRandomMemberAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue[]> SortedSetRandomMembersAsync(StackExchange.Redis.RedisKey @key, long @count, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue[]> SortedSetRangeByRankAsync(StackExchange.Redis.RedisKey @key, long @start = 0, long @stop = -1, StackExchange.Redis.Order @order = (StackExchange.Redis.Order)0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long?> SortedSetRankAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @member, StackExchange.Redis.Order @order = (StackExchange.Redis.Order)0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<bool> SortedSetRemoveAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @member, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long> SortedSetRemoveAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue[] @members, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long> SortedSetRemoveRangeByRankAsync(StackExchange.Redis.RedisKey @key, long @start, long @stop, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<double?> SortedSetScoreAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @member, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<double?[]> SortedSetScoresAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue[] @members, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long> StreamAcknowledgeAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @groupName, StackExchange.Redis.RedisValue @messageId, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long> StreamAcknowledgeAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @groupName, StackExchange.Redis.RedisValue[] @messageIds, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue> StreamAddAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @streamField, StackExchange.Redis.RedisValue @streamValue, StackExchange.Redis.RedisValue? @messageId, int? @maxLength, bool @useApproximateMaxLength, StackExchange.Redis.CommandFlags @flags);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue[]> StreamClaimIdsOnlyAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @consumerGroup, StackExchange.Redis.RedisValue @claimingConsumer, long @minIdleTimeInMs, StackExchange.Redis.RedisValue[] @messageIds, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<bool> StreamConsumerGroupSetPositionAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @groupName, StackExchange.Redis.RedisValue @position, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<bool> StreamCreateConsumerGroupAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @groupName, StackExchange.Redis.RedisValue? @position, StackExchange.Redis.CommandFlags @flags);
    System.Threading.Tasks.Task<bool> StreamCreateConsumerGroupAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @groupName, StackExchange.Redis.RedisValue? @position = default, bool @createStream = true, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long> StreamDeleteAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue[] @messageIds, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long> StreamDeleteConsumerAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @groupName, StackExchange.Redis.RedisValue @consumerName, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<bool> StreamDeleteConsumerGroupAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @groupName, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long> StreamLengthAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long> StreamTrimAsync(StackExchange.Redis.RedisKey @key, int @maxLength, bool @useApproximateMaxLength, StackExchange.Redis.CommandFlags @flags);
    System.Threading.Tasks.Task<long> StringAppendAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @value, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long> StringBitCountAsync(StackExchange.Redis.RedisKey @key, long @start, long @end, StackExchange.Redis.CommandFlags @flags);
    System.Threading.Tasks.Task<long> StringBitPositionAsync(StackExchange.Redis.RedisKey @key, bool @bit, long @start, long @end, StackExchange.Redis.CommandFlags @flags);
    System.Threading.Tasks.Task<long> StringDecrementAsync(StackExchange.Redis.RedisKey @key, long @value = 1, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<double> StringDecrementAsync(StackExchange.Redis.RedisKey @key, double @value, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue> StringGetAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue[]> StringGetAsync(StackExchange.Redis.RedisKey[] @keys, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<bool> StringGetBitAsync(StackExchange.Redis.RedisKey @key, long @offset, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue> StringGetDeleteAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue> StringGetRangeAsync(StackExchange.Redis.RedisKey @key, long @start, long @end, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue> StringGetSetAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @value, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue> StringGetSetExpiryAsync(StackExchange.Redis.RedisKey @key, System.TimeSpan? @expiry, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue> StringGetSetExpiryAsync(StackExchange.Redis.RedisKey @key, System.DateTime @expiry, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long> StringIncrementAsync(StackExchange.Redis.RedisKey @key, long @value = 1, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<double> StringIncrementAsync(StackExchange.Redis.RedisKey @key, double @value, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long> StringLengthAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<string> StringLongestCommonSubsequenceAsync(StackExchange.Redis.RedisKey @first, StackExchange.Redis.RedisKey @second, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long> StringLongestCommonSubsequenceLengthAsync(StackExchange.Redis.RedisKey @first, StackExchange.Redis.RedisKey @second, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue> StringSetAndGetAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @value, System.TimeSpan? @expiry, StackExchange.Redis.When @when, StackExchange.Redis.CommandFlags @flags);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue> StringSetAndGetAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @value, System.TimeSpan? @expiry = default, bool @keepTtl = false, StackExchange.Redis.When @when = (StackExchange.Redis.When)0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<bool> StringSetAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @value, System.TimeSpan? @expiry, StackExchange.Redis.When @when);
    System.Threading.Tasks.Task<bool> StringSetAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @value, System.TimeSpan? @expiry, StackExchange.Redis.When @when, StackExchange.Redis.CommandFlags @flags);
    System.Threading.Tasks.Task<bool> StringSetAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @value, System.TimeSpan? @expiry, bool @keepTtl, StackExchange.Redis.When @when = (StackExchange.Redis.When)0, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<bool> StringSetAsync(System.Collections.Generic.KeyValuePair<StackExchange.Redis.RedisKey, StackExchange.Redis.RedisValue>[] @values, StackExchange.Redis.When @when, StackExchange.Redis.CommandFlags @flags);
    System.Threading.Tasks.Task<bool> StringSetAsync(System.Collections.Generic.KeyValuePair<StackExchange.Redis.RedisKey, StackExchange.Redis.RedisValue>[] @values, StackExchange.Redis.When @when = (StackExchange.Redis.When)0, StackExchange.Redis.Expiration @expiry = default, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<bool> StringSetBitAsync(StackExchange.Redis.RedisKey @key, long @offset, bool @bit, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue> StringSetRangeAsync(StackExchange.Redis.RedisKey @key, long @offset, StackExchange.Redis.RedisValue @value, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<bool> VectorSetContainsAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @member, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<int> VectorSetDimensionAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<string> VectorSetGetAttributesJsonAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @member, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long> VectorSetLengthAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue> VectorSetRandomMemberAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<StackExchange.Redis.RedisValue[]> VectorSetRandomMembersAsync(StackExchange.Redis.RedisKey @key, long @count, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<bool> VectorSetRemoveAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @member, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<bool> VectorSetSetAttributesJsonAsync(StackExchange.Redis.RedisKey @key, StackExchange.Redis.RedisValue @member, string @attributesJson, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
}

public interface IRedis : StackExchange.Redis.IRedisAsync
{
    System.TimeSpan Ping(StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
}

public interface IRedisAsync
{
    StackExchange.Redis.IConnectionMultiplexer @Multiplexer { get; }
    System.Threading.Tasks.Task<System.TimeSpan> PingAsync(StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    bool TryWait(System.Threading.Tasks.Task @task);
    void Wait(System.Threading.Tasks.Task @task);
    T Wait<T>(System.Threading.Tasks.Task<T> @task);
    void WaitAll(params System.Threading.Tasks.Task[] @tasks);
}

public interface ISubscriber : StackExchange.Redis.IRedis, StackExchange.Redis.IRedisAsync
{
    System.Net.EndPoint IdentifyEndpoint(StackExchange.Redis.RedisChannel @channel, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<System.Net.EndPoint> IdentifyEndpointAsync(StackExchange.Redis.RedisChannel @channel, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    bool IsConnected(StackExchange.Redis.RedisChannel @channel = default);
    long Publish(StackExchange.Redis.RedisChannel @channel, StackExchange.Redis.RedisValue @message, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task<long> PublishAsync(StackExchange.Redis.RedisChannel @channel, StackExchange.Redis.RedisValue @message, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    void Subscribe(StackExchange.Redis.RedisChannel @channel, System.Action<StackExchange.Redis.RedisChannel, StackExchange.Redis.RedisValue> @handler, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task SubscribeAsync(StackExchange.Redis.RedisChannel @channel, System.Action<StackExchange.Redis.RedisChannel, StackExchange.Redis.RedisValue> @handler, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Net.EndPoint SubscribedEndpoint(StackExchange.Redis.RedisChannel @channel);
    void Unsubscribe(StackExchange.Redis.RedisChannel @channel, System.Action<StackExchange.Redis.RedisChannel, StackExchange.Redis.RedisValue> @handler = default, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    void UnsubscribeAll(StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task UnsubscribeAllAsync(StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
    System.Threading.Tasks.Task UnsubscribeAsync(StackExchange.Redis.RedisChannel @channel, System.Action<StackExchange.Redis.RedisChannel, StackExchange.Redis.RedisValue> @handler = default, StackExchange.Redis.CommandFlags @flags = (StackExchange.Redis.CommandFlags)0);
}

public enum Order
{
    Ascending = 0,
    Descending = 1,
}

public readonly struct RedisChannel : System.IEquatable<StackExchange.Redis.RedisChannel>
{
    public RedisChannel(byte[] @value, StackExchange.Redis.RedisChannel.PatternMode @mode) => throw null;
    public RedisChannel(string @value, StackExchange.Redis.RedisChannel.PatternMode @mode) => throw null;
    public override bool Equals(object @obj) => throw null;
    public bool Equals(StackExchange.Redis.RedisChannel @other) => throw null;
    public override int GetHashCode() => throw null;
    public bool @IsNullOrEmpty { get => throw null; }
    public bool @IsPattern { get => throw null; }
    public bool @IsSharded { get => throw null; }
    public static StackExchange.Redis.RedisChannel KeyEvent(System.ReadOnlySpan<byte> @type, int? @database) => throw null;
    public static StackExchange.Redis.RedisChannel KeySpacePattern(in StackExchange.Redis.RedisKey @pattern, int? @database = default) => throw null;
    public static StackExchange.Redis.RedisChannel KeySpacePrefix(in StackExchange.Redis.RedisKey @prefix, int? @database = default) => throw null;
    public static StackExchange.Redis.RedisChannel KeySpacePrefix(System.ReadOnlySpan<byte> @prefix, int? @database = default) => throw null;
    public static StackExchange.Redis.RedisChannel KeySpaceSingleKey(in StackExchange.Redis.RedisKey @key, int @database) => throw null;
    public static StackExchange.Redis.RedisChannel Literal(string @value) => throw null;
    public static StackExchange.Redis.RedisChannel Literal(byte[] @value) => throw null;
    public static StackExchange.Redis.RedisChannel Pattern(string @value) => throw null;
    public static StackExchange.Redis.RedisChannel Pattern(byte[] @value) => throw null;
    public enum PatternMode
    {
        Auto = 0,
        Literal = 1,
        Pattern = 2,
    }
    public static StackExchange.Redis.RedisChannel Sharded(byte[] @value) => throw null;
    public static StackExchange.Redis.RedisChannel Sharded(string @value) => throw null;
    public static StackExchange.Redis.RedisChannel SubKeyEvent(System.ReadOnlySpan<byte> @type, int? @database) => throw null;
    public static StackExchange.Redis.RedisChannel SubKeySpaceEvent(System.ReadOnlySpan<byte> @type, in StackExchange.Redis.RedisKey @key, int? @database) => throw null;
    public static StackExchange.Redis.RedisChannel SubKeySpaceItem(in StackExchange.Redis.RedisKey @key, in StackExchange.Redis.RedisKey @subkey, int @database) => throw null;
    public static StackExchange.Redis.RedisChannel SubKeySpacePattern(in StackExchange.Redis.RedisKey @pattern, int? @database = default) => throw null;
    public static StackExchange.Redis.RedisChannel SubKeySpacePrefix(in StackExchange.Redis.RedisKey @prefix, int? @database = default) => throw null;
    public static StackExchange.Redis.RedisChannel SubKeySpacePrefix(System.ReadOnlySpan<byte> @prefix, int? @database = default) => throw null;
    public static StackExchange.Redis.RedisChannel SubKeySpaceSingleKey(in StackExchange.Redis.RedisKey @key, int @database) => throw null;
    public override string ToString() => throw null;
    public static bool @UseImplicitAutoPattern { get => throw null; set => throw null; }
    public StackExchange.Redis.RedisChannel WithKeyRouting() => throw null;
    public static bool operator ==(StackExchange.Redis.RedisChannel @x, StackExchange.Redis.RedisChannel @y) => throw null;
    public static bool operator ==(string @x, StackExchange.Redis.RedisChannel @y) => throw null;
    public static bool operator ==(byte[] @x, StackExchange.Redis.RedisChannel @y) => throw null;
    public static bool operator ==(StackExchange.Redis.RedisChannel @x, string @y) => throw null;
    public static bool operator ==(StackExchange.Redis.RedisChannel @x, byte[] @y) => throw null;
    public static implicit operator StackExchange.Redis.RedisChannel(string @key) => throw null;
    public static implicit operator StackExchange.Redis.RedisChannel(byte[] @key) => throw null;
    public static implicit operator byte[](StackExchange.Redis.RedisChannel @key) => throw null;
    public static implicit operator string(StackExchange.Redis.RedisChannel @key) => throw null;
    public static bool operator !=(StackExchange.Redis.RedisChannel @x, StackExchange.Redis.RedisChannel @y) => throw null;
    public static bool operator !=(string @x, StackExchange.Redis.RedisChannel @y) => throw null;
    public static bool operator !=(byte[] @x, StackExchange.Redis.RedisChannel @y) => throw null;
    public static bool operator !=(StackExchange.Redis.RedisChannel @x, string @y) => throw null;
    public static bool operator !=(StackExchange.Redis.RedisChannel @x, byte[] @y) => throw null;
}

public readonly struct RedisKey : System.IEquatable<StackExchange.Redis.RedisKey>
{
    public RedisKey(string @key) => throw null;
    public StackExchange.Redis.RedisKey Append(StackExchange.Redis.RedisKey @suffix) => throw null;
    public override bool Equals(object @obj) => throw null;
    public bool Equals(StackExchange.Redis.RedisKey @other) => throw null;
    public override int GetHashCode() => throw null;
    public StackExchange.Redis.RedisKey Prepend(StackExchange.Redis.RedisKey @prefix) => throw null;
    public override string ToString() => throw null;
    public static StackExchange.Redis.RedisKey operator +(StackExchange.Redis.RedisKey @x, StackExchange.Redis.RedisKey @y) => throw null;
    public static bool operator ==(StackExchange.Redis.RedisKey @x, StackExchange.Redis.RedisKey @y) => throw null;
    public static bool operator ==(string @x, StackExchange.Redis.RedisKey @y) => throw null;
    public static bool operator ==(byte[] @x, StackExchange.Redis.RedisKey @y) => throw null;
    public static bool operator ==(StackExchange.Redis.RedisKey @x, string @y) => throw null;
    public static bool operator ==(StackExchange.Redis.RedisKey @x, byte[] @y) => throw null;
    public static implicit operator StackExchange.Redis.RedisKey(string @key) => throw null;
    public static implicit operator StackExchange.Redis.RedisKey(byte[] @key) => throw null;
    public static implicit operator byte[](StackExchange.Redis.RedisKey @key) => throw null;
    public static implicit operator string(StackExchange.Redis.RedisKey @key) => throw null;
    public static bool operator !=(StackExchange.Redis.RedisKey @x, StackExchange.Redis.RedisKey @y) => throw null;
    public static bool operator !=(string @x, StackExchange.Redis.RedisKey @y) => throw null;
    public static bool operator !=(byte[] @x, StackExchange.Redis.RedisKey @y) => throw null;
    public static bool operator !=(StackExchange.Redis.RedisKey @x, string @y) => throw null;
    public static bool operator !=(StackExchange.Redis.RedisKey @x, byte[] @y) => throw null;
}

public readonly struct RedisValue : System.IEquatable<StackExchange.Redis.RedisValue>, System.IComparable<StackExchange.Redis.RedisValue>
{
    public RedisValue(string @value) => throw null;
    public object Box() => throw null;
    public int CompareTo(StackExchange.Redis.RedisValue @other) => throw null;
    public int CopyTo(System.Span<byte> @destination) => throw null;
    public static StackExchange.Redis.RedisValue CreateFrom(System.IO.MemoryStream @stream) => throw null;
    public static StackExchange.Redis.RedisValue @EmptyString { get => throw null; }
    public override bool Equals(object @obj) => throw null;
    public bool Equals(StackExchange.Redis.RedisValue @other) => throw null;
    public int GetByteCount() => throw null;
    public override int GetHashCode() => throw null;
    public long GetLongByteCount() => throw null;
    public bool @HasValue { get => throw null; }
    public bool @IsInteger { get => throw null; }
    public bool @IsNull { get => throw null; }
    public bool @IsNullOrEmpty { get => throw null; }
    public long Length() => throw null;
    public static StackExchange.Redis.RedisValue @Null { get => throw null; }
    public bool StartsWith(StackExchange.Redis.RedisValue @value) => throw null;
    public bool StartsWith(System.ReadOnlySpan<byte> @value) => throw null;
    public override string ToString() => throw null;
    public bool TryParse(out long @val) => throw null;
    public bool TryParse(out int @val) => throw null;
    public bool TryParse(out double @val) => throw null;
    public static StackExchange.Redis.RedisValue Unbox(object @value) => throw null;
    public static bool operator ==(StackExchange.Redis.RedisValue @x, StackExchange.Redis.RedisValue @y) => throw null;
    public static explicit operator bool(StackExchange.Redis.RedisValue @value) => throw null;
    public static explicit operator int(StackExchange.Redis.RedisValue @value) => throw null;
    public static explicit operator long(StackExchange.Redis.RedisValue @value) => throw null;
    public static explicit operator uint(StackExchange.Redis.RedisValue @value) => throw null;
    public static explicit operator ulong(StackExchange.Redis.RedisValue @value) => throw null;
    public static explicit operator double(StackExchange.Redis.RedisValue @value) => throw null;
    public static explicit operator decimal(StackExchange.Redis.RedisValue @value) => throw null;
    public static explicit operator float(StackExchange.Redis.RedisValue @value) => throw null;
    public static explicit operator double?(StackExchange.Redis.RedisValue @value) => throw null;
    public static explicit operator float?(StackExchange.Redis.RedisValue @value) => throw null;
    public static explicit operator decimal?(StackExchange.Redis.RedisValue @value) => throw null;
    public static explicit operator long?(StackExchange.Redis.RedisValue @value) => throw null;
    public static explicit operator ulong?(StackExchange.Redis.RedisValue @value) => throw null;
    public static explicit operator int?(StackExchange.Redis.RedisValue @value) => throw null;
    public static explicit operator uint?(StackExchange.Redis.RedisValue @value) => throw null;
    public static explicit operator bool?(StackExchange.Redis.RedisValue @value) => throw null;
    public static implicit operator StackExchange.Redis.RedisValue(int @value) => throw null;
    public static implicit operator StackExchange.Redis.RedisValue(int? @value) => throw null;
    public static implicit operator StackExchange.Redis.RedisValue(long @value) => throw null;
    public static implicit operator StackExchange.Redis.RedisValue(long? @value) => throw null;
    public static implicit operator StackExchange.Redis.RedisValue(ulong @value) => throw null;
    public static implicit operator StackExchange.Redis.RedisValue(ulong? @value) => throw null;
    public static implicit operator StackExchange.Redis.RedisValue(uint @value) => throw null;
    public static implicit operator StackExchange.Redis.RedisValue(uint? @value) => throw null;
    public static implicit operator StackExchange.Redis.RedisValue(double @value) => throw null;
    public static implicit operator StackExchange.Redis.RedisValue(double? @value) => throw null;
    public static implicit operator StackExchange.Redis.RedisValue(System.ReadOnlyMemory<byte> @value) => throw null;
    public static implicit operator StackExchange.Redis.RedisValue(System.Memory<byte> @value) => throw null;
    public static implicit operator StackExchange.Redis.RedisValue(string @value) => throw null;
    public static implicit operator StackExchange.Redis.RedisValue(byte[] @value) => throw null;
    public static implicit operator StackExchange.Redis.RedisValue(bool @value) => throw null;
    public static implicit operator StackExchange.Redis.RedisValue(bool? @value) => throw null;
    public static implicit operator string(StackExchange.Redis.RedisValue @value) => throw null;
    public static implicit operator byte[](StackExchange.Redis.RedisValue @value) => throw null;
    public static implicit operator System.ReadOnlyMemory<byte>(StackExchange.Redis.RedisValue @value) => throw null;
    public static bool operator !=(StackExchange.Redis.RedisValue @x, StackExchange.Redis.RedisValue @y) => throw null;
}

public enum SetOperation
{
    Union = 0,
    Intersect = 1,
    Difference = 2,
}

public enum When
{
    Always = 0,
    Exists = 1,
    NotExists = 2,
}
