using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Billing;

public record Order(string Id, string Email, string Phone, string Fax);
public record Contact(string Kind, string Value);
public class Card
{
    public string Owner { get; set; } = "";
    public List<Contact> Contacts { get; set; } = new();
    public string[] Tags { get; set; } = Array.Empty<string>();
}

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("orders");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var order = JsonSerializer.Deserialize<Order>(result.Message.Value)!;
            await producer.ProduceAsync("cards", new Message<string, string> { Value = JsonSerializer.Serialize(new Card
            {
                Owner = order.Id,
                Contacts = { new Contact("mail", order.Email), new Contact("phone", order.Phone) },
                Tags = new[] { "new", order.Id },
            }) });
            consumer.Commit(result);
        }
    }
}
