using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Grid.Charging;

public enum TariffKind { Flat, PerKilowattHour, TimeOfUse }

public sealed record ChargeSession(
    string SessionId,
    string StationId,
    string DriverId,
    TariffKind Tariff,
    decimal KilowattHours,
    DateTimeOffset StartedAt,
    DateTimeOffset EndedAt,
    string? RfidTag);

public sealed record ChargeInvoice
{
    public required string SessionId { get; init; }
    public required string DriverId { get; init; }
    public string Currency { get; init; } = "";
    public decimal Net { get; init; }
    public decimal Gross { get; init; }
    public TimeSpan Duration { get; init; }
    public string? IssuedBy { get; init; }
}

public sealed class BillingOptions
{
    public const string Section = "Billing";

    public string Currency { get; set; } = "EUR";
    public decimal VatRate { get; set; } = 0.19m;
    public decimal FlatFee { get; set; }
    public decimal DayPrice { get; set; }
    public decimal NightPrice { get; set; }
    public string Seller { get; set; } = "";
}

public interface ITariff
{
    TariffKind Kind { get; }

    decimal NetOf(ChargeSession session);
}

public sealed class FlatTariff(IOptions<BillingOptions> options) : ITariff
{
    public TariffKind Kind => TariffKind.Flat;

    public decimal NetOf(ChargeSession session) => options.Value.FlatFee;
}

public sealed class MeteredTariff(IOptions<BillingOptions> options) : ITariff
{
    public TariffKind Kind => TariffKind.PerKilowattHour;

    public decimal NetOf(ChargeSession session) => session.KilowattHours * options.Value.DayPrice;
}

public sealed class TimeOfUseTariff : ITariff
{
    private readonly BillingOptions _options;

    public TimeOfUseTariff(IOptions<BillingOptions> options) => _options = options.Value;

    public TariffKind Kind => TariffKind.TimeOfUse;

    public decimal NetOf(ChargeSession session)
    {
        var isNight = session.StartedAt.Hour is < 6 or >= 22;
        var price = isNight ? _options.NightPrice : _options.DayPrice;
        return session.KilowattHours * price;
    }
}

public sealed class InvoiceCalculator
{
    private readonly IReadOnlyDictionary<TariffKind, ITariff> _tariffs;
    private readonly IOptionsMonitor<BillingOptions> _options;

    public InvoiceCalculator(IEnumerable<ITariff> tariffs, IOptionsMonitor<BillingOptions> options)
    {
        _tariffs = tariffs.ToDictionary(tariff => tariff.Kind);
        _options = options;
    }

    public ChargeInvoice Calculate(ChargeSession session)
    {
        var billing = _options.CurrentValue;
        if (!_tariffs.TryGetValue(session.Tariff, out var tariff))
            throw new NotSupportedException($"No tariff {session.Tariff} for session {session.SessionId}");

        var net = Math.Round(tariff.NetOf(session), 2);
        return new ChargeInvoice
        {
            SessionId = session.SessionId,
            DriverId = session.DriverId,
            Currency = billing.Currency,
            Net = net,
            Gross = Math.Round(net * (1 + billing.VatRate), 2),
            Duration = session.EndedAt - session.StartedAt,
            IssuedBy = billing.Seller,
        };
    }
}

public sealed class ChargingWorker(
    IConsumer<string, string> consumer,
    IProducer<string, string> producer,
    InvoiceCalculator calculator,
    ILogger<ChargingWorker> logger) : BackgroundService
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() => Run(stoppingToken), stoppingToken);

    private void Run(CancellationToken stoppingToken)
    {
        consumer.Subscribe("charge-sessions");
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                var result = consumer.Consume(stoppingToken);
                if (result?.Message is null)
                    continue;

                try
                {
                    var session = JsonSerializer.Deserialize<ChargeSession>(result.Message.Value, Json);
                    if (session is null)
                        continue;
                    var invoice = calculator.Calculate(session);
                    producer.Produce("charge-invoices", new Message<string, string>
                    {
                        Key = invoice.DriverId,
                        Value = JsonSerializer.Serialize(invoice, Json),
                    });
                    logger.LogInformation("Session {Session} at {Station} costs {Gross}", session.SessionId, session.StationId, invoice.Gross);
                }
                catch (JsonException exception)
                {
                    logger.LogError(exception, "Session at {Offset} cannot be read", result.Offset);
                }
            }
        }
        finally
        {
            consumer.Close();
        }
    }
}

public static class Registration
{
    public static IServiceCollection AddCharging(this IServiceCollection services) => services
        .AddSingleton<ITariff, FlatTariff>()
        .AddSingleton<ITariff, MeteredTariff>()
        .AddSingleton<ITariff, TimeOfUseTariff>()
        .AddSingleton<InvoiceCalculator>();
}
