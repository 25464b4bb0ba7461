using System.Text.Json;
using Confluent.Kafka;

public readonly record struct Money(decimal Amount)
{
    public static Money operator +(Money left, Money right) => new(left.Amount + right.Amount);
}

public sealed record Line(string Sku, decimal Price);
public sealed record Order(string Id, List<Line> Lines);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public void Run()
    {
        consumer.Subscribe("orders");
        var order = JsonSerializer.Deserialize<Order>(consumer.Consume().Message.Value)!;
        var sum = new Money(0m);
        var other = new Money(0m);
        foreach (var line in order.Lines)
        {
            sum += new Money(line.Price);
            other = other + new Money(line.Price);
        }

        producer.Produce("sums", new Message<string, string> { Key = order.Id, Value = sum.Amount.ToString() });
        producer.Produce("others", new Message<string, string> { Value = other.Amount.ToString() });
    }
}
