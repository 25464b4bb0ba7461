using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Billing;

public record Customer(string Id, string Email, string Phone);
public record Ticket(string Number, string Mail, string Call);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("customers");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var customer = JsonSerializer.Deserialize<Customer>(result.Message.Value)!;
            var contact = (Mail: customer.Email, Phone: customer.Phone, Id: "");
            contact.Mail = customer.Id;
            contact.Id = customer.Phone;
            await producer.ProduceAsync("tickets", new Message<string, string> { Value = JsonSerializer.Serialize(new Ticket(contact.Id, contact.Mail, contact.Phone)) });
            consumer.Commit(result);
        }
    }
}
