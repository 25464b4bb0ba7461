using System.Collections.Concurrent;
using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Join;

public class Customer { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Password { get; set; } = ""; }

public class Order { public string Id { get; set; } = ""; public string CustomerId { get; set; } = ""; public decimal Total { get; set; } }

public record Mail(string To, string Order, decimal Sum);

public sealed class Joiner(IConsumer<string, string> customers, IConsumer<Null, string> orders, IProducer<string, string> producer)
{
    private readonly ConcurrentDictionary<string, string> _mails = new();

    public void FollowCustomers(CancellationToken stop)
    {
        customers.Subscribe("customers");
        while (!stop.IsCancellationRequested)
        {
            var customer = JsonSerializer.Deserialize<Customer>(customers.Consume(stop).Message.Value)!;
            _mails[customer.Id] = customer.Email;
        }
    }

    public void FollowOrders(CancellationToken stop)
    {
        orders.Subscribe("orders");
        while (!stop.IsCancellationRequested)
        {
            var order = JsonSerializer.Deserialize<Order>(orders.Consume(stop).Message.Value)!;
            if (_mails.TryGetValue(order.CustomerId, out var mail))
                producer.Produce("mails", new Message<string, string> { Value = JsonSerializer.Serialize(new Mail(mail, order.Id, order.Total)) });
        }
    }
}
