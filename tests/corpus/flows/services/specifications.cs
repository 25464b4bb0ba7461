using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bank.Screening;

public sealed record Party(string Iban, string Owner, string Country);
public sealed record Transfer(string Id, Party From, Party To, decimal Amount, DateTime At);
public sealed record Alert(string Transfer, string Account, decimal Amount, string[] Rules);
public sealed record Cleared(string Transfer);

public interface ISpecification<in T>
{
    string Name { get; }
    bool IsSatisfiedBy(T candidate);
}

public sealed class AmountAbove(decimal limit) : ISpecification<Transfer>
{
    public string Name => "amount";
    public bool IsSatisfiedBy(Transfer candidate) => candidate.Amount > limit;
}

public sealed class CountryIn(params string[] countries) : ISpecification<Transfer>
{
    public string Name => "country";
    public bool IsSatisfiedBy(Transfer candidate) => countries.Contains(candidate.To.Country);
}

public sealed class AtNight : ISpecification<Transfer>
{
    public string Name => "night";
    public bool IsSatisfiedBy(Transfer candidate) => candidate.At.Hour is < 5 or > 22;
}

public sealed class And<T>(ISpecification<T> left, ISpecification<T> right) : ISpecification<T>
{
    public string Name => $"{left.Name}+{right.Name}";
    public bool IsSatisfiedBy(T candidate) => left.IsSatisfiedBy(candidate) && right.IsSatisfiedBy(candidate);
}

public static class Specifications
{
    public static ISpecification<T> And<T>(this ISpecification<T> left, ISpecification<T> right) => new And<T>(left, right);

    public static IReadOnlyList<ISpecification<Transfer>> All { get; } =
    [
        new AmountAbove(10_000),
        new CountryIn("KP", "IR"),
        new AtNight().And(new AmountAbove(2_000)),
    ];
}

public sealed class ScreeningWorker(IConsumer<string, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("transfers");
        while (!stoppingToken.IsCancellationRequested)
        {
            var transfer = JsonSerializer.Deserialize<Transfer>(consumer.Consume(stoppingToken).Message.Value)!;
            var hits = Specifications.All.Where(rule => rule.IsSatisfiedBy(transfer)).Select(rule => rule.Name).ToArray();
            if (hits.Length > 0)
                await SendAsync("alerts", transfer.Id, new Alert(transfer.Id, Shorten(transfer.From.Iban), transfer.Amount, hits));
            else
                await SendAsync("cleared", transfer.Id, new Cleared(transfer.Id));
        }
    }

    private static string Shorten(string iban) => iban[^4..];

    private Task SendAsync<T>(string topic, string key, T value) =>
        producer.ProduceAsync(topic, new Message<string, string> { Key = key, Value = JsonSerializer.Serialize(value) });
}
