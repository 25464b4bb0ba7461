using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Travel.Bookings;

public sealed record Trip(string TripId, Traveller Traveller, string Destination, decimal Price, string Agency);

public sealed class Traveller
{
    public string Name { get; set; } = "";
    public string Passport { get; set; } = "";

    public override string ToString() => $"traveller {Name[..1]}.";
}

public sealed record Confirmation(string TripId, string Who, string Where)
{
    public override string ToString() => $"confirmation of {TripId}";
}

public sealed record Summary(string Trip, string Text);

public sealed class BookingException(string message, Trip trip, Exception? inner = null) : Exception(message, inner)
{
    public Trip Trip { get; } = trip;
}

public sealed class TripWorker : BackgroundService
{
    private static readonly ActivitySource Activities = new("trips");
    private static readonly Meter Meter = new("trips");
    private static readonly Counter<long> Booked = Meter.CreateCounter<long>("booked");
    private readonly IConsumer<string, string> _consumer;
    private readonly IProducer<string, string> _producer;
    private readonly ILogger _logger;

    public TripWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, ILogger<TripWorker> logger) =>
        (_consumer, _producer, _logger) = (consumer, producer, logger);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        _consumer.Subscribe("trips");
        while (!stoppingToken.IsCancellationRequested)
        {
            var trip = JsonSerializer.Deserialize<Trip>(_consumer.Consume(stoppingToken).Message.Value)!;
            try
            {
                await BookAsync(trip, stoppingToken);
            }
            catch (BookingException exception)
            {
                _logger.LogError("trip of {Agency} failed: {Text}", exception.Trip.Agency, exception.Message);
            }
        }
    }

    private async Task BookAsync(Trip trip, CancellationToken cancellationToken)
    {
        using var activity = Activities.StartActivity("book");
        activity?.SetTag("destination", trip.Destination);

        var confirmation = new Confirmation(trip.TripId, trip.Traveller.Name, trip.Destination);
        _logger.LogInformation("{Confirmation} for {Traveller}", confirmation, trip.Traveller);
        if (trip.Price <= 0)
            throw new BookingException($"trip {trip.TripId} costs nothing", trip);

        Booked.Add(1, new KeyValuePair<string, object?>("where", trip.Destination));
        var summary = new Summary(trip.TripId, $"{trip.Traveller} goes to {trip.Destination}");
        await _producer.ProduceAsync("trip-confirmations", new Message<string, string> { Key = trip.TripId, Value = JsonSerializer.Serialize(confirmation) }, cancellationToken);
        await _producer.ProduceAsync("trip-summaries", new Message<string, string> { Value = JsonSerializer.Serialize(summary) }, cancellationToken);
    }
}
