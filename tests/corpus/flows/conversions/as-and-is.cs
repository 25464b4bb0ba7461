using System.Text.Json;
using Confluent.Kafka;

namespace Shop.Invoicing;

public class Meter
{
    public string Id { get; set; } = "";
    public int Count { get; set; }
}

public record Usage(string Meter, long Count);

public static class Program
{
    public static async Task RunAsync(CancellationToken stop)
    {
        using var consumer = new ConsumerBuilder<string, string>(new ConsumerConfig { BootstrapServers = "kafka:9092", GroupId = "billing" }).Build();
        using var producer = new ProducerBuilder<string, string>(new ProducerConfig { BootstrapServers = "kafka:9092" }).Build();
        consumer.Subscribe("meters");
        while (!stop.IsCancellationRequested)
        {
            var meter = JsonSerializer.Deserialize<Meter>(consumer.Consume(stop).Message.Value)!;
            object value = meter;
            if (value is Meter known && (object)known.Id is string id)
                await producer.ProduceAsync("usages", new Message<string, string> { Value = JsonSerializer.Serialize(new Usage(id, (value as Meter)!.Count)) });
        }
    }
}
