using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using System.Text;

namespace Acme.Scanning;

public record UploadedFile(string Name, long Size, string Checksum);
public record Upload(string Owner, UploadedFile File);
public record Scan { public string Name { get; set; } = ""; public string Owner { get; set; } = ""; public string Tenant { get; set; } = ""; public long Kilobytes { get; set; } }

public sealed class ConsumeContext
{
    public ConsumeContext(ConsumeResult<string, string> result, Upload upload)
    {
        Result = result;
        Upload = upload;
    }

    public ConsumeResult<string, string> Result { get; }
    public Upload Upload { get; }
    public string? Tenant { get; set; }
    public Scan Scan { get; } = new();
}

public delegate Task ConsumeDelegate(ConsumeContext context);

public sealed class PipelineBuilder
{
    private readonly List<Func<ConsumeDelegate, ConsumeDelegate>> _parts = [];

    public PipelineBuilder Use(Func<ConsumeContext, ConsumeDelegate, Task> middleware)
    {
        _parts.Add(next => context => middleware(context, next));
        return this;
    }

    public ConsumeDelegate Build(ConsumeDelegate last)
    {
        var pipeline = last;
        for (var i = _parts.Count - 1; i >= 0; i--)
            pipeline = _parts[i](pipeline);
        return pipeline;
    }
}

public sealed class ScanWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, ILogger<ScanWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var pipeline = new PipelineBuilder()
            .Use(TenantAsync)
            .Use(async (context, next) =>
            {
                logger.LogInformation("scanning {File}", context.Upload.File.Name);
                await next(context);
            })
            .Use((context, next) =>
            {
                context.Scan.Name = Path.GetFileName(context.Upload.File.Name);
                context.Scan.Kilobytes = context.Upload.File.Size / 1024;
                return next(context);
            })
            .Build(SendAsync);

        consumer.Subscribe("uploads");
        while (!stoppingToken.IsCancellationRequested)
        {
            var result = consumer.Consume(stoppingToken);
            await pipeline(new ConsumeContext(result, JsonSerializer.Deserialize<Upload>(result.Message.Value)!));
        }
    }

    private static Task TenantAsync(ConsumeContext context, ConsumeDelegate next)
    {
        if (context.Result.Message.Headers.TryGetLastBytes("tenant", out var bytes))
            context.Tenant = Encoding.UTF8.GetString(bytes);
        return next(context);
    }

    private async Task SendAsync(ConsumeContext context)
    {
        context.Scan.Owner = context.Upload.Owner;
        context.Scan.Tenant = context.Tenant ?? "none";
        await producer.ProduceAsync("scans", new Message<string, string> { Key = context.Upload.Owner, Value = JsonSerializer.Serialize(context.Scan) });
    }
}
