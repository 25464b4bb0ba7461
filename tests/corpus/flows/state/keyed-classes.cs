using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Watch;

public class Order { public string Id { get; set; } = ""; public string Email { get; set; } = ""; }
public class Payment { public string Id { get; set; } = ""; public string Iban { get; set; } = ""; }
public class Seen { public string Last { get; set; } = ""; }

public interface ILast
{
    string Take();

    void Put(string value);
}

public sealed class LastValue : ILast
{
    private string _value = "";

    public string Take() => _value;

    public void Put(string value) => _value = value;
}

public sealed class Nothing : ILast
{
    public string Take() => "nothing";

    public void Put(string value) { }
}

public sealed class OrderWatch(IConsumer<string, string> consumer, IProducer<string, string> producer, [FromKeyedServices(Keys.Keep)] ILast last)
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

public sealed class PaymentWatch(IConsumer<string, string> consumer, IProducer<string, string> producer, [FromKeyedServices(Keys.Drop)] ILast last)
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
        services.AddKeyedSingleton<ILast, LastValue>(Keys.Keep);
        services.AddKeyedSingleton<ILast, Nothing>(Keys.Drop);
        services.AddSingleton<OrderWatch>();
        services.AddSingleton<PaymentWatch>();
    }
}

public static class Keys
{
    public const string Keep = "keep";
    public const string Drop = "drop";
}
