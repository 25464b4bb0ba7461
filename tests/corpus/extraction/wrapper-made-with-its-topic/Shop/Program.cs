using Acme;
using Confluent.Kafka;

using var producer = new ProducerBuilder<string, string>(new ProducerConfig()).Build();
using var consumer = new ConsumerBuilder<Ignore, string>(new ConsumerConfig { GroupId = "shop" }).Build();
var orders = new Publisher<OrderPlaced>(producer, "orders");
Publisher<OrderShipped> shipments = Publishers.Make<OrderShipped>(producer, "shipments");
var listener = new Listener(consumer, "orders", "shipments");
await orders.SendAsync(new OrderPlaced("1"));
await shipments.SendAsync(new OrderShipped("1"));
await new Refunds(producer).SendAsync(new Refund("1"));
await new Renamed(producer, "of.nothing").SendAsync(new Refund("1"));
await listener.StartAsync(default);

public sealed record OrderPlaced(string Id);

public sealed record OrderShipped(string Id);

public sealed record Refund(string Id);

internal sealed class Refunds(IProducer<string, string> producer) : Publisher<Refund>(producer, "refunds");

internal sealed class Renamed : Publisher<Refund>
{
    public Renamed(IProducer<string, string> producer, string ignored)
        : base(producer, "renamed") => Console.WriteLine(ignored);
}

internal static class Publishers
{
    public static Publisher<T> Make<T>(IProducer<string, string> producer, string name) => new(producer, name);
}
