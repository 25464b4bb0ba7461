using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Rates;

public class Rate { public string Currency { get; set; } = ""; public decimal Value { get; set; } public string Source { get; set; } = ""; }

public class Order { public string Id { get; set; } = ""; public decimal Net { get; set; } }

public record Priced(string Order, decimal Rate, decimal Net);

public static class Rates
{
    public static decimal Current { get; set; } = 1;
}

public sealed class RateReader(IConsumer<string, string> consumer)
{
    public void Run(CancellationToken stop)
    {
        consumer.Subscribe("rates");
        while (!stop.IsCancellationRequested)
            Rates.Current = JsonSerializer.Deserialize<Rate>(consumer.Consume(stop).Message.Value)!.Value;
    }
}

public sealed class Pricer(IConsumer<Null, string> consumer, IProducer<string, string> producer)
{
    public void Run(CancellationToken stop)
    {
        consumer.Subscribe("orders");
        while (!stop.IsCancellationRequested)
        {
            var order = JsonSerializer.Deserialize<Order>(consumer.Consume(stop).Message.Value)!;
            producer.Produce("priced", new Message<string, string> { Value = JsonSerializer.Serialize(new Priced(order.Id, Rates.Current, order.Net)) });
        }
    }
}
