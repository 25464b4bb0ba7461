using Acme.Application;
using Acme.Infrastructure;
using Xunit;

var builder = WebApplication.CreateBuilder(args);
builder.Services.Configure<KafkaOptions>(builder.Configuration.GetSection("Kafka"));
builder.Services.AddSingleton<IEventPublisher, EventPublisher>();
builder.Build().Run();

public class SmokeTests
{
    [Fact]
    public void Starts() => Assert.NotNull(typeof(Program));
}
