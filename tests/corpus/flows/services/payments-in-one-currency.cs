using System.Collections.Frozen;
using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Treasury.Conversion;

public sealed record RateChanged(string Currency, decimal PerEuro, DateOnly Day, string Source);

public sealed record Payment(string Id, string Payer, decimal Amount, string Currency, DateOnly BookedOn, string Reference);

public sealed record EuroPayment(string Id, string Payer, decimal Euros, decimal Original, string OriginalCurrency, decimal? Rate, string Note);

public sealed class Rates
{
    private volatile FrozenDictionary<string, (decimal PerEuro, DateOnly Day)> _rates = FrozenDictionary<string, (decimal, DateOnly)>.Empty;

    public void Set(RateChanged changed)
    {
        var next = new Dictionary<string, (decimal, DateOnly)>(_rates) { [changed.Currency] = (changed.PerEuro, changed.Day) };
        _rates = next.ToFrozenDictionary();
    }

    public (decimal PerEuro, DateOnly Day)? Find(string currency) => _rates.TryGetValue(currency, out var rate) ? rate : null;
}

public sealed class RateWorker(IConsumer<string, string> consumer, Rates rates) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        consumer.Subscribe("rates");
        while (!stoppingToken.IsCancellationRequested)
            rates.Set(JsonSerializer.Deserialize<RateChanged>(consumer.Consume(stoppingToken).Message.Value)!);
    }
}

public sealed class PaymentWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, Rates rates, ILogger<PaymentWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        consumer.Subscribe("payments");
        while (!stoppingToken.IsCancellationRequested)
        {
            var payment = JsonSerializer.Deserialize<Payment>(consumer.Consume(stoppingToken).Message.Value)!;
            EuroPayment converted;
            if (payment.Currency == "EUR")
            {
                converted = new EuroPayment(payment.Id, payment.Payer, payment.Amount, payment.Amount, payment.Currency, null, "");
            }
            else if (rates.Find(payment.Currency) is var (perEuro, day))
            {
                var note = day < payment.BookedOn ? $"rate of {day:yyyy-MM-dd}" : "";
                converted = new EuroPayment(payment.Id, payment.Payer, decimal.Round(payment.Amount / perEuro, 2), payment.Amount, payment.Currency, perEuro, note);
            }
            else
            {
                logger.LogError("No rate for {Currency} of payment {Id}", payment.Currency, payment.Id);
                continue;
            }

            await producer.ProduceAsync("euro-payments", new Message<string, string> { Key = converted.Payer, Value = JsonSerializer.Serialize(converted) }, stoppingToken);
        }
    }
}
