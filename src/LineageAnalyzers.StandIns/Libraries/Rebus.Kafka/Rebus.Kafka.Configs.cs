using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Rebus.Kafka.Configs;

public class ConsumerAndBehaviorConfig : global::Confluent.Kafka.ConsumerConfig
{
    public ConsumerAndBehaviorConfig() => throw null;
    public ConsumerAndBehaviorConfig(string brokerList, string groupId = null) => throw null;
    public ConsumerBehaviorConfig BehaviorConfig { get; set; }
}

public class ConsumerBehaviorConfig
{
    public ConsumerBehaviorConfig() => throw null;
    public int CommitPeriod { get; set; }
}
