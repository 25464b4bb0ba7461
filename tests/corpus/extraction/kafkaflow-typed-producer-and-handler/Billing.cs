using KafkaFlow;

namespace Acme.Billing;

public record Order(string Id, decimal Total);

public record Invoice(string OrderId, decimal Amount);

public class OrderHandler(InvoiceSender sender) : IMessageHandler<Order>
{
    public Task Handle(IMessageContext context, Order message) => sender.SendAsync(new Invoice(message.Id, message.Total));
}

public class InvoiceSender(IMessageProducer<InvoiceSender> producer)
{
    public async Task SendAsync(Invoice invoice)
    {
        await producer.ProduceAsync(invoice.OrderId, invoice);
        await producer.ProduceAsync("billing.audit", invoice.OrderId, invoice);
    }
}
