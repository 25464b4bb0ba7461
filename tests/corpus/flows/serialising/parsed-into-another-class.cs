using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using Confluent.Kafka;

namespace Acme.Billing;

public class User { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Phone { get; set; } = ""; }
public class Contact { [JsonPropertyName("mail")] public string Address { get; set; } = ""; public string Number { get; set; } = ""; }
public class Profile { public string Id { get; set; } = ""; public Contact Main { get; set; } = new(); public List<Contact> Others { get; set; } = new(); }
public class MailDto { [JsonPropertyName("mail")] public string Value { get; set; } = ""; }
public class ProfileDto { [JsonPropertyName("Id")] public string Key { get; set; } = ""; public MailDto Main { get; set; } = new(); public List<MailDto> Others { get; set; } = new(); }
public class Letter { public string To { get; set; } = ""; public string Copy { get; set; } = ""; public string Customer { get; set; } = ""; }

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("users");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var user = JsonSerializer.Deserialize<User>(result.Message.Value)!;
            var contact = new Contact { Address = user.Email, Number = user.Phone };
            var text = JsonSerializer.Serialize(new Profile { Id = user.Id, Main = contact, Others = { new Contact { Address = user.Phone } } });
            var dto = JsonSerializer.Deserialize<ProfileDto>(text)!;
            foreach (var other in dto.Others)
            {
                var letter = new Letter { To = dto.Main.Value, Copy = other.Value, Customer = dto.Key };
                await producer.ProduceAsync("letters", new Message<string, string> { Value = JsonSerializer.Serialize(letter) });
            }

            consumer.Commit(result);
        }
    }
}
