using System.Text.Json;
using Confluent.Kafka;

namespace Shop.Invoicing;

public class Envelope<T> { public string Id { get; set; } = ""; public string Source { get; set; } = ""; public T Body { get; set; } = default!; }
public class Order { public string Number { get; set; } = ""; public string Email { get; set; } = ""; }
public class Notice { public string To { get; set; } = ""; public string About { get; set; } = ""; }

public static class Program
{
    public static async Task RunAsync(CancellationToken stop)
    {
        using var consumer = new ConsumerBuilder<string, string>(new ConsumerConfig { BootstrapServers = "kafka:9092", GroupId = "billing" }).Build();
        using var producer = new ProducerBuilder<string, string>(new ProducerConfig { BootstrapServers = "kafka:9092" }).Build();
        consumer.Subscribe("orders");
        while (!stop.IsCancellationRequested)
        {
            var envelope = JsonSerializer.Deserialize<Envelope<Order>>(consumer.Consume(stop).Message.Value)!;
            await producer.ProduceAsync("notices", new Message<string, string> { Value = JsonSerializer.Serialize(new Envelope<Notice> { Id = Guid.NewGuid().ToString(), Source = envelope.Id, Body = new Notice { To = envelope.Body.Email, About = envelope.Body.Number } }) });
        }
    }
}
