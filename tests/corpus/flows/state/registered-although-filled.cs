using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Filled;

public class Order { public string Id { get; set; } = ""; public string Email { get; set; } = ""; }
public class Payment { public string Id { get; set; } = ""; public string Iban { get; set; } = ""; }
public class Seen { public string Last { get; set; } = ""; }

public sealed class LastValue
{
    private string _value = "";

    public string Name { get; init; } = "";

    public string Take() => _value;

    public void Put(string value) => _value = value;
}

public sealed class OrderWatch(IConsumer<string, string> consumer, IProducer<string, string> producer, LastValue last)
{
    public void Run(CancellationToken stop)
    {
        consumer.Subscribe("orders");
        while (!stop.IsCancellationRequested)
        {
            var order = JsonSerializer.Deserialize<Order>(consumer.Consume(stop).Message.Value)!;
            producer.Produce("orders-seen", new Message<string, string> { Value = JsonSerializer.Serialize(new Seen { Last = last.Take() }) });
            last.Put(order.Email);
        }
    }
}

public sealed class PaymentWatch(IConsumer<string, string> consumer, IProducer<string, string> producer, LastValue last)
{
    public void Run(CancellationToken stop)
    {
        consumer.Subscribe("payments");
        while (!stop.IsCancellationRequested)
        {
            var payment = JsonSerializer.Deserialize<Payment>(consumer.Consume(stop).Message.Value)!;
            producer.Produce("payments-seen", new Message<string, string> { Value = JsonSerializer.Serialize(new Seen { Last = last.Take() }) });
            last.Put(payment.Iban);
        }
    }
}

public static class Setup
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<LastValue>();
        services.AddSingleton<OrderWatch>();
        services.AddSingleton<PaymentWatch>();
    }
}
