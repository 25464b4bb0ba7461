using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Logging;

namespace Shop.Invoicing;

public class Customer { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Iban { get; set; } = ""; }
public record Known(string Id);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer, IProducer<byte[], byte[]> parking, ILogger<Worker> logger)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("customers");
        while (!stop.IsCancellationRequested)
        {
            try
            {
                var result = consumer.Consume(stop);
                var customer = JsonSerializer.Deserialize<Customer>(result.Message.Value)!;
                await producer.ProduceAsync("known", new Message<string, string> { Value = JsonSerializer.Serialize(new Known(customer.Email)) });
            }
            catch (ConsumeException exception)
            {
                logger.LogError(exception, "could not read");
                await parking.ProduceAsync("parked", new Message<byte[], byte[]> { Value = exception.ConsumerRecord.Message.Value });
            }
        }
    }
}
