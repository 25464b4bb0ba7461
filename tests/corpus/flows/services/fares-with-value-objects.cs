using System.Globalization;
using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Rail.Fares;

// What the topics carry.
public sealed class BookingDto
{
    public string BookingCode { get; set; } = "";
    public string From { get; set; } = "";
    public string To { get; set; } = "";
    public int DistanceInKilometres { get; set; }
    public string TravelClass { get; set; } = "2";
    public List<PassengerDto> Passengers { get; set; } = new();
    public decimal? SeatFee { get; set; }
    public string PaymentToken { get; set; } = "";
}

public sealed class PassengerDto
{
    public string Name { get; set; } = "";
    public int Age { get; set; }
    public int Discount { get; set; }
}

public sealed class FareDto
{
    public string BookingCode { get; set; } = "";
    public string Route { get; set; } = "";
    public int Distance { get; set; }
    public decimal Total { get; set; }
    public decimal SeatFee { get; set; }
    public List<TicketDto> Tickets { get; set; } = new();
}

public sealed class TicketDto
{
    public string Traveller { get; set; } = "";
    public decimal Price { get; set; }
}

// The domain.
public readonly record struct Euro(decimal Value)
{
    public static readonly Euro Zero = new(0m);

    public static implicit operator decimal(Euro euro) => euro.Value;

    public static implicit operator Euro(decimal value) => new(value);

    public static Euro operator +(Euro left, Euro right) => new(left.Value + right.Value);

    public Euro Reduce(Percentage percentage) => Value * (1 - percentage);

    public override string ToString() => Value.ToString("0.00", CultureInfo.InvariantCulture);
}

public readonly struct Percentage
{
    private readonly int _percent;

    private Percentage(int percent) => _percent = percent;

    public static Percentage Of(int percent) => percent is >= 0 and <= 100 ? new Percentage(percent) : throw new ArgumentOutOfRangeException(nameof(percent));

    public static implicit operator decimal(Percentage percentage) => percentage._percent / 100m;
}

public sealed record BookingCode
{
    private readonly string _code;

    public BookingCode(string code)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        _code = code;
    }

    public static implicit operator string(BookingCode code) => code._code;

    public static explicit operator BookingCode(string code) => new(code);

    public override string ToString() => _code;
}

public sealed record Kilometres(int Count)
{
    public static implicit operator int(Kilometres kilometres) => kilometres.Count;

    public static implicit operator Kilometres(int count) => new(count);
}

public sealed class Passenger(string name, int age, Percentage discount)
{
    public string Name { get; } = name;

    public Euro PriceOf(Euro basePrice) => age < 6 ? Euro.Zero : basePrice.Reduce(discount);
}

public sealed class Booking
{
    private const decimal PerKilometre = 0.23m;
    private readonly List<Passenger> _passengers = new();

    public required BookingCode Code { get; init; }
    public required (string From, string To) Stations { get; init; }
    public required Kilometres Distance { get; init; }
    public bool IsFirstClass { get; init; }
    public Euro SeatFee { get; private set; }

    public IReadOnlyList<Passenger> Passengers => _passengers;

    private Euro BasePrice => Distance * PerKilometre * (IsFirstClass ? 1.6m : 1m);

    public void Board(Passenger passenger) => _passengers.Add(passenger);

    public void Reserve(decimal? fee) => SeatFee = fee ?? 0m;

    public Euro Total()
    {
        var total = SeatFee;
        foreach (var passenger in _passengers)
            total += passenger.PriceOf(BasePrice);
        return total;
    }

    public Euro PriceFor(Passenger passenger) => passenger.PriceOf(BasePrice);
}

public static class BookingMapping
{
    public static Booking ToDomain(this BookingDto dto)
    {
        var booking = new Booking
        {
            Code = (BookingCode)dto.BookingCode,
            Stations = (dto.From, dto.To),
            Distance = dto.DistanceInKilometres,
            IsFirstClass = dto.TravelClass == "1",
        };
        dto.Passengers.ForEach(one => booking.Board(new Passenger(one.Name, one.Age, Percentage.Of(one.Discount))));
        booking.Reserve(dto.SeatFee);
        return booking;
    }

    public static FareDto ToDto(this Booking booking) => new()
    {
        BookingCode = booking.Code,
        Route = $"{booking.Stations.From} - {booking.Stations.To}",
        Distance = booking.Distance,
        Total = booking.Total(),
        SeatFee = booking.SeatFee,
        Tickets = booking.Passengers.Select(passenger => new TicketDto { Traveller = passenger.Name, Price = booking.PriceFor(passenger) }).ToList(),
    };
}

public sealed class FareWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, ILogger<FareWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("bookings");
        while (!stoppingToken.IsCancellationRequested)
        {
            var booking = JsonSerializer.Deserialize<BookingDto>(consumer.Consume(stoppingToken).Message.Value)!.ToDomain();
            logger.LogInformation("Fare of {Booking} is {Total}", booking.Code, booking.Total());
            await producer.ProduceAsync("fares", new Message<string, string> { Key = booking.Code, Value = JsonSerializer.Serialize(booking.ToDto()) }, stoppingToken);
        }
    }
}
