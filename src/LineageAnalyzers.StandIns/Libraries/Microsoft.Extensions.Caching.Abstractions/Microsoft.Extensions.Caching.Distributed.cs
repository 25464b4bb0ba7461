using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.Caching.Distributed;

public static class DistributedCacheEntryExtensions
{
    public static Microsoft.Extensions.Caching.Distributed.DistributedCacheEntryOptions SetAbsoluteExpiration(this Microsoft.Extensions.Caching.Distributed.DistributedCacheEntryOptions @options, System.TimeSpan @relative) => throw null;
    public static Microsoft.Extensions.Caching.Distributed.DistributedCacheEntryOptions SetAbsoluteExpiration(this Microsoft.Extensions.Caching.Distributed.DistributedCacheEntryOptions @options, System.DateTimeOffset @absolute) => throw null;
    public static Microsoft.Extensions.Caching.Distributed.DistributedCacheEntryOptions SetSlidingExpiration(this Microsoft.Extensions.Caching.Distributed.DistributedCacheEntryOptions @options, System.TimeSpan @offset) => throw null;
}

public class DistributedCacheEntryOptions
{
    public DistributedCacheEntryOptions() => throw null;
    public System.DateTimeOffset? @AbsoluteExpiration { get => throw null; set => throw null; }
    public System.TimeSpan? @AbsoluteExpirationRelativeToNow { get => throw null; set => throw null; }
    public System.TimeSpan? @SlidingExpiration { get => throw null; set => throw null; }
}

public static class DistributedCacheExtensions
{
    public static string GetString(this Microsoft.Extensions.Caching.Distributed.IDistributedCache @cache, string @key) => throw null;
    public static System.Threading.Tasks.Task<string> GetStringAsync(this Microsoft.Extensions.Caching.Distributed.IDistributedCache @cache, string @key, System.Threading.CancellationToken @token = default) => throw null;
    public static void Set(this Microsoft.Extensions.Caching.Distributed.IDistributedCache @cache, string @key, byte[] @value) => throw null;
    public static System.Threading.Tasks.Task SetAsync(this Microsoft.Extensions.Caching.Distributed.IDistributedCache @cache, string @key, byte[] @value, System.Threading.CancellationToken @token = default) => throw null;
    public static void SetString(this Microsoft.Extensions.Caching.Distributed.IDistributedCache @cache, string @key, string @value) => throw null;
    public static void SetString(this Microsoft.Extensions.Caching.Distributed.IDistributedCache @cache, string @key, string @value, Microsoft.Extensions.Caching.Distributed.DistributedCacheEntryOptions @options) => throw null;
    public static System.Threading.Tasks.Task SetStringAsync(this Microsoft.Extensions.Caching.Distributed.IDistributedCache @cache, string @key, string @value, System.Threading.CancellationToken @token = default) => throw null;
    public static System.Threading.Tasks.Task SetStringAsync(this Microsoft.Extensions.Caching.Distributed.IDistributedCache @cache, string @key, string @value, Microsoft.Extensions.Caching.Distributed.DistributedCacheEntryOptions @options, System.Threading.CancellationToken @token = default) => throw null;
}

public interface IBufferDistributedCache : Microsoft.Extensions.Caching.Distributed.IDistributedCache
{
    void Set(string @key, System.Buffers.ReadOnlySequence<byte> @value, Microsoft.Extensions.Caching.Distributed.DistributedCacheEntryOptions @options);
    System.Threading.Tasks.ValueTask SetAsync(string @key, System.Buffers.ReadOnlySequence<byte> @value, Microsoft.Extensions.Caching.Distributed.DistributedCacheEntryOptions @options, System.Threading.CancellationToken @token = default);
    bool TryGet(string @key, System.Buffers.IBufferWriter<byte> @destination);
    System.Threading.Tasks.ValueTask<bool> TryGetAsync(string @key, System.Buffers.IBufferWriter<byte> @destination, System.Threading.CancellationToken @token = default);
}

public interface IDistributedCache
{
    byte[] Get(string @key);
    System.Threading.Tasks.Task<byte[]> GetAsync(string @key, System.Threading.CancellationToken @token = default);
    void Refresh(string @key);
    System.Threading.Tasks.Task RefreshAsync(string @key, System.Threading.CancellationToken @token = default);
    void Remove(string @key);
    System.Threading.Tasks.Task RemoveAsync(string @key, System.Threading.CancellationToken @token = default);
    void Set(string @key, byte[] @value, Microsoft.Extensions.Caching.Distributed.DistributedCacheEntryOptions @options);
    System.Threading.Tasks.Task SetAsync(string @key, byte[] @value, Microsoft.Extensions.Caching.Distributed.DistributedCacheEntryOptions @options, System.Threading.CancellationToken @token = default);
}
