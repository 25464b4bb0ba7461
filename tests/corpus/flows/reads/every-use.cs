using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Billing;

public class Address { public string City { get; set; } = ""; public string Street { get; set; } = ""; }
public class Order { public string Id { get; set; } = ""; public string? Coupon { get; set; } public string Kind { get; set; } = ""; public Address Ship { get; set; } = new(); public Address Bill { get; set; } = new(); public string Unused { get; set; } = ""; }
public class Job { public string Order { get; set; } = ""; public string Queue { get; set; } = ""; public Address To { get; set; } = new(); }

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("orders");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var order = JsonSerializer.Deserialize<Order>(result.Message.Value)!;
            if (order.Coupon is null)
                Console.WriteLine("no coupon");
            string queue;
            switch (order.Kind)
            {
                case "fast": queue = "express"; break;
                default: queue = "normal"; break;
            }

            await producer.ProduceAsync("jobs", new Message<string, string> { Value = JsonSerializer.Serialize(new Job { Order = order.Id, Queue = queue, To = order.Ship }) });
            consumer.Commit(result);
        }
    }
}
