using System.Collections.Concurrent;
using System.Text.Json;
using System.Threading.Channels;
using Confluent.Kafka;
using Microsoft.Extensions.DependencyInjection;

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

public sealed class Service(IProducer<string, string> producer, IConsumer<string, string> consumer, NumberOf numberOf, Func<string, Func<Order, string?>> contactOf)
{
    public void Run(CancellationToken stop)
    {
        consumer.Subscribe("orders");
        while (!stop.IsCancellationRequested)
            Handle(JsonSerializer.Deserialize<Order>(consumer.Consume(stop).Message.Value)!);
    }

    private void Send(Invoice invoice) => producer.Produce("invoices", new Message<string, string> { Value = JsonSerializer.Serialize(invoice) });
    void Handle(Order order) => Send(new Invoice { Number = numberOf(order), Contact = contactOf("mail")(order) });
}

public delegate string NumberOf(Order order);

public sealed class Numbers
{
    public string Of(Order order) => "N" + order.Id;
}

public static class Setup
{
    public static void Add(IServiceCollection services) => services
        .AddSingleton<Numbers>()
        .AddSingleton<NumberOf>(provider => order => provider.GetRequiredService<Numbers>().Of(order))
        .AddSingleton<Func<string, Func<Order, string?>>>(provider =>
        {
            var known = new Dictionary<string, Func<Order, string?>> { ["mail"] = order => order.Customer.Email, ["note"] = order => order.Note };
            return kind => known[kind];
        })
        .AddSingleton<Service>();
}
