using System.Text.Json;
using Confluent.Kafka;

namespace Northwind.Integration;

public class Order { public string Id { get; set; } = ""; public string Kind { get; set; } = ""; public string Email { get; set; } = ""; }
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
            var inbox = new Inbox();
            var contact = "";
            inbox.Arrived += arrived => contact = arrived.Email;
            inbox.Accept(order);
            await producer.ProduceAsync("invoices", new Message<string, string> { Value = JsonSerializer.Serialize(new Invoice(order.Id, contact)) });
            consumer.Commit(result);
        }
    }
}

public sealed class Inbox
{
    public event Action<Order>? Arrived;

    public void Accept(Order order) => Arrived?.Invoke(order);
}
