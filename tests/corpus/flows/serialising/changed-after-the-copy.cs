using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Billing;

public class User { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Phone { get; set; } = ""; }
public class Profile { public string Id { get; set; } = ""; public string Contact { get; set; } = ""; }

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("users");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var user = JsonSerializer.Deserialize<User>(result.Message.Value)!;
            var draft = new Profile { Id = user.Id, Contact = user.Email };
            var copy = JsonSerializer.Deserialize<Profile>(JsonSerializer.Serialize(draft))!;
            draft.Contact = user.Phone;
            Console.WriteLine(draft.Contact.Length);
            await producer.ProduceAsync("profiles", new Message<string, string> { Value = JsonSerializer.Serialize(copy) });
            consumer.Commit(result);
        }
    }
}
