using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Billing;

public class Geo { public double Lat { get; set; } public double Lon { get; set; } }
public class Address { public string Street { get; set; } = ""; public Geo Geo { get; set; } = new(); }
public class Party { public string Name { get; set; } = ""; public Address? Address { get; set; } }
public class Order { public string Id { get; set; } = ""; public Party Buyer { get; set; } = new(); public Party Seller { get; set; } = new(); }
public class Stop { public string Order { get; set; } = ""; public double? Lat { get; set; } public Geo? Place { get; set; } public string? Street { get; set; } }

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("orders");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var order = JsonSerializer.Deserialize<Order>(result.Message.Value)!;
            order.Buyer.Name = "";
            order.Seller = new Party { Name = order.Id };
            await producer.ProduceAsync("orders-clean", new Message<string, string> { Value = JsonSerializer.Serialize(order) });
            consumer.Commit(result);
        }
    }
}
