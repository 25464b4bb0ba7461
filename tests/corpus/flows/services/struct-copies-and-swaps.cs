using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Rail.Seats;

public sealed class SeatChange
{
    public string Ticket { get; set; } = "";
    public int FromCar { get; set; }
    public int FromSeat { get; set; }
    public int ToCar { get; set; }
    public int ToSeat { get; set; }
    public string[] Passengers { get; set; } = [];
    public bool IsReturn { get; set; }
}

public struct Seat
{
    public int Car;
    public int Number;

    public Seat(int car, int number)
    {
        Car = car;
        Number = number;
    }

    public readonly Seat Move(int cars) => new(Car + cars, Number);
}

public sealed record SeatMoved(string Ticket, int OldCar, int OldSeat, int NewCar, int NewSeat, int? NeighbourCar, string First, string Last);

public sealed class SeatWorker(IConsumer<string, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("seat-changes");
        while (!stoppingToken.IsCancellationRequested)
        {
            var change = JsonSerializer.Deserialize<SeatChange>(consumer.Consume(stoppingToken).Message.Value)!;

            var from = new Seat(change.FromCar, change.FromSeat);
            var to = from;
            to.Car = change.ToCar;
            to.Number = change.ToSeat;
            Spoil(from);
            Correct(ref to, change.ToSeat);

            var neighbour = to.Move(1);
            var names = new string[2];
            names[0] = change.Passengers[0];
            names[1] = change.Passengers[^1];
            var (first, last) = (names[0], names[1]);
            if (change.IsReturn)
                (from, to) = (to, from);

            var moved = new SeatMoved(change.Ticket, from.Car, from.Number, to.Car, to.Number, neighbour.Car, first, last);
            await producer.ProduceAsync("seats-moved", new Message<string, string> { Key = moved.Ticket, Value = JsonSerializer.Serialize(moved) }, stoppingToken);
        }
    }

    // Changes its own copy alone.
    private static void Spoil(Seat seat)
    {
        seat.Car = -1;
        seat.Number = -1;
    }

    private static void Correct(ref Seat seat, int number)
    {
        if (seat.Number < 0)
            seat.Number = number;
    }
}
