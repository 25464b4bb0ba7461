using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Saas.Jobs;

public sealed record Job(string Tenant, int Number, string Input, string Owner);

public sealed class JobResult
{
    public string Tenant { get; set; } = "";
    public int Job { get; set; }
    public string Output { get; set; } = "";
}

public static class TenantContext
{
    private static readonly AsyncLocal<string?> Ambient = new();

    public static string Current => Ambient.Value ?? throw new InvalidOperationException("no tenant");

    public static IDisposable Use(string tenant)
    {
        var before = Ambient.Value;
        Ambient.Value = tenant;
        return new Scope(before);
    }

    private sealed class Scope(string? before) : IDisposable
    {
        public void Dispose() => Ambient.Value = before;
    }
}

public interface IResultSink
{
    Task SendAsync(JobResult result, CancellationToken cancellationToken);
}

public sealed class KafkaResultSink(IProducer<string, string> producer) : IResultSink
{
    public Task SendAsync(JobResult result, CancellationToken cancellationToken)
    {
        result.Tenant = TenantContext.Current;
        var key = TenantContext.Current + ":" + result.Job;
        return producer.ProduceAsync("results", new Message<string, string> { Key = key, Value = JsonSerializer.Serialize(result) }, cancellationToken);
    }
}

public sealed class JobRunner(IResultSink sink)
{
    public async Task RunAsync(Job job, CancellationToken cancellationToken)
    {
        var characters = job.Input.ToCharArray();
        Array.Reverse(characters);
        await sink.SendAsync(new JobResult { Job = job.Number, Output = new string(characters) }, cancellationToken);
    }
}

public sealed class JobWorker(IConsumer<string, string> consumer, JobRunner runner, ILogger<JobWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("jobs");
        while (!stoppingToken.IsCancellationRequested)
        {
            var job = JsonSerializer.Deserialize<Job>(consumer.Consume(stoppingToken).Message.Value)!;
            using var scope = TenantContext.Use(job.Tenant);
            logger.LogInformation("a job of {Tenant}", job.Tenant);
            await runner.RunAsync(job, stoppingToken);
        }
    }
}
