using Acme.Platform;
using MassTransit;
using Microsoft.Extensions.Hosting;
using Parcels;

Host.CreateDefaultBuilder(args)
    .UseAcmeMessaging((host, bus) =>
    {
        bus.UsingInMemory();
        bus.AddRider(rider =>
        {
            rider.AddProducer<string, ParcelSent>("parcels.sent");
            rider.UsingKafka((context, kafka) =>
            {
                kafka.Host("broker:9092");
                kafka.TopicEndpoint<string, ParcelReturned>("parcels.returned", "depot", endpoint => endpoint.ConfigureConsumers(context));
            });
        });
    })
    .UseAcmeDashboard(board => board.AddRider("messages").AddProducer("parcels.noise"))
    .Build()
    .Run();

namespace Parcels
{
    public record ParcelSent(string Number);

    public record ParcelReturned(string Number);

    public class Depot(ITopicProducer<string, ParcelSent> sent)
    {
        public Task SendAsync(string number) => sent.Produce(number, new ParcelSent(number));
    }
}
