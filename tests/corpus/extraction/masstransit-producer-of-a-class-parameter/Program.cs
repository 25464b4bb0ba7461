using Acme.Shipping;
using MassTransit;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddMassTransit(bus =>
{
    bus.UsingInMemory();
    bus.AddRider(rider =>
    {
        rider.AddProducer<ShipmentPlanned>("shipments.planned");
        rider.AddProducer<ShipmentLost>("shipments.lost");
        rider.UsingKafka((_, factory) => factory.Host("broker"));
    });
});
builder.Services.AddScoped<IShipmentSender, ShipmentSender<ShipmentPlanned>>();
builder.Services.AddScoped(typeof(OpenSender<>));
builder.Build().Run();
