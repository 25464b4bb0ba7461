using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Market.Fees;

public sealed record SaleClosed(string SaleId, string SellerId, string Category, decimal Price, int SellerRating, string BuyerEmail);

public sealed record FeeCharged
{
    public string SaleId { get; init; } = "";
    public string SellerId { get; init; } = "";
    public decimal Fee { get; init; }
    public decimal Payout { get; init; }
    public string Model { get; init; } = "";
    public string Region { get; init; } = "";
    public string? Badge { get; init; }
}

public sealed class FeeOptions
{
    public decimal Percent { get; set; } = 9;
    public decimal Minimum { get; set; } = 0.5m;
    public string Region { get; set; } = "eu";
}

public interface IFeatureFlags
{
    bool IsOn(string feature);
}

public sealed class ConfiguredFlags(IConfiguration configuration) : IFeatureFlags
{
    public bool IsOn(string feature) => configuration.GetValue<bool>($"Features:{feature}");
}

public interface IFeeModel
{
    string Name { get; }

    decimal FeeOf(SaleClosed sale);
}

public sealed class PercentModel(IOptions<FeeOptions> options) : IFeeModel
{
    public string Name => "percent";

    public decimal FeeOf(SaleClosed sale) => Math.Max(options.Value.Minimum, sale.Price * options.Value.Percent / 100m);
}

public sealed class TieredModel : IFeeModel
{
    private static readonly (decimal Upto, decimal Fee)[] Tiers = [(10m, 0.5m), (100m, 4m), (decimal.MaxValue, 25m)];

    public string Name => "tiered";

    public decimal FeeOf(SaleClosed sale)
    {
        foreach (var (upto, fee) in Tiers)
        {
            if (sale.Price <= upto)
                return fee;
        }

        throw new InvalidOperationException($"no tier for {sale.SaleId}");
    }
}

public sealed class FeeService
{
    private readonly IFeatureFlags _flags;
    private readonly PercentModel _percent;
    private readonly TieredModel _tiered;
    private readonly FeeOptions _options;

    public FeeService(IFeatureFlags flags, PercentModel percent, TieredModel tiered, IOptions<FeeOptions> options)
    {
        _flags = flags;
        _percent = percent;
        _tiered = tiered;
        _options = options.Value;
    }

    public FeeCharged Charge(SaleClosed sale)
    {
        IFeeModel model = _flags.IsOn("TieredFees") ? _tiered : _percent;
        var fee = model.FeeOf(sale);
        var charged = new FeeCharged
        {
            SaleId = sale.SaleId,
            SellerId = sale.SellerId,
            Fee = fee,
            Payout = sale.Price - fee,
            Model = model.Name,
            Region = _options.Region,
        };
        if (_flags.IsOn("Badges"))
            charged = charged with { Badge = sale.SellerRating > 90 ? "gold" : null };
        return charged;
    }
}

public sealed class FeeWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, FeeService fees, ILogger<FeeWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("sales-closed");
        while (!stoppingToken.IsCancellationRequested)
        {
            var sale = JsonSerializer.Deserialize<SaleClosed>(consumer.Consume(stoppingToken).Message.Value)!;
            var charged = fees.Charge(sale);
            logger.LogInformation("{Sale} in {Category} costs {Fee}", sale.SaleId, sale.Category, charged.Fee);
            await producer.ProduceAsync("fees-charged", new Message<string, string> { Key = charged.SellerId, Value = JsonSerializer.Serialize(charged) }, stoppingToken);
        }
    }
}
