using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Audit;

public record Entry(string Id, string Topic, int Partition, long Offset, DateTime At, string Origin);

public sealed class Auditor(IConsumer<string, string> consumer, IProducer<Null, string> producer)
{
    public void Run(CancellationToken stop)
    {
        consumer.Subscribe("decisions");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var entry = new Entry(result.Message.Key, result.Topic, result.Partition.Value, result.Offset.Value, result.Message.Timestamp.UtcDateTime, "auditor");
            producer.Produce("audit", new Message<Null, string> { Value = JsonSerializer.Serialize(entry) });
        }
    }
}
