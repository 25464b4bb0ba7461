using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AutoMapper;
using Confluent.Kafka;

namespace Northwind.Integration;

public class Customer { public string Id { get; set; } = ""; public string First { get; set; } = ""; public string Last { get; set; } = ""; public string Email { get; set; } = ""; public string Iban { get; set; } = ""; public string Phone { get; set; } = ""; }
public class Contact { public string Id { get; set; } = ""; public string Name { get; set; } = ""; public string Mail { get; set; } = ""; public string Account { get; set; } = ""; public string Phone { get; set; } = ""; }

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

public sealed class FullName : IValueResolver<Customer, Contact, string>
{
    public string Resolve(Customer source, Contact destination, string destMember, ResolutionContext context) => $"{source.First} {source.Last}";
}

public sealed class Same : IMemberValueResolver<Customer, Contact, string, string>
{
    public string Resolve(Customer source, Contact destination, string sourceMember, string destMember, ResolutionContext context) => sourceMember;
}

public sealed class Hashed : IValueConverter<string, string>
{
    public string Convert(string sourceMember, ResolutionContext context) => System.Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(sourceMember)));
}

public sealed class ContactProfile : Profile
{
    public ContactProfile() => CreateMap<Customer, Contact>()
        .ForMember(contact => contact.Name, options => options.MapFrom<FullName>())
        .ForMember(contact => contact.Mail, options => options.MapFrom<Same, string>(customer => customer.Email))
        .ForMember(contact => contact.Account, options => options.ConvertUsing(new Hashed(), customer => customer.Iban))
        .AfterMap((customer, contact) => contact.Phone = "");
}
