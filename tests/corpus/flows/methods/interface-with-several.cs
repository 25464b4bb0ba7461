using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Billing;

public class Customer { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Phone { get; set; } = ""; public string Street { get; set; } = ""; }
public class Invoice { public string Number { get; set; } = ""; public string Contact { get; set; } = ""; public string Place { get; set; } = ""; public string Extra { get; set; } = ""; }

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer, IEnumerable<IEnricher> enrichers)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("customers");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var customer = JsonSerializer.Deserialize<Customer>(result.Message.Value)!;
            var invoice = new Invoice { Number = customer.Id };
            foreach (var enricher in enrichers)
                enricher.Enrich(invoice, customer);
            await producer.ProduceAsync("invoices", new Message<string, string> { Value = JsonSerializer.Serialize(invoice) });
            consumer.Commit(result);
        }
    }
}

public interface IEnricher
{
    void Enrich(Invoice invoice, Customer customer);
}

public sealed class ContactEnricher : IEnricher
{
    public void Enrich(Invoice invoice, Customer customer) => invoice.Contact = customer.Email;
}

public sealed class PlaceEnricher : IEnricher
{
    public void Enrich(Invoice invoice, Customer customer) => invoice.Place = customer.Street;
}
