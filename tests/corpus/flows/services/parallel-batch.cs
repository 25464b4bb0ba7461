using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Acme.Search.Indexing;

public sealed record Document(string Id, string Title, string Body, string[] Tags, string Author);

public sealed record IndexEntry(string Id, string Title, int Words, IReadOnlyList<string> Tags);

public interface IAnalyzer
{
    ValueTask<IndexEntry> AnalyzeAsync(Document document, CancellationToken cancellationToken);
}

public sealed class TextAnalyzer : IAnalyzer
{
    private static readonly char[] Separators = [' ', '\t', '\n'];

    public async ValueTask<IndexEntry> AnalyzeAsync(Document document, CancellationToken cancellationToken)
    {
        await Task.Yield();
        cancellationToken.ThrowIfCancellationRequested();
        return new IndexEntry(document.Id, Shorten(document.Title, 80), CountWords(document.Body), [.. document.Tags.Select(tag => tag.Trim().ToLowerInvariant())]);
    }

    private static string Shorten(string text, int length) => text.Length <= length ? text : text[..length] + "…";

    private static int CountWords(string text) => text.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Length;
}

public sealed class IndexingWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, IAnalyzer analyzer) : BackgroundService
{
    private const int BatchSize = 64;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe(["documents"]);
        while (!stoppingToken.IsCancellationRequested)
        {
            var batch = Collect(stoppingToken).ToList();
            var options = new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = stoppingToken };
            await Parallel.ForEachAsync(batch, options, async (document, cancellationToken) =>
            {
                var entry = await analyzer.AnalyzeAsync(document, cancellationToken);
                await producer.ProduceAsync("indexed", ToMessage(entry), cancellationToken);
            });
            consumer.Commit();
        }
    }

    private IEnumerable<Document> Collect(CancellationToken stoppingToken)
    {
        for (var i = 0; i < BatchSize; i++)
        {
            var result = consumer.Consume(TimeSpan.FromSeconds(1));
            if (result is null || stoppingToken.IsCancellationRequested)
                yield break;
            yield return JsonSerializer.Deserialize<Document>(result.Message.Value)!;
        }
    }

    private static Message<string, string> ToMessage(IndexEntry entry) => new() { Key = entry.Id, Value = JsonSerializer.Serialize(entry) };
}
