using MassTransit;
using Microsoft.Extensions.DependencyInjection;

var services = new ServiceCollection();
services.AddMassTransit(bus =>
{
    bus.AddConsumer<InvoiceConsumer>();
    bus.UsingInMemory((context, memory) =>
    {
        memory.ReceiveEndpoint("invoices", endpoint => endpoint.ConfigureConsumer<InvoiceConsumer>(context));
    });
});

public record Invoice(string Number);

public class InvoiceConsumer(IPublishEndpoint publisher) : IConsumer<Invoice>
{
    public Task Consume(ConsumeContext<Invoice> context) => publisher.Publish(new Invoice(context.Message.Number + "-copy"));
}

public interface ITopicProducer<T>
{
    Task Produce(T message);
}

public class Printer(ITopicProducer<Invoice> printer)
{
    public Task Print(Invoice invoice) => printer.Produce(invoice);
}
