using System.Buffers.Binary;
using System.Text;
using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Mail.Delivery;

public sealed record MailJob(string JobId, string Recipient, string Subject, string Body, string Template);

public sealed record MailSent(string JobId, string Provider, DateTimeOffset SentAt);

public sealed class TransientException(string message, Exception? inner = null) : Exception(message, inner);

public interface IMailProvider
{
    Task<string> SendAsync(string recipient, string subject, string body, CancellationToken cancellationToken);
}

public readonly record struct RetryState(int Attempt, long FirstSeen)
{
    private const string AttemptHeader = "x-attempt";
    private const string FirstSeenHeader = "x-first-seen";

    public static RetryState Of(Message<string, byte[]> message) => new(
        message.Headers.TryGetLastBytes(AttemptHeader, out var attempt) ? BinaryPrimitives.ReadInt32BigEndian(attempt) : 0,
        message.Headers.TryGetLastBytes(FirstSeenHeader, out var first) ? BinaryPrimitives.ReadInt64BigEndian(first) : DateTimeOffset.UtcNow.ToUnixTimeMilliseconds());

    public RetryState Next() => this with { Attempt = Attempt + 1 };

    public void WriteTo(Headers headers)
    {
        var attempt = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(attempt, Attempt);
        var first = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(first, FirstSeen);
        headers.Remove(AttemptHeader);
        headers.Remove(FirstSeenHeader);
        headers.Add(AttemptHeader, attempt);
        headers.Add(FirstSeenHeader, first);
    }
}

public sealed class RetryRouter(IProducer<string, byte[]> producer, ILogger<RetryRouter> logger)
{
    private const int MaxAttempts = 5;

    public async Task RouteAsync(Message<string, byte[]> message, Exception cause, CancellationToken cancellationToken)
    {
        var next = RetryState.Of(message).Next();
        var copy = new Message<string, byte[]> { Key = message.Key, Value = message.Value, Headers = new Headers() };
        next.WriteTo(copy.Headers);
        copy.Headers.Add("x-cause", Encoding.UTF8.GetBytes(cause.GetType().FullName ?? ""));

        if (cause is TransientException && next.Attempt < MaxAttempts)
        {
            logger.LogInformation("Attempt {Attempt} of {Key} failed", next.Attempt, message.Key);
            await producer.ProduceAsync("mail-jobs-retry", copy, cancellationToken);
        }
        else
        {
            copy.Headers.Add("x-message", Encoding.UTF8.GetBytes(cause.Message));
            await producer.ProduceAsync("mail-jobs-parked", copy, cancellationToken);
        }
    }
}

public sealed class MailWorker(
    IConsumer<string, byte[]> consumer,
    IProducer<string, byte[]> producer,
    IMailProvider provider,
    RetryRouter router,
    TimeProvider time) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("mail-jobs");
        while (!stoppingToken.IsCancellationRequested)
        {
            var result = consumer.Consume(stoppingToken);
            try
            {
                await DeliverAsync(result.Message, stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                await router.RouteAsync(result.Message, exception, stoppingToken);
            }

            consumer.Commit(result);
        }
    }

    private async Task DeliverAsync(Message<string, byte[]> message, CancellationToken cancellationToken)
    {
        var job = JsonSerializer.Deserialize<MailJob>(message.Value) ?? throw new FormatException("the job is empty");
        string answer;
        try
        {
            answer = await provider.SendAsync(job.Recipient, job.Subject, job.Body, cancellationToken);
        }
        catch (HttpRequestException exception)
        {
            throw new TransientException($"job {job.JobId} cannot be sent", exception);
        }

        var sent = new MailSent(job.JobId, answer, time.GetUtcNow());
        await producer.ProduceAsync(
            "mails-sent",
            new Message<string, byte[]> { Key = message.Key, Value = JsonSerializer.SerializeToUtf8Bytes(sent) },
            cancellationToken);
    }
}
