using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Billing;

public class User { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Phone { get; set; } = ""; }
public class Contact { public string Address { get; set; } = ""; }
public class Profile { public string Id { get; set; } = ""; public Contact Main { get; set; } = new(); }

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("users");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var user = JsonSerializer.Deserialize<User>(result.Message.Value)!;
            var profile = new Profile { Id = user.Id, Main = new Contact { Address = user.Email } };
            var text = JsonSerializer.Serialize(profile);
            var copy = JsonSerializer.Deserialize<Profile>(text)!;
            copy.Main.Address = user.Phone;
            await producer.ProduceAsync("calls", new Message<string, string> { Value = JsonSerializer.Serialize(copy) });
            await producer.ProduceAsync("mails", new Message<string, string> { Value = JsonSerializer.Serialize(profile) });
            profile.Main.Address = "";
            await producer.ProduceAsync("profiles", new Message<string, string> { Value = text });
            consumer.Commit(result);
        }
    }
}
