using System.Text.Json;
using System.Threading.Channels;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Acme.Pipeline;

public class Order { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Phone { get; set; } = ""; }

public record Work(string Id, string Address);

public record Done(string Id, string Address);

public sealed class Intake(IConsumer<string, string> consumer, Channel<Work> channel) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("orders");
        while (!stoppingToken.IsCancellationRequested)
        {
            var order = JsonSerializer.Deserialize<Order>(consumer.Consume(stoppingToken).Message.Value)!;
            await channel.Writer.WriteAsync(new Work(order.Id, order.Email), stoppingToken);
        }
    }
}

public sealed class Outlet(IProducer<string, string> producer, Channel<Work> channel) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var work in channel.Reader.ReadAllAsync(stoppingToken))
            await producer.ProduceAsync("done", new Message<string, string> { Value = JsonSerializer.Serialize(new Done(work.Id, work.Address)) }, stoppingToken);
    }
}
