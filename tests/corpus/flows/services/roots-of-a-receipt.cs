using System.Globalization;
using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace Store.Receipts;

public sealed record Checkout(string BasketId, string? CashierId, decimal? Rebate, string Amount, string? Currency, DateTime? PaidAt, int? Lane, string CardNumber);

public sealed class Receipt
{
    public string Number { get; set; } = "";
    public string Basket { get; set; } = "";
    public string Cashier { get; set; } = "";
    public decimal Rebate { get; set; }
    public decimal Amount { get; set; }
    public string Currency { get; set; } = "";
    public DateTime PaidAt { get; set; }
    public DateTime PrintedAt { get; set; }
    public string Store { get; set; } = "";
    public string Printer { get; set; } = "";
    public int Lane { get; set; }
    public string Slogan { get; set; } = "";
    public string Host { get; set; } = "";
    public int Lucky { get; set; }
    public string Footer { get; set; } = "";
}

public static class Defaults
{
    public const string Currency = "EUR";
    public static readonly string Slogan = "Thank you";
}

public sealed class ReceiptPrinter
{
    private readonly string _store;
    private readonly IConfigurationSection _section;
    private long _count;

    public ReceiptPrinter(IConfiguration configuration)
    {
        _section = configuration.GetSection("Receipts");
        _store = _section["Store"] ?? throw new InvalidOperationException("no store");
    }

    public Receipt Print(Checkout checkout)
    {
        var number = Interlocked.Increment(ref _count);
        var receipt = new Receipt
        {
            Number = number.ToString("D8", CultureInfo.InvariantCulture),
            Basket = checkout.BasketId,
            Cashier = checkout.CashierId ?? "self",
            Rebate = checkout.Rebate.GetValueOrDefault(),
            Currency = checkout.Currency ?? Defaults.Currency,
            PaidAt = checkout.PaidAt ?? DateTime.UtcNow,
            PrintedAt = DateTime.UtcNow,
            Store = _store,
            Printer = _section.GetValue("Printer", "default")!,
            Lane = checkout.Lane is { } lane and > 0 ? lane : 1,
            Slogan = Defaults.Slogan,
            Host = Environment.GetEnvironmentVariable("POD_NAME") ?? "local",
            Lucky = Random.Shared.Next(1, 100),
        };
        receipt.Amount = decimal.TryParse(checkout.Amount, NumberStyles.Number, CultureInfo.InvariantCulture, out var amount) ? amount : 0m;
        receipt.Footer = string.Format(CultureInfo.InvariantCulture, "{0} {1:0.00} {2}", receipt.Store, receipt.Amount, receipt.Currency);
        return receipt;
    }
}

public sealed class ReceiptWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, ReceiptPrinter printer) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("checkouts");
        while (!stoppingToken.IsCancellationRequested)
        {
            var checkout = JsonSerializer.Deserialize<Checkout>(consumer.Consume(stoppingToken).Message.Value)!;
            var receipt = printer.Print(checkout);
            await producer.ProduceAsync("receipts", new Message<string, string> { Key = receipt.Basket, Value = JsonSerializer.Serialize(receipt) }, stoppingToken);
        }
    }
}
