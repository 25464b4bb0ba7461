using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Acme.Envelopes;

public sealed record Meta(Guid Id, Guid? Cause, string Correlation, DateTimeOffset At);

public sealed record Envelope<T>(Meta Meta, T Payload)
{
    public Envelope<TNext> Follow<TNext>(TNext payload, TimeProvider time) =>
        new(new Meta(Guid.NewGuid(), Meta.Id, Meta.Correlation, time.GetUtcNow()), payload);
}

public sealed record Order(string Number, string Buyer, string? Comment);
public sealed record Invoice(string Number, string Debtor);

public interface ITopic<T>
{
    Task SendAsync(string key, Envelope<T> envelope, CancellationToken cancellationToken);
}

public sealed class JsonTopic<T>(IProducer<string, string> producer) : ITopic<T>
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public async Task SendAsync(string key, Envelope<T> envelope, CancellationToken cancellationToken) =>
        await producer.ProduceAsync("invoices.v1", new Message<string, string> { Key = key, Value = JsonSerializer.Serialize(envelope, Web) }, cancellationToken);
}

public sealed class InvoicingWorker(IConsumer<string, string> consumer, ITopic<Invoice> invoices, TimeProvider time) : BackgroundService
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("orders.v1");
        while (!stoppingToken.IsCancellationRequested)
        {
            var order = JsonSerializer.Deserialize<Envelope<Order>>(consumer.Consume(stoppingToken).Message.Value, Web)!;
            var invoice = new Invoice("INV-" + order.Payload.Number, order.Payload.Buyer);
            await invoices.SendAsync(invoice.Debtor, order.Follow(invoice, time), stoppingToken);
        }
    }
}
