using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Contoso.Orders;

public class Customer
{
    public string First { get; set; } = "";
    public string Last { get; set; } = "";
    public string Email { get; set; } = "";
    public string Phone { get; set; } = "";
}

public class Label
{
    public string First { get; set; } = "";
    public string Last { get; set; } = "";
    public string Full => First + " " + Last;
    public string Address { get; set; } = "";
}

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("customers");
        while (!stoppingToken.IsCancellationRequested)
        {
            var result = consumer.Consume(stoppingToken);
            await HandleAsync(JsonSerializer.Deserialize<Customer>(result.Message.Value)!);
            consumer.Commit(result);
        }
    }

    private async Task HandleAsync(Customer customer)
    {
        var label = new Label { First = customer.First, Last = customer.Last };
        await producer.ProduceAsync("labels", new Message<string, string> { Value = JsonSerializer.Serialize(label) });
    }
}
