using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Volo.Abp.EventBus.Kafka;

public class AbpEventBusKafkaModule : global::Volo.Abp.Modularity.AbpModule
{
    public AbpEventBusKafkaModule() => throw null;
}

public class AbpKafkaEventBusOptions
{
    public AbpKafkaEventBusOptions() => throw null;
    public string ConnectionName { get; set; }
    public string GroupId { get; set; }
    public string TopicName { get; set; }
}
