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
            if (TryContact(customer, out var contact, out _))
                await producer.ProduceAsync("invoices", new Message<string, string> { Value = JsonSerializer.Serialize(new Invoice { Number = customer.Id, Contact = contact }) });
            consumer.Commit(result);
        }
    }

    private static bool TryContact(Customer customer, out string mail, out string phone)
    {
        mail = customer.Email;
        phone = customer.Phone;
        return mail.Length > 0;
    }
}
