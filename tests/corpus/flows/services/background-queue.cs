using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using System.Threading.Channels;

namespace Reports.Queue;

public sealed record ReportWanted(string Id, string Title, string Recipient, string Query);
public sealed record ReportDone(string Id, string FileName, string SentTo, DateTimeOffset DoneAt);

public interface IBackgroundTaskQueue
{
    ValueTask QueueAsync(Func<CancellationToken, ValueTask> workItem);
    ValueTask<Func<CancellationToken, ValueTask>> DequeueAsync(CancellationToken cancellationToken);
}

public sealed class BackgroundTaskQueue : IBackgroundTaskQueue
{
    private readonly Channel<Func<CancellationToken, ValueTask>> _queue = Channel.CreateBounded<Func<CancellationToken, ValueTask>>(50);

    public async ValueTask QueueAsync(Func<CancellationToken, ValueTask> workItem)
    {
        ArgumentNullException.ThrowIfNull(workItem);
        await _queue.Writer.WriteAsync(workItem);
    }

    public async ValueTask<Func<CancellationToken, ValueTask>> DequeueAsync(CancellationToken cancellationToken) => await _queue.Reader.ReadAsync(cancellationToken);
}

public sealed class QueuedHostedService(IBackgroundTaskQueue queue, ILogger<QueuedHostedService> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var workItem = await queue.DequeueAsync(stoppingToken);
            try
            {
                await workItem(stoppingToken);
            }
            catch (Exception exception)
            {
                logger.LogError(exception, "a work item failed");
            }
        }
    }
}

public sealed class ReportWorker(IConsumer<string, string> consumer, IBackgroundTaskQueue queue, ReportMaker maker) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("reports-wanted");
        while (!stoppingToken.IsCancellationRequested)
        {
            var wanted = JsonSerializer.Deserialize<ReportWanted>(consumer.Consume(stoppingToken).Message.Value)!;
            await queue.QueueAsync(token => maker.MakeAsync(wanted, token));
        }
    }
}

public sealed class ReportMaker(IProducer<string, string> producer)
{
    public async ValueTask MakeAsync(ReportWanted wanted, CancellationToken cancellationToken)
    {
        var done = new ReportDone(wanted.Id, $"{wanted.Title}.pdf", wanted.Recipient, DateTimeOffset.UtcNow);
        await producer.ProduceAsync("reports-done", new Message<string, string> { Key = done.Id, Value = JsonSerializer.Serialize(done) }, cancellationToken);
    }
}
