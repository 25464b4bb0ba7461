using System.Text.Json;
using Confluent.Kafka;

namespace Contoso.Orders;

public class Address { public string City { get; set; } = ""; public string Street { get; set; } = ""; }
public class Order { public string Id { get; set; } = ""; public string? Coupon { get; set; } public string Kind { get; set; } = ""; public Address Ship { get; set; } = new(); public Address Bill { get; set; } = new(); public string Unused { get; set; } = ""; }
public class Job { public string Order { get; set; } = ""; public string Queue { get; set; } = ""; public Address To { get; set; } = new(); }

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public void Run(CancellationToken stop)
    {
        consumer.Subscribe("orders");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var order = JsonSerializer.Deserialize<Order>(result.Message.Value)!;
            _count++;
            Console.WriteLine(_count + " orders");
            consumer.Commit(result);
        }
    }

    private int _count;
}
