using Acme.Shipping;
using Confluent.Kafka;

var builder = Host.CreateApplicationBuilder(args);
builder.AddKafkaConsumer<string, string>("messaging");
builder.AddKafkaProducer<Null, string>("messaging", settings => settings.Config.Acks = Acks.All);
builder.Services.AddHostedService<ShippingWorker>();
builder.Build().Run();
