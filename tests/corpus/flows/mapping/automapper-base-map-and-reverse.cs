using System.Text.Json;
using AutoMapper;
using Confluent.Kafka;

namespace Northwind.Integration;

public class Party { public string Number { get; set; } = ""; public string Note { get; set; } = ""; }
public class Customer : Party { public Address Home { get; set; } = new(); public string Phone { get; set; } = ""; }
public class Address { public string City { get; set; } = ""; public string Street { get; set; } = ""; }

public class PartyDto { public string Id { get; set; } = ""; public string Note { get; set; } = ""; }
public class CustomerDto : PartyDto { public string HomeCity { get; set; } = ""; public string Mobile { get; set; } = ""; }

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer, IMapper mapper)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("customers");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var customer = JsonSerializer.Deserialize<Customer>(result.Message.Value)!;
            await producer.ProduceAsync("contacts", new Message<string, string> { Value = JsonSerializer.Serialize(mapper.Map<CustomerDto>(customer)) });
            var returned = new CustomerDto { Id = customer.Number, HomeCity = customer.Home.Street, Mobile = customer.Phone };
            await producer.ProduceAsync("returned", new Message<string, string> { Value = JsonSerializer.Serialize(mapper.Map<Customer>(returned)) });
            consumer.Commit(result);
        }
    }
}

public sealed class PartyProfile : Profile
{
    public PartyProfile()
    {
        CreateMap<Party, PartyDto>()
            .ForMember(dto => dto.Id, options => options.MapFrom(party => party.Number))
            .ForMember(dto => dto.Note, options => options.Ignore());
        CreateMap<Customer, CustomerDto>()
            .IncludeBase<Party, PartyDto>()
            .ForMember(dto => dto.Mobile, options => options.MapFrom(customer => customer.Phone))
            .ReverseMap();
    }
}
