using System.Text;
using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Orders;

public class Customer { public string Id { get; set; } = ""; public string Email { get; set; } = ""; }
public class Line { public string Sku { get; set; } = ""; public int Count { get; set; } }
public class Order { public string Id { get; set; } = ""; public string Note { get; set; } = ""; public long Total { get; set; } public Customer Customer { get; set; } = new(); public List<Line> Lines { get; set; } = []; }

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, byte[]> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("orders");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var order = JsonSerializer.Deserialize<Order>(result.Message.Value)!;
            await producer.ProduceAsync("invoices", new Message<string, byte[]> { Value = Write(order) });
            consumer.Commit(result);
        }
    }

    private static byte[] Write(Order order)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartObject();
        writer.WriteStartObject("party");
        writer.WriteString("id"u8, order.Customer.Id);
        writer.WriteEndObject();
        writer.WriteStartArray("items");
        foreach (var line in order.Lines)
            Write(writer, line);
        writer.WriteEndArray();
        writer.WritePropertyName("buyer");
        JsonSerializer.Serialize(writer, order.Customer);
        if (order.Total > 0)
            writer.WriteString("number", order.Id);
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, Line line)
    {
        writer.WriteStartObject();
        writer.WriteString("sku", line.Sku);
        writer.WriteEndObject();
    }
}
