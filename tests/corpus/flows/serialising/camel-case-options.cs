using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Users;

public record User(string UserId, string EmailAddress, int Age);

public record Mailing(string Receiver, bool Adult);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public void Run(CancellationToken stop)
    {
        consumer.Subscribe("users");
        while (!stop.IsCancellationRequested)
        {
            var user = JsonSerializer.Deserialize<User>(consumer.Consume(stop).Message.Value, Options)!;
            producer.Produce("mailings", new Message<string, string> { Value = JsonSerializer.Serialize(new Mailing(user.EmailAddress, user.Age >= 18), Options) });
        }
    }
}
