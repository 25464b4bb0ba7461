using Confluent.Kafka;
using Microsoft.Extensions.Configuration;

class Sender(IProducer<string, string> producer, IConfiguration configuration)
{
    public void Send() => producer.Produce(configuration["Env"] switch { "dev" => "dev.orders", _ => "orders" }, new Message<string, string>());
}
