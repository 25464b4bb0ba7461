using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Shop.Quotes;

public sealed class CartItem { public string Sku { get; set; } = ""; public decimal UnitPrice { get; set; } public int Quantity { get; set; } }

public sealed class CheckedCart
{
    public string Id { get; set; } = "";
    public string Buyer { get; set; } = "";
    public string Currency { get; set; } = "EUR";
    public decimal VatRate { get; set; }
    public List<CartItem> Items { get; set; } = [];
}

public readonly record struct Currency
{
    private Currency(string code) => Code = code;

    public string Code { get; }

    public static Currency Parse(string code) =>
        code is { Length: 3 } ? new Currency(code.ToUpperInvariant()) : throw new FormatException("a currency has three letters");

    public override string ToString() => Code;
}

public readonly record struct Money(decimal Amount, Currency Currency)
{
    public static Money Zero(Currency currency) => new(0, currency);

    public static Money operator +(Money left, Money right)
    {
        if (left.Currency != right.Currency)
            throw new InvalidOperationException("currencies differ");
        return left with { Amount = left.Amount + right.Amount };
    }

    public static Money operator *(Money money, int times) => money with { Amount = money.Amount * times };

    public Money WithVat(decimal rate) => this with { Amount = Math.Round(Amount * (1 + rate), 2, MidpointRounding.AwayFromZero) };
}

public sealed record MoneyDto(decimal Amount, string Currency)
{
    public static implicit operator MoneyDto(Money money) => new(money.Amount, money.Currency.Code);
}

public sealed record Quote(string Cart, MoneyDto Net, MoneyDto Gross);

public sealed class Quoting
{
    public Quote Quote(CheckedCart cart)
    {
        var currency = Currency.Parse(cart.Currency);
        var net = cart.Items
            .Select(item => new Money(item.UnitPrice, currency) * item.Quantity)
            .Aggregate(Money.Zero(currency), (sum, price) => sum + price);
        return new Quote(cart.Id, net, net.WithVat(cart.VatRate));
    }
}

public sealed class QuoteWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, Quoting quoting) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("carts");
        while (!stoppingToken.IsCancellationRequested)
        {
            var cart = JsonSerializer.Deserialize<CheckedCart>(consumer.Consume(stoppingToken).Message.Value)!;
            var quote = quoting.Quote(cart);
            await producer.ProduceAsync("quotes", new Message<string, string> { Key = quote.Cart, Value = JsonSerializer.Serialize(quote) }, stoppingToken);
        }
    }
}
