using System.Text.Json;
using AutoMapper;
using Confluent.Kafka;

namespace Acme.Billing;

public class Address { public string City { get; set; } = ""; public string Street { get; set; } = ""; }
public class Customer { public string Id { get; set; } = ""; public Address Home { get; set; } = new(); public Address Work { get; set; } = new(); }
public class Place { public string City { get; set; } = ""; }
public class Contact { public string Id { get; set; } = ""; public string HomeCity { get; set; } = ""; public Place Work { get; set; } = new(); }

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
            consumer.Commit(result);
        }
    }
}

public sealed class ContactProfile : Profile
{
    public ContactProfile()
    {
        CreateMap<Customer, Contact>();
        CreateMap<Address, Place>();
    }
}
