using System.Text.Json;
using Confluent.Kafka;
using Mapster;

namespace Acme.Billing;

public class Customer { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Phone { get; set; } = ""; public string Note { get; set; } = ""; }
public class Contact { public string Id { get; set; } = ""; public string Mail { get; set; } = ""; public string Mobile { get; set; } = ""; public string Note { get; set; } = ""; }
public class Short { public string Id { get; set; } = ""; public string Mail { get; set; } = ""; [AdaptIgnore] public string Note { get; set; } = ""; }

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("contacts");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var contact = JsonSerializer.Deserialize<Contact>(result.Message.Value)!;
            await producer.ProduceAsync("customers", new Message<string, string> { Value = JsonSerializer.Serialize(contact.Adapt<Customer>()) });
            await producer.ProduceAsync("short", new Message<string, string> { Value = JsonSerializer.Serialize(contact.Adapt<Short>()) });
            consumer.Commit(result);
        }
    }
}

public sealed class Maps : IRegister
{
    public void Register(TypeAdapterConfig config)
    {
        config.NewConfig<Customer, Contact>()
            .TwoWays()
            .Map(contact => contact.Mail, customer => customer.Email)
            .Map(contact => contact.Mobile, customer => customer.Phone);
        config.NewConfig<Contact, Short>()
            .AfterMapping((contact, part) => part.Mail = part.Mail.Trim());
    }
}
