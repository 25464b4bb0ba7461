using Confluent.Kafka;
using Microsoft.Extensions.Configuration;

var configuration = new ConfigurationBuilder()
    .AddJsonFile("appsettings.json")
    .AddInMemoryCollection(new Dictionary<string, string?> { ["Kafka:Orders"] = "orders.local" })
    .Build();
using var producer = new ProducerBuilder<Null, string>(new ProducerConfig()).Build();
producer.Produce(configuration["Kafka:Orders"], new Message<Null, string> { Value = "1" });
producer.Produce(configuration["Kafka:Returns"], new Message<Null, string> { Value = "2" });
