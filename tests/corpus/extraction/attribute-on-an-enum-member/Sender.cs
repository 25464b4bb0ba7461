using Confluent.Kafka;
using System.Reflection;

using System.ComponentModel;

enum Topic
{
    [Description("orders-v1")]
    Orders,
    Refunds,
}

static class TopicNames
{
    public static string Name(this Topic topic) =>
        topic.GetType().GetField(topic.ToString())!.GetCustomAttribute<DescriptionAttribute>()!.Description;
}

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    public void Send(string argument, int number, bool flag)
    {
        producer.Produce(Topic.Orders.Name(), new Message<string, string>());
        producer.Produce(Topic.Refunds.Name(), new Message<string, string>());
    }
}
