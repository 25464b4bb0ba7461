using Confluent.Kafka;
using Microsoft.Extensions.Configuration;

class Sender(IProducer<string, string> producer, IConfiguration configuration)
{
    public void Send()
    {
        producer.Produce(Environment.GetEnvironmentVariable("MEALS_TOPIC"), new Message<string, string>());
        producer.Produce(Environment.GetEnvironmentVariable("ORDERS_TOPIC"), new Message<string, string>());
        producer.Produce(Environment.GetEnvironmentVariable("RETURNS_TOPIC"), new Message<string, string>());
        producer.Produce(Environment.GetEnvironmentVariable("BILLS_TOPIC"), new Message<string, string>());
        producer.Produce(Environment.GetEnvironmentVariable("MEALS_TOPIC") ?? "meals", new Message<string, string>());
        producer.Produce(configuration["Kafka:Topic"], new Message<string, string>());
    }
}
