using System.Text.Json;
using Confluent.Kafka;

namespace Shop.Invoicing;

public class User { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Phone { get; set; } = ""; }
public class Profile { public string Id { get; set; } = ""; public string Email { get; set; } = ""; }

public static class Program
{
    public static async Task RunAsync(CancellationToken stop)
    {
        using var consumer = new ConsumerBuilder<string, string>(new ConsumerConfig { BootstrapServers = "kafka:9092", GroupId = "billing" }).Build();
        using var producer = new ProducerBuilder<string, string>(new ProducerConfig { BootstrapServers = "kafka:9092" }).Build();
        consumer.Subscribe("users");
        while (!stop.IsCancellationRequested)
        {
            var user = JsonSerializer.Deserialize<User>(consumer.Consume(stop).Message.Value)!;
            var text = JsonSerializer.Serialize(new Profile { Id = user.Id, Email = user.Email });
            var copy = JsonSerializer.Deserialize<Profile>(text)!;
            await producer.ProduceAsync("profiles", new Message<string, string> { Value = JsonSerializer.Serialize(copy) });
        }
    }
}
