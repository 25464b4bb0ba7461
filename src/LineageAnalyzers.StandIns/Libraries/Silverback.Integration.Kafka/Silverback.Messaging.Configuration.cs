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

// Versions 3 and 4.
public static class EndpointsConfigurationBuilderAddKafkaEndpointsExtensions
{
    public static IEndpointsConfigurationBuilder AddKafkaEndpoints(this IEndpointsConfigurationBuilder endpointsConfigurationBuilder, Action<global::Silverback.Messaging.Configuration.Kafka.IKafkaEndpointsConfigurationBuilder> kafkaEndpointsBuilderAction) => throw null;
}

public static class ErrorPolicyBuilderMoveToKafkaTopicExtensions
{
    public static IErrorPolicyChainBuilder MoveToKafkaTopic(this IErrorPolicyBuilder builder, Action<global::Silverback.Messaging.Configuration.Kafka.IKafkaProducerEndpointBuilder> endpointBuilderAction, Action<global::Silverback.Messaging.Consuming.ErrorHandling.MoveMessageErrorPolicy> policyConfigurationAction = null) => throw null;
}

public static class ErrorPolicyChainBuilderMoveToKafkaTopicExtensions
{
    public static IErrorPolicyChainBuilder ThenMoveToKafkaTopic(this IErrorPolicyChainBuilder builder, Action<global::Silverback.Messaging.Configuration.Kafka.IKafkaProducerEndpointBuilder> endpointBuilderAction, Action<global::Silverback.Messaging.Consuming.ErrorHandling.MoveMessageErrorPolicy> policyConfigurationAction = null) => throw null;
}
