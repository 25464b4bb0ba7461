using System.Text.Json;
using Confluent.Kafka;

namespace Shop.Invoicing;

public class Geo { public double Lat { get; set; } public double Lon { get; set; } }
public class Address { public string Street { get; set; } = ""; public Geo Geo { get; set; } = new(); }
public class Party { public string Name { get; set; } = ""; public Address? Address { get; set; } }
public class Order { public string Id { get; set; } = ""; public Party Buyer { get; set; } = new(); public Party Seller { get; set; } = new(); }
public class Stop { public string Order { get; set; } = ""; public double? Lat { get; set; } public Geo? Place { get; set; } public string? Street { get; set; } }

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
            await producer.ProduceAsync("stops", new Message<string, string> { Value = JsonSerializer.Serialize(new Stop { Order = order.Id, Place = order.Buyer.Address!.Geo }) });
        }
    }
}
