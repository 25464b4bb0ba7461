using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Contoso.Users;

public sealed class UserName { public string Given { get; set; } = ""; public string Family { get; set; } = ""; }

public sealed class User
{
    public string Mail { get; set; } = "";
    public UserName Name { get; set; } = new();
    public DateOnly? Birthday { get; set; }
    public bool Deleted { get; set; }
}

public sealed record Contact(string Mail, string Name);

public static class Json
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static T? Read<T>(byte[]? data)
        where T : class => data is null or { Length: 0 } ? null : JsonSerializer.Deserialize<T>(data, Options);

    public static byte[] Write<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Options);
}

public interface IContactTopic
{
    Task PutAsync(string key, Contact contact);
    Task DeleteAsync(string key);
}

public sealed class ContactTopic(IProducer<string, byte[]?> producer) : IContactTopic
{
    public Task PutAsync(string key, Contact contact) => SendAsync(key, Json.Write(contact));

    public Task DeleteAsync(string key) => SendAsync(key, null);

    private async Task SendAsync(string key, byte[]? value) =>
        await producer.ProduceAsync("contacts", new Message<string, byte[]?> { Key = key, Value = value });
}

public sealed class UsersWorker(IConsumer<string, byte[]?> consumer, IContactTopic contacts, ILogger<UsersWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("users");
        while (!stoppingToken.IsCancellationRequested)
        {
            var message = consumer.Consume(stoppingToken).Message;
            var user = Json.Read<User>(message.Value);
            switch (user)
            {
                case null:
                case { Deleted: true }:
                    logger.LogInformation("{User} is gone", message.Key);
                    await contacts.DeleteAsync(message.Key);
                    break;
                default:
                    await contacts.PutAsync(message.Key, ContactOf(user));
                    break;
            }
        }
    }

    private static Contact ContactOf(User user)
    {
        var name = user.Name;
        return new Contact(user.Mail, $"{name.Given} {name.Family}".Trim());
    }
}
