using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Confluent.Kafka;

namespace Acme.Users;

public class User { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Phone { get; set; } = ""; }

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer, JsonTypeInfo<User> userInfo)
{
    public void Run(CancellationToken stop)
    {
        consumer.Subscribe("users");
        while (!stop.IsCancellationRequested)
        {
            var user = JsonSerializer.Deserialize(consumer.Consume(stop).Message.Value, userInfo)!;
            user.Phone = "";
            producer.Produce("users-clean", new Message<string, string> { Value = JsonSerializer.Serialize(user, userInfo) });
        }
    }
}
