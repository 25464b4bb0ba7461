using System.Text.Json;
using Confluent.Kafka;
using Mapster;

namespace Northwind.Integration;

public class Customer { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Phone { get; set; } = ""; public string Kind { get; set; } = ""; public bool IsSecret { get; set; } public string Note { get; set; } = ""; }
public class Contact { public string Id { get; set; } = ""; public string Reached { get; set; } = ""; public string Note { get; set; } = ""; public string Fax { get; set; } = ""; }

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("customers");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var customer = JsonSerializer.Deserialize<Customer>(result.Message.Value)!;
            await producer.ProduceAsync("contacts", new Message<string, string> { Value = JsonSerializer.Serialize(customer.Adapt<Customer, Contact>()) });
            consumer.Commit(result);
        }
    }
}

public static class Mappings
{
    public static void Register() => TypeAdapterConfig<Customer, Contact>.NewConfig()
        .Map(contact => contact.Reached, customer => customer.Email, customer => customer.Kind == "mail")
        .Map(contact => contact.Reached, customer => "+43" + customer.Phone)
        .Map(contact => contact.Fax, customer => customer.Phone, customer => customer.Kind == "fax")
        .IgnoreIf((customer, contact) => customer.IsSecret, contact => contact.Note);
}
