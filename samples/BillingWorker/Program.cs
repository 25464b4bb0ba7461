using Acme.BillingWorker;
using Acme.Contracts.Serialization;
using Acme.Orders;
using Confluent.Kafka;
using Microsoft.Extensions.Options;

var builder = Host.CreateApplicationBuilder(args);

builder.Services.AddOptions<KafkaOptions>()
    .Bind(builder.Configuration.GetSection(KafkaOptions.Section))
    .ValidateDataAnnotations()
    .ValidateOnStart();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton<InvoiceMapper>();
builder.Services.AddSingleton<InvoicePublisher>();
builder.Services.AddSingleton<DeadLetterQueue>();
builder.Services.AddSingleton(services =>
    new ProducerBuilder<string, string>(ProducerSettings(services)).Build());
builder.Services.AddSingleton(services =>
    new ProducerBuilder<string, OrderPlaced>(ProducerSettings(services)).SetValueSerializer(new AvroSerializer<OrderPlaced>()).Build());
builder.Services.AddHostedService<OrderConsumer>();

builder.Build().Run();

static ProducerConfig ProducerSettings(IServiceProvider services) => new()
{
    BootstrapServers = services.GetRequiredService<IOptions<KafkaOptions>>().Value.BootstrapServers,
    Acks = Acks.All,
    EnableIdempotence = true,
};
