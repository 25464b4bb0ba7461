using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Orders;

public class Order { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Note { get; set; } = ""; }

public sealed class Worker(IConsumer<string, byte[]> consumer, IProducer<string, byte[]> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("orders");
        while (!stop.IsCancellationRequested)
        {
            using var input = new MemoryStream(consumer.Consume(stop).Message.Value);
            var order = (await JsonSerializer.DeserializeAsync<Order>(input, cancellationToken: stop))!;
            order.Note = "";
            using var output = new MemoryStream();
            await JsonSerializer.SerializeAsync(output, order, cancellationToken: stop);
            order.Email = "";
            await producer.ProduceAsync("orders-clean", new Message<string, byte[]> { Value = output.ToArray() }, stop);
        }
    }
}
