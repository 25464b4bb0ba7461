using System.Text.Json;
using AutoMapper;
using AutoMapper.Configuration.Annotations;
using Confluent.Kafka;

namespace Northwind.Integration;

public class Customer { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Phone { get; set; } = ""; public Address Home { get; set; } = new(); }
public class Address { public string City { get; set; } = ""; public string Street { get; set; } = ""; }

[AutoMap(typeof(Customer), ReverseMap = true)]
public class Contact
{
    public string Id { get; set; } = "";

    [Ignore]
    public string Email { get; set; } = "";

    [SourceMember(nameof(Customer.Phone))]
    public string Mobile { get; set; } = "";

    public string HomeCity { get; set; } = "";
}

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer, IMapper mapper)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("customers");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var customer = JsonSerializer.Deserialize<Customer>(result.Message.Value)!;
            await producer.ProduceAsync("contacts", new Message<string, string> { Value = JsonSerializer.Serialize(mapper.Map<Contact>(customer)) });
            var contact = JsonSerializer.Deserialize<Contact>(result.Message.Key)!;
            await producer.ProduceAsync("copies", new Message<string, string> { Value = JsonSerializer.Serialize(mapper.Map<Customer>(contact)) });
            consumer.Commit(result);
        }
    }
}
