using Acme.Bookings;
using Confluent.Kafka;
using Eventuous.Kafka.Producers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddSingleton(new KafkaProducerOptions(new ProducerConfig { BootstrapServers = "localhost:9092" }));
builder.Services.AddProducer<KafkaBasicProducer>();
builder.Services.AddSingleton<BookingPublisher>();
builder.Build().Run();
