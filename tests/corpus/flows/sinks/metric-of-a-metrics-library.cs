using System.Text.Json;
using Confluent.Kafka;
using Prometheus;

namespace Contoso.Orders;

public class Customer { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Country { get; set; } = ""; public long Spent { get; set; } }
public record Known(string Id);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    private static readonly Counter Seen = Metrics.CreateCounter("customers_total", "Customers seen", new CounterConfiguration { LabelNames = ["country"] });
    private static readonly Histogram Spending = Metrics.CreateHistogram("customer_spending", "What they spent", new HistogramConfiguration { Buckets = Histogram.ExponentialBuckets(1, 2, 8) });

    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("customers");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var customer = JsonSerializer.Deserialize<Customer>(result.Message.Value)!;
            Seen.WithLabels(customer.Country).Inc();
            Spending.Observe(customer.Spent / 100.0);
            await producer.ProduceAsync("known", new Message<string, string> { Value = JsonSerializer.Serialize(new Known(customer.Id)) });
            consumer.Commit(result);
        }
    }
}
