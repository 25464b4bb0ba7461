using DotNetCore.CAP;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCap(options =>
{
    switch (builder.Configuration["Bus"])
    {
        case "Kafka":
            options.UseKafka("broker");
            break;
        default:
            options.UseRabbitMQ("rabbit");
            break;
    }
});
var app = builder.Build();
app.MapPost("/prices", (Price price, ICapPublisher bus) => bus.PublishAsync("prices.changed", price));
app.Run();

public record Price(string Sku, decimal Amount);

public class PriceSubscriber : ICapSubscribe
{
    [CapSubscribe("prices.changed")]
    public Task ChangedAsync(Price price) => Task.CompletedTask;
}
