using System.Text.Json;
using Confluent.Kafka;

namespace Shop.Invoicing;

public class Reading { public string Sensor { get; set; } = ""; public double Value { get; set; } public string Operator { get; set; } = ""; }
public record Change(string Sensor, double Before, double Now);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("readings");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var reading = JsonSerializer.Deserialize<Reading>(result.Message.Value)!;
            Add(reading.Value);
            await producer.ProduceAsync("sums", new Message<string, string> { Value = JsonSerializer.Serialize(new Sum(reading.Sensor, _total, _count)) });
            consumer.Commit(result);
        }
    }

    private double _total;
    private int _count;

    private void Add(double value)
    {
        _total += value;
        _count++;
    }
}

public record Sum(string Sensor, double Total, int Count);
