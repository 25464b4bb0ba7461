using System.Text.Json;
using Confluent.Kafka;

namespace Shop.Invoicing;

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
            await producer.ProduceAsync("invoices", new Message<string, string> { Value = JsonSerializer.Serialize(new Invoice(order.Id, Pick(order.Kind == "web", order.Email, "none"))) });
            consumer.Commit(result);
        }
    }

    private static string Pick(bool first, string one, string two)
    {
        if (first)
            return one;
        return two;
    }
}
