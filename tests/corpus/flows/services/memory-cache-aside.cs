using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using System.Data;
using Dapper;
using Microsoft.Extensions.Caching.Memory;

namespace Airport.Boarding;

public sealed record Passenger(string Name, string Passport);
public sealed record SeatBooked(string Flight, string Seat, Passenger Passenger);
public sealed record Boarding(string Flight, string Seat, string Name, string Gate, string Departure);

public sealed class FlightRow
{
    public string Gate { get; set; } = "";
    public DateTime Departure { get; set; }
    public string Crew { get; set; } = "";
}

public sealed class Flights(IDbConnection connection, IMemoryCache cache)
{
    public async Task<FlightRow> GetAsync(string flight)
    {
        if (cache.TryGetValue(flight, out FlightRow? known) && known is not null)
            return known;
        var row = await connection.QueryFirstAsync<FlightRow>("select gate, departure, crew from flights where number = @flight", new { flight });
        cache.Set(flight, row, TimeSpan.FromMinutes(5));
        return row;
    }
}

public sealed class BoardingWorker(IConsumer<Ignore, string> consumer, IProducer<string, string> producer, Flights flights) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        consumer.Subscribe("bookings");
        while (!stoppingToken.IsCancellationRequested)
        {
            var booked = JsonSerializer.Deserialize<SeatBooked>(consumer.Consume(stoppingToken).Message.Value)!;
            var flight = await flights.GetAsync(booked.Flight);
            var boarding = new Boarding(booked.Flight, booked.Seat.PadLeft(3, '0'), Format(booked.Passenger), flight.Gate, flight.Departure.ToString("t"));
            await producer.ProduceAsync("boardings", new Message<string, string> { Key = boarding.Flight, Value = JsonSerializer.Serialize(boarding) }, stoppingToken);
        }
    }

    private static string Format(Passenger passenger) => passenger.Name.ToUpper();
}
