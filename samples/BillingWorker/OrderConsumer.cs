using Acme.Contracts.Serialization;
using Acme.Orders;
using Confluent.Kafka;
using Microsoft.Extensions.Options;

namespace Acme.BillingWorker;

/// <summary>Bills every order that is placed.</summary>
internal sealed class OrderConsumer(
    IOptions<KafkaOptions> options,
    InvoiceMapper mapper,
    InvoicePublisher invoices,
    DeadLetterQueue deadLetters,
    ILogger<OrderConsumer> logger) : BackgroundService
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
        using var consumer = new ConsumerBuilder<string, OrderPlaced>(config)
            .SetValueDeserializer(new AvroDeserializer<OrderPlaced>(OrderSchemas.Older))
            .Build();
        consumer.Subscribe(options.Value.OrdersTopic);
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                // A record that cannot be decoded stops the worker: its producer broke the contract, and skipping it would lose an invoice.
                var result = consumer.Consume(stoppingToken);
                await BillAsync(result.Message, stoppingToken);
                consumer.StoreOffset(result);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            logger.LogInformation("Billing stops.");
        }
        finally
        {
            consumer.Close();
        }
    }

    private async Task BillAsync(Message<string, OrderPlaced> order, CancellationToken cancellationToken)
    {
        try
        {
            var invoice = mapper.Map(order.Value);
            await invoices.PublishAsync(invoice, cancellationToken);
            logger.LogInformation("Order {OrderId} is billed with invoice {InvoiceId}.", invoice.OrderId, invoice.InvoiceId);
        }
        catch (InvalidOrderException exception)
        {
            logger.LogWarning(exception, "An order goes to the dead letters.");
            await deadLetters.SendAsync(order, exception, cancellationToken);
        }
    }
}
