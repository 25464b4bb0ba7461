using Acme.Contracts.Serialization;
using Acme.Orders;
using Acme.OrderService;
using Confluent.Kafka;
using Microsoft.Extensions.Options;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddOptions<KafkaOptions>()
    .Bind(builder.Configuration.GetSection(KafkaOptions.Section))
    .ValidateDataAnnotations()
    .ValidateOnStart();
builder.Services.AddValidation();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton<OrderMapper>();
builder.Services.AddSingleton<OrderPublisher>();
builder.Services.AddSingleton(services =>
{
    var options = services.GetRequiredService<IOptions<KafkaOptions>>().Value;
    var config = new ProducerConfig
    {
        BootstrapServers = options.BootstrapServers,
        Acks = Acks.All,
        EnableIdempotence = true,
    };
    return new ProducerBuilder<string, OrderPlaced>(config).SetValueSerializer(new AvroSerializer<OrderPlaced>()).Build();
});

var app = builder.Build();
app.MapOrders();
app.Run();
