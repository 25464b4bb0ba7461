using System.Text.Json;
using Confluent.Kafka;

public sealed record Order(string Id, string Mail);

public sealed class Basket
{
    public Basket() => Kind = "new";

    public string Kind { get; set; }
    public List<string> Orders { get; } = new();
}

public class Keeper<T>(Action<T, Order> put)
    where T : class, new()
{
    public T Keep(Order order)
    {
        var kept = new T();
        put(kept, order);
        return kept;
    }
}

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public void Run()
    {
        consumer.Subscribe("orders");
        var order = JsonSerializer.Deserialize<Order>(consumer.Consume().Message.Value)!;
        var basket = new Keeper<Basket>((one, given) => one.Orders.Add(given.Id)).Keep(order);
        producer.Produce("baskets", new Message<string, string> { Value = JsonSerializer.Serialize(basket) });
    }
}
