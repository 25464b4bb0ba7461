using DotNetCore.CAP;
using Shop.Messaging;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddMessaging(builder.Configuration);
builder.Services.AddSingleton<PriceSubscriber>();
var app = builder.Build();
app.MapPost("/prices", (Price price, ICapPublisher bus) => bus.PublishAsync("prices.changed", price));
app.Run();

public record Price(string Sku, decimal Amount);

[CapSubscribe("prices")]
public class PriceSubscriber : ICapSubscribe
{
    [CapSubscribe("changed", isPartial: true)]
    public Task ChangedAsync(Price price) => Task.CompletedTask;
}
