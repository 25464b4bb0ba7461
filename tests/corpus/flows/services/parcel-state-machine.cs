using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Contoso.Parcels;

public record ParcelEvent(string Parcel, string Code, DateTimeOffset At, string Depot);

public enum ParcelState { Announced, InTransit, OutForDelivery, Delivered, Lost }

public record ParcelStateChanged(string Parcel, ParcelState Before, ParcelState State, DateTimeOffset Since);

public sealed class ParcelMachine
{
    private readonly Dictionary<string, ParcelState> _states = new(StringComparer.Ordinal);

    public bool TryFire(string parcel, string code, out ParcelState before, out ParcelState after)
    {
        before = _states.GetValueOrDefault(parcel, ParcelState.Announced);
        after = Next(before, code);
        if (after == before)
            return false;
        _states[parcel] = after;
        return true;
    }

    private static ParcelState Next(ParcelState state, string code) => (state, code) switch
    {
        (ParcelState.Announced, "PICKUP") => ParcelState.InTransit,
        (ParcelState.InTransit, "LOADED") => ParcelState.OutForDelivery,
        (ParcelState.OutForDelivery, "HANDOVER") => ParcelState.Delivered,
        (not ParcelState.Delivered, "LOST") => ParcelState.Lost,
        _ => state,
    };
}

public sealed class ParcelWorker : BackgroundService
{
    private readonly IConsumer<string, string> _consumer;
    private readonly IProducer<string, string> _producer;
    private readonly ILogger _logger;
    private readonly ParcelMachine _machine = new();

    public ParcelWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, ILoggerFactory loggers)
    {
        _consumer = consumer;
        _producer = producer;
        _logger = loggers.CreateLogger("parcels");
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        _consumer.Subscribe("parcel-events");
        while (!stoppingToken.IsCancellationRequested)
        {
            var result = _consumer.Consume(stoppingToken);
            var parcelEvent = JsonSerializer.Deserialize<ParcelEvent>(result.Message.Value)!;
            if (_machine.TryFire(parcelEvent.Parcel, parcelEvent.Code, out var before, out var after))
            {
                var changed = new ParcelStateChanged(parcelEvent.Parcel, before, after, parcelEvent.At);
                await PublishAsync(changed, stoppingToken);
            }
            else
            {
                _logger.LogWarning("{Code} does not fit for {Parcel}", parcelEvent.Code, parcelEvent.Parcel);
            }
        }
    }

    private Task PublishAsync(ParcelStateChanged changed, CancellationToken stoppingToken)
    {
        var json = JsonSerializer.Serialize(changed);
        return _producer.ProduceAsync("parcel-states", new Message<string, string> { Key = changed.Parcel, Value = json }, stoppingToken);
    }
}
