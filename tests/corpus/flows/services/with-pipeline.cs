using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Contoso.Support;

public sealed record Requester(string Name, string Region, bool Vip);
public sealed record Ticket(string Id, string Subject, string Body, Requester Customer);

public enum Priority { Low, Normal, High }

public sealed record TriagedTicket
{
    public required string Id { get; init; }
    public required string Subject { get; init; }
    public string Requester { get; init; } = "";
    public Priority Priority { get; init; } = Priority.Normal;
    public string Team { get; init; } = "first-level";
    public DateTimeOffset TriagedAt { get; init; }
}

public sealed record Triage(Ticket Source, TriagedTicket Result);

public interface ITriageStep
{
    Triage Apply(Triage triage);
}

public sealed class CleanSubject : ITriageStep
{
    public Triage Apply(Triage triage) => triage with { Result = triage.Result with { Subject = triage.Result.Subject.Trim() } };
}

public sealed class Prioritise : ITriageStep
{
    public Triage Apply(Triage triage)
    {
        if (triage.Source.Customer.Vip)
            return triage with { Result = triage.Result with { Priority = Priority.High } };

        var urgent = triage.Source.Subject.Contains("down", StringComparison.OrdinalIgnoreCase);
        return urgent ? triage with { Result = triage.Result with { Priority = Priority.High } } : triage;
    }
}

public sealed class AssignTeam : ITriageStep
{
    public Triage Apply(Triage triage)
    {
        var team = $"support-{triage.Source.Customer.Region.ToLowerInvariant()}";
        return triage with { Result = triage.Result with { Team = team } };
    }
}

public sealed class TriageWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, TimeProvider clock) : BackgroundService
{
    private readonly ITriageStep[] _steps = [new CleanSubject(), new Prioritise(), new AssignTeam()];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("tickets");
        while (!stoppingToken.IsCancellationRequested)
        {
            var ticket = JsonSerializer.Deserialize<Ticket>(consumer.Consume(stoppingToken).Message.Value)!;
            var triage = new Triage(ticket, new TriagedTicket { Id = ticket.Id, Subject = ticket.Subject, Requester = ticket.Customer.Name });
            foreach (var step in _steps)
                triage = step.Apply(triage);

            var result = triage.Result with { TriagedAt = clock.GetUtcNow() };
            await producer.ProduceAsync("triaged", new Message<string, string> { Key = result.Id, Value = JsonSerializer.Serialize(result) }, stoppingToken);
        }
    }
}
