using System.Text.Json;
using System.Text.Json.Serialization;
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

public static class Setup
{
    public static JsonTypeInfo<User> Describe(JsonSerializerOptions options) => (JsonTypeInfo<User>)options.GetTypeInfo(typeof(User));
}

[JsonSerializable(typeof(User))]
public sealed partial class UserJson : JsonSerializerContext;

// The part that the generator writes.
public sealed partial class UserJson
{
    public UserJson() : base(null) { }

    public UserJson(JsonSerializerOptions options) : base(options) { }

    public static UserJson Default { get; } = new();

    public JsonTypeInfo<User> User => (JsonTypeInfo<User>)GetTypeInfo(typeof(User))!;

    protected override JsonSerializerOptions? GeneratedSerializerOptions => null;

    public override JsonTypeInfo? GetTypeInfo(Type type) => null;
}
