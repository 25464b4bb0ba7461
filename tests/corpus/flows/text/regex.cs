using System.Text.Json;
using System.Text.RegularExpressions;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Contoso.Orders;

public record Document(string Key, string Host, string Path, string Owner);
public record Link(Guid Id, Uri Address, string Owner);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("documents");
        while (!stoppingToken.IsCancellationRequested)
        {
            var result = consumer.Consume(stoppingToken);
            await HandleAsync(JsonSerializer.Deserialize<Document>(result.Message.Value)!);
            consumer.Commit(result);
        }
    }

    private async Task HandleAsync(Document document)
    {
        var match = Regex.Match(document.Path, @"/(\d+)$");
        await producer.ProduceAsync("codes", new Message<string, string> { Value = JsonSerializer.Serialize(new Code(match.Groups[1].Value, Regex.Replace(document.Owner, @"\s+", " "))) });
    }
}

public record Code(string Text, string Raw);
