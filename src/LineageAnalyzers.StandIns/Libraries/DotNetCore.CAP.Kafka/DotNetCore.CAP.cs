using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace DotNetCore.CAP;

public class KafkaOptions
{
    public readonly Dictionary<string, string> MainConfig;
    public KafkaOptions() => throw null;
    public int ConnectionPoolSize { get; set; }
    public Func<global::Confluent.Kafka.ConsumeResult<string, byte[]>, IServiceProvider, List<KeyValuePair<string, string>>> CustomHeadersBuilder { get; set; }
    public IList<global::Confluent.Kafka.ErrorCode> RetriableErrorCodes { get; set; }
    public string Servers { get; set; }
    public KafkaTopicOptions TopicOptions { get; set; }
}

public class KafkaTopicOptions
{
    public KafkaTopicOptions() => throw null;
    public short NumPartitions { get; set; }
    public short ReplicationFactor { get; set; }
}
