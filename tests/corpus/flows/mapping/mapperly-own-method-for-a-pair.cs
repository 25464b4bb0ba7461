using System.Text.Json;
using Confluent.Kafka;
using Riok.Mapperly.Abstractions;

namespace Acme.Billing;

public class Customer { public string Id { get; set; } = ""; public Money Credit { get; set; } = new(); public Address Home { get; set; } = new(); }
public class Money { public decimal Amount { get; set; } public string Currency { get; set; } = ""; }
public class Address { public string City { get; set; } = ""; public string Street { get; set; } = ""; }
public class Contact { public string Id { get; set; } = ""; public string Credit { get; set; } = ""; public Place Home { get; set; } = new(); }
public class Place { public string City { get; set; } = ""; public string Street { get; set; } = ""; }

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
    public partial Contact ToContact(Customer customer);

    private string ToText(Money money) => money.Amount + " " + money.Currency;

    private Place ToPlace(Address address) => new() { City = address.City };

    private string Join(string left, string right) => left + right;
}
