using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;

namespace Acme.Enrichment;

public sealed record Order(string OrderId, string CustomerId, string Email, decimal Total);

public sealed record Enriched(string OrderId, string Segment, decimal Discount);

public sealed record CustomerProfile(string Segment, decimal Rate, string Manager);

public interface ICustomerClient
{
    Task<CustomerProfile?> FindAsync(string customerId, CancellationToken cancellationToken);
}

public sealed class CustomerClient(HttpClient http, ILogger<CustomerClient> logger) : ICustomerClient
{
    public async Task<CustomerProfile?> FindAsync(string customerId, CancellationToken cancellationToken)
    {
        using var response = await http.GetAsync($"/customers/{customerId}/profile", cancellationToken);
        if (response.StatusCode == HttpStatusCode.NotFound)
        {
            logger.LogWarning("no profile of {Customer}", customerId);
            return null;
        }

        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<CustomerProfile>(cancellationToken);
    }
}

public sealed class CachingCustomerClient(ICustomerClient inner) : ICustomerClient
{
    private readonly ConcurrentDictionary<string, CustomerProfile> _known = new();

    public async Task<CustomerProfile?> FindAsync(string customerId, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue(customerId, out var known))
            return known;
        var found = await inner.FindAsync(customerId, cancellationToken);
        if (found is not null)
            _known[customerId] = found;
        return found;
    }
}

public sealed class Enricher(CachingCustomerClient customers)
{
    public async Task<Enriched?> EnrichAsync(Order order, CancellationToken cancellationToken)
    {
        var profile = await customers.FindAsync(order.CustomerId, cancellationToken);
        return profile is null ? null : new Enriched(order.OrderId, profile.Segment, DiscountOf(order, profile));
    }

    private static decimal DiscountOf(Order order, CustomerProfile profile) => Math.Round(order.Total * profile.Rate, 2);
}

public sealed class EnrichmentWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, Enricher enricher) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("orders");
        while (!stoppingToken.IsCancellationRequested)
        {
            var result = consumer.Consume(stoppingToken);
            var order = JsonSerializer.Deserialize<Order>(result.Message.Value)!;
            var enriched = await enricher.EnrichAsync(order, stoppingToken);
            if (enriched == null)
                continue;
            await producer.ProduceAsync("enriched", new Message<string, string>
            {
                Key = order.CustomerId,
                Value = JsonSerializer.Serialize(enriched),
            }, stoppingToken);
        }
    }
}
