using System.Text.Json;
using System.Text.Json.Serialization;
using Confluent.Kafka;

namespace Acme.Accounts;

public sealed class UserRegistered
{
    [JsonPropertyName("user_id")] public Guid UserId { get; init; }
    [JsonPropertyName("mail_address")] public required string MailAddress { get; init; }
    [JsonPropertyName("birth_date")] public DateOnly? BirthDate { get; init; }
}

public sealed class AccountOpened
{
    [JsonPropertyName("owner")] public Guid Owner { get; init; }
    [JsonPropertyName("login")] public string Login { get; init; } = "";
    [JsonPropertyName("birthday")] public DateOnly? Birthday { get; init; }
    [JsonPropertyName("nickname")] public string? Nickname { get; init; }
}

public sealed class AccountProjection(IConsumer<Ignore, string> consumer, IProducer<Null, string> producer)
{
    public void Run(CancellationToken token)
    {
        consumer.Subscribe("users");
        while (true)
        {
            var message = consumer.Consume(token).Message;
            var user = JsonSerializer.Deserialize<UserRegistered>(message.Value);
            if (user is null)
                continue;
            var account = new AccountOpened
            {
                Owner = user.UserId,
                Login = user.MailAddress,
                Birthday = user.BirthDate,
            };
            producer.Produce("accounts", new Message<Null, string> { Value = JsonSerializer.Serialize(account) });
        }
    }
}
