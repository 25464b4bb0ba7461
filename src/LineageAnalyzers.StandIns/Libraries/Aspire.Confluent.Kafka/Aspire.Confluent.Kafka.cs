using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Aspire.Confluent.Kafka;

public sealed class KafkaConsumerSettings
{
    public KafkaConsumerSettings() => throw null;
    public global::Confluent.Kafka.ConsumerConfig Config { get; }
    public string ConnectionString { get; set; }
    public bool DisableHealthChecks { get; set; }
    public bool DisableMetrics { get; set; }
    public bool DisableTracing { get; set; }
}

public sealed class KafkaProducerSettings
{
    public KafkaProducerSettings() => throw null;
    public global::Confluent.Kafka.ProducerConfig Config { get; }
    public string ConnectionString { get; set; }
    public bool DisableHealthChecks { get; set; }
    public bool DisableMetrics { get; set; }
    public bool DisableTracing { get; set; }
}
