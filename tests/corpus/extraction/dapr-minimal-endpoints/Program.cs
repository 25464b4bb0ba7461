using Acme.Shipping;
using Dapr;
using Dapr.Client;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDaprClient();
var app = builder.Build();
app.UseCloudEvents();
app.MapSubscribeHandler();

app.MapPost("/shipments", async (OrderPaid paid, DaprClient dapr) =>
{
    await dapr.PublishEventAsync("pubsub", "shipments", new ShipmentRequested(paid.OrderId));
    return Results.Ok();
}).WithTopic("pubsub", "order-paid");

app.MapPost("/returns", (ReturnRequested requested) => Results.Ok(requested.OrderId))
    .WithTopic(new TopicOptions { PubsubName = "pubsub", Name = "returns", DeadLetterTopic = "returns-failed" });

app.Run();
