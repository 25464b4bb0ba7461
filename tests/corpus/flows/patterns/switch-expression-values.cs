using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Billing;

public class Order { public string Id { get; set; } = ""; public string Country { get; set; } = ""; public decimal Net { get; set; } public string Note { get; set; } = ""; }
public record Bill(string Order, decimal Rate, decimal Gross, string Zone);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("orders");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var order = JsonSerializer.Deserialize<Order>(result.Message.Value)!;
            var rate = order.Country switch
            {
                "AT" => 0.20m,
                "DE" => 0.19m,
                _ => 0m,
            };
            await producer.ProduceAsync("bills", new Message<string, string> { Value = JsonSerializer.Serialize(new Bill(order.Id, rate, order.Net * (1 + rate), order.Country)) });
            consumer.Commit(result);
        }
    }
}
