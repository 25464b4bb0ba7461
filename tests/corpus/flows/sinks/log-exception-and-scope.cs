using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Logging;

namespace Contoso.Orders;

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
            using (logger.BeginScope("customer {Id}", customer.Id))
            {
                try
                {
                    if (customer.Iban.Length == 0)
                        throw new ArgumentException("no account for " + customer.Email);
                    await producer.ProduceAsync("known", new Message<string, string> { Value = JsonSerializer.Serialize(new Known(customer.Id)) });
                }
                catch (ArgumentException exception)
                {
                    logger.LogError(exception, "failed");
                }
            }
            consumer.Commit(result);
        }
    }
}
