using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Taxi.Receipts;

public sealed record Driver(string Name, string Iban);
public sealed record Rider(string Name, string Mail);
public sealed record TripEnded(string Id, Driver Driver, Rider Rider, decimal Fare, decimal Tip);

public sealed class Receipt
{
    public string Name { get; init; } = "";
    public string? Mail { get; init; }
    public decimal Amount { get; init; }
}

public sealed class ReceiptBuilder
{
    private string _name = "";
    private string? _mail;
    private decimal _amount;

    public ReceiptBuilder For(string name)
    {
        _name = name;
        return this;
    }

    public ReceiptBuilder By(string mail)
    {
        _mail = mail;
        return this;
    }

    public ReceiptBuilder Over(decimal amount)
    {
        _amount = amount;
        return this;
    }

    public ReceiptBuilder Plus(decimal amount)
    {
        _amount += amount;
        return this;
    }

    public Receipt Build() => new() { Name = _name, Mail = _mail, Amount = _amount };
}

public sealed class ReceiptWorker(IConsumer<string, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("trips-ended");
        while (!stoppingToken.IsCancellationRequested)
        {
            var trip = JsonSerializer.Deserialize<TripEnded>(consumer.Consume(stoppingToken).Message.Value, Web)!;
            var forDriver = new ReceiptBuilder();
            var forRider = new ReceiptBuilder();
            forDriver.For(trip.Driver.Name).Over(trip.Fare * 0.8m);
            forRider.For(trip.Rider.Name).Over(trip.Fare).By(trip.Rider.Mail);
            forDriver.Plus(trip.Tip);

            await SendAsync("driver-receipts", trip.Id, forDriver.Build());
            await SendAsync("rider-receipts", trip.Id, forRider.Build());
        }
    }

    private Task SendAsync(string topic, string key, Receipt receipt) =>
        producer.ProduceAsync(topic, new Message<string, string> { Key = key, Value = JsonSerializer.Serialize(receipt, Web) });
}
