using System.Text.Json;
using Confluent.Kafka;

namespace Acme;

public static class Listener
{
    public static void Start(string topic, string group)
    {
        var consumer = new ConsumerBuilder<string, string>(new ConsumerConfig { GroupId = group }).Build();
        consumer.Subscribe(topic);
    }
}
