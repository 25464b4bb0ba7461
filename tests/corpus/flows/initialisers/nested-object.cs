using System.Text.Json;
using Confluent.Kafka;

namespace Northwind.Integration;

public class Address
{
    public string Street { get; set; } = "";
    public string City { get; set; } = "";
}

public class Party
{
    public string Name { get; set; } = "";
    public Address Address { get; set; } = new();
}

public class Order
{
    public string Id { get; set; } = "";
    public string Buyer { get; set; } = "";
    public string Street { get; set; } = "";
    public string City { get; set; } = "";
}

public class Delivery
{
    public string Number { get; set; } = "";
    public Party To { get; set; } = new();
    public Party From { get; set; } = new();
}

public sealed class Worker
{
    private readonly IConsumer<string, string> _consumer;
    private readonly IProducer<string, string> producer;

    public Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
    {
        _consumer = consumer;
        this.producer = producer;
    }

    public async Task RunAsync(CancellationToken stop)
    {
        _consumer.Subscribe(new[] { "orders" });
        while (!stop.IsCancellationRequested)
        {
            ConsumeResult<string, string>? result = _consumer.Consume(TimeSpan.FromSeconds(1));
            if (result is null || result.IsPartitionEOF)
                continue;
            var order = JsonSerializer.Deserialize<Order>(result.Message.Value)!;
            await producer.ProduceAsync("deliveries", new Message<string, string> { Value = JsonSerializer.Serialize(new Delivery
            {
                Number = order.Id,
                To = new Party { Name = order.Buyer, Address = { Street = order.Street, City = order.City } },
                From = { Name = "Acme", Address = new Address { City = "Graz" } },
            }) });
        }
    }
}
