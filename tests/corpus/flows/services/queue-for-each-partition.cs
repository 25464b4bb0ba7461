using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Ingest.Partitions;

public sealed record RawEvent(string User, string Action, string Ip);
public sealed record CleanEvent(string User, string Action);

public sealed class PartitionWorkers(Func<string, RawEvent, Task> work)
{
    private readonly ConcurrentDictionary<int, Channel<(string Key, RawEvent Event)>> _channels = new();
    private readonly List<Task> _tasks = [];

    public ValueTask DispatchAsync(int partition, string key, RawEvent rawEvent)
    {
        var channel = _channels.GetOrAdd(partition, _ => Start());
        return channel.Writer.WriteAsync((key, rawEvent));
    }

    public async Task StopAsync()
    {
        foreach (var channel in _channels.Values)
            channel.Writer.TryComplete();
        await Task.WhenAll(_tasks);
    }

    private Channel<(string Key, RawEvent Event)> Start()
    {
        var channel = Channel.CreateUnbounded<(string Key, RawEvent Event)>();
        _tasks.Add(RunAsync(channel.Reader));
        return channel;
    }

    private async Task RunAsync(ChannelReader<(string Key, RawEvent Event)> reader)
    {
        await foreach (var (key, rawEvent) in reader.ReadAllAsync())
            await work(key, rawEvent);
    }
}

public sealed class CleaningWorker : BackgroundService
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);
    private readonly IConsumer<string, string> _consumer;
    private readonly IProducer<string, string> _producer;
    private readonly PartitionWorkers _workers;

    public CleaningWorker(IConsumer<string, string> consumer, IProducer<string, string> producer)
    {
        _consumer = consumer;
        _producer = producer;
        _workers = new PartitionWorkers(CleanAsync);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        _consumer.Subscribe("events-raw");
        while (!stoppingToken.IsCancellationRequested)
        {
            var result = _consumer.Consume(stoppingToken);
            var rawEvent = JsonSerializer.Deserialize<RawEvent>(result.Message.Value, Web)!;
            await _workers.DispatchAsync(result.Partition.Value, result.Message.Key, rawEvent);
        }

        await _workers.StopAsync();
    }

    private async Task CleanAsync(string key, RawEvent rawEvent)
    {
        var clean = new CleanEvent(rawEvent.User, rawEvent.Action.Trim());
        await _producer.ProduceAsync("events-clean", new Message<string, string> { Key = key, Value = JsonSerializer.Serialize(clean, Web) });
    }
}
