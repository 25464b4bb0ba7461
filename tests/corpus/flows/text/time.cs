using System.Text.Json;
using Confluent.Kafka;

namespace Northwind.Integration;

public record Shift(string Id, DateTime Start, TimeSpan Length, string Site);
public record Plan(string Shift, DateTime End, int Year, DateOnly Day, string Site);

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
        _consumer.Subscribe(new[] { "shifts" });
        while (!stop.IsCancellationRequested)
        {
            ConsumeResult<string, string>? result = _consumer.Consume(TimeSpan.FromSeconds(1));
            if (result is null || result.IsPartitionEOF)
                continue;
            var shift = JsonSerializer.Deserialize<Shift>(result.Message.Value)!;
            await producer.ProduceAsync("plans", new Message<string, string> { Value = JsonSerializer.Serialize(new Plan(shift.Id, shift.Start.Add(shift.Length), shift.Start.Year, DateOnly.FromDateTime(shift.Start), "x")) });
        }
    }
}
