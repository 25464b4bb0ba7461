using Akka.Actor;
using Akka.Streams.Dsl;
using Akka.Streams.Kafka.Dsl;
using Akka.Streams.Kafka.Messages;
using Akka.Streams.Kafka.Settings;
using Confluent.Kafka;

namespace Acme.Relay;

public static class Relay
{
    public static object Build(ActorSystem system)
    {
        var consumerSettings = ConsumerSettings<Null, string>.Create(system, null, null).WithGroupId("relay");
        foreach (var pair in new ConsumerConfig { AutoOffsetReset = AutoOffsetReset.Earliest })
            consumerSettings = consumerSettings.WithProperty(pair.Key, pair.Value);

        return KafkaConsumer.PlainSource(consumerSettings, Subscriptions.TopicPattern("^raw\\..*"))
            .Select(result => ProducerMessage.Single(new ProducerRecord<Null, string>($"{result.Topic}.done", result.Message.Value)));
    }
}
