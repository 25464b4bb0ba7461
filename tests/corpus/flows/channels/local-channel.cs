using System.Text.Json;
using System.Threading.Channels;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Contoso.Orders;

public class Order { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Phone { get; set; } = ""; }
public record Work(string Id, string Address);
public record Done(string Id, string Address);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("orders");
        while (!stoppingToken.IsCancellationRequested)
        {
            var result = consumer.Consume(stoppingToken);
            await HandleAsync(JsonSerializer.Deserialize<Order>(result.Message.Value)!);
            consumer.Commit(result);
        }
    }

    private async Task HandleAsync(Order order)
    {
        var channel = Channel.CreateUnbounded<Work>();
        await channel.Writer.WriteAsync(new Work(order.Id, order.Email));
        channel.Writer.Complete();
        await foreach (var work in channel.Reader.ReadAllAsync())
            await producer.ProduceAsync("done", new Message<string, string> { Value = JsonSerializer.Serialize(new Done(work.Id, work.Address)) });
    }
}
