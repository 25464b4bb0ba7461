using Greetings;
using Microsoft.Extensions.Hosting;
using Paramore.Brighter;
using Paramore.Brighter.Extensions.DependencyInjection;
using Paramore.Brighter.MessagingGateway.Kafka;
using Paramore.Brighter.ServiceActivator.Extensions.DependencyInjection;

var builder = Host.CreateApplicationBuilder(args);
var kafka = new KafkaMessagingGatewayConfiguration { Name = "greetings", BootStrapServers = ["localhost:9092"] };

builder.Services.AddConsumers(options =>
    {
        options.Subscriptions =
        [
            new KafkaSubscription<GreetingRequested>(
                new SubscriptionName("greetings.requests"),
                channelName: new ChannelName("greeting.requested"),
                routingKey: new RoutingKey(builder.Configuration["Greetings:RequestTopic"]!),
                groupId: Topics.Group,
                timeOut: TimeSpan.FromMilliseconds(100),
                makeChannels: OnMissingChannel.Create,
                deadLetterRoutingKey: new RoutingKey("greeting.requested.rejected")),
        ];
    })
    .AddProducers(options =>
    {
        options.ProducerRegistry = new KafkaProducerRegistryFactory(
            kafka,
            new KafkaPublication[]
            {
                new()
                {
                    Topic = new RoutingKey(Topics.Made),
                    RequestType = typeof(GreetingMade),
                    NumPartitions = 3,
                    MakeChannels = OnMissingChannel.Create,
                },
            }).Create();
    })
    .AutoFromAssemblies();

builder.Build().Run();
