using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Shipping;

public class ShippingWorker(IConsumer<string, string> consumer, IProducer<Null, string> producer) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("orders");
        while (!stoppingToken.IsCancellationRequested)
        {
            var order = JsonSerializer.Deserialize<Order>(consumer.Consume(stoppingToken).Message.Value)!;
            await producer.ProduceAsync("shipments", new Message<Null, string> { Value = JsonSerializer.Serialize(new Shipment(order.Id)) }, stoppingToken);
        }
    }
}

public record Order(string Id);

public record Shipment(string OrderId);
