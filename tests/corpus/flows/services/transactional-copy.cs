using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Library.Words;

public sealed class WordOptions
{
    public string Language { get; set; } = "en";
    public int ShortestWord { get; set; } = 3;
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);
}

public sealed record Line(string Book, string Author, int Number, string Text);
public sealed record Word(string Book, int Line, string Language, [property: System.Text.Json.Serialization.JsonPropertyName("Word")] string Text);

public sealed class Splitter(IOptions<WordOptions> options)
{
    private readonly WordOptions _options = options.Value;

    public IEnumerable<Word> Split(Line line) =>
        from part in line.Text.Split(' ', ',', '.')
        let word = part.Trim().ToLowerInvariant()
        where word.Length >= _options.ShortestWord
        select new Word(line.Book, line.Number, _options.Language, word);
}

public sealed class WordWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, Splitter splitter, IOptionsMonitor<WordOptions> options) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        var timeout = options.CurrentValue.Timeout;
        producer.InitTransactions(timeout);
        consumer.Subscribe("lines");
        while (!stoppingToken.IsCancellationRequested)
        {
            var result = consumer.Consume(stoppingToken);
            producer.BeginTransaction();
            try
            {
                var line = JsonSerializer.Deserialize<Line>(result.Message.Value)!;
                foreach (var word in splitter.Split(line))
                    producer.Produce("words", new Message<string, string> { Key = word.Text, Value = JsonSerializer.Serialize(word) });
                producer.SendOffsetsToTransaction([new TopicPartitionOffset(result.TopicPartition, result.Offset + 1)], consumer.ConsumerGroupMetadata, timeout);
                producer.CommitTransaction(timeout);
            }
            catch (KafkaException)
            {
                producer.AbortTransaction(timeout);
                throw;
            }
        }
    }
}
