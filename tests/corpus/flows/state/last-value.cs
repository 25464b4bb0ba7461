using System.Text.Json;
using Confluent.Kafka;

namespace Contoso.Orders;

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
            await producer.ProduceAsync("changes", new Message<string, string> { Value = JsonSerializer.Serialize(new Change(reading.Sensor, _last, reading.Value)) });
            _last = reading.Value;
            consumer.Commit(result);
        }
    }

    private double _last;
}
