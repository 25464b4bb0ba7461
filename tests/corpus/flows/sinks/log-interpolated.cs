using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Logging;

namespace Northwind.Integration;

public class Customer { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Iban { get; set; } = ""; public string Phone { get; set; } = ""; }
public record Known(string Id);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer, ILogger<Worker> logger)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("customers");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var customer = JsonSerializer.Deserialize<Customer>(result.Message.Value)!;
            logger.LogWarning($"customer {customer.Id} calls from {customer.Phone}");
            await producer.ProduceAsync("known", new Message<string, string> { Value = JsonSerializer.Serialize(new Known(customer.Id)) });
            consumer.Commit(result);
        }
    }
}
