using System.Text.Json;
using AutoMapper;
using Confluent.Kafka;

namespace Northwind.Integration;

public class Customer { public string first_name { get; set; } = ""; public string Email { get; set; } = ""; }
public class Contact { public string FirstName { get; set; } = ""; public string Email { get; set; } = ""; }

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
        SourceMemberNamingConvention = new LowerUnderscoreNamingConvention();
        DestinationMemberNamingConvention = new PascalCaseNamingConvention();
        CreateMap<Customer, Contact>();
    }
}
