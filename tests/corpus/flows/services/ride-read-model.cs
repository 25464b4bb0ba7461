using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Taxi.ReadModel;

public sealed record RideEvent
{
    public string Type { get; init; } = "";
    public string RideId { get; init; } = "";
    public string? PassengerId { get; init; }
    public string? DriverId { get; init; }
    public string? Plate { get; init; }
    public decimal? Fare { get; init; }
    public decimal? Tip { get; init; }
    public string? CancelReason { get; init; }
    public DateTimeOffset OccurredAt { get; init; }
    public string? PassengerPhone { get; init; }
}

public sealed class RideView
{
    public string RideId { get; set; } = "";
    public string Status { get; set; } = "";
    public string? Passenger { get; set; }
    public string? Driver { get; set; }
    public string? Vehicle { get; set; }
    public decimal Total { get; set; }
    public string? Remark { get; set; }
    public DateTimeOffset? RequestedAt { get; set; }
    public DateTimeOffset LastChange { get; set; }
    public int Version { get; set; }
}

public interface IRideViewStore
{
    RideView GetOrCreate(string rideId);
}

public sealed class RideViewStore : IRideViewStore
{
    private readonly Dictionary<string, RideView> _views = new(StringComparer.Ordinal);

    public RideView GetOrCreate(string rideId)
    {
        if (_views.TryGetValue(rideId, out var view))
            return view;
        view = new RideView { RideId = rideId };
        _views[rideId] = view;
        return view;
    }
}

public sealed class RideProjection
{
    private readonly Dictionary<string, Action<RideView, RideEvent>> _handlers;

    public RideProjection()
    {
        _handlers = new Dictionary<string, Action<RideView, RideEvent>>
        {
            ["requested"] = OnRequested,
            ["accepted"] = OnAccepted,
            ["completed"] = OnCompleted,
            ["cancelled"] = (view, e) =>
            {
                view.Status = "CANCELLED";
                view.Remark = e.CancelReason;
            },
        };
    }

    public bool Apply(RideView view, RideEvent e)
    {
        if (!_handlers.TryGetValue(e.Type, out var handler))
            return false;
        handler(view, e);
        view.LastChange = e.OccurredAt;
        view.Version++;
        return true;
    }

    private static void OnRequested(RideView view, RideEvent e)
    {
        view.Status = "REQUESTED";
        view.Passenger = e.PassengerId;
        view.RequestedAt = e.OccurredAt;
    }

    private static void OnAccepted(RideView view, RideEvent e)
    {
        view.Status = "ACCEPTED";
        view.Driver = e.DriverId;
        view.Vehicle = e.Plate?.ToUpperInvariant();
    }

    private static void OnCompleted(RideView view, RideEvent e)
    {
        view.Status = "DONE";
        view.Total = (e.Fare ?? 0m) + (e.Tip ?? 0m);
    }
}

public sealed class RideReadModelUpdater(IConsumer<string, string> consumer, IProducer<string, string> producer, IRideViewStore store, ILogger<RideReadModelUpdater> logger)
    : BackgroundService
{
    private readonly RideProjection _projection = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("ride-events");
        while (!stoppingToken.IsCancellationRequested)
        {
            var e = JsonSerializer.Deserialize<RideEvent>(consumer.Consume(stoppingToken).Message.Value)!;
            var view = store.GetOrCreate(e.RideId);
            if (!_projection.Apply(view, e))
            {
                logger.LogWarning("Unknown event {Type} of ride {Ride}", e.Type, e.RideId);
                continue;
            }

            await producer.ProduceAsync("ride-views", new Message<string, string> { Key = view.RideId, Value = JsonSerializer.Serialize(view) }, stoppingToken);
        }
    }
}
