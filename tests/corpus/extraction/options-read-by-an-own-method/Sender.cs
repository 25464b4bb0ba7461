using Confluent.Kafka;
using Microsoft.Extensions.Configuration;

namespace Acme;

public sealed class Sender(IProducer<string, string> producer, IConfiguration configuration)
{
    public void SendAll()
    {
        var orders = Settings.OfOrders(configuration);
        Send(orders.Topic);
        var bills = Settings.Of<TopicSettings>(configuration, "Bills");
        producer.Produce(bills.Topic, new Message<string, string> { Value = "b" });
        var inner = Settings.OfOrders(configuration.GetSection("Archive"));
        producer.Produce(inner.Topic, new Message<string, string> { Value = "c" });
        var either = Settings.Either(configuration);
        producer.Produce(either.Topic, new Message<string, string> { Value = "d" });
    }

    private void Send(string topic) => producer.Produce(topic, new Message<string, string> { Value = "a" });
}
