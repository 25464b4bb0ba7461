using System.Globalization;
using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Catalog.Imports;

public abstract class ImportJob<TRow, TEvent> : BackgroundService
    where TRow : class
    where TEvent : class
{
    private readonly IConsumer<string, string> _consumer;
    private readonly IProducer<string, string> _producer;

    protected ImportJob(IConsumer<string, string> consumer, IProducer<string, string> producer, ILogger logger)
    {
        _consumer = consumer;
        _producer = producer;
        Logger = logger;
    }

    protected ILogger Logger { get; }

    protected abstract string Source { get; }

    protected abstract string Target { get; }

    protected abstract TEvent Convert(TRow row);

    protected abstract string KeyOf(TEvent converted);

    protected virtual bool Accepts(TRow row) => true;

    protected virtual void OnConverted(TRow row, TEvent converted)
    {
    }

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        _consumer.Subscribe(Source);
        while (!stoppingToken.IsCancellationRequested)
        {
            var result = _consumer.Consume(stoppingToken);
            var row = JsonSerializer.Deserialize<TRow>(result.Message.Value);
            if (row is null || !Accepts(row))
                continue;

            var converted = Convert(row);
            OnConverted(row, converted);
            await _producer.ProduceAsync(Target, new Message<string, string> { Key = KeyOf(converted), Value = JsonSerializer.Serialize(converted) }, stoppingToken);
        }
    }
}

public sealed class ProductRow
{
    public string Ean { get; set; } = "";
    public string Title { get; set; } = "";
    public string PriceText { get; set; } = "";
    public bool Discontinued { get; set; }
    public string BuyerContact { get; set; } = "";
}

public sealed record ProductImported(string Ean, string Title, decimal Price);

public sealed class ProductImport(IConsumer<string, string> consumer, IProducer<string, string> producer, ILogger<ProductImport> logger)
    : ImportJob<ProductRow, ProductImported>(consumer, producer, logger)
{
    protected override string Source => "product-rows";

    protected override string Target => "products-imported";

    protected override bool Accepts(ProductRow row) => !row.Discontinued;

    protected override ProductImported Convert(ProductRow row) => new(row.Ean, row.Title, decimal.Parse(row.PriceText, CultureInfo.InvariantCulture));

    protected override string KeyOf(ProductImported converted) => converted.Ean;
}

public sealed class SupplierRow
{
    public int Number { get; set; }
    public string Company { get; set; } = "";
    public string Country { get; set; } = "";
    public string AccountNumber { get; set; } = "";
}

public sealed record SupplierImported(int Number, string DisplayName);

public sealed class SupplierImport : ImportJob<SupplierRow, SupplierImported>
{
    public SupplierImport(IConsumer<string, string> consumer, IProducer<string, string> producer, ILogger<SupplierImport> logger)
        : base(consumer, producer, logger)
    {
    }

    protected override string Source => "supplier-rows";

    protected override string Target => "suppliers-imported";

    protected override SupplierImported Convert(SupplierRow row) => new(row.Number, $"{row.Company} ({row.Country})");

    protected override string KeyOf(SupplierImported converted) => converted.Number.ToString(CultureInfo.InvariantCulture);

    protected override void OnConverted(SupplierRow row, SupplierImported converted) =>
        Logger.LogInformation("Supplier {Number} is {Name}", row.Number, converted.DisplayName);
}
