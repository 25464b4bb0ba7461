using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace KafkaFlow;

public static class ConsumerConfigurationBuilderExtensions
{
    public static global::KafkaFlow.Configuration.IConsumerMiddlewareConfigurationBuilder AddSchemaRegistryJsonSerializer<TMessage>(this global::KafkaFlow.Configuration.IConsumerMiddlewareConfigurationBuilder middlewares) => throw null;
}

public static class ProducerConfigurationBuilderExtensions
{
    public static global::KafkaFlow.Configuration.IProducerMiddlewareConfigurationBuilder AddSchemaRegistryJsonSerializer<TMessage>(this global::KafkaFlow.Configuration.IProducerMiddlewareConfigurationBuilder middlewares, global::Confluent.SchemaRegistry.Serdes.JsonSerializerConfig config = null) => throw null;
}
