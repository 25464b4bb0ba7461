using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace App.SignUps;

public sealed record SignUp(string Name, string Mail, string Password);
public sealed record SignedUp(string Name, string Mail);
public sealed record Welcome(string To, string Text);
public sealed record CrmContact(string Name, string Mail);

public interface IEventHub
{
    void Subscribe<T>(Func<T, Task> handler);
    Task PublishAsync<T>(T happened);
}

public sealed class EventHub : IEventHub
{
    private readonly Dictionary<Type, List<object>> _handlers = new();

    public void Subscribe<T>(Func<T, Task> handler)
    {
        if (!_handlers.TryGetValue(typeof(T), out var list))
            _handlers[typeof(T)] = list = new List<object>();
        list.Add(handler);
    }

    public async Task PublishAsync<T>(T happened)
    {
        if (!_handlers.TryGetValue(typeof(T), out var list))
            return;
        foreach (var handler in list.Cast<Func<T, Task>>())
            await handler(happened);
    }
}

public sealed class Welcoming(IProducer<string, string> producer)
{
    public void Register(IEventHub hub) => hub.Subscribe<SignedUp>(GreetAsync);

    private Task GreetAsync(SignedUp happened) => producer.ProduceAsync("welcomes", new Message<string, string>
    {
        Key = happened.Mail,
        Value = JsonSerializer.Serialize(new Welcome(happened.Mail, $"Hello {happened.Name}!")),
    });
}

public sealed class CrmExport(IProducer<Null, string> producer)
{
    public void Register(IEventHub hub) => hub.Subscribe<SignedUp>(async happened =>
    {
        var contact = new CrmContact(happened.Name, happened.Mail);
        await producer.ProduceAsync("crm-contacts", new Message<Null, string> { Value = JsonSerializer.Serialize(contact) });
    });
}

public sealed class SignUpWorker(IConsumer<Ignore, string> consumer, IEventHub hub, Welcoming welcoming, CrmExport export) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        welcoming.Register(hub);
        export.Register(hub);
        consumer.Subscribe("sign-ups");
        while (!stoppingToken.IsCancellationRequested)
        {
            var signUp = JsonSerializer.Deserialize<SignUp>(consumer.Consume(stoppingToken).Message.Value)!;
            await hub.PublishAsync(new SignedUp(signUp.Name, signUp.Mail));
        }
    }
}
