using System.Text.Json;
using Confluent.Kafka;

namespace Contoso.Orders;

public class Reading { public string Sensor { get; set; } = ""; public double Value { get; set; } public string Operator { get; set; } = ""; }
public record Change(string Sensor, string Who);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("readings");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var reading = JsonSerializer.Deserialize<Reading>(result.Message.Value)!;
            _sensor = reading.Sensor;
            _operator = reading.Operator;
            await producer.ProduceAsync("changes", new Message<string, string> { Value = JsonSerializer.Serialize(new Change(_sensor, _operator)) });
            consumer.Commit(result);
        }
    }

    private string _sensor = "";
    private string _operator = "";
}
