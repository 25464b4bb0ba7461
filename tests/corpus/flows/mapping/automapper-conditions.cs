using System.Text.Json;
using AutoMapper;
using Confluent.Kafka;

namespace Northwind.Integration;

public class Customer { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Phone { get; set; } = ""; public string Note { get; set; } = ""; public bool MayMail { get; set; } public string Country { get; set; } = ""; }
public class Contact { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Mobile { get; set; } = ""; public string Note { get; set; } = ""; }

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
    public ContactProfile() => CreateMap<Customer, Contact>()
        .ForMember(contact => contact.Email, options => options.PreCondition(customer => customer.MayMail))
        .ForMember(contact => contact.Mobile, options =>
        {
            options.Condition((customer, _) => customer.Country == "AT");
            options.MapFrom(customer => "+43" + customer.Phone);
        })
        .ForMember(contact => contact.Note, options => options.Condition((_, _, note) => note is not null));
}
