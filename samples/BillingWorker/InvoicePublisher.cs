using System.Text.Json;
using Acme.Contracts;
using Acme.Invoices;
using Confluent.Kafka;

namespace Acme.BillingWorker;

/// <summary>Writes invoices to their topic, as JSON.</summary>
internal sealed class InvoicePublisher(IProducer<string, string> producer)
{
    public async Task PublishAsync(InvoiceIssued invoice, CancellationToken cancellationToken)
    {
        var message = new Message<string, string> { Key = invoice.OrderId, Value = JsonSerializer.Serialize(invoice) };
        await producer.ProduceAsync(Topics.Invoices, message, cancellationToken);
    }
}
