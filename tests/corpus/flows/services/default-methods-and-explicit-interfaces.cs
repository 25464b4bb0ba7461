using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Iot.Readings;

public sealed record Sensor(string Id, double Value, string Unit, string Firmware);
public sealed record Reading(string Id, double Value, string Unit, DateTimeOffset At);

public interface IKeyed<in T>
{
    string Prefix => "sensor/";
    string KeyOf(T item) => Prefix + IdOf(item);
    string IdOf(T item);
}

public interface IConverter<in TFrom, out TTo>
{
    TTo Convert(TFrom from);
}

public abstract class ConverterBase<TFrom, TTo> : IConverter<TFrom, TTo>
{
    TTo IConverter<TFrom, TTo>.Convert(TFrom from) => ConvertCore(from, Now());

    protected abstract TTo ConvertCore(TFrom from, DateTimeOffset now);

    protected virtual DateTimeOffset Now() => DateTimeOffset.UtcNow;
}

public sealed class ReadingConverter : ConverterBase<Sensor, Reading>, IKeyed<Sensor>
{
    protected override Reading ConvertCore(Sensor from, DateTimeOffset now) => new(from.Id, ToCelsius(from), Unit(from.Unit), now);

    string IKeyed<Sensor>.IdOf(Sensor item) => item.Id;

    private static double ToCelsius(Sensor sensor) => sensor.Unit == "F" ? (sensor.Value - 32) / 1.8 : sensor.Value * 1.0;

    private static string Unit(string unit) => unit == "F" ? "°C" : "°" + unit;
}

public sealed class ReadingWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, IConverter<Sensor, Reading> converter, IKeyed<Sensor> keys) : BackgroundService
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("sensors");
        while (!stoppingToken.IsCancellationRequested)
        {
            var sensor = JsonSerializer.Deserialize<Sensor>(consumer.Consume(stoppingToken).Message.Value, Web)!;
            var reading = converter.Convert(sensor);
            await producer.ProduceAsync("readings-out", new Message<string, string> { Key = keys.KeyOf(sensor), Value = JsonSerializer.Serialize(reading, Web) }, stoppingToken);
        }
    }
}
