using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace MassTransit.KafkaIntegration;

public interface IKafkaMessageConsumer<TKey, TValue> where TValue : class
{
}

public delegate TKey KafkaKeyResolver<out TKey, TValue>(KafkaSendContext<TValue> context) where TValue : class;

public class KafkaSerializationContext<TMessage> where TMessage : class
{
    public KafkaSerializationContext(global::Confluent.Kafka.ConsumeResult<byte[], byte[]> result, global::Confluent.Kafka.IDeserializer<TMessage> deserializer, MessageContext messageContext) => throw null;
}

public class KafkaTopicOptions
{
    public KafkaTopicOptions(string topic) => throw null;
    public ushort NumPartitions { set { } }
    public short ReplicationFactor { set { } }
    public TimeSpan RequestTimeout { set { } }
    public IEnumerable<ValidationResult> Validate() => throw null;
}
