using System.Text.Json;
using Confluent.Kafka;

namespace Shop.Invoicing;

public class Address { public string City { get; set; } = ""; public string Street { get; set; } = ""; }
public class Order { public string Id { get; set; } = ""; public string? Coupon { get; set; } public string Kind { get; set; } = ""; public Address Ship { get; set; } = new(); public Address Bill { get; set; } = new(); public string Unused { get; set; } = ""; }
public class Job { public string Order { get; set; } = ""; public string Queue { get; set; } = ""; public Address To { get; set; } = new(); }

public static class Program
{
    public static async Task RunAsync(CancellationToken stop)
    {
        using var consumer = new ConsumerBuilder<string, string>(new ConsumerConfig { BootstrapServers = "kafka:9092", GroupId = "billing" }).Build();
        using var producer = new ProducerBuilder<string, string>(new ProducerConfig { BootstrapServers = "kafka:9092" }).Build();
        consumer.Subscribe("orders");
        while (!stop.IsCancellationRequested)
        {
            var order = JsonSerializer.Deserialize<Order>(consumer.Consume(stop).Message.Value)!;
            order.Unused = "seen";
            Console.WriteLine(nameof(order.Coupon));
            object any = order;
            if (any is Order)
                await producer.ProduceAsync("jobs", new Message<string, string> { Value = JsonSerializer.Serialize(new Job { Order = order.Id }) });
        }
    }
}
