using Confluent.Kafka;
using Microsoft.Extensions.Configuration;

class Sender(IProducer<string, string> producer, IConfiguration configuration)
{
    public void Send() => producer.Produce(configuration["Kafka:Topic"], new Message<string, string>());
}
