using Confluent.Kafka;

using var producer = new ProducerBuilder<string, string>(new ProducerConfig()).Build();
producer.Produce(SimplerConfig.SConfig.Instance["Kafka:Topic"], new Message<string, string>());
producer.Produce(Topics.Returned, new Message<string, string>());
producer.Produce(SimplerConfig.SConfig.Instance["Kafka:None"] ?? "fallback", new Message<string, string>());
producer.Produce(SimplerConfig.SConfig.Instance["Kafka:None"], new Message<string, string>());
producer.Produce(new SimplerConfig.SConfig().AppSettings["Kafka:Topic"], new Message<string, string>());

internal static class Topics
{
    public static readonly string Returned = SimplerConfig.Config.Instance["kafka:returned"];
}
