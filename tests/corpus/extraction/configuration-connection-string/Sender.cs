using Confluent.Kafka;
using Microsoft.Extensions.Configuration;

class Sender(IProducer<string, string> producer, IConfiguration configuration)
{
    public void Send() => producer.Produce(configuration.GetConnectionString("orders"), new Message<string, string>());
}
