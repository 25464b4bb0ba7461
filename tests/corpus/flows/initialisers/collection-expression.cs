using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Contoso.Orders;

public record Order(string Id, string Email, string Phone, string Fax);
public record Contact(string Kind, string Value);
public class Card
{
    public string Owner { get; set; } = "";
    public List<Contact> Contacts { get; set; } = new();
    public string[] Tags { get; set; } = Array.Empty<string>();
}

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("orders");
        while (!stoppingToken.IsCancellationRequested)
        {
            var result = consumer.Consume(stoppingToken);
            await HandleAsync(JsonSerializer.Deserialize<Order>(result.Message.Value)!);
            consumer.Commit(result);
        }
    }

    private async Task HandleAsync(Order order)
    {
        string[] known = [order.Phone, order.Email];
        await producer.ProduceAsync("cards", new Message<string, string> { Value = JsonSerializer.Serialize(new Card { Owner = order.Id, Tags = [order.Id, .. known] }) });
    }
}
