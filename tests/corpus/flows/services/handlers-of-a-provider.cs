using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Gym.Memberships;

public interface IHandler<in TEvent>
{
    Task HandleAsync(TEvent happened, CancellationToken cancellationToken);
}

public sealed record MemberJoined(string MemberId, string Name, string Mail, string Plan, DateOnly Birthday, string Iban);

public sealed record WelcomeMail(string To, string Greeting);

public sealed record BillingStarted(string Member, string Plan, decimal Fee);

public sealed record AgeCounted(int Age);

public sealed class WelcomeHandler(IProducer<string, string> producer) : IHandler<MemberJoined>
{
    public Task HandleAsync(MemberJoined happened, CancellationToken cancellationToken)
    {
        var mail = new WelcomeMail(happened.Mail, $"Hello {happened.Name}");
        return producer.ProduceAsync("welcome-mails", new Message<string, string> { Key = happened.MemberId, Value = JsonSerializer.Serialize(mail) }, cancellationToken);
    }
}

public sealed class BillingHandler : IHandler<MemberJoined>
{
    private static readonly IReadOnlyDictionary<string, decimal> Fees = new Dictionary<string, decimal> { ["basic"] = 19.9m, ["premium"] = 39.9m };
    private readonly IProducer<string, string> _producer;

    public BillingHandler(IProducer<string, string> producer) => _producer = producer;

    public async Task HandleAsync(MemberJoined happened, CancellationToken cancellationToken)
    {
        if (!Fees.TryGetValue(happened.Plan, out var fee))
            return;
        var billing = new BillingStarted(happened.MemberId, happened.Plan, fee);
        await _producer.ProduceAsync("billings", new Message<string, string> { Key = billing.Member, Value = JsonSerializer.Serialize(billing) }, cancellationToken);
    }
}

public sealed class StatisticsHandler(IProducer<Null, string> producer, TimeProvider time) : IHandler<MemberJoined>
{
    public Task HandleAsync(MemberJoined happened, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().Date);
        var age = today.Year - happened.Birthday.Year;
        if (happened.Birthday > today.AddYears(-age))
            age--;
        return producer.ProduceAsync("ages", new Message<Null, string> { Value = JsonSerializer.Serialize(new AgeCounted(age)) }, cancellationToken);
    }
}

public sealed class EventDispatcher(IServiceScopeFactory scopes)
{
    public async Task DispatchAsync<TEvent>(TEvent happened, CancellationToken cancellationToken)
    {
        using var scope = scopes.CreateScope();
        foreach (var handler in scope.ServiceProvider.GetServices<IHandler<TEvent>>())
            await handler.HandleAsync(happened, cancellationToken);
    }
}

public sealed class MemberWorker(IConsumer<string, string> consumer, EventDispatcher dispatcher) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("members-joined");
        while (!stoppingToken.IsCancellationRequested)
        {
            var joined = JsonSerializer.Deserialize<MemberJoined>(consumer.Consume(stoppingToken).Message.Value)!;
            await dispatcher.DispatchAsync(joined, stoppingToken);
        }
    }
}

public static class Setup
{
    public static IServiceCollection AddMembers(this IServiceCollection services) => services
        .AddScoped<IHandler<MemberJoined>, WelcomeHandler>()
        .AddScoped<IHandler<MemberJoined>, BillingHandler>()
        .AddScoped<IHandler<MemberJoined>, StatisticsHandler>()
        .AddSingleton<EventDispatcher>()
        .AddHostedService<MemberWorker>();
}
