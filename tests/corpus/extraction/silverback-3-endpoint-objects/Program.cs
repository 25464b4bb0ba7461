using Acme.Taxi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddSilverback()
    .WithConnectionToMessageBroker(options => options.AddKafka())
    .AddEndpointsConfigurator<EndpointsConfigurator>();
builder.Services.AddSingleton<RideDesk>();
builder.Build().Run();
