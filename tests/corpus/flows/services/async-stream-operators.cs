using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using System.Runtime.CompilerServices;

namespace Saas.Metering;

public sealed record UsageEvent(string Tenant, string User, string Feature, string Kind, long Units);
public sealed record TenantUsage(string Tenant, long Units, int Count, IReadOnlyCollection<string> Features);

public static class KafkaStreams
{
    public static async IAsyncEnumerable<T> ReadAllAsync<T>(this IConsumer<Ignore, string> consumer, string topic, JsonSerializerOptions options, [EnumeratorCancellation] CancellationToken stop)
    {
        consumer.Subscribe(topic);
        await Task.Yield();
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            if (JsonSerializer.Deserialize<T>(result.Message.Value, options) is { } item)
                yield return item;
        }
    }

    public static async IAsyncEnumerable<T> Only<T>(this IAsyncEnumerable<T> source, Func<T, bool> predicate)
    {
        await foreach (var item in source)
        {
            if (predicate(item))
                yield return item;
        }
    }

    public static async IAsyncEnumerable<TResult> To<T, TResult>(this IAsyncEnumerable<T> source, Func<T, TResult> selector)
    {
        await foreach (var item in source.ConfigureAwait(false))
            yield return selector(item);
    }

    public static async IAsyncEnumerable<List<T>> InBatchesOf<T>(this IAsyncEnumerable<T> source, int size)
    {
        var batch = new List<T>(size);
        await foreach (var item in source)
        {
            batch.Add(item);
            if (batch.Count == size)
            {
                yield return batch;
                batch = new List<T>(size);
            }
        }

        if (batch.Count > 0)
            yield return batch;
    }
}

public sealed class MeteringWorker(IConsumer<Ignore, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private sealed record Metered(string Tenant, string Feature, long Units);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var batches = consumer.ReadAllAsync<UsageEvent>("events", Web, stoppingToken)
            .Only(usage => usage.Kind == "billable")
            .To(usage => new Metered(usage.Tenant, usage.Feature, usage.Units))
            .InBatchesOf(1000);

        await foreach (var batch in batches)
        {
            foreach (var tenant in batch.GroupBy(metered => metered.Tenant))
            {
                var usage = new TenantUsage(
                    tenant.Key,
                    tenant.Sum(metered => metered.Units),
                    tenant.Count(),
                    tenant.Select(metered => metered.Feature).ToHashSet());
                await producer.ProduceAsync("usage", new Message<string, string> { Key = usage.Tenant, Value = JsonSerializer.Serialize(usage, Web) }, stoppingToken);
            }
        }
    }
}
