using System.Text.Json;
using System.Text.Json.Serialization;
using Confluent.Kafka;

namespace Acme.Users;

public sealed class User
{
    [JsonPropertyName("uid")] public string Id { get; set; } = "";
    [JsonPropertyName("e_mail")] public string Email { get; set; } = "";
    [JsonIgnore] public string Password { get; set; } = "";
    [JsonPropertyName("home")] public Home? Home { get; set; }
}

public sealed class Home
{
    [JsonPropertyName("zip")] public string PostalCode { get; set; } = "";
}

public sealed class Mailing
{
    [JsonPropertyName("to")] public string To { get; set; } = "";
    [JsonPropertyName("area")] public string? Area { get; set; }
    [JsonIgnore] public string Hidden { get; set; } = "";
}

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public void Run(CancellationToken stop)
    {
        consumer.Subscribe("users");
        while (!stop.IsCancellationRequested)
        {
            var user = JsonSerializer.Deserialize<User>(consumer.Consume(stop).Message.Value)!;
            var mailing = new Mailing { To = user.Email, Area = user.Home?.PostalCode, Hidden = user.Id };
            producer.Produce("mailings", new Message<string, string> { Value = JsonSerializer.Serialize(mailing) });
        }
    }
}
