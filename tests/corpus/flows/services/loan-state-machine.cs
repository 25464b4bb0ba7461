using System.Text.Json;
using System.Text.Json.Serialization;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Credit.Applications;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "$type")]
[JsonDerivedType(typeof(Submitted), "submitted")]
[JsonDerivedType(typeof(Scored), "scored")]
[JsonDerivedType(typeof(Withdrawn), "withdrawn")]
public abstract record LoanEvent(string ApplicationId)
{
    public sealed record Submitted(string ApplicationId, string Applicant, decimal Amount, string TaxNumber) : LoanEvent(ApplicationId);

    public sealed record Scored(string ApplicationId, int Score, string Agency) : LoanEvent(ApplicationId);

    public sealed record Withdrawn(string ApplicationId, string Why) : LoanEvent(ApplicationId);
}

public abstract record LoanState
{
    public sealed record Unknown : LoanState;

    public sealed record Open(string Applicant, decimal Amount) : LoanState;

    public sealed record Decided(string Applicant, decimal Granted, string ScoredBy) : LoanState;

    public sealed record Closed(string Reason) : LoanState;
}

public sealed record LoanDecision(string ApplicationId, string Applicant, decimal Granted, string Agency);

public sealed record LoanClosed(string ApplicationId, string Reason);

public static class LoanMachine
{
    public static LoanState Next(LoanState state, LoanEvent happened) => (state, happened) switch
    {
        (LoanState.Unknown, LoanEvent.Submitted submitted) => new LoanState.Open(submitted.Applicant, submitted.Amount),
        (LoanState.Open open, LoanEvent.Scored { Score: >= 600, Agency: var agency }) => new LoanState.Decided(open.Applicant, open.Amount, agency),
        (LoanState.Open open, LoanEvent.Scored scored) when scored.Score >= 500 => new LoanState.Decided(open.Applicant, open.Amount / 2, scored.Agency),
        (LoanState.Open, LoanEvent.Scored) => new LoanState.Closed("score"),
        (not LoanState.Closed, LoanEvent.Withdrawn(_, var why)) => new LoanState.Closed(why.Trim()),
        _ => state,
    };
}

public sealed class LoanWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, ILogger<LoanWorker> logger) : BackgroundService
{
    private readonly Dictionary<string, LoanState> _states = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("loan-events");
        while (!stoppingToken.IsCancellationRequested)
        {
            if (JsonSerializer.Deserialize<LoanEvent>(consumer.Consume(stoppingToken).Message.Value) is not { } happened)
                continue;

            var before = _states.GetValueOrDefault(happened.ApplicationId, new LoanState.Unknown());
            var after = LoanMachine.Next(before, happened);
            if (ReferenceEquals(before, after))
            {
                logger.LogInformation("Nothing changes for {Application}", happened.ApplicationId);
                continue;
            }

            _states[happened.ApplicationId] = after;
            switch (after)
            {
                case LoanState.Decided decided:
                    await SendAsync("loan-decisions", happened.ApplicationId, new LoanDecision(happened.ApplicationId, decided.Applicant, decided.Granted, decided.ScoredBy));
                    break;
                case LoanState.Closed closed:
                    await SendAsync("loans-closed", happened.ApplicationId, new LoanClosed(happened.ApplicationId, closed.Reason));
                    break;
            }
        }
    }

    private Task SendAsync<T>(string topic, string key, T value) =>
        producer.ProduceAsync(topic, new Message<string, string> { Key = key, Value = JsonSerializer.Serialize(value) });
}
