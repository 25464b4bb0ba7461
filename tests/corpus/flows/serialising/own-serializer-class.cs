using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Users;

public class User { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Phone { get; set; } = ""; }

public class Profile { public string Key { get; set; } = ""; public string Mail { get; set; } = ""; }

public sealed class JsonSerializer<T> : ISerializer<T>
{
    public byte[] Serialize(T data, SerializationContext context) => JsonSerializer.SerializeToUtf8Bytes(data);
}

public sealed class JsonDeserializer<T> : IDeserializer<T>
{
    public T Deserialize(ReadOnlySpan<byte> data, bool isNull, SerializationContext context) => JsonSerializer.Deserialize<T>(data)!;
}

public static class Program
{
    public static void Main()
    {
        using var consumer = new ConsumerBuilder<Ignore, User>(new ConsumerConfig { GroupId = "profiles", BootstrapServers = "kafka:9092" })
            .SetValueDeserializer(new JsonDeserializer<User>())
            .Build();
        using var producer = new ProducerBuilder<Null, Profile>(new ProducerConfig { BootstrapServers = "kafka:9092" })
            .SetValueSerializer(new JsonSerializer<Profile>())
            .Build();
        consumer.Subscribe("users");
        while (true)
        {
            var user = consumer.Consume().Message.Value;
            producer.Produce("profiles", new Message<Null, Profile> { Value = new Profile { Key = user.Id, Mail = user.Email } });
        }
    }
}
