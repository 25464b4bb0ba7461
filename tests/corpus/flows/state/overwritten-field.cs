using System.Text.Json;
using Confluent.Kafka;

namespace Shop.Invoicing;

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
            _current = reading.Operator;
            Console.WriteLine(_current.Length);
            _current = reading.Sensor;
            await producer.ProduceAsync("changes", new Message<string, string> { Value = JsonSerializer.Serialize(new Change(_current, "")) });
            consumer.Commit(result);
        }
    }

    private string _current = "";
}
