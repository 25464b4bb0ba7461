using System.Text.Json;
using Confluent.Kafka;

namespace Northwind.Integration;

public class Customer { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Phone { get; set; } = ""; public string Street { get; set; } = ""; }
public class Invoice { public string Number { get; set; } = ""; public string Contact { get; set; } = ""; public string Place { get; set; } = ""; public string Extra { get; set; } = ""; }

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer, IInvoiceMapper mapper)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("customers");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var customer = JsonSerializer.Deserialize<Customer>(result.Message.Value)!;
            await producer.ProduceAsync("invoices", new Message<string, string> { Value = JsonSerializer.Serialize(mapper.Map(customer)) });
            consumer.Commit(result);
        }
    }
}

public interface IInvoiceMapper
{
    Invoice Map(Customer customer);
}

public sealed class InvoiceMapper : IInvoiceMapper
{
    public Invoice Map(Customer customer) => new() { Number = customer.Id, Contact = customer.Email };
}
