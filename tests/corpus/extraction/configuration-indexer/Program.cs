using Confluent.Kafka;
using Microsoft.Extensions.Configuration;

var builder = WebApplication.CreateBuilder(args);
using var producer = new ProducerBuilder<string, string>(new ProducerConfig()).Build();
producer.Produce(builder.Configuration["Kafka:Topic"], new Message<string, string>());
producer.Produce(builder.Configuration["kafka:TOPIC"], new Message<string, string>());
producer.Produce(builder.Configuration.GetSection("Kafka")["Topic"], new Message<string, string>());
producer.Produce(builder.Configuration.GetValue<string>("Kafka:Topic"), new Message<string, string>());
producer.Produce(builder.Configuration.GetValue("Kafka:None", "fallback"), new Message<string, string>());
producer.Produce(builder.Configuration.GetSection("Kafka:Topic").Value, new Message<string, string>());
producer.Produce(builder.Configuration.GetRequiredSection("Kafka").GetValue<string>("Topic"), new Message<string, string>());
producer.Produce(builder.Configuration["Kafka:None"], new Message<string, string>());
