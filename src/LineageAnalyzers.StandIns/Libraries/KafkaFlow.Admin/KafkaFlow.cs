using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace KafkaFlow;

public static class ClusterConfigurationBuilderExtensions
{
    public static global::KafkaFlow.Configuration.IClusterConfigurationBuilder EnableAdminMessages(this global::KafkaFlow.Configuration.IClusterConfigurationBuilder cluster, string topic, string consumerGroup = null, int topicPartition = 0) => throw null;
    public static global::KafkaFlow.Configuration.IClusterConfigurationBuilder EnableTelemetry(this global::KafkaFlow.Configuration.IClusterConfigurationBuilder cluster, string topicName, string consumerGroup, TimeSpan? cleanRunInterval = null, TimeSpan? expiryTime = null, int topicPartition = 0) => throw null;
    public static global::KafkaFlow.Configuration.IClusterConfigurationBuilder EnableTelemetry(this global::KafkaFlow.Configuration.IClusterConfigurationBuilder cluster, string topicName) => throw null;
}
