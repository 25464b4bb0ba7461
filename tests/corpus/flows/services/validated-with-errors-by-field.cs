using System.Text.Json;
using System.Text.RegularExpressions;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Tax.Declarations;

public enum DeclarationKind
{
    Monthly,
    Quarterly,
    Yearly,
}

[Flags]
public enum Duty
{
    None = 0,
    Vat = 1,
    Wages = 2,
}

public sealed record DeclarationSent(string Id, string TaxNumber, string Kind, string Period, decimal Turnover, decimal Wages, string Phone, string Comment);

public sealed record FieldError(string Field, string Message);

public sealed record DeclarationRejected(string Id, IReadOnlyList<FieldError> Errors, int Count);

public sealed record DeclarationAccepted(string Id, string TaxNumber, DeclarationKind Kind, string Duties, int Year, decimal Due, string Comment);

public sealed partial class Validation
{
    private readonly List<FieldError> _errors = new();

    public IReadOnlyList<FieldError> Errors => _errors;

    public bool IsValid => _errors.Count == 0;

    public Validation Require(bool holds, string field, string message)
    {
        if (!holds)
            _errors.Add(new FieldError(field, message));
        return this;
    }
}

public static class Declarations
{
    private static readonly Regex Number = new(@"^\d{10,11}$", RegexOptions.Compiled);

    public static Validation Check(DeclarationSent sent) => new Validation()
        .Require(Number.IsMatch(sent.TaxNumber), nameof(sent.TaxNumber), $"'{sent.TaxNumber}' is no number")
        .Require(Enum.TryParse<DeclarationKind>(sent.Kind, true, out _), nameof(sent.Kind), "unknown kind")
        .Require(sent.Turnover >= 0, nameof(sent.Turnover), "below zero");

    public static DeclarationAccepted Accept(DeclarationSent sent)
    {
        var kind = Enum.Parse<DeclarationKind>(sent.Kind, ignoreCase: true);
        var duties = (sent.Turnover > 0 ? Duty.Vat : Duty.None) | (sent.Wages > 0 ? Duty.Wages : Duty.None);
        var due = kind switch
        {
            DeclarationKind.Monthly => Math.Round(sent.Turnover * 0.19m, 2),
            _ => Math.Min(sent.Turnover, 100_000m) * 0.07m,
        };
        return new DeclarationAccepted(
            sent.Id,
            sent.TaxNumber,
            kind,
            duties.ToString(),
            int.Parse(sent.Period.AsSpan(0, 4)),
            due,
            Regex.Replace(sent.Comment, @"\d", match => "#"));
    }
}

public sealed class DeclarationWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, ILogger<DeclarationWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("declarations");
        while (!stoppingToken.IsCancellationRequested)
        {
            var sent = JsonSerializer.Deserialize<DeclarationSent>(consumer.Consume(stoppingToken).Message.Value)!;
            var validation = Declarations.Check(sent);
            if (!validation.IsValid)
            {
                var rejected = new DeclarationRejected(sent.Id, validation.Errors, validation.Errors.Count);
                logger.LogWarning("{Id} has {Count} errors", sent.Id, validation.Errors.Count);
                await producer.ProduceAsync("declarations-rejected", new Message<string, string> { Key = sent.Id, Value = JsonSerializer.Serialize(rejected) }, stoppingToken);
                continue;
            }

            await producer.ProduceAsync("declarations-accepted", new Message<string, string> { Key = sent.Id, Value = JsonSerializer.Serialize(Declarations.Accept(sent)) }, stoppingToken);
        }
    }
}
