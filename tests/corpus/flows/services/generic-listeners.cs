using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Acme.Clinic;

public abstract record ClinicEvent { public Guid EventId { get; init; } = Guid.NewGuid(); }

public record PatientAdmitted(string Number, string Name, string Ward) : ClinicEvent;

public record BedFreed(string Ward, string Bed) : ClinicEvent;

public record BoardChanged(string Ward, string Line);

public interface IHandle<in TEvent> { Task HandleAsync(TEvent change, CancellationToken stop); }

public sealed class Listener<TEvent>(string topic, IServiceScopeFactory scopes) : BackgroundService
    where TEvent : ClinicEvent
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        using var consumer = new ConsumerBuilder<string, string>(new ConsumerConfig { GroupId = "board" }).Build();
        consumer.Subscribe(topic);
        while (!stoppingToken.IsCancellationRequested)
        {
            var result = consumer.Consume(stoppingToken);
            if (JsonSerializer.Deserialize<TEvent>(result.Message.Value) is not { } change)
                continue;
            using var scope = scopes.CreateScope();
            await scope.ServiceProvider.GetRequiredService<IHandle<TEvent>>().HandleAsync(change, stoppingToken);
        }
    }
}

public sealed class Board(IProducer<string, string> producer)
{
    public Task ShowAsync(BoardChanged changed, CancellationToken stop) =>
        producer.ProduceAsync("board", new Message<string, string> { Key = changed.Ward, Value = JsonSerializer.Serialize(changed) }, stop);
}

public sealed class Admissions(Board board) : IHandle<PatientAdmitted>
{
    public Task HandleAsync(PatientAdmitted change, CancellationToken stop) => board.ShowAsync(new BoardChanged(change.Ward, $"{change.Number} is here"), stop);
}

public sealed class Beds(Board board) : IHandle<BedFreed>
{
    public Task HandleAsync(BedFreed change, CancellationToken stop) => board.ShowAsync(new BoardChanged(change.Ward, change.Bed), stop);
}

public static class Listening
{
    public static IServiceCollection AddListener<TEvent, THandler>(this IServiceCollection services, string topic)
        where TEvent : ClinicEvent
        where THandler : class, IHandle<TEvent>
    {
        services.AddScoped<IHandle<TEvent>, THandler>();
        services.AddHostedService(provider => ActivatorUtilities.CreateInstance<Listener<TEvent>>(provider, topic));
        return services;
    }
}

public static class Program
{
    public static void Register(IServiceCollection services) => services
        .AddSingleton<Board>()
        .AddListener<PatientAdmitted, Admissions>("admissions")
        .AddListener<BedFreed, Beds>("beds");
}
