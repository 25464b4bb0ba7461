using Confluent.Kafka;
using MassTransit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Sites;

public record TankFilled
{
    public string Tank { get; init; } = "";
    public string Litres { get; init; } = "";
}

public record LevelKnown
{
    public string Place { get; init; } = "";
    public string Level { get; init; } = "";
}

public class TankFilledConsumer(ITopicProducer<LevelKnown> producer) : MassTransit.IConsumer<TankFilled>
{
    public async Task Consume(ConsumeContext<TankFilled> context)
    {
        var filled = context.Message;
        await producer.Produce(new LevelKnown { Place = filled.Tank, Level = filled.Litres });
    }
}

public static class Setup
{
    public static void Add(IServiceCollection services, IConfiguration configuration) => services.AddMassTransit(bus => bus.AddRider(rider =>
    {
        rider.AddConsumer<TankFilledConsumer>();
        rider.AddProducer<LevelKnown>($"levels.{configuration["Site"]}");
        rider.UsingKafka((context, kafka) =>
        {
            kafka.Host("kafka:9092");
            kafka.TopicEndpoint<TankFilled>("tanks", "levels", endpoint => endpoint.ConfigureConsumer<TankFilledConsumer>(context));
        });
    }));
}
