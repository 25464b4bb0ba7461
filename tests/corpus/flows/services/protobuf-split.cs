using Confluent.Kafka;
using Google.Protobuf;
using LineageAnalyzers.Tests.Records.Protobuf;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Shop.Splitting;

public sealed class ProtobufDeserializer<T>(MessageParser<T> parser) : IDeserializer<T>
    where T : IMessage<T>
{
    public T Deserialize(ReadOnlySpan<byte> data, bool isNull, SerializationContext context) => parser.ParseFrom(data);
}

public sealed class ProtobufSerializer<T> : ISerializer<T>
    where T : IMessage<T>
{
    public byte[] Serialize(T data, SerializationContext context) => data.ToByteArray();
}

public sealed class Anonymizer
{
    public OrderPlaced Anonymize(OrderPlaced order)
    {
        var anonymous = new OrderPlaced
        {
            OrderId = order.OrderId,
            Total = order.Total,
            Channel = order.Channel,
        };
        anonymous.Lines.AddRange(order.Lines);
        if (order.Customer?.Address is { } address)
            anonymous.Labels["area"] = Area(address);
        return anonymous;
    }

    private static string Area(Address address)
    {
        var parts = address.Street.Split(',');
        return parts.Length > 1 ? parts[^1].Trim() : "unknown";
    }
}

public sealed class SplitWorker : BackgroundService
{
    private readonly IConsumer<string, OrderPlaced> _consumer;
    private readonly IProducer<string, Line> _lines;
    private readonly IProducer<string, OrderPlaced> _orders;
    private readonly Anonymizer _anonymizer = new();
    private readonly ILogger<SplitWorker> _logger;

    public SplitWorker(ILogger<SplitWorker> logger)
    {
        _logger = logger;
        _consumer = new ConsumerBuilder<string, OrderPlaced>(new ConsumerConfig { BootstrapServers = "kafka:9092", GroupId = "split" })
            .SetValueDeserializer(new ProtobufDeserializer<OrderPlaced>(OrderPlaced.Parser))
            .Build();
        var config = new ProducerConfig { BootstrapServers = "kafka:9092" };
        _lines = new ProducerBuilder<string, Line>(config).SetValueSerializer(new ProtobufSerializer<Line>()).Build();
        _orders = new ProducerBuilder<string, OrderPlaced>(config).SetValueSerializer(new ProtobufSerializer<OrderPlaced>()).Build();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        _consumer.Subscribe("orders");
        while (!stoppingToken.IsCancellationRequested)
        {
            var result = _consumer.Consume(stoppingToken);
            await SplitAsync(result.Message.Value, stoppingToken);
            _consumer.Commit(result);
        }
    }

    private async Task SplitAsync(OrderPlaced order, CancellationToken cancellationToken)
    {
        foreach (var line in order.Lines)
        {
            var copy = line.Clone();
            copy.Quantity = Math.Max(1, line.Quantity);
            await _lines.ProduceAsync("order-lines", new Message<string, Line> { Key = $"{order.OrderId}/{line.Sku}", Value = copy }, cancellationToken);
        }

        var anonymous = _anonymizer.Anonymize(order);
        await _orders.ProduceAsync("anonymous", new Message<string, OrderPlaced> { Key = anonymous.OrderId, Value = anonymous }, cancellationToken);
        _logger.LogInformation("{Order} is split", order.OrderId);
    }
}
