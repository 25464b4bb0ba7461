using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Contoso.Clickstream;

public sealed class Click
{
    public string Page { get; set; } = "";
    public string User { get; set; } = "";
    public int DwellSeconds { get; set; }
    public string? Referrer { get; set; }
}

public sealed class ClickBatch
{
    public Guid Id { get; init; }
    public List<string> Pages { get; init; } = [];
    public int Users { get; init; }
    public long TotalSeconds { get; init; }
}

public sealed class BatchConsumer<T>(IConsumer<Ignore, string> consumer, int size, TimeSpan patience)
{
    public IReadOnlyList<T> Next(CancellationToken cancellationToken)
    {
        var batch = new List<T>(size);
        var until = DateTime.UtcNow + patience;
        while (batch.Count < size && DateTime.UtcNow < until)
        {
            var result = consumer.Consume(TimeSpan.FromMilliseconds(100));
            if (result == null)
                continue;
            cancellationToken.ThrowIfCancellationRequested();
            var item = JsonSerializer.Deserialize<T>(result.Message.Value);
            if (item != null)
                batch.Add(item);
        }

        return batch;
    }

    public void Done() => consumer.Commit();
}

public static class BatchSummary
{
    public static ClickBatch Of(IReadOnlyCollection<Click> clicks) => new()
    {
        Id = Guid.NewGuid(),
        Pages = clicks.Select(click => click.Page).Distinct().Order().ToList(),
        Users = clicks.Select(click => click.User).Distinct().Count(),
        TotalSeconds = clicks.Sum(click => (long)click.DwellSeconds),
    };
}

public sealed class ClickWorker : BackgroundService
{
    private readonly IConsumer<Ignore, string> _consumer;
    private readonly IProducer<string, string> _producer;
    private readonly ILogger<ClickWorker> _logger;

    public ClickWorker(IConsumer<Ignore, string> consumer, IProducer<string, string> producer, ILogger<ClickWorker> logger)
    {
        _consumer = consumer;
        _producer = producer;
        _logger = logger;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        _consumer.Subscribe("clicks");
        var batches = new BatchConsumer<Click>(_consumer, 500, TimeSpan.FromSeconds(10));
        while (!stoppingToken.IsCancellationRequested)
        {
            var clicks = batches.Next(stoppingToken);
            if (clicks.Count == 0)
                continue;

            var batch = BatchSummary.Of(clicks);
            await _producer.ProduceAsync("batches", new Message<string, string> { Key = batch.Id.ToString("N"), Value = JsonSerializer.Serialize(batch) }, stoppingToken);
            batches.Done();
            _logger.LogInformation("sent a batch of {Count}", clicks.Count);
        }
    }
}
