using System.Text.Json;
using Acme.Contracts;
using Acme.Invoices;
using Confluent.Kafka;
using Microsoft.Extensions.Options;

namespace Acme.NotificationWorker;

/// <summary>Sends a mail for every invoice that is issued.</summary>
internal sealed class InvoiceConsumer(IOptions<KafkaOptions> options, IMailSender mails, ILogger<InvoiceConsumer> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var config = new ConsumerConfig
        {
            BootstrapServers = options.Value.BootstrapServers,
            GroupId = options.Value.GroupId,
            AutoOffsetReset = AutoOffsetReset.Earliest,
            EnableAutoOffsetStore = false,
        };
        using var consumer = new ConsumerBuilder<string, string>(config).Build();
        consumer.Subscribe(Topics.Invoices);
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                var result = consumer.Consume(stoppingToken);
                await NotifyAsync(result.Message.Value, stoppingToken);
                consumer.StoreOffset(result);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            logger.LogInformation("Notification stops.");
        }
        finally
        {
            consumer.Close();
        }
    }

    private async Task NotifyAsync(string json, CancellationToken cancellationToken)
    {
        var invoice = JsonSerializer.Deserialize<InvoiceIssued>(json) ?? throw new JsonException("A record of the invoices is null.");
        await mails.SendAsync(InvoiceMail.For(invoice), cancellationToken);

        // The invoice's number says enough: the address of the customer has no place in a log.
        logger.LogInformation("The mail for invoice {InvoiceId} is sent.", invoice.InvoiceId);
    }
}
