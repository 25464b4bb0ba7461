using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using System.Text;

namespace Acme.Answers;

public record Client(string ReplyTo, string Address);
public record Request(string RequestId, string Question, Client Client);
public record Response(string RequestId, string Answer);

public static class HeaderNames
{
    public const string Correlation = "correlation-id";
    public const string Causation = "causation-id";
    public const string Trace = "traceparent";
}

public static class HeaderExtensions
{
    public static string? GetText(this Headers headers, string name) =>
        headers.TryGetLastBytes(name, out var bytes) ? Encoding.UTF8.GetString(bytes) : null;

    public static Headers With(this Headers headers, string name, string value)
    {
        headers.Add(name, Encoding.UTF8.GetBytes(value));
        return headers;
    }
}

public sealed record Correlation(string Id, string Cause)
{
    public static Correlation Of(Headers headers, string cause) =>
        new(headers.GetText(HeaderNames.Correlation) ?? Guid.NewGuid().ToString(), cause);

    public void WriteTo(Headers headers) => headers.With(HeaderNames.Correlation, Id).With(HeaderNames.Causation, Cause);
}

public sealed class AnswerWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, ILogger<AnswerWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("requests");
        while (!stoppingToken.IsCancellationRequested)
        {
            var consumed = consumer.Consume(stoppingToken).Message;
            var request = JsonSerializer.Deserialize<Request>(consumed.Value)!;
            var correlation = Correlation.Of(consumed.Headers, request.RequestId);
            logger.LogInformation("answering {Correlation}", correlation.Id);

            var headers = new Headers();
            correlation.WriteTo(headers);
            if (consumed.Headers.TryGetLastBytes(HeaderNames.Trace, out var trace))
                headers.Add(HeaderNames.Trace, trace);
            var response = new Response(request.RequestId, Answer(request.Question));
            await producer.ProduceAsync("responses", new Message<string, string>
            {
                Key = request.Client.ReplyTo,
                Headers = headers,
                Value = JsonSerializer.Serialize(response),
            }, stoppingToken);
        }
    }

    private static string Answer(string question) => question.EndsWith('?') ? "You asked: " + question : "That is no question.";
}
