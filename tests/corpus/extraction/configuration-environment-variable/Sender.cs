using Confluent.Kafka;
using Microsoft.Extensions.Configuration;

class Sender(IProducer<string, string> producer, IConfiguration configuration)
{
    public void Send()
    {
        producer.Produce(Environment.GetEnvironmentVariable("ORDERS_TOPIC") ?? "orders", new Message<string, string>());
        producer.Produce(Environment.GetEnvironmentVariable("ORDERS_TOPIC"), new Message<string, string>());
        producer.Produce(Environment.GetEnvironmentVariable("Kafka__Topic"), new Message<string, string>());
        producer.Produce(configuration["Kafka__Topic"], new Message<string, string>());
    }
}
