using System.Text.Json;
using System.Threading.Channels;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Acme.Pipeline;

public class Order { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Phone { get; set; } = ""; }

public record Done(string Id, string Address);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    private readonly Channel<Order> _orders = Channel.CreateBounded<Order>(100);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(ReadAsync(stoppingToken), WriteAsync(stoppingToken));

    private async Task ReadAsync(CancellationToken stop)
    {
        consumer.Subscribe("orders");
        while (!stop.IsCancellationRequested)
        {
            var order = JsonSerializer.Deserialize<Order>(consumer.Consume(stop).Message.Value)!;
            await _orders.Writer.WriteAsync(order, stop);
        }
    }

    private async Task WriteAsync(CancellationToken stop)
    {
        while (await _orders.Reader.WaitToReadAsync(stop))
        {
            while (_orders.Reader.TryRead(out var order))
                producer.Produce("done", new Message<string, string> { Value = JsonSerializer.Serialize(new Done(order.Id, order.Phone)) });
        }
    }
}
