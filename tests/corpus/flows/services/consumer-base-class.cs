using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Contoso.Shipping.Labels;

public sealed class KafkaOptions
{
    public string BootstrapServers { get; set; } = "localhost:9092";
    public string GroupId { get; set; } = "labels";
    public int MaxAttempts { get; set; } = 3;
}

public interface IKafkaSerializer
{
    string Write<T>(T value);
    T Read<T>(string text);
}

public sealed class WebJson : IKafkaSerializer
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, Options) ?? throw new InvalidDataException("empty record");
}

public abstract class ConsumerBase<TKey, TValue> : BackgroundService
{
    private readonly IConsumer<TKey, string> _consumer;
    private readonly IKafkaSerializer _serializer;
    private readonly int _maxAttempts;

    protected ConsumerBase(IConsumer<TKey, string> consumer, IKafkaSerializer serializer, IOptions<KafkaOptions> options, ILogger logger)
    {
        _consumer = consumer;
        _serializer = serializer;
        _maxAttempts = options.Value.MaxAttempts;
        Logger = logger;
    }

    protected ILogger Logger { get; }

    protected abstract string Topic { get; }

    protected abstract Task HandleAsync(TKey key, TValue value, CancellationToken cancellationToken);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        _consumer.Subscribe("shipments");
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                var result = _consumer.Consume(stoppingToken);
                if (result.IsPartitionEOF)
                    continue;

                await WithAttemptsAsync(result.Message, stoppingToken);
                _consumer.Commit(result);
            }
        }
        catch (OperationCanceledException)
        {
            Logger.LogInformation("stopping {Topic}", Topic);
        }
        finally
        {
            _consumer.Close();
        }
    }

    private async Task WithAttemptsAsync(Message<TKey, string> message, CancellationToken cancellationToken)
    {
        var attempt = 0;
        while (true)
        {
            try
            {
                await HandleAsync(message.Key, _serializer.Read<TValue>(message.Value), cancellationToken);
                return;
            }
            catch (TimeoutException) when (++attempt < _maxAttempts)
            {
                await Task.Delay(TimeSpan.FromSeconds(attempt), cancellationToken);
            }
        }
    }
}

public sealed class KafkaSender<TKey>(IProducer<TKey, string> producer, IKafkaSerializer serializer)
{
    public Task SendAsync<T>(TKey key, T value, CancellationToken cancellationToken) =>
        producer.ProduceAsync("labels", new Message<TKey, string> { Key = key, Value = serializer.Write(value) }, cancellationToken);
}

public sealed class Recipient
{
    public string Name { get; set; } = "";
    public string Zip { get; set; } = "";
    public string City { get; set; } = "";
    public string? Phone { get; set; }
}

public sealed class Shipment
{
    public string Id { get; set; } = "";
    public Recipient Recipient { get; set; } = new();
    public double Weight { get; set; }
}

public sealed record Label(string Shipment, string Name, string Zip, string Line);

internal static class LabelMapper
{
    public static Label ToLabel(this Shipment shipment)
    {
        var to = shipment.Recipient;
        return new Label(shipment.Id, to.Name.ToUpperInvariant(), to.Zip, AddressLine(to));
    }

    private static string AddressLine(Recipient recipient) => $"{recipient.Zip} {recipient.City}";
}

public sealed class LabelWorker(IConsumer<string, string> consumer, IKafkaSerializer serializer, IOptions<KafkaOptions> options, ILogger<LabelWorker> logger, KafkaSender<string> sender)
    : ConsumerBase<string, Shipment>(consumer, serializer, options, logger)
{
    protected override string Topic => "shipments";

    protected override async Task HandleAsync(string key, Shipment value, CancellationToken cancellationToken)
    {
        Logger.LogInformation("label for {Shipment}", value.Id);
        await sender.SendAsync(key, value.ToLabel(), cancellationToken);
    }
}
