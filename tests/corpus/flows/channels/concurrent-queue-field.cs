using System.Collections.Concurrent;
using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Pipeline;

public class Reading { public string Sensor { get; set; } = ""; public double Value { get; set; } public string Operator { get; set; } = ""; }

public record Sample(string Sensor, double Value);

public sealed class Collector(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    private readonly ConcurrentQueue<Reading> _readings = new();

    public void Collect(CancellationToken stop)
    {
        consumer.Subscribe("readings");
        while (!stop.IsCancellationRequested)
            _readings.Enqueue(JsonSerializer.Deserialize<Reading>(consumer.Consume(stop).Message.Value)!);
    }

    public void Flush()
    {
        while (_readings.TryDequeue(out var reading))
            producer.Produce("samples", new Message<string, string> { Value = JsonSerializer.Serialize(new Sample(reading.Sensor, reading.Value)) });
    }
}
