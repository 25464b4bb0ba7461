using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Billing;

public record Order(string Id, decimal Net, decimal Tax, decimal Discount);
public record Bill(string Order, decimal Total);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("orders");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var order = JsonSerializer.Deserialize<Order>(result.Message.Value)!;
            var total = new Money(order.Net) + new Money(order.Tax);
            await producer.ProduceAsync("bills", new Message<string, string> { Value = JsonSerializer.Serialize(new Bill(order.Id, total.Amount)) });
            consumer.Commit(result);
        }
    }
}

public readonly record struct Money(decimal Amount)
{
    public static Money operator +(Money left, Money right) => new(left.Amount + right.Amount);
}
