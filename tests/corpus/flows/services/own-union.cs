using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Shop.Checkout;

public sealed record PaymentMethod(string Kind, string? Iban, string? Card, string? Cvc);
public sealed record Checkout(string Id, decimal Total, PaymentMethod Method);
public sealed record PaymentWanted(string Checkout, string Target, decimal Amount);

public readonly struct OneOf<T0, T1>
{
    private readonly T0? _first;
    private readonly T1? _second;
    private readonly int _index;

    private OneOf(int index, T0? first, T1? second)
    {
        _index = index;
        _first = first;
        _second = second;
    }

    public static implicit operator OneOf<T0, T1>(T0 value) => new(0, value, default);
    public static implicit operator OneOf<T0, T1>(T1 value) => new(1, default, value);

    public TResult Match<TResult>(Func<T0, TResult> first, Func<T1, TResult> second) => _index switch
    {
        0 => first(_first!),
        1 => second(_second!),
        _ => throw new InvalidOperationException(),
    };
}

public sealed record BankTransfer(string Iban);
public sealed record CardPayment(string LastDigits);

public static class Payments
{
    public static OneOf<BankTransfer, CardPayment> Of(PaymentMethod method)
    {
        if (method.Kind == "transfer")
            return new BankTransfer(method.Iban!);
        return new CardPayment(method.Card![^4..]);
    }
}

public sealed class CheckoutWorker(IConsumer<string, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("checkouts");
        while (!stoppingToken.IsCancellationRequested)
        {
            var checkout = JsonSerializer.Deserialize<Checkout>(consumer.Consume(stoppingToken).Message.Value)!;
            var target = Payments.Of(checkout.Method).Match(transfer => transfer.Iban, card => "****" + card.LastDigits);
            var wanted = new PaymentWanted(checkout.Id, target, checkout.Total);
            await producer.ProduceAsync("payments-wanted", new Message<string, string> { Key = wanted.Checkout, Value = JsonSerializer.Serialize(wanted) }, stoppingToken);
        }
    }
}
