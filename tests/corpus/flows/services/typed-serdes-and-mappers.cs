using System.Text.Json;
using System.Text.Json.Serialization;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Hotel.Reservations;

public sealed class ReservationMade
{
    [JsonPropertyName("reservation_id")]
    public string ReservationId { get; set; } = "";

    [JsonPropertyName("guest")]
    public GuestData Guest { get; set; } = new();

    [JsonPropertyName("rooms")]
    public RoomData[] Rooms { get; set; } = Array.Empty<RoomData>();

    [JsonPropertyName("arrival")]
    public DateTime Arrival { get; set; }

    [JsonPropertyName("departure")]
    public DateTime Departure { get; set; }
}

public sealed class GuestData
{
    [JsonPropertyName("first")]
    public string First { get; set; } = "";

    [JsonPropertyName("last")]
    public string Last { get; set; } = "";

    [JsonPropertyName("passport")]
    public string? Passport { get; set; }
}

public sealed class RoomData
{
    [JsonPropertyName("number")]
    public int Number { get; set; }

    [JsonPropertyName("rate")]
    public decimal Rate { get; set; }
}

// What the service works with.
public sealed class Stay
{
    public string Code { get; init; } = "";
    public string GuestName { get; init; } = "";
    public DateTime From { get; init; }
    public int Nights { get; init; }
    public List<BookedRoom> Rooms { get; } = new();

    public decimal Total => Rooms.Sum(room => room.Rate) * Nights;
}

public sealed record BookedRoom(int Number, decimal Rate);

public sealed class HousekeepingOrder
{
    [JsonPropertyName("stay")]
    public string Stay { get; set; } = "";

    [JsonPropertyName("rooms")]
    public IList<int> Rooms { get; set; } = new List<int>();

    [JsonPropertyName("from")]
    public DateTime From { get; set; }

    [JsonPropertyName("until")]
    public DateTime Until { get; set; }
}

public sealed class FolioOpened
{
    [JsonPropertyName("stay")]
    public string Stay { get; set; } = "";

    [JsonPropertyName("payer")]
    public string Payer { get; set; } = "";

    [JsonPropertyName("amount")]
    public decimal Amount { get; set; }
}

public static class ReservationMappers
{
    public static Stay ToStay(this ReservationMade made)
    {
        var stay = new Stay
        {
            Code = made.ReservationId,
            GuestName = made.Guest.ToDisplayName(),
            From = made.Arrival.Date,
            Nights = (made.Departure.Date - made.Arrival.Date).Days,
        };
        foreach (var room in made.Rooms)
            stay.Rooms.Add(room.ToBooked());
        return stay;
    }

    public static HousekeepingOrder ToHousekeeping(this Stay stay)
    {
        var order = new HousekeepingOrder { Stay = stay.Code, From = stay.From, Until = stay.From.AddDays(stay.Nights) };
        foreach (var room in stay.Rooms)
            order.Rooms.Add(room.Number);
        return order;
    }

    public static FolioOpened ToFolio(this Stay stay) => new() { Stay = stay.Code, Payer = stay.GuestName, Amount = stay.Total };

    private static BookedRoom ToBooked(this RoomData room) => new(room.Number, room.Rate);

    private static string ToDisplayName(this GuestData guest) => $"{guest.Last}, {guest.First}";
}

public sealed class JsonSerde<T> : ISerializer<T>, IDeserializer<T>
{
    public byte[] Serialize(T data, SerializationContext context) => JsonSerializer.SerializeToUtf8Bytes(data);

    public T Deserialize(ReadOnlySpan<byte> data, bool isNull, SerializationContext context) =>
        isNull ? default! : JsonSerializer.Deserialize<T>(data)!;
}

public sealed class ReservationWorker : BackgroundService
{
    private readonly IConsumer<string, ReservationMade> _consumer;
    private readonly IProducer<string, HousekeepingOrder> _housekeeping;
    private readonly IProducer<string, FolioOpened> _folios;

    public ReservationWorker(ClientConfig config)
    {
        _consumer = new ConsumerBuilder<string, ReservationMade>(new ConsumerConfig(config) { GroupId = "front-desk" })
            .SetValueDeserializer(new JsonSerde<ReservationMade>())
            .Build();
        _housekeeping = new ProducerBuilder<string, HousekeepingOrder>(config).SetValueSerializer(new JsonSerde<HousekeepingOrder>()).Build();
        _folios = new ProducerBuilder<string, FolioOpened>(config).SetValueSerializer(new JsonSerde<FolioOpened>()).Build();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        _consumer.Subscribe("reservations");
        while (!stoppingToken.IsCancellationRequested)
        {
            var stay = _consumer.Consume(stoppingToken).Message.Value.ToStay();
            var sent = _housekeeping.ProduceAsync("housekeeping-orders", new Message<string, HousekeepingOrder> { Key = stay.Code, Value = stay.ToHousekeeping() }, stoppingToken);
            var opened = _folios.ProduceAsync("folios", new Message<string, FolioOpened> { Key = stay.Code, Value = stay.ToFolio() }, stoppingToken);
            await Task.WhenAll(sent, opened);
        }
    }
}
