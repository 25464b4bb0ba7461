using Confluent.Kafka;
using Newtonsoft.Json;

namespace Acme.Users;

public class User
{
    [JsonProperty("user_id")] public string Id { get; set; } = "";
    [JsonProperty("mail")] public string Email { get; set; } = "";
    public string Phone { get; set; } = "";
}

public class Profile
{
    [JsonProperty(PropertyName = "id")] public string Id { get; set; } = "";
    [JsonProperty("contact")] public string Contact { get; set; } = "";
    [JsonIgnore] public string Internal { get; set; } = "";
}

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public void Run(CancellationToken stop)
    {
        consumer.Subscribe("users");
        while (!stop.IsCancellationRequested)
        {
            var user = JsonConvert.DeserializeObject<User>(consumer.Consume(stop).Message.Value)!;
            var profile = new Profile { Id = user.Id, Contact = user.Email, Internal = user.Phone };
            producer.Produce("profiles", new Message<string, string> { Value = JsonConvert.SerializeObject(profile, Formatting.None) });
        }
    }
}
