using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Hotel.Rooms;

public sealed record RoomEvent(string Room, string Kind, string? Guest, double? Temperature, string Staff, DateTimeOffset At);
public sealed record RoomState(string Room, string? Guest, double? Temperature, DateTimeOffset? Since);

public static class Rooms
{
    public static RoomState Reduce(RoomState state, RoomEvent happened) => happened switch
    {
        { Kind: "check-in", Guest: { } guest } => state with { Guest = guest, Since = happened.At },
        { Kind: "check-out" } => state with { Guest = null, Since = happened.At },
        { Temperature: { } temperature } => state with { Temperature = temperature },
        _ => state,
    };
}

public sealed class RoomWorker(IConsumer<string, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);
    private readonly Dictionary<string, RoomState> _states = new(StringComparer.Ordinal);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("room-events");
        while (!stoppingToken.IsCancellationRequested)
        {
            var happened = JsonSerializer.Deserialize<RoomEvent>(consumer.Consume(stoppingToken).Message.Value, Web)!;
            var before = _states.GetValueOrDefault(happened.Room) ?? new RoomState(happened.Room, null, null, null);
            var after = Rooms.Reduce(before, happened);
            if (after == before)
                continue;
            _states[happened.Room] = after;
            await producer.ProduceAsync("room-states", new Message<string, string> { Key = after.Room, Value = JsonSerializer.Serialize(after, Web) }, stoppingToken);
        }
    }
}
