using System.Text.Json;
using Confluent.Kafka;

namespace Northwind.Integration;

public class Order
{
    public string Id { get; set; } = "";
    public string Kind { get; set; } = "";
    public string Email { get; set; } = "";
    public string Phone { get; set; } = "";
    public int Total { get; set; }
}

public class Invoice
{
    public string Number { get; set; } = "";
    public string Contact { get; set; } = "";
    public string Tier { get; set; } = "";
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
            var invoice = new Invoice { Number = order.Id, Contact = order.Email ?? order.Phone };
            invoice.Tier = order.Kind is null ? "none" : order.Kind;
            await producer.ProduceAsync("invoices", new Message<string, string> { Value = JsonSerializer.Serialize(invoice) });
        }
    }
}
