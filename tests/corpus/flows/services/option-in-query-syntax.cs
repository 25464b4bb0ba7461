using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Insurance.Claims;

public readonly struct Option<T>
{
    private readonly T? _value;

    private Option(T value)
    {
        _value = value;
        HasValue = true;
    }

    public static Option<T> None => default;

    public bool HasValue { get; }

    public static Option<T> Some(T value) => new(value);

    public static implicit operator Option<T>(T? value) => value is null ? None : Some(value);

    public Option<TResult> Select<TResult>(Func<T, TResult> map) => HasValue ? Option<TResult>.Some(map(_value!)) : Option<TResult>.None;

    public Option<TResult> SelectMany<TNext, TResult>(Func<T, Option<TNext>> bind, Func<T, TNext, TResult> combine)
    {
        if (!HasValue)
            return Option<TResult>.None;
        var value = _value!;
        return bind(value).Select(next => combine(value, next));
    }

    public Option<T> Where(Func<T, bool> holds) => HasValue && holds(_value!) ? this : None;

    public T ValueOr(T fallback) => HasValue ? _value! : fallback;

    public bool TryGet([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return HasValue;
    }
}

public static class Option
{
    public static Option<TValue> Find<TKey, TValue>(this IReadOnlyDictionary<TKey, TValue> dictionary, TKey key) =>
        dictionary.TryGetValue(key, out var value) ? Option<TValue>.Some(value) : Option<TValue>.None;
}

public sealed record ClaimReported(string ClaimId, string PolicyNumber, string? Plate, decimal Damage, string? Garage, string Witness);

public sealed record PolicyChanged(string PolicyNumber, string Holder, decimal Excess, string Iban);

public sealed record ClaimOpened(string ClaimId, string Holder, decimal Payable, string Vehicle, string Garage);

public sealed class PolicyBook
{
    private readonly Dictionary<string, PolicyChanged> _policies = new();

    public void Keep(PolicyChanged policy) => _policies[policy.PolicyNumber] = policy;

    public Option<PolicyChanged> Of(string number) => _policies.Find(number);
}

public sealed class PolicyWorker(IConsumer<string, string> consumer, PolicyBook book) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(
        () =>
        {
            consumer.Subscribe("policies");
            while (!stoppingToken.IsCancellationRequested)
                book.Keep(JsonSerializer.Deserialize<PolicyChanged>(consumer.Consume(stoppingToken).Message.Value)!);
        },
        stoppingToken);
}

public sealed class ClaimWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, PolicyBook book) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("claims");
        while (!stoppingToken.IsCancellationRequested)
        {
            var claim = JsonSerializer.Deserialize<ClaimReported>(consumer.Consume(stoppingToken).Message.Value)!;
            if (Open(claim).TryGet(out var opened))
                await producer.ProduceAsync("claims-opened", new Message<string, string> { Key = opened.ClaimId, Value = JsonSerializer.Serialize(opened) }, stoppingToken);
        }
    }

    private Option<ClaimOpened> Open(ClaimReported claim)
    {
        Option<string> garage = claim.Garage;
        return
            from policy in book.Of(claim.PolicyNumber)
            from payable in PayableOf(claim, policy)
            where payable > 0
            select new ClaimOpened(claim.ClaimId, policy.Holder, payable, ((Option<string>)claim.Plate).ValueOr("none"), garage.ValueOr("any"));
    }

    private static Option<decimal> PayableOf(ClaimReported claim, PolicyChanged policy) =>
        claim.Damage > policy.Excess ? Option<decimal>.Some(claim.Damage - policy.Excess) : Option<decimal>.None;
}
