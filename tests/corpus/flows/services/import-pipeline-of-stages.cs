using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using System.Globalization;

namespace Shop.Import;

public sealed record RawProduct(string Sku, string Title, string Price, string Vendor);
public sealed record Cleaned(string Sku, string Title, string Price);
public sealed record ImportedProduct(string Sku, string Title, decimal Price);

public sealed class ImportContext
{
    private readonly List<string> _warnings = [];
    public IReadOnlyList<string> Warnings => _warnings;
    public void Warn(string text) => _warnings.Add(text);
}

public delegate TOut Stage<in TIn, out TOut>(TIn input, ImportContext context);

public static class Stages
{
    public static Stage<TIn, TOut> Then<TIn, TMid, TOut>(this Stage<TIn, TMid> first, Stage<TMid, TOut> second) =>
        (input, context) => second(first(input, context), context);

    public static Cleaned Clean(RawProduct raw, ImportContext context) => new(raw.Sku.Trim(), raw.Title.Replace("  ", " "), raw.Price);

    public static ImportedProduct Price(Cleaned cleaned, ImportContext context)
    {
        if (!decimal.TryParse(cleaned.Price, CultureInfo.InvariantCulture, out var price))
            context.Warn($"price {cleaned.Price} is none");
        return new ImportedProduct(cleaned.Sku, cleaned.Title, price);
    }
}

public sealed class ImportWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, ILogger<ImportWorker> logger) : BackgroundService
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        Stage<RawProduct, Cleaned> clean = Stages.Clean;
        var import = clean.Then(Stages.Price);
        consumer.Subscribe("raw-products");
        while (!stoppingToken.IsCancellationRequested)
        {
            var raw = JsonSerializer.Deserialize<RawProduct>(consumer.Consume(stoppingToken).Message.Value, Web)!;
            var context = new ImportContext();
            var product = import(raw, context);
            foreach (var warning in context.Warnings)
                logger.LogWarning(warning);
            await producer.ProduceAsync("products-imported", new Message<string, string> { Key = product.Sku, Value = JsonSerializer.Serialize(product, Web) }, stoppingToken);
        }
    }
}
