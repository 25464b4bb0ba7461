using Acme.Shipping;
using MassTransit;

var builder = WebApplication.CreateBuilder(args);
builder.Host.UseMassTransit((context, bus) =>
{
    bus.UsingInMemory();
    bus.AddRider(rider =>
    {
        rider.AddProducer<string, ShipmentPlanned>(context.Configuration["Shipments"]);
        rider.UsingKafka((_, factory) => factory.Host("broker"));
    });
});

var app = builder.Build();
app.MapPost("/shipments", (ITopicProducer<string, ShipmentPlanned> producer) => producer.Produce("1", new ShipmentPlanned("1")));
app.Run();
