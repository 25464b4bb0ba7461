using Acme.Billing;
using KafkaFlow;
using KafkaFlow.Serializer;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var builder = Host.CreateApplicationBuilder(args);
var settings = builder.Configuration.GetSection("Kafka");

builder.Services.AddKafka(kafka => kafka
    .AddCluster(cluster => cluster
        .WithBrokers(settings.GetSection("Brokers").Get<string[]>())
        .AddProducer<InvoiceSender>(producer => producer
            .DefaultTopic(settings["InvoiceTopic"])
            .WithAcks(Acks.All)
            .AddMiddlewares(middlewares => middlewares.AddSerializer<JsonCoreSerializer>()))
        .AddConsumer(consumer => consumer
            .Topic(settings["OrderTopic"])
            .WithGroupId(settings["GroupId"])
            .WithBufferSize(100)
            .WithWorkersCount(10)
            .AddMiddlewares(middlewares => middlewares
                .AddDeserializer<JsonCoreDeserializer>()
                .AddTypedHandlers(handlers => handlers.AddHandler<OrderHandler>())))));

builder.Services.AddSingleton<InvoiceSender>();
builder.Build().Run();
