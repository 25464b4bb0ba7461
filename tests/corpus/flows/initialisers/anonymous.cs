using System.Text.Json;
using Confluent.Kafka;

namespace Northwind.Integration;

public record Reading(string Sensor, double Celsius, DateTime At, string Site);

public sealed class Worker
{
    private readonly IConsumer<string, string> _consumer;
    private readonly IProducer<string, string> producer;

    public Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
    {
        _consumer = consumer;
        this.producer = producer;
    }

    public async Task RunAsync(CancellationToken stop)
    {
        _consumer.Subscribe(new[] { "readings" });
        while (!stop.IsCancellationRequested)
        {
            ConsumeResult<string, string>? result = _consumer.Consume(TimeSpan.FromSeconds(1));
            if (result is null || result.IsPartitionEOF)
                continue;
            var reading = JsonSerializer.Deserialize<Reading>(result.Message.Value)!;
            var measurement = new { reading.Sensor, Value = reading.Celsius, When = reading.At.ToString("O") };
            await producer.ProduceAsync("measurements", new Message<string, string> { Value = JsonSerializer.Serialize(measurement) });
        }
    }
}
