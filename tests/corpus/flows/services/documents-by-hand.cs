using System.Text.Json;
using System.Text.Json.Nodes;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Gateway.Webhooks;

public sealed class WebhookWorker(IConsumer<string, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["customer_id"] = "customerId",
        ["customer_name"] = "customerName",
    };

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("webhooks");
        while (!stoppingToken.IsCancellationRequested)
        {
            var message = consumer.Consume(stoppingToken).Message;
            using var document = JsonDocument.Parse(message.Value);
            var root = document.RootElement;
            if (!root.TryGetProperty("type", out var type) || type.GetString() is not { } kind)
                continue;

            var payload = root.GetProperty("payload");
            switch (kind)
            {
                case "invoice.paid":
                    await producer.ProduceAsync("invoices-paid", new Message<string, string> { Key = Text(payload, "invoice_id"), Value = Paid(payload).ToJsonString() }, stoppingToken);
                    break;
                case "customer.moved":
                    await producer.ProduceAsync("customers-moved", new Message<string, string> { Key = message.Key, Value = Moved(payload).ToJsonString() }, stoppingToken);
                    break;
            }
        }
    }

    private static JsonObject Paid(JsonElement payload) => new()
    {
        ["invoice"] = Text(payload, "invoice_id"),
        ["amount"] = payload.GetProperty("amount").GetDecimal() / 100,
        ["currency"] = payload.TryGetProperty("currency", out var currency) ? currency.GetString()!.ToUpperInvariant() : "EUR",
    };

    private static JsonObject Moved(JsonElement payload)
    {
        var address = payload.GetProperty("address");
        var moved = new JsonObject
        {
            [Names["customer_id"]] = Text(payload, "customer_id"),
            ["city"] = address.GetProperty("city").GetString(),
            ["old"] = "none",
        };
        moved["old"] = Text(payload, "old_city");
        moved["draft"] = Text(payload, "secret");
        moved.Remove("draft");
        return moved;
    }

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
