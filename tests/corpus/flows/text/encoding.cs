using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Billing;

public record Document(string Key, string Host, string Path, string Owner);
public record Link(Guid Id, Uri Address, string Owner);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("documents");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var document = JsonSerializer.Deserialize<Document>(result.Message.Value)!;
            var bytes = System.Text.Encoding.UTF8.GetBytes(document.Owner);
            await producer.ProduceAsync("codes", new Message<string, string> { Value = JsonSerializer.Serialize(new Code(Convert.ToBase64String(bytes), System.Text.Encoding.UTF8.GetBytes(document.Key))) });
            consumer.Commit(result);
        }
    }
}

public record Code(string Text, byte[] Raw);
