using System.Text.Json;
using Confluent.Kafka;
using Riok.Mapperly.Abstractions;

namespace Acme.Billing;

public class Customer { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Phone { get; set; } = ""; }
public class Contact { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Mobile { get; set; } = ""; }

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("customers");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var customer = JsonSerializer.Deserialize<Customer>(result.Message.Value)!;
            await producer.ProduceAsync("contacts", new Message<string, string> { Value = JsonSerializer.Serialize(new ContactMapper().ToContact(customer)) });
            consumer.Commit(result);
        }
    }
}

[Mapper]
public partial class ContactMapper
{
    [MapProperty(nameof(Customer.Phone), nameof(Contact.Mobile))]
    [MapperIgnoreTarget(nameof(Contact.Email))]
    public partial Contact ToContact(Customer customer);
}

// The part that the generator writes.
public partial class ContactMapper
{
    public partial Contact ToContact(Customer customer)
    {
        var target = new Contact();
        target.Id = customer.Id;
        target.Mobile = customer.Phone;
        return target;
    }
}
