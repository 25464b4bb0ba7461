using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Billing;

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
            var one = new Parts { Number = order.Id, Contact = order.Email };
            var two = one;
            two.Contact = order.Kind;
            Console.WriteLine(two.Contact.Length);
            await producer.ProduceAsync("invoices", new Message<string, string> { Value = JsonSerializer.Serialize(new Invoice(one.Number, one.Contact)) });
            consumer.Commit(result);
        }
    }
}

public struct Parts
{
    public string Number;
    public string Contact;
}
