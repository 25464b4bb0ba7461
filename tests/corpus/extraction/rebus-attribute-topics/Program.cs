using Confluent.Kafka;
using Rebus.Activation;
using Rebus.Config;
using Rebus.Kafka;

namespace Stock;

public static class Program
{
    public static async Task Main(string[] args)
    {
        using var activator = new BuiltinHandlerActivator();
        activator.Handle<StockChanged>(async changed => await Console.Out.WriteLineAsync(changed.Sku));
        var producer = new ProducerConfig { Acks = Acks.All };
        var consumer = new ConsumerConfig { GroupId = "stock-workers", AutoOffsetReset = AutoOffsetReset.Earliest };

        var bus = Configure.With(activator)
            .Transport(t => t.UseKafka("localhost:9092", args.Length > 0 ? "stock.test" : "stock", producer, consumer))
            .Options(o => o.UseAttributeOrTypeFullNameForTopicNames())
            .Start();

        await bus.Subscribe<StockChanged>();
        await bus.Publish(new StockChanged("a", 1));
        await bus.Publish(new StockCounted("a"));
        await bus.Advanced.Topics.Publish("audit log", new StockCounted("b"));
    }
}

[Topic("stock-changes")]
public sealed class StockChanged(string sku, int quantity)
{
    public string Sku { get; } = sku;

    public int Quantity { get; } = quantity;
}

public sealed record StockCounted(string Sku);
