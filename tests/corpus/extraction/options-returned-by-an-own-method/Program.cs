using Confluent.Kafka;
using Shop;

var builder = WebApplication.CreateBuilder(args);
using var producer = new ProducerBuilder<string, string>(new ProducerConfig()).Build();
var options = builder.Configuration.GetKafkaOptions();
producer.Produce(options.Orders, new Message<string, string>());
var settings = new SettingsReader(builder.Configuration);
producer.Produce(settings.Bound().Refunds, new Message<string, string>());
producer.Produce(settings.OfSection("Other").Orders, new Message<string, string>());
producer.Produce(settings.Anything(args).Orders, new Message<string, string>());
