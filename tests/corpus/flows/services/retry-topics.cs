using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using System.Text;

namespace Billing.Posting;

public sealed record InvoiceIn(string Number, decimal Net, string Iban);
public sealed record Posted(string Number, decimal Gross);

public sealed class PostingException(string message, Exception inner) : Exception(message, inner);

public sealed class Posting(IProducer<string, string> producer, ILogger<Posting> logger)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public async Task PostAsync(string json)
    {
        try
        {
            var invoice = JsonSerializer.Deserialize<InvoiceIn>(json, Web)!;
            logger.LogInformation("posting {Number}", invoice.Number);
            var posted = new Posted(invoice.Number, Math.Round(invoice.Net * 1.19m, 2));
            await producer.ProduceAsync("posted", new Message<string, string> { Value = JsonSerializer.Serialize(posted, Web) });
        }
        catch (KafkaException exception)
        {
            throw new PostingException("posting failed", exception);
        }
    }
}

public sealed class PostingWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, Posting posting, ILogger<PostingWorker> logger) : BackgroundService
{
    private const int MostAttempts = 3;
    private const string Attempt = "attempt";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("invoices-in");
        while (!stoppingToken.IsCancellationRequested)
        {
            var message = consumer.Consume(stoppingToken).Message;
            try
            {
                await posting.PostAsync(message.Value);
            }
            catch (PostingException)
            {
                await AgainAsync(message, stoppingToken);
            }
        }
    }

    private async Task AgainAsync(Message<string, string> message, CancellationToken cancellationToken)
    {
        var attempt = AttemptOf(message.Headers);
        logger.LogWarning("attempt {Attempt} of {Key} failed", "again", message.Key);
        if (attempt >= MostAttempts)
        {
            await producer.ProduceAsync("invoices-dead", new Message<string, string> { Key = message.Key, Value = message.Value }, cancellationToken);
            return;
        }

        var headers = new Headers { { Attempt, Encoding.UTF8.GetBytes((attempt + 1).ToString()) } };
        await producer.ProduceAsync("invoices-retry", new Message<string, string> { Key = message.Key, Value = message.Value, Headers = headers }, cancellationToken);
    }

    private static int AttemptOf(Headers headers) =>
        headers.TryGetLastBytes(Attempt, out var bytes) && int.TryParse(Encoding.UTF8.GetString(bytes), out var attempt) ? attempt : 0;
}
