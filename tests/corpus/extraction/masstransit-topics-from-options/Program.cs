using Acme.Shipping;
using Confluent.Kafka;
using MassTransit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var builder = Host.CreateApplicationBuilder(args);
var kafka = builder.Configuration.GetSection("Kafka").Get<KafkaOptions>()!;

builder.Services.AddMassTransit(bus =>
{
    bus.UsingInMemory();
    bus.AddRider(rider =>
    {
        rider.AddConsumer<OrderPlacedConsumer>();
        rider.AddProducer<string, ShipmentPlanned>(kafka.Topics.Shipments);

        rider.UsingKafka((context, factory) =>
        {
            factory.Host(kafka.Servers);
            factory.TopicEndpoint<Ignore, OrderPlaced>(kafka.Topics.Orders, kafka.Group, endpoint =>
            {
                endpoint.AutoOffsetReset = AutoOffsetReset.Earliest;
                endpoint.ConfigureConsumer<OrderPlacedConsumer>(context);
            });
        });
    });
});

builder.Build().Run();
