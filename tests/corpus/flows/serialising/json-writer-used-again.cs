using System.Text;
using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Orders;

public class Customer { public string Id { get; set; } = ""; public string Email { get; set; } = ""; }
public class Line { public string Sku { get; set; } = ""; public int Count { get; set; } }
public class Order { public string Id { get; set; } = ""; public string Note { get; set; } = ""; public long Total { get; set; } public Customer Customer { get; set; } = new(); public List<Line> Lines { get; set; } = []; }

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("orders");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var order = JsonSerializer.Deserialize<Order>(result.Message.Value)!;
            await producer.ProduceAsync("invoices", new Message<string, string> { Value = Write(order) });
            consumer.Commit(result);
        }
    }

    private static string Write(Order order)
    {
        using var first = new MemoryStream();
        using var writer = new Utf8JsonWriter(first);
        writer.WriteStartObject();
        writer.WriteString("note", order.Note);
        writer.WriteEndObject();
        writer.Flush();
        using var second = new MemoryStream();
        writer.Reset(second);
        writer.WriteStartObject();
        writer.WriteString("number", order.Id);
        writer.WriteEndObject();
        writer.Flush();
        return Encoding.UTF8.GetString(second.ToArray());
    }
}
