using Acme.Lab;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Silverback.Configuration;

var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddSilverback()
    .WithConnectionToMessageBroker(options => options.AddKafka())
    .AddBrokerClientsConfigurator<ClientsConfigurator>()
    .AddSingletonSubscriber<SampleSubscriber>();
builder.Build().Run();
