using System.Text.Json;
using Confluent.Kafka;

namespace Northwind.Integration;

public record Document(string Key, string Host, string Path, string Owner);
public record Link(Guid Id, Uri Address, string Owner);

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
        _consumer.Subscribe(new[] { "documents" });
        while (!stop.IsCancellationRequested)
        {
            ConsumeResult<string, string>? result = _consumer.Consume(TimeSpan.FromSeconds(1));
            if (result is null || result.IsPartitionEOF)
                continue;
            var document = JsonSerializer.Deserialize<Document>(result.Message.Value)!;
            await producer.ProduceAsync("links", new Message<string, string> { Value = JsonSerializer.Serialize(new Link(Guid.Parse(document.Key), new Uri($"https://{document.Host}/{document.Path}"), document.Owner)) });
        }
    }
}
