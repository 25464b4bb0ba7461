using System.Text;
using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Users;

public class User { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Phone { get; set; } = ""; }

public class Profile { public string Key { get; set; } = ""; public string Mail { get; set; } = ""; }

public sealed class Worker(IConsumer<byte[], byte[]> consumer, IProducer<byte[], byte[]> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("users");
        while (!stop.IsCancellationRequested)
        {
            var message = consumer.Consume(stop).Message;
            var text = Encoding.UTF8.GetString(message.Value);
            var user = JsonSerializer.Deserialize<User>(text)!;
            var json = JsonSerializer.Serialize(new Profile { Key = user.Id, Mail = user.Email });
            await producer.ProduceAsync("profiles", new Message<byte[], byte[]> { Key = message.Key, Value = Encoding.UTF8.GetBytes(json) }, stop);
        }
    }
}
