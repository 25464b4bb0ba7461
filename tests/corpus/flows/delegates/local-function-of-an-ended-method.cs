using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Orders;

public class Order { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Note { get; set; } = ""; }
public class Invoice { public string Number { get; set; } = ""; public string Contact { get; set; } = ""; public string Region { get; set; } = ""; }

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public void Run(CancellationToken stop)
    {
        consumer.Subscribe("orders");
        while (!stop.IsCancellationRequested)
        {
            var order = JsonSerializer.Deserialize<Order>(consumer.Consume(stop).Message.Value)!;
            var contact = ContactOf(order);
            var number = NumberOf(order);
            producer.Produce("invoices", new Message<string, string> { Value = JsonSerializer.Serialize(new Invoice { Number = number(), Contact = contact(), Region = "eu" }) });
        }
    }

    private static Func<string> ContactOf(Order order)
    {
        var email = order.Email;
        var note = order.Note;
        note = "";
        return () => Joined();

        string Joined() => email + note;
    }

    private static Func<string> NumberOf(Order order)
    {
        var id = order.Id;
        return Number;

        string Number() => id;
    }
}
