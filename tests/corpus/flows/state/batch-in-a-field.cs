using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Batches;

public class Reading { public string Sensor { get; set; } = ""; public double Value { get; set; } public string Operator { get; set; } = ""; }

public class Batch
{
    public List<Reading> Readings { get; set; } = [];
    public double Highest { get; set; }
    public DateTime At { get; set; }
}

public sealed class Batcher(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    private readonly List<Reading> _batch = new();

    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("readings");
        while (!stop.IsCancellationRequested)
        {
            _batch.Add(JsonSerializer.Deserialize<Reading>(consumer.Consume(stop).Message.Value)!);
            if (_batch.Count >= 100)
                await FlushAsync();
        }
    }

    private async Task FlushAsync()
    {
        var batch = new Batch { Readings = _batch.ToList(), Highest = _batch.Max(reading => reading.Value), At = DateTime.UtcNow };
        await producer.ProduceAsync("batches", new Message<string, string> { Value = JsonSerializer.Serialize(batch) });
        _batch.Clear();
    }
}
