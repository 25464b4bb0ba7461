using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.Caching.Memory;

public static class CacheEntryExtensions
{
    public static Microsoft.Extensions.Caching.Memory.ICacheEntry AddExpirationToken(this Microsoft.Extensions.Caching.Memory.ICacheEntry @entry, Microsoft.Extensions.Primitives.IChangeToken @expirationToken) => throw null;
    public static Microsoft.Extensions.Caching.Memory.ICacheEntry RegisterPostEvictionCallback(this Microsoft.Extensions.Caching.Memory.ICacheEntry @entry, Microsoft.Extensions.Caching.Memory.PostEvictionDelegate @callback) => throw null;
    public static Microsoft.Extensions.Caching.Memory.ICacheEntry RegisterPostEvictionCallback(this Microsoft.Extensions.Caching.Memory.ICacheEntry @entry, Microsoft.Extensions.Caching.Memory.PostEvictionDelegate @callback, object @state) => throw null;
    public static Microsoft.Extensions.Caching.Memory.ICacheEntry SetAbsoluteExpiration(this Microsoft.Extensions.Caching.Memory.ICacheEntry @entry, System.TimeSpan @relative) => throw null;
    public static Microsoft.Extensions.Caching.Memory.ICacheEntry SetAbsoluteExpiration(this Microsoft.Extensions.Caching.Memory.ICacheEntry @entry, System.DateTimeOffset @absolute) => throw null;
    public static Microsoft.Extensions.Caching.Memory.ICacheEntry SetOptions(this Microsoft.Extensions.Caching.Memory.ICacheEntry @entry, Microsoft.Extensions.Caching.Memory.MemoryCacheEntryOptions @options) => throw null;
    public static Microsoft.Extensions.Caching.Memory.ICacheEntry SetPriority(this Microsoft.Extensions.Caching.Memory.ICacheEntry @entry, Microsoft.Extensions.Caching.Memory.CacheItemPriority @priority) => throw null;
    public static Microsoft.Extensions.Caching.Memory.ICacheEntry SetSize(this Microsoft.Extensions.Caching.Memory.ICacheEntry @entry, long @size) => throw null;
    public static Microsoft.Extensions.Caching.Memory.ICacheEntry SetSlidingExpiration(this Microsoft.Extensions.Caching.Memory.ICacheEntry @entry, System.TimeSpan @offset) => throw null;
    public static Microsoft.Extensions.Caching.Memory.ICacheEntry SetValue(this Microsoft.Extensions.Caching.Memory.ICacheEntry @entry, object @value) => throw null;
}

public static class CacheExtensions
{
    public static object Get(this Microsoft.Extensions.Caching.Memory.IMemoryCache @cache, object @key) => throw null;
    public static TItem Get<TItem>(this Microsoft.Extensions.Caching.Memory.IMemoryCache @cache, object @key) => throw null;
    public static TItem GetOrCreate<TItem>(this Microsoft.Extensions.Caching.Memory.IMemoryCache @cache, object @key, System.Func<Microsoft.Extensions.Caching.Memory.ICacheEntry, TItem> @factory) => throw null;
    public static TItem GetOrCreate<TItem>(this Microsoft.Extensions.Caching.Memory.IMemoryCache @cache, object @key, System.Func<Microsoft.Extensions.Caching.Memory.ICacheEntry, TItem> @factory, Microsoft.Extensions.Caching.Memory.MemoryCacheEntryOptions @createOptions) => throw null;
    public static System.Threading.Tasks.Task<TItem> GetOrCreateAsync<TItem>(this Microsoft.Extensions.Caching.Memory.IMemoryCache @cache, object @key, System.Func<Microsoft.Extensions.Caching.Memory.ICacheEntry, System.Threading.Tasks.Task<TItem>> @factory) => throw null;
    public static System.Threading.Tasks.Task<TItem> GetOrCreateAsync<TItem>(this Microsoft.Extensions.Caching.Memory.IMemoryCache @cache, object @key, System.Func<Microsoft.Extensions.Caching.Memory.ICacheEntry, System.Threading.Tasks.Task<TItem>> @factory, Microsoft.Extensions.Caching.Memory.MemoryCacheEntryOptions @createOptions) => throw null;
    public static TItem Set<TItem>(this Microsoft.Extensions.Caching.Memory.IMemoryCache @cache, object @key, TItem @value) => throw null;
    public static TItem Set<TItem>(this Microsoft.Extensions.Caching.Memory.IMemoryCache @cache, object @key, TItem @value, System.DateTimeOffset @absoluteExpiration) => throw null;
    public static TItem Set<TItem>(this Microsoft.Extensions.Caching.Memory.IMemoryCache @cache, object @key, TItem @value, System.TimeSpan @absoluteExpirationRelativeToNow) => throw null;
    public static TItem Set<TItem>(this Microsoft.Extensions.Caching.Memory.IMemoryCache @cache, object @key, TItem @value, Microsoft.Extensions.Primitives.IChangeToken @expirationToken) => throw null;
    public static TItem Set<TItem>(this Microsoft.Extensions.Caching.Memory.IMemoryCache @cache, object @key, TItem @value, Microsoft.Extensions.Caching.Memory.MemoryCacheEntryOptions @options) => throw null;
    public static bool TryGetValue<TItem>(this Microsoft.Extensions.Caching.Memory.IMemoryCache @cache, object @key, out TItem @value) => throw null;
}

public enum CacheItemPriority
{
    Low = 0,
    Normal = 1,
    High = 2,
    NeverRemove = 3,
}

public enum EvictionReason
{
    None = 0,
    Removed = 1,
    Replaced = 2,
    Expired = 3,
    TokenExpired = 4,
    Capacity = 5,
}

public interface ICacheEntry : System.IDisposable
{
    System.DateTimeOffset? @AbsoluteExpiration { get; set; }
    System.TimeSpan? @AbsoluteExpirationRelativeToNow { get; set; }
    System.Collections.Generic.IList<Microsoft.Extensions.Primitives.IChangeToken> @ExpirationTokens { get; }
    object @Key { get; }
    System.Collections.Generic.IList<Microsoft.Extensions.Caching.Memory.PostEvictionCallbackRegistration> @PostEvictionCallbacks { get; }
    Microsoft.Extensions.Caching.Memory.CacheItemPriority @Priority { get; set; }
    long? @Size { get; set; }
    System.TimeSpan? @SlidingExpiration { get; set; }
    object @Value { get; set; }
}

public interface IMemoryCache : System.IDisposable
{
    Microsoft.Extensions.Caching.Memory.ICacheEntry CreateEntry(object @key);
    void Remove(object @key);
    bool TryGetValue(object @key, out object @value);
}

public static class MemoryCacheEntryExtensions
{
    public static Microsoft.Extensions.Caching.Memory.MemoryCacheEntryOptions AddExpirationToken(this Microsoft.Extensions.Caching.Memory.MemoryCacheEntryOptions @options, Microsoft.Extensions.Primitives.IChangeToken @expirationToken) => throw null;
    public static Microsoft.Extensions.Caching.Memory.MemoryCacheEntryOptions RegisterPostEvictionCallback(this Microsoft.Extensions.Caching.Memory.MemoryCacheEntryOptions @options, Microsoft.Extensions.Caching.Memory.PostEvictionDelegate @callback) => throw null;
    public static Microsoft.Extensions.Caching.Memory.MemoryCacheEntryOptions RegisterPostEvictionCallback(this Microsoft.Extensions.Caching.Memory.MemoryCacheEntryOptions @options, Microsoft.Extensions.Caching.Memory.PostEvictionDelegate @callback, object @state) => throw null;
    public static Microsoft.Extensions.Caching.Memory.MemoryCacheEntryOptions SetAbsoluteExpiration(this Microsoft.Extensions.Caching.Memory.MemoryCacheEntryOptions @options, System.TimeSpan @relative) => throw null;
    public static Microsoft.Extensions.Caching.Memory.MemoryCacheEntryOptions SetAbsoluteExpiration(this Microsoft.Extensions.Caching.Memory.MemoryCacheEntryOptions @options, System.DateTimeOffset @absolute) => throw null;
    public static Microsoft.Extensions.Caching.Memory.MemoryCacheEntryOptions SetPriority(this Microsoft.Extensions.Caching.Memory.MemoryCacheEntryOptions @options, Microsoft.Extensions.Caching.Memory.CacheItemPriority @priority) => throw null;
    public static Microsoft.Extensions.Caching.Memory.MemoryCacheEntryOptions SetSize(this Microsoft.Extensions.Caching.Memory.MemoryCacheEntryOptions @options, long @size) => throw null;
    public static Microsoft.Extensions.Caching.Memory.MemoryCacheEntryOptions SetSlidingExpiration(this Microsoft.Extensions.Caching.Memory.MemoryCacheEntryOptions @options, System.TimeSpan @offset) => throw null;
}

public class MemoryCacheEntryOptions
{
    public MemoryCacheEntryOptions() => throw null;
    public System.DateTimeOffset? @AbsoluteExpiration { get => throw null; set => throw null; }
    public System.TimeSpan? @AbsoluteExpirationRelativeToNow { get => throw null; set => throw null; }
    public System.Collections.Generic.IList<Microsoft.Extensions.Primitives.IChangeToken> @ExpirationTokens { get => throw null; }
    public System.Collections.Generic.IList<Microsoft.Extensions.Caching.Memory.PostEvictionCallbackRegistration> @PostEvictionCallbacks { get => throw null; }
    public Microsoft.Extensions.Caching.Memory.CacheItemPriority @Priority { get => throw null; set => throw null; }
    public long? @Size { get => throw null; set => throw null; }
    public System.TimeSpan? @SlidingExpiration { get => throw null; set => throw null; }
}

public class MemoryCacheStatistics
{
    public MemoryCacheStatistics() => throw null;
    public long @CurrentEntryCount { get => throw null; init => throw null; }
    public long? @CurrentEstimatedSize { get => throw null; init => throw null; }
    public long @TotalHits { get => throw null; init => throw null; }
    public long @TotalMisses { get => throw null; init => throw null; }
}

public class PostEvictionCallbackRegistration
{
    public PostEvictionCallbackRegistration() => throw null;
    public Microsoft.Extensions.Caching.Memory.PostEvictionDelegate @EvictionCallback { get => throw null; set => throw null; }
    public object @State { get => throw null; set => throw null; }
}

public delegate void PostEvictionDelegate(object @key, object @value, Microsoft.Extensions.Caching.Memory.EvictionReason @reason, object @state);
