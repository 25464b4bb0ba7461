using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Metering;

public sealed class Reading { public string Meter { get; set; } = ""; public double Kwh { get; set; } public string Customer { get; set; } = ""; }

public sealed class Batches(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public void Run(CancellationToken stop)
    {
        consumer.Subscribe("readings");
        var batch = new List<ConsumeResult<string, string>>();
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(TimeSpan.FromMilliseconds(100));
            if (result is not null)
                batch.Add(result);
            if (batch.Count < 500)
                continue;
            foreach (var meter in batch.AsParallel().Select(one => JsonSerializer.Deserialize<Reading>(one.Message.Value)!).ToLookup(reading => reading.Meter))
            {
                var usage = new { Meter = meter.Key, Total = meter.Sum(reading => reading.Kwh), meter.First().Customer };
                producer.Produce("usage", new Message<string, string> { Key = meter.Key, Value = JsonSerializer.Serialize(usage) });
            }

            consumer.Commit(batch[^1]);
            batch.Clear();
        }
    }
}
