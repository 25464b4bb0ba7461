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
        using var text = new StringWriter();
        using var writer = new Newtonsoft.Json.JsonTextWriter(text);
        writer.WriteStartObject();
        writer.WritePropertyName("number");
        writer.WriteValue(order.Id);
        writer.WritePropertyName("party");
        Serializer.Serialize(writer, order.Customer);
        writer.WriteEndObject();
        return text.ToString();
    }

    private static readonly Newtonsoft.Json.JsonSerializer Serializer = Newtonsoft.Json.JsonSerializer.Create();
}
