using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Users;

public class User { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Phone { get; set; } = ""; }

public class Profile { public string Key { get; set; } = ""; public string Mail { get; set; } = ""; }

public static class Program
{
    public static void Main()
    {
        using var consumer = new ConsumerBuilder<Ignore, byte[]>(new ConsumerConfig { GroupId = "profiles", BootstrapServers = "kafka:9092" }).Build();
        using var producer = new ProducerBuilder<Null, byte[]>(new ProducerConfig { BootstrapServers = "kafka:9092" }).Build();
        consumer.Subscribe("users");
        while (true)
        {
            var user = JsonSerializer.Deserialize<User>(consumer.Consume().Message.Value)!;
            producer.Produce("profiles", new Message<Null, byte[]> { Value = JsonSerializer.SerializeToUtf8Bytes(new Profile { Key = user.Id, Mail = user.Email }) });
        }
    }
}
