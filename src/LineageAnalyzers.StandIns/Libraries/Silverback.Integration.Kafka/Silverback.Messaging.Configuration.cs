using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Silverback.Messaging.Configuration;

public static class BrokerClientsConfigurationBuilderAddKafkaClientsExtensions
{
    public static global::Silverback.Messaging.Configuration.BrokerClientsConfigurationBuilder AddKafkaClients(this global::Silverback.Messaging.Configuration.BrokerClientsConfigurationBuilder brokerClientsConfigurationBuilder, Action<global::Silverback.Messaging.Configuration.Kafka.KafkaClientsConfigurationBuilder> kafkaClientsConfigurationBuilderAction) => throw null;
}

public static class BrokerOptionsBuilderAddKafkaExtensions
{
    public static global::Silverback.Messaging.Configuration.BrokerOptionsBuilder AddKafka(this global::Silverback.Messaging.Configuration.BrokerOptionsBuilder brokerOptionsBuilder) => throw null;
}
