using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace KafkaFlow.Configuration;

public class ClusterConfiguration
{
    public ClusterConfiguration(KafkaConfiguration kafka, string name, IEnumerable<string> brokers, Func<global::KafkaFlow.Configuration.SecurityInformation> securityInformationHandler, Action<IDependencyResolver> onStartedHandler, Action<IDependencyResolver> onStoppingHandler, IEnumerable<TopicConfiguration> topicsToCreateIfNotExist = null) => throw null;
    public IReadOnlyCollection<string> Brokers { get; }
    public IReadOnlyCollection<IConsumerConfiguration> Consumers { get; }
    public KafkaConfiguration Kafka { get; }
    public string Name { get; }
    public Action<IDependencyResolver> OnStartedHandler { get; }
    public Action<IDependencyResolver> OnStoppingHandler { get; }
    public IReadOnlyCollection<IProducerConfiguration> Producers { get; }
    public IReadOnlyCollection<TopicConfiguration> TopicsToCreateIfNotExist { get; }
    public void AddConsumers(IEnumerable<IConsumerConfiguration> configurations) => throw null;
    public void AddProducers(IEnumerable<IProducerConfiguration> configurations) => throw null;
    public global::KafkaFlow.Configuration.SecurityInformation GetSecurityInformation() => throw null;
}

public interface IConsumerConfiguration
{
    TimeSpan AutoCommitInterval { get; }
    bool AutoMessageCompletion { get; }
    int BufferSize { get; }
    ClusterConfiguration ClusterConfiguration { get; }
    string ConsumerName { get; }
    ConsumerCustomFactory CustomFactory { get; }
    Factory<IWorkerDistributionStrategy> DistributionStrategyFactory { get; }
    string GroupId { get; }
    ConsumerInitialState InitialState { get; }
    bool ManagementDisabled { get; }
    IReadOnlyList<global::KafkaFlow.Configuration.TopicPartitions> ManualAssignPartitions { get; }
    IReadOnlyList<MiddlewareConfiguration> MiddlewaresConfigurations { get; }
    bool NoStoreOffsets { get; }
    IReadOnlyList<Action<IDependencyResolver, List<global::Confluent.Kafka.TopicPartition>>> PartitionsAssignedHandlers { get; }
    IReadOnlyList<Action<IDependencyResolver, List<global::Confluent.Kafka.TopicPartitionOffset>>> PartitionsRevokedHandlers { get; }
    IReadOnlyList<PendingOffsetsStatisticsHandler> PendingOffsetsStatisticsHandlers { get; }
    IReadOnlyList<Action<string>> StatisticsHandlers { get; }
    IReadOnlyList<string> Topics { get; }
    TimeSpan WorkerStopTimeout { get; }
    Func<global::KafkaFlow.Configuration.WorkersCountContext, IDependencyResolver, Task<int>> WorkersCountCalculator { get; set; }
    TimeSpan WorkersCountEvaluationInterval { get; }
    global::Confluent.Kafka.ConsumerConfig GetKafkaConfig();
}

public interface IProducerConfiguration
{
    Acks? Acks { get; }
    global::Confluent.Kafka.ProducerConfig BaseProducerConfig { get; }
    ClusterConfiguration Cluster { get; }
    ProducerCustomFactory CustomFactory { get; }
    string DefaultTopic { get; }
    IReadOnlyList<MiddlewareConfiguration> MiddlewaresConfigurations { get; }
    string Name { get; }
    IReadOnlyList<Action<string>> StatisticsHandlers { get; }
    global::Confluent.Kafka.ProducerConfig GetKafkaConfig();
}

public class KafkaConfiguration
{
    public KafkaConfiguration() => throw null;
    public IReadOnlyCollection<ClusterConfiguration> Clusters { get; }
    public void AddClusters(IEnumerable<ClusterConfiguration> configurations) => throw null;
}

public class KafkaFlowConfigurator
{
    public KafkaFlowConfigurator(IDependencyConfigurator dependencyConfigurator, Action<global::KafkaFlow.Configuration.IKafkaConfigurationBuilder> kafka) => throw null;
    public IKafkaBus CreateBus(IDependencyResolver resolver) => throw null;
}

public class MiddlewareConfiguration
{
    public MiddlewareConfiguration(Type type, MiddlewareLifetime lifetime, Guid? instanceContainerId = null) => throw null;
    public Guid? InstanceContainerId { get; }
    public MiddlewareLifetime Lifetime { get; }
    public Type Type { get; }
}

public class PendingOffsetsStatisticsHandler
{
    public PendingOffsetsStatisticsHandler(Action<IDependencyResolver, IEnumerable<global::Confluent.Kafka.TopicPartitionOffset>> handler, TimeSpan interval) => throw null;
    public Action<IDependencyResolver, IEnumerable<global::Confluent.Kafka.TopicPartitionOffset>> Handler { get; }
    public TimeSpan Interval { get; }
}

public class TopicConfiguration
{
    public TopicConfiguration(string name, int partitions, short replicas, Dictionary<string, string> configs) => throw null;
    public Dictionary<string, string> Configs { get; }
    public string Name { get; }
    public int Partitions { get; }
    public short Replicas { get; }
}
