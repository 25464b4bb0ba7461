using System.Collections.Concurrent;
using System.Text.Json;
using System.Threading.Channels;
using Confluent.Kafka;

namespace Acme.Language;
public sealed record Customer
{
    public string Id { get; init; } = "";
    public string Email { get; set; } = "";
}

public sealed class Line
{
    public string Sku { get; set; } = "";
    public long Price { get; set; }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string? Note { get; set; }
    public Customer Customer { get; set; } = new();
    public List<Line> Lines { get; set; } = new();
}

public sealed class Invoice
{
    public string Number { get; set; } = "";
    public string? Contact { get; set; }
    public Customer? Party { get; set; }
    public List<Line> Items { get; set; } = new();
    public long Total { get; set; }
}

public sealed class Service(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    public void Run(CancellationToken stop)
    {
        consumer.Subscribe("orders");
        while (!stop.IsCancellationRequested)
            Handle(JsonSerializer.Deserialize<Order>(consumer.Consume(stop).Message.Value)!);
    }

    private void Send(Invoice invoice) => producer.Produce("invoices", new Message<string, string> { Value = JsonSerializer.Serialize(invoice) });
    void Handle(Order order)
    {
        var some = new List<Line>();
        foreach (var line in order.Lines)
        {
            some.Add(new Line { Sku = line.Sku, Price = line.Price });
            if (some.Count == 100)
            {
                Count(some);
                some = new List<Line>();
            }
        }

        if (some.Count > 0)
            Count(some);
    }

    void Count(List<Line> lines)
    {
        foreach (var group in lines.GroupBy(line => line.Sku))
            Send(new Invoice { Number = group.Key, Total = group.Count() });
    }
}
