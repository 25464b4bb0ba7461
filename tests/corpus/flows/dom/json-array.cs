using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Events;

public record Entry(string? Sku, decimal Price);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public void Run(CancellationToken stop)
    {
        consumer.Subscribe("orders");
        while (!stop.IsCancellationRequested)
        {
            using var document = JsonDocument.Parse(consumer.Consume(stop).Message.Value);
            foreach (var line in document.RootElement.GetProperty("lines").EnumerateArray())
            {
                var entry = new Entry(line.GetProperty("sku").GetString(), line.GetProperty("price").GetDecimal());
                producer.Produce("entries", new Message<string, string> { Value = JsonSerializer.Serialize(entry) });
            }
        }
    }
}
