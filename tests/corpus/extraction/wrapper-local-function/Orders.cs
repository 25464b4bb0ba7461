using System.Text.Json;
using Confluent.Kafka;

namespace Acme;

public sealed class Orders(IProducer<string, string> producer)
{
    public void Place()
    {
        Send("orders");

        void Send(string topic) =>
            producer.Produce(topic, new Message<string, string> { Value = "" });
    }
}
