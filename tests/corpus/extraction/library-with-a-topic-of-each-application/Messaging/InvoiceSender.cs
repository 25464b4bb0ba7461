using Confluent.Kafka;
using Microsoft.Extensions.Options;

namespace Acme.Messaging;

public class MessagingOptions
{
    public string InvoiceTopic { get; set; } = "invoices";
}

public class InvoiceSender(IProducer<Null, string> producer, IOptions<MessagingOptions> options)
{
    public Task SendAsync(string invoice) =>
        producer.ProduceAsync(options.Value.InvoiceTopic, new Message<Null, string> { Value = invoice });
}
