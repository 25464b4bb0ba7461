using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Billing;

public class Customer { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Phone { get; set; } = ""; public string Street { get; set; } = ""; }
public class Invoice { public string Number { get; set; } = ""; public string Contact { get; set; } = ""; public string Place { get; set; } = ""; public string Extra { get; set; } = ""; }

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("customers");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var customer = JsonSerializer.Deserialize<Customer>(result.Message.Value)!;
            IContact contact = new Contact();
            await producer.ProduceAsync("invoices", new Message<string, string> { Value = JsonSerializer.Serialize(contact.Build(customer)) });
            consumer.Commit(result);
        }
    }
}

public interface IContact
{
    string Mail(Customer customer);

    Invoice Build(Customer customer) => new() { Number = customer.Id, Contact = Mail(customer) };
}

public sealed class Contact : IContact
{
    public string Mail(Customer customer) => customer.Email;
}
