using Acme.Post;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddSilverback()
    .WithConnectionToMessageBroker(options => options.AddKafka())
    .AddEndpointsConfigurator<EndpointsConfigurator>()
    .AddSingletonSubscriber<LetterSubscriber>();
builder.Build().Run();
