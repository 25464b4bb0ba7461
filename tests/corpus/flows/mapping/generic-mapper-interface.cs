using System.Text.Json;
using Confluent.Kafka;

namespace Contoso.Orders;

public class Customer { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Phone { get; set; } = ""; }
public class Contact { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Mobile { get; set; } = ""; }

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer, IMap<Customer, Contact> map)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("customers");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var customer = JsonSerializer.Deserialize<Customer>(result.Message.Value)!;
            await producer.ProduceAsync("contacts", new Message<string, string> { Value = JsonSerializer.Serialize(map.Map(customer)) });
            consumer.Commit(result);
        }
    }
}

public interface IMap<TFrom, TTo>
{
    TTo Map(TFrom from);
}

public sealed class CustomerToContact : IMap<Customer, Contact>
{
    public Contact Map(Customer from) => new() { Id = from.Id, Mobile = from.Phone };
}

public sealed class ContactToCustomer : IMap<Contact, Customer>
{
    public Customer Map(Contact from) => new() { Id = from.Mobile, Email = from.Email };
}
