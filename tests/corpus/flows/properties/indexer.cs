using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Contoso.Orders;

public record Customer(string First, string Last, string Email);
public record Label(string Name, string Address);

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
        var bag = new Bag { ["name"] = customer.Last };
        await producer.ProduceAsync("labels", new Message<string, string> { Value = JsonSerializer.Serialize(new Label(bag["name"], customer.Email)) });
    }
}

public sealed class Bag
{
    private readonly Dictionary<string, string> _values = new();

    public string this[string name]
    {
        get => _values[name];
        set => _values[name] = value;
    }
}
