using Confluent.Kafka;
using Microsoft.Extensions.Configuration;

class Sender(IProducer<string, string> producer, IConfiguration configuration)
{
    public void Send(string tenant)
    {
        producer.Produce($"{configuration["Env"]}.orders", new Message<string, string>());
        producer.Produce($"{configuration["Missing"]}.orders", new Message<string, string>());
        producer.Produce($"{tenant}.{configuration["Env"]}", new Message<string, string>());
    }
}
