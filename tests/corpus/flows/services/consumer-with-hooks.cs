using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Hotel.Messaging;

public abstract class KafkaListener<TMessage> : BackgroundService
    where TMessage : class
{
    private readonly IConsumer<string, byte[]> _consumer;

    protected KafkaListener(IConsumer<string, byte[]> consumer, ILogger logger)
    {
        _consumer = consumer;
        Logger = logger;
    }

    protected ILogger Logger { get; }

    protected abstract string Topic { get; }

    protected virtual TMessage? Parse(byte[] bytes) => JsonSerializer.Deserialize<TMessage>(bytes);

    protected virtual bool Accepts(TMessage message) => true;

    protected virtual string Describe(TMessage message) => typeof(TMessage).Name;

    protected abstract Task OnMessageAsync(string key, TMessage message, CancellationToken cancellationToken);

    protected virtual Task OnRejectedAsync(TMessage message, CancellationToken cancellationToken) => Task.CompletedTask;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        _consumer.Subscribe(Topic);
        while (!stoppingToken.IsCancellationRequested)
        {
            var result = _consumer.Consume(stoppingToken);
            var watch = Stopwatch.StartNew();
            if (Parse(result.Message.Value) is not { } message)
                continue;

            if (Accepts(message))
                await OnMessageAsync(result.Message.Key, message, stoppingToken);
            else
                await OnRejectedAsync(message, stoppingToken);
            Logger.LogInformation("{What} took {Elapsed}", Describe(message), watch.Elapsed);
            _consumer.StoreOffset(result);
        }
    }
}

public sealed record CheckIn(string Reservation, string Guest, int Room, int Nights, string PassportNumber);

public sealed record CheckOut(string Reservation, int Room, decimal Minibar);

public sealed record DoorCode(int Room, string Label, int ValidNights);

public sealed record CleaningJob(int Room, string Priority);

public sealed record ExtraCharge(string Reservation, decimal Amount);

public sealed record Refused(string Reservation, string Reason);

public interface IEventSink
{
    Task SendAsync<T>(string topic, string key, T value, CancellationToken cancellationToken);
}

public sealed class KafkaSink(IProducer<string, byte[]> producer) : IEventSink
{
    public Task SendAsync<T>(string topic, string key, T value, CancellationToken cancellationToken) =>
        producer.ProduceAsync(topic, new Message<string, byte[]> { Key = key, Value = JsonSerializer.SerializeToUtf8Bytes(value) }, cancellationToken);
}

public sealed class CheckInListener(IConsumer<string, byte[]> consumer, IEventSink sink, ILogger<CheckInListener> logger)
    : KafkaListener<CheckIn>(consumer, logger)
{
    protected override string Topic => "check-ins";

    protected override bool Accepts(CheckIn message) => message.Nights > 0;

    protected override string Describe(CheckIn message) => $"check-in to {message.Room}";

    protected override Task OnMessageAsync(string key, CheckIn message, CancellationToken cancellationToken) =>
        sink.SendAsync("door-codes", key, new DoorCode(message.Room, message.Guest.Split(' ')[^1], message.Nights), cancellationToken);

    protected override Task OnRejectedAsync(CheckIn message, CancellationToken cancellationToken) =>
        sink.SendAsync("refused", message.Reservation, new Refused(message.Reservation, $"{message.Nights} nights"), cancellationToken);
}

public sealed class CheckOutListener : KafkaListener<CheckOut>
{
    private readonly IEventSink _sink;

    public CheckOutListener(IConsumer<string, byte[]> consumer, IEventSink sink, ILogger<CheckOutListener> logger)
        : base(consumer, logger) => _sink = sink;

    protected override string Topic => "check-outs";

    // Old doors write a text with the parts between bars.
    protected override CheckOut? Parse(byte[] bytes)
    {
        if (bytes is [(byte)'{', ..])
            return base.Parse(bytes);
        var parts = Encoding.UTF8.GetString(bytes).Split('|');
        return parts.Length == 2 ? new CheckOut(parts[0], int.Parse(parts[1]), 0) : null;
    }

    protected override async Task OnMessageAsync(string key, CheckOut message, CancellationToken cancellationToken)
    {
        await _sink.SendAsync("cleaning-jobs", key, new CleaningJob(message.Room, "normal"), cancellationToken);
        if (message.Minibar > 0)
            await _sink.SendAsync("extra-charges", key, new ExtraCharge(message.Reservation, message.Minibar), cancellationToken);
    }
}
