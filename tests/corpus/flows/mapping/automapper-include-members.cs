using System.Text.Json;
using AutoMapper;
using Confluent.Kafka;

namespace Northwind.Integration;

public class Customer { public string Id { get; set; } = ""; public string Name { get; set; } = ""; public Address Home { get; set; } = new(); public Company Company { get; set; } = new(); }
public class Address { public string Name { get; set; } = ""; public string City { get; set; } = ""; public string Zip { get; set; } = ""; public string Phone { get; set; } = ""; }
public class Company { public string City { get; set; } = ""; public string TaxNumber { get; set; } = ""; public string Phone { get; set; } = ""; public string Branch { get; set; } = ""; }
public class Contact { public string Id { get; set; } = ""; public string Name { get; set; } = ""; public string City { get; set; } = ""; public string PostCode { get; set; } = ""; public string Phone { get; set; } = ""; public string TaxNumber { get; set; } = ""; public string Other { get; set; } = ""; }

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
        CreateMap<Customer, Contact>().IncludeMembers(customer => customer.Home, customer => customer.Company);
        CreateMap<Address, Contact>(MemberList.None)
            .ForMember(contact => contact.PostCode, options => options.MapFrom(address => address.Zip))
            .ForMember(contact => contact.Phone, options => options.Ignore());
        CreateMap<Company, Contact>(MemberList.None).ForMember(contact => contact.TaxNumber, options => options.MapFrom(company => "AT" + company.TaxNumber));
    }
}
