using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Billing;

public record Shift(string Id, DateTime Start, TimeSpan Length, string Site);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("shifts");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var shift = JsonSerializer.Deserialize<Shift>(result.Message.Value)!;
            TimeSpan? length = shift.Length;
            await producer.ProduceAsync("plans", new Message<string, string> { Value = JsonSerializer.Serialize(new Plan(shift.Id.ToString(), string.IsNullOrEmpty(shift.Site) ? "none" : shift.Site, length)) });
            consumer.Commit(result);
        }
    }
}

public record Plan(string Shift, string Site, TimeSpan? Length);
