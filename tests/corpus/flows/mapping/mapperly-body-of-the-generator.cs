using System.Text.Json;
using Confluent.Kafka;
using Riok.Mapperly.Abstractions;

namespace Acme.Billing;

public class Customer { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Phone { get; set; } = ""; public string Iban { get; set; } = ""; public Address Address { get; set; } = new(); public List<Order> Orders { get; set; } = []; [MapperIgnore] public string Secret { get; set; } = ""; }
public class Address { public string City { get; set; } = ""; public string Street { get; set; } = ""; }
public class Order { public string Number { get; set; } = ""; public string Note { get; set; } = ""; }
public class Contact { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Mobile { get; set; } = ""; public string Account { get; set; } = ""; public string AddressCity { get; set; } = ""; public List<OrderDto> Orders { get; set; } = []; public string Secret { get; set; } = ""; }
public record OrderDto(string Number);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("customers");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var customer = JsonSerializer.Deserialize<Customer>(result.Message.Value)!;
            await producer.ProduceAsync("contacts", new Message<string, string> { Value = JsonSerializer.Serialize(ContactMapper.ToContact(customer)) });
            consumer.Commit(result);
        }
    }
}

[Mapper]
public static partial class ContactMapper
{
    [MapProperty(nameof(Customer.Phone), nameof(Contact.Mobile))]
    [MapProperty(nameof(Customer.Iban), nameof(Contact.Account), Use = nameof(LastFour))]
    [MapperIgnoreTarget(nameof(Contact.Email))]
    public static partial Contact ToContact(Customer customer);

    private static string LastFour(string account) => account[^4..];
}
