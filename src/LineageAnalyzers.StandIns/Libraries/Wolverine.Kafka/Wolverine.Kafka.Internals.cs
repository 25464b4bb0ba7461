using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Wolverine.Kafka.Internals;

public class KafkaEnvelopeMapper : IKafkaEnvelopeMapper
{
}

public class KafkaTransport
{
    public KafkaTransport() => throw null;
    public KafkaTransport(string protocol) => throw null;
    public global::Confluent.Kafka.AdminClientConfig AdminClientConfig { get; }
    public Action<global::Confluent.Kafka.AdminClientBuilder> ConfigureAdminClientBuilders { get; }
    public Action<global::Confluent.Kafka.ConsumerBuilder<string, byte[]>> ConfigureConsumerBuilders { get; }
    public Action<global::Confluent.Kafka.ProducerBuilder<string, byte[]>> ConfigureProducerBuilders { get; }
    public global::Confluent.Kafka.ConsumerConfig ConsumerConfig { get; }
    public string DeadLetterQueueTopicName { get; set; }
    public global::Confluent.Kafka.ProducerConfig ProducerConfig { get; }
}
