using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Home.Devices;

public sealed record Motion(string Room, string SensorId, DateTimeOffset At);

public sealed record Climate(string Room, double Celsius, double Humidity);

public sealed record RoomState(string Room, string? LastSensor, double? Celsius, bool IsDamp, string Trigger);

public sealed class Rooms
{
    private sealed class Room(string name)
    {
        public string Name { get; } = name;
        public string? LastSensor { get; set; }
        public double? Celsius { get; set; }
        public double? Humidity { get; set; }
    }

    private readonly SortedDictionary<string, Room> _rooms = new(StringComparer.Ordinal);

    public RoomState On(Motion motion)
    {
        var room = Get(motion.Room);
        room.LastSensor = motion.SensorId;
        return Describe(room, "motion");
    }

    public RoomState On(Climate climate)
    {
        var room = Get(climate.Room);
        (room.Celsius, room.Humidity) = (Math.Round(climate.Celsius, 1), climate.Humidity);
        return Describe(room, "climate");
    }

    private Room Get(string name)
    {
        if (!_rooms.ContainsKey(name))
            _rooms.Add(name, new Room(name));
        return _rooms[name];
    }

    private static RoomState Describe(Room room, string trigger) => new(room.Name, room.LastSensor, room.Celsius, room.Humidity is > 70, trigger);
}

public sealed class MotionWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, Rooms rooms, ILogger<MotionWorker> logger) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Factory.StartNew(
        () =>
        {
            consumer.Subscribe("motions");
            while (!stoppingToken.IsCancellationRequested)
            {
                var motion = JsonSerializer.Deserialize<Motion>(consumer.Consume(stoppingToken).Message.Value)!;
                if (DateTimeOffset.UtcNow - motion.At > TimeSpan.FromHours(1))
                {
                    logger.LogDebug("old motion of {Sensor}", motion.SensorId);
                    continue;
                }

                var state = rooms.On(motion);
                producer.Produce("room-states", new Message<string, string> { Key = state.Room, Value = JsonSerializer.Serialize(state) });
            }
        },
        TaskCreationOptions.LongRunning);
}

public sealed class ClimateWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, Rooms rooms) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        return Task.Run(Loop, stoppingToken);

        void Loop()
        {
            consumer.Subscribe("climates");
            while (!stoppingToken.IsCancellationRequested)
            {
                var state = rooms.On(JsonSerializer.Deserialize<Climate>(consumer.Consume(stoppingToken).Message.Value)!);
                if (state.IsDamp)
                    producer.Produce("damp-rooms", new Message<string, string> { Key = state.Room, Value = JsonSerializer.Serialize(state) });
            }
        }
    }
}
