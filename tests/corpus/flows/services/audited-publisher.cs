using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Insurance.Policies;

public interface IIntegrationEvent
{
    string AggregateId { get; }
}

public sealed record PolicyIssued(string PolicyNumber, string HolderName, DateOnly HolderBirthday, decimal Premium) : IIntegrationEvent
{
    string IIntegrationEvent.AggregateId => PolicyNumber;
}

public sealed record AuditEntry(string Kind, string Subject, string Digest, string Actor, DateTime At);

public interface IEventPublisher
{
    Task PublishAsync<TEvent>(TEvent integrationEvent, CancellationToken cancellationToken)
        where TEvent : IIntegrationEvent;
}

public sealed class KafkaEventPublisher(IProducer<string, string> producer) : IEventPublisher
{
    public Task PublishAsync<TEvent>(TEvent integrationEvent, CancellationToken cancellationToken)
        where TEvent : IIntegrationEvent =>
        producer.ProduceAsync(
            "policies-issued",
            new Message<string, string> { Key = integrationEvent.AggregateId, Value = JsonSerializer.Serialize(integrationEvent) },
            cancellationToken);
}

public sealed class LoggingEventPublisher(IEventPublisher inner, ILogger<LoggingEventPublisher> logger) : IEventPublisher
{
    public async Task PublishAsync<TEvent>(TEvent integrationEvent, CancellationToken cancellationToken)
        where TEvent : IIntegrationEvent
    {
        logger.LogDebug("Publishing {Kind} of {Aggregate}", typeof(TEvent).Name, integrationEvent.AggregateId);
        await inner.PublishAsync(integrationEvent, cancellationToken);
        logger.LogDebug("Published {Kind}", typeof(TEvent).Name);
    }
}

public sealed class AuditingEventPublisher : IEventPublisher
{
    private readonly IEventPublisher _inner;
    private readonly IProducer<Null, string> _audit;

    public AuditingEventPublisher(IEventPublisher inner, IProducer<Null, string> audit)
    {
        _inner = inner;
        _audit = audit;
    }

    public async Task PublishAsync<TEvent>(TEvent integrationEvent, CancellationToken cancellationToken)
        where TEvent : IIntegrationEvent
    {
        await _inner.PublishAsync(integrationEvent, cancellationToken);

        var entry = new AuditEntry(
            typeof(TEvent).Name,
            integrationEvent.AggregateId,
            DigestOf(integrationEvent),
            Environment.UserName,
            DateTime.UtcNow);
        await _audit.ProduceAsync("audit-trail", new Message<Null, string> { Value = JsonSerializer.Serialize(entry) }, cancellationToken);
    }

    private static string DigestOf<TEvent>(TEvent integrationEvent)
    {
        var json = JsonSerializer.Serialize(integrationEvent);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
    }
}

public sealed record Application(string Number, string FirstName, string LastName, DateOnly Birthday, decimal YearlyPremium, string HealthNotes);

public sealed class IssuingWorker(IConsumer<string, string> consumer, IEventPublisher publisher) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("applications-approved");
        while (!stoppingToken.IsCancellationRequested)
        {
            var application = JsonSerializer.Deserialize<Application>(consumer.Consume(stoppingToken).Message.Value)!;
            var issued = new PolicyIssued(
                "P-" + application.Number,
                string.Join(' ', application.FirstName, application.LastName),
                application.Birthday,
                decimal.Round(application.YearlyPremium / 12, 2));
            await publisher.PublishAsync(issued, stoppingToken);
        }
    }
}

public static class Setup
{
    public static IServiceCollection AddPolicies(this IServiceCollection services) => services
        .AddSingleton<KafkaEventPublisher>()
        .AddSingleton<IEventPublisher>(provider => new AuditingEventPublisher(
            new LoggingEventPublisher(provider.GetRequiredService<KafkaEventPublisher>(), provider.GetRequiredService<ILogger<LoggingEventPublisher>>()),
            provider.GetRequiredService<IProducer<Null, string>>()))
        .AddHostedService<IssuingWorker>();
}
