using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Shop.Payments;

public sealed record PaymentRequested(string PaymentId, string OrderId, string Iban, decimal Amount, string Currency, string? Note);

public sealed record PaymentAuthorised(string PaymentId, string OrderId, decimal Amount, string AccountEnding, decimal Fee);

public sealed record PaymentDeclined(string PaymentId, string OrderId, string Code, string Message);

public abstract class Either<TLeft, TRight>
{
    private Either()
    {
    }

    public static Either<TLeft, TRight> OfLeft(TLeft value) => new Left(value);

    public static Either<TLeft, TRight> OfRight(TRight value) => new Right(value);

    public abstract TResult Match<TResult>(Func<TLeft, TResult> left, Func<TRight, TResult> right);

    public Either<TLeft, TNext> Then<TNext>(Func<TRight, Either<TLeft, TNext>> next) =>
        Match(Either<TLeft, TNext>.OfLeft, next);

    public Either<TLeft, TNext> Select<TNext>(Func<TRight, TNext> map) =>
        Match(Either<TLeft, TNext>.OfLeft, value => Either<TLeft, TNext>.OfRight(map(value)));

    private sealed class Left(TLeft value) : Either<TLeft, TRight>
    {
        public override TResult Match<TResult>(Func<TLeft, TResult> left, Func<TRight, TResult> right) => left(value);
    }

    private sealed class Right(TRight value) : Either<TLeft, TRight>
    {
        public override TResult Match<TResult>(Func<TLeft, TResult> left, Func<TRight, TResult> right) => right(value);
    }
}

public sealed record Decline(string Code, string Message);

public sealed record CheckedPayment(PaymentRequested Request, string AccountEnding);

public static class PaymentRules
{
    private const decimal Limit = 10_000m;

    public static Either<Decline, PaymentRequested> WithinLimit(PaymentRequested request) =>
        request.Amount > Limit
            ? Either<Decline, PaymentRequested>.OfLeft(new Decline("LIMIT", $"{request.Amount} {request.Currency} is too much"))
            : Either<Decline, PaymentRequested>.OfRight(request);

    public static Either<Decline, CheckedPayment> WithAccount(PaymentRequested request)
    {
        var iban = request.Iban.Replace(" ", "");
        if (iban.Length < 15)
            return Either<Decline, CheckedPayment>.OfLeft(new Decline("IBAN", "no account"));
        return Either<Decline, CheckedPayment>.OfRight(new CheckedPayment(request, iban[^4..]));
    }

    public static PaymentAuthorised Authorise(CheckedPayment payment) =>
        new(payment.Request.PaymentId, payment.Request.OrderId, payment.Request.Amount, payment.AccountEnding, Math.Max(0.25m, payment.Request.Amount * 0.014m));
}

public sealed class PaymentWorker(IConsumer<string, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("payment-requests");
        while (!stoppingToken.IsCancellationRequested)
        {
            var request = JsonSerializer.Deserialize<PaymentRequested>(consumer.Consume(stoppingToken).Message.Value)!;
            var outcome = PaymentRules.WithinLimit(request).Then(PaymentRules.WithAccount).Select(PaymentRules.Authorise);
            await outcome.Match(decline => DeclineAsync(request, decline), authorised => AuthoriseAsync(authorised));
        }
    }

    private Task AuthoriseAsync(PaymentAuthorised authorised) =>
        producer.ProduceAsync("payments-authorised", new Message<string, string> { Key = authorised.OrderId, Value = JsonSerializer.Serialize(authorised) });

    private Task DeclineAsync(PaymentRequested request, Decline decline)
    {
        var declined = new PaymentDeclined(request.PaymentId, request.OrderId, decline.Code, decline.Message);
        return producer.ProduceAsync("payments-declined", new Message<string, string> { Key = declined.OrderId, Value = JsonSerializer.Serialize(declined) });
    }
}
