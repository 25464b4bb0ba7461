using System.Text;
using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Mirror;

public record Order(string Id, decimal Total);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("orders");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            try
            {
                var order = JsonSerializer.Deserialize<Order>(result.Message.Value)!;
                if (order.Total < 0)
                    throw new InvalidOperationException("negative");
            }
            catch (InvalidOperationException)
            {
                await producer.ProduceAsync("orders-dlq", result.Message, stop);
            }
        }
    }
}
