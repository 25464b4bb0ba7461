using System.Text.Json;
using System.Text.Json.Serialization;
using Confluent.Kafka;
using Google.Protobuf;
using LineageAnalyzers.Tests.Records.Protobuf;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Analytics.Bridge;

public sealed record OrderJson
{
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    [JsonPropertyName("customer")]
    public CustomerJson? Customer { get; init; }

    [JsonPropertyName("items")]
    public IReadOnlyList<ItemJson> Items { get; init; } = [];

    [JsonPropertyName("tags")]
    public Dictionary<string, string> Tags { get; init; } = [];

    [JsonPropertyName("placed")]
    public DateTimeOffset? Placed { get; init; }

    [JsonPropertyName("channel")]
    public string Channel { get; init; } = "";

    [JsonPropertyName("payment")]
    public string Payment { get; init; } = "";

    [JsonPropertyName("remark"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Remark { get; init; }

    [JsonPropertyName("total_cents")]
    public long TotalInCents { get; init; }
}

public sealed record CustomerJson([property: JsonPropertyName("ref")] string Reference, [property: JsonPropertyName("street")] string? Street);

public sealed record ItemJson([property: JsonPropertyName("sku")] string Sku, [property: JsonPropertyName("count")] int Count);

public interface IBridge<in TIn, out TOut>
{
    TOut Convert(TIn message);
}

public sealed class OrderBridge : IBridge<OrderPlaced, OrderJson>
{
    public OrderJson Convert(OrderPlaced message) => new()
    {
        Id = message.OrderId,
        Customer = ConvertCustomer(message.Customer),
        Items = ConvertLines(message).ToArray(),
        Tags = message.Labels.ToDictionary(label => label.Key, label => label.Value),
        Placed = message.PlacedAt?.ToDateTimeOffset(),
        Channel = message.Channel switch
        {
            Channel.Web => "web",
            _ => "other",
        },
        Payment = message.PaymentCase switch
        {
            OrderPlaced.PaymentOneofCase.CardNumber => "card",
            OrderPlaced.PaymentOneofCase.Transfer => "transfer",
            _ => "none",
        },
        Remark = message.Note,
        TotalInCents = (long)Math.Round(message.Total * 100),
    };

    private static CustomerJson? ConvertCustomer(OrderPlaced.Types.Customer? customer)
    {
        if (customer is null)
            return null;
        var street = customer.Address is { Street.Length: > 0 } address ? address.Street : null;
        return new CustomerJson(customer.CustomerId, street);
    }

    private static IEnumerable<ItemJson> ConvertLines(OrderPlaced message)
    {
        foreach (var line in message.Lines)
        {
            if (line.Quantity == 0)
                continue;
            yield return new ItemJson(line.Sku, line.Quantity);
        }
    }
}

public sealed class BridgeWorker<TIn, TOut>(
    IConsumer<string, byte[]> consumer,
    IProducer<string, string> producer,
    MessageParser<TIn> parser,
    IBridge<TIn, TOut> bridge,
    ILogger logger)
    where TIn : class, IMessage<TIn>
{
    public void Run(string from, Action<string, string> send, CancellationToken stoppingToken)
    {
        consumer.Subscribe(from);
        while (!stoppingToken.IsCancellationRequested)
        {
            var result = consumer.Consume(stoppingToken);
            TIn message;
            try
            {
                message = parser.ParseFrom(result.Message.Value);
            }
            catch (InvalidProtocolBufferException exception)
            {
                logger.LogError(exception, "Record {Key} cannot be parsed", result.Message.Key);
                continue;
            }

            send(result.Message.Key, JsonSerializer.Serialize(bridge.Convert(message)));
            producer.Poll(TimeSpan.Zero);
        }
    }
}

public sealed class OrderBridgeService(IConsumer<string, byte[]> consumer, IProducer<string, string> producer, ILogger<OrderBridgeService> logger) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Factory.StartNew(
        () => new BridgeWorker<OrderPlaced, OrderJson>(consumer, producer, OrderPlaced.Parser, new OrderBridge(), logger).Run(
            "orders-proto",
            (key, json) => producer.Produce("orders-json", new Message<string, string> { Key = key, Value = json }),
            stoppingToken),
        stoppingToken,
        TaskCreationOptions.LongRunning,
        TaskScheduler.Default);
}
