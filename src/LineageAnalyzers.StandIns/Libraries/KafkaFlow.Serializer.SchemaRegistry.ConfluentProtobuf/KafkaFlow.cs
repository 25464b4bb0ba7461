using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace KafkaFlow;

public static class ConsumerConfigurationBuilderExtensions
{
    public static global::KafkaFlow.Configuration.IConsumerMiddlewareConfigurationBuilder AddSchemaRegistryProtobufDeserializer(this global::KafkaFlow.Configuration.IConsumerMiddlewareConfigurationBuilder middlewares) => throw null;
}

public static class ProducerConfigurationBuilderExtensions
{
    public static global::KafkaFlow.Configuration.IProducerMiddlewareConfigurationBuilder AddSchemaRegistryProtobufSerializer(this global::KafkaFlow.Configuration.IProducerMiddlewareConfigurationBuilder middlewares, global::Confluent.SchemaRegistry.Serdes.ProtobufSerializerConfig config = null) => throw null;
}
