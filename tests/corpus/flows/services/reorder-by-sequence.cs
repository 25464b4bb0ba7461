using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using System.Text;

namespace Upload.Files;

public sealed record Chunk(string File, int Number, bool Last, string Text, string Uploader);
public sealed record UploadedFile(string Name, string Content, int Chunks);

public sealed class Assembler
{
    private readonly Dictionary<string, SortedDictionary<int, Chunk>> _waiting = new();

    public UploadedFile? Add(Chunk chunk)
    {
        if (!_waiting.TryGetValue(chunk.File, out var chunks))
            _waiting.Add(chunk.File, chunks = new SortedDictionary<int, Chunk>());
        chunks[chunk.Number] = chunk;
        var last = chunks.Values.FirstOrDefault(one => one.Last);
        if (last is null || chunks.Count <= last.Number)
            return null;

        _waiting.Remove(chunk.File);
        var content = new StringBuilder();
        foreach (var (_, part) in chunks)
            content.Append(part.Text);
        return new UploadedFile(chunk.File, content.ToString(), chunks.Count);
    }
}

public sealed class UploadWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, Assembler assembler) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("chunks");
        while (!stoppingToken.IsCancellationRequested)
        {
            var chunk = JsonSerializer.Deserialize<Chunk>(consumer.Consume(stoppingToken).Message.Value)!;
            if (assembler.Add(chunk) is { } file)
                await producer.ProduceAsync("files", new Message<string, string> { Key = file.Name, Value = JsonSerializer.Serialize(file) }, stoppingToken);
        }
    }
}
