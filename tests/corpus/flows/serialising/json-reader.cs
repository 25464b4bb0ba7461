using System.Text;
using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Orders;

public class Invoice { public string Number { get; set; } = ""; public string Fixed { get; set; } = ""; }

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public void Run(CancellationToken stop)
    {
        consumer.Subscribe("orders");
        while (!stop.IsCancellationRequested)
            producer.Produce("invoices", new Message<string, string> { Value = JsonSerializer.Serialize(new Invoice { Number = Find(consumer.Consume(stop).Message.Value), Fixed = "x" }) });
    }

    private static string Find(string text)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("id"))
            {
                reader.Read();
                return reader.GetString() ?? "";
            }
        }

        return "";
    }
}
