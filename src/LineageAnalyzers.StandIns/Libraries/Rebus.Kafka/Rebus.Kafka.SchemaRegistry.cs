using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Rebus.Kafka.SchemaRegistry;

public static class KafkaHeaders
{
    public const string KafkaKey = "kafka-key";
    public const string KafkaTopic = "kafka-topic";
    public const string ValueSchemaId = "value.schema.id";
    public static Dictionary<string, string> Create<TMessage, TKey>(TMessage message, TKey key) => throw null;
}
