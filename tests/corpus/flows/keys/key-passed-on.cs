using System.Text.Json;
using Confluent.Kafka;

namespace Northwind.Integration;

public record Order(string Id, string Customer, string Email);
public record Invoice(string Number, string Contact);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("orders");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var order = JsonSerializer.Deserialize<Order>(result.Message.Value)!;
            await producer.ProduceAsync("invoices", new Message<string, string> { Key = result.Message.Key, Value = JsonSerializer.Serialize(new Invoice(order.Id, result.Key)) });
            consumer.Commit(result);
        }
    }
}
