using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Hotel.Reservations;

public readonly record struct BookingId(string Value)
{
    public static implicit operator BookingId(string value) => new(value);
    public static implicit operator string(BookingId id) => id.Value;
    public override string ToString() => Value;
}

public readonly record struct HotelCode
{
    private readonly string _code;

    private HotelCode(string code) => _code = code;

    public static HotelCode Of(string code) => code.Length > 0 ? new HotelCode(code) : throw new ArgumentException("empty", nameof(code));

    public string AsText() => _code;
}

public enum RoomKind { Single, Double, Suite }

public sealed record BookingMade(string Id, string Hotel, RoomKind Kind, DateOnly From, int Nights, string Guest);

public sealed class Reservation
{
    public BookingId Booking { get; init; }
    public HotelCode Hotel { get; init; }
    public RoomKind Kind { get; init; }
    public DateOnly From { get; init; }
    public int Nights { get; init; }

    public DateOnly Until => From.AddDays(Nights);
}

public sealed record RoomReserved(string Booking, string Hotel, string Category, DateOnly From, DateOnly Until);

public static class ReservationMapper
{
    public static Reservation ToDomain(BookingMade made) => new()
    {
        Booking = made.Id,
        Hotel = HotelCode.Of(made.Hotel),
        Kind = made.Kind,
        From = made.From,
        Nights = made.Nights,
    };

    public static RoomReserved ToMessage(Reservation reservation) =>
        new(reservation.Booking, reservation.Hotel.AsText(), reservation.Kind.ToString(), reservation.From, reservation.Until);
}

public sealed class ReservationWorker(IConsumer<string, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("bookings-made");
        while (!stoppingToken.IsCancellationRequested)
        {
            var made = JsonSerializer.Deserialize<BookingMade>(consumer.Consume(stoppingToken).Message.Value, Web)!;
            var reserved = ReservationMapper.ToMessage(ReservationMapper.ToDomain(made));
            await producer.ProduceAsync("rooms-reserved", new Message<string, string> { Key = reserved.Booking, Value = JsonSerializer.Serialize(reserved, Web) }, stoppingToken);
        }
    }
}
