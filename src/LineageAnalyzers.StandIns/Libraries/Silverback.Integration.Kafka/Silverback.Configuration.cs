using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Silverback.Configuration;

public static class SilverbackBuilderKafkaExtensions
{
    public static global::Silverback.Configuration.SilverbackBuilder AddKafkaClients(this global::Silverback.Configuration.SilverbackBuilder silverbackBuilder, Action<global::Silverback.Messaging.Configuration.Kafka.KafkaClientsConfigurationBuilder> configureAction) => throw null;
}
