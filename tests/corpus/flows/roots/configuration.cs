using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Contoso.Orders;

public record Order(string Id, string Email);
public class Event { public string Order { get; set; } = ""; public Guid EventId { get; set; } public DateTimeOffset At { get; set; } public string Source { get; set; } = ""; public int Roll { get; set; } }

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer, IConfiguration configuration, IOptions<SiteOptions> options)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("orders");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var order = JsonSerializer.Deserialize<Order>(result.Message.Value)!;
            await producer.ProduceAsync("events", new Message<string, string> { Value = JsonSerializer.Serialize(new Event { Order = order.Id + configuration["Suffix"], Source = options.Value.Name }) });
            consumer.Commit(result);
        }
    }
}

public class SiteOptions { public string Name { get; set; } = ""; public string Region { get; set; } = ""; }
