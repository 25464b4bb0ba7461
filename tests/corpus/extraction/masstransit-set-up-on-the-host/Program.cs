using MassTransit;
using Microsoft.Extensions.Hosting;

Host.CreateDefaultBuilder(args)
    .UseMassTransit((host, bus) => bus.AddRider(rider =>
    {
        rider.AddProducer<string, Depots.ParcelLost>(host.Configuration["Depots:LostTopic"]!);
        rider.UsingKafka((context, kafka) => kafka.Host("broker:9092"));
    }))
    .Build()
    .Run();

namespace Depots
{
    public record ParcelLost(string Number);
}
