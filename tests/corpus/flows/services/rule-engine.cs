using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bank.Loans;

public sealed record LoanApplication(string Number, string TaxId, decimal Income, int Age, string? Employer);

public enum Outcome { Accepted, Manual, Rejected }

public sealed class Decision(string application)
{
    public string Application { get; } = application;
    public Outcome Outcome { get; set; } = Outcome.Accepted;
    public decimal Limit { get; set; }
    public List<string> Notes { get; } = [];
}

public sealed class Rule
{
    public required Func<LoanApplication, bool> When { get; init; }
    public required Action<LoanApplication, Decision> Then { get; init; }
    public bool Stops { get; init; }
}

public sealed class RuleSet
{
    private readonly IReadOnlyList<Rule> _rules =
    [
        new Rule
        {
            When = application => application.Age < 18,
            Then = (application, decision) =>
            {
                decision.Outcome = Outcome.Rejected;
                decision.Notes.Add($"too young: {application.Age}");
            },
            Stops = true,
        },
        new Rule
        {
            When = application => application.Income >= 1_500,
            Then = static (application, decision) => decision.Limit = application.Income * 10,
        },
        new Rule
        {
            When = application => application.Income is > 0 and < 1_500,
            Then = (_, decision) => decision.Outcome = Outcome.Manual,
        },
        new Rule
        {
            When = application => application.Employer is { Length: > 0 },
            Then = NoteEmployer,
        },
    ];

    public Decision Decide(LoanApplication application)
    {
        var decision = new Decision(application.Number);
        foreach (var rule in _rules)
        {
            if (!rule.When(application))
                continue;
            rule.Then(application, decision);
            if (rule.Stops)
                break;
        }

        return decision;
    }

    private static void NoteEmployer(LoanApplication application, Decision decision) => decision.Notes.Add("works at " + application.Employer);
}

public sealed class LoanWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, RuleSet rules) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("applications");
        while (!stoppingToken.IsCancellationRequested)
        {
            var application = JsonSerializer.Deserialize<LoanApplication>(consumer.Consume(stoppingToken).Message.Value)!;
            var decision = rules.Decide(application);
            await producer.ProduceAsync("decisions", new Message<string, string> { Key = decision.Application, Value = JsonSerializer.Serialize(decision) }, stoppingToken);
        }
    }
}
