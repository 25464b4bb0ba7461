using System.Diagnostics.Metrics;
using System.Text.Json;
using Confluent.Kafka;

namespace Contoso.Orders;

public class Customer { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Iban { get; set; } = ""; public string Phone { get; set; } = ""; }
public record Known(string Id);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("customers");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var customer = JsonSerializer.Deserialize<Customer>(result.Message.Value)!;
            Seen.Add(1, new KeyValuePair<string, object?>("id", customer.Id));
            Length.Record(customer.Iban.Length);
            await producer.ProduceAsync("known", new Message<string, string> { Value = JsonSerializer.Serialize(new Known(customer.Id)) });
            consumer.Commit(result);
        }
    }

    private static readonly Meter Meter = new("acme");
    private static readonly Counter<int> Seen = Meter.CreateCounter<int>("customers");
    private static readonly Histogram<double> Length = Meter.CreateHistogram<double>("length");
}
