using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Acme.Dunning;

public class Debtor { public string Mail { get; set; } = ""; public string Iban { get; set; } = ""; }

public class Invoice
{
    public string Number { get; set; } = "";
    public Debtor Debtor { get; set; } = new();
    public DateOnly DueOn { get; set; }
    public decimal Amount { get; set; }
}

public class Reminder
{
    public string Invoice { get; set; } = "";
    public string To { get; set; } = "";
    public string Text { get; set; } = "";
}

public interface IHandler<T>
{
    Task HandleAsync(T record, CancellationToken cancellationToken);
}

public sealed class ReminderHandler(IProducer<string, string> producer) : IHandler<Invoice>
{
    public async Task HandleAsync(Invoice record, CancellationToken cancellationToken)
    {
        var reminder = new Reminder { Invoice = record.Number, To = record.Debtor.Mail };
        reminder.Text = string.Format("Please pay {0:N2} until {1:d}", record.Amount, record.DueOn);
        await producer.ProduceAsync("reminders", new Message<string, string> { Key = reminder.Invoice, Value = JsonSerializer.Serialize(reminder) }, cancellationToken);
    }
}

public sealed class Retrying<T>(IHandler<T> inner, int attempts) : IHandler<T>
{
    public async Task HandleAsync(T record, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await inner.HandleAsync(record, cancellationToken);
                return;
            }
            catch (KafkaException) when (attempt < attempts)
            {
                await Task.Delay(100 * attempt, cancellationToken);
            }
        }
    }
}

public sealed class Measured<T>(IHandler<T> inner, Histogram<double> duration) : IHandler<T>
{
    public async Task HandleAsync(T record, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            await inner.HandleAsync(record, cancellationToken);
        }
        finally
        {
            duration.Record(watch.Elapsed.TotalMilliseconds);
        }
    }
}

public sealed class Logged<T>(IHandler<T> inner, ILogger logger, Func<T, string> nameOf) : IHandler<T>
{
    public async Task HandleAsync(T record, CancellationToken cancellationToken)
    {
        logger.LogInformation("handling {Record}", nameOf(record));
        await inner.HandleAsync(record, cancellationToken);
    }
}

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer, ILogger<Worker> logger, IMeterFactory meters) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var duration = meters.Create("dunning").CreateHistogram<double>("handling");
        IHandler<Invoice> handler = new Logged<Invoice>(new Measured<Invoice>(new Retrying<Invoice>(new ReminderHandler(producer), 3), duration), logger, invoice => invoice.Number);
        consumer.Subscribe("invoices");
        while (!stoppingToken.IsCancellationRequested)
        {
            var result = consumer.Consume(stoppingToken);
            await handler.HandleAsync(JsonSerializer.Deserialize<Invoice>(result.Message.Value)!, stoppingToken);
            consumer.StoreOffset(result);
        }
    }
}
