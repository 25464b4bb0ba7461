using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Logging;

namespace Shop.Invoicing;

public class Customer { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Iban { get; set; } = ""; public string Phone { get; set; } = ""; }
public record Known(string Id);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer, ILogger<Worker> logger)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("customers");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var customer = JsonSerializer.Deserialize<Customer>(result.Message.Value)!;
            Log.Received(logger, customer.Email);
            await producer.ProduceAsync("known", new Message<string, string> { Value = JsonSerializer.Serialize(new Known(customer.Id)) });
            consumer.Commit(result);
        }
    }
}

public static partial class Log
{
    [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "customer {Email}")]
    public static partial void Received(ILogger logger, string email);
}

// The part that the generator writes.
public static partial class Log
{
    private static readonly Action<ILogger, string, Exception?> ReceivedCallback = LoggerMessage.Define<string>(LogLevel.Information, new EventId(1), "customer {Email}");

    public static partial void Received(ILogger logger, string email)
    {
        if (logger.IsEnabled(LogLevel.Information))
            ReceivedCallback(logger, email, null);
    }
}
