using System.Text.Json;
using AutoMapper;
using Confluent.Kafka;
using Mapster;

namespace Contoso.Leasing;

public record Application(string Customer, int Months);

public abstract record Happening
{
    public Guid Number { get; init; } = Guid.NewGuid();
    public DateTime At { get; init; } = DateTime.UtcNow;
}

public record LeaseRequested(string Customer, int Months) : Happening;

public class Offer
{
    public string Customer { get; set; } = "nobody";
    public string Reference { get; set; }
    public int Months { get; set; }

    public Offer() => Reference = Guid.NewGuid().ToString("N");
}

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer, IMapper mapper)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("applications");
        while (!stop.IsCancellationRequested)
        {
            var application = JsonSerializer.Deserialize<Application>(consumer.Consume(stop).Message.Value)!;
            await producer.ProduceAsync("leases-requested", new Message<string, string> { Value = JsonSerializer.Serialize(mapper.Map<LeaseRequested>(application)) }, stop);
            await producer.ProduceAsync("offers", new Message<string, string> { Value = JsonSerializer.Serialize(application.Adapt<Offer>()) }, stop);
        }
    }
}

public sealed class Leasing : Profile
{
    public Leasing() => CreateMap<Application, LeaseRequested>();
}
