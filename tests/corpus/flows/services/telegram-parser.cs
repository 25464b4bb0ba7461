using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using System.Globalization;

namespace Maritime.Positions;

public sealed record Telegram(string Station, string Raw, int Strength);
public sealed record Position(string Ship, double Latitude, double Longitude, int? Course, string HeardBy);

public ref struct FieldReader(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    public ReadOnlySpan<char> Take(int length)
    {
        var field = _rest[..length];
        _rest = _rest[length..];
        return field.Trim();
    }

    public double TakeDegrees(int length, char negative)
    {
        var field = Take(length);
        var number = double.Parse(field[..^1], NumberStyles.Float, CultureInfo.InvariantCulture);
        return field[^1] == negative ? -number : number;
    }

    public bool TryTakeInt(int length, out int number) => int.TryParse(Take(length), out number);
}

public static class TelegramParser
{
    public const int Length = 32;

    public static bool TryParse(Telegram telegram, out Position? position)
    {
        position = null;
        if (telegram.Raw.Length < Length)
            return false;

        var reader = new FieldReader(telegram.Raw.AsSpan());
        var ship = reader.Take(9).ToString();
        var latitude = reader.TakeDegrees(8, 'S');
        var longitude = reader.TakeDegrees(9, 'W');
        int? course = reader.TryTakeInt(3, out var parsed) ? parsed : null;
        position = new Position(ship, latitude, longitude, course, telegram.Station);
        return true;
    }
}

public sealed class PositionWorker(IConsumer<Null, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("telegrams");
        while (!stoppingToken.IsCancellationRequested)
        {
            var telegram = JsonSerializer.Deserialize<Telegram>(consumer.Consume(stoppingToken).Message.Value)!;
            if (!TelegramParser.TryParse(telegram, out var position))
                continue;
            await producer.ProduceAsync("positions", new Message<string, string> { Key = position!.Ship, Value = JsonSerializer.Serialize(position) }, stoppingToken);
        }
    }
}
