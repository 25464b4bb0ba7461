using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace KafkaFlow.Consumers;

public interface IConsumer : IDisposable
{
    IReadOnlyList<global::Confluent.Kafka.TopicPartition> Assignment { get; }
    string ClientInstanceName { get; }
    global::KafkaFlow.Configuration.IConsumerConfiguration Configuration { get; }
    IEvent MaxPollIntervalExceeded { get; }
    string MemberId { get; }
    IReadOnlyList<string> Subscription { get; }
    void Commit(IReadOnlyCollection<global::Confluent.Kafka.TopicPartitionOffset> offsetsValues);
    ValueTask<global::Confluent.Kafka.ConsumeResult<byte[], byte[]>> ConsumeAsync(CancellationToken cancellationToken);
    global::Confluent.Kafka.Offset GetPosition(global::Confluent.Kafka.TopicPartition topicPartition);
    global::Confluent.Kafka.WatermarkOffsets GetWatermarkOffsets(global::Confluent.Kafka.TopicPartition topicPartition);
    List<global::Confluent.Kafka.TopicPartitionOffset> OffsetsForTimes(IEnumerable<global::Confluent.Kafka.TopicPartitionTimestamp> topicPartitions, TimeSpan timeout);
    void OnError(Action<global::Confluent.Kafka.IConsumer<byte[], byte[]>, global::Confluent.Kafka.Error> handler);
    void OnPartitionsAssigned(Action<IDependencyResolver, global::Confluent.Kafka.IConsumer<byte[], byte[]>, List<global::Confluent.Kafka.TopicPartition>> handler);
    void OnPartitionsRevoked(Action<IDependencyResolver, global::Confluent.Kafka.IConsumer<byte[], byte[]>, List<global::Confluent.Kafka.TopicPartitionOffset>> handler);
    void OnStatistics(Action<global::Confluent.Kafka.IConsumer<byte[], byte[]>, string> handler);
    global::Confluent.Kafka.WatermarkOffsets QueryWatermarkOffsets(global::Confluent.Kafka.TopicPartition topicPartition, TimeSpan timeout);
}

public interface IConsumerAccessor
{
    IEnumerable<IMessageConsumer> All { get; }
    IMessageConsumer this[string name] { get; }
    IMessageConsumer GetConsumer(string name);
}

public interface IMessageConsumer
{
    IReadOnlyList<global::Confluent.Kafka.TopicPartition> Assignment { get; }
    string ClientInstanceName { get; }
    string ClusterName { get; }
    string ConsumerName { get; }
    string GroupId { get; }
    bool ManagementDisabled { get; }
    string MemberId { get; }
    IReadOnlyList<global::Confluent.Kafka.TopicPartition> PausedPartitions { get; }
    IEnumerable<global::Confluent.Kafka.TopicPartition> RunningPartitions { get; }
    IReadOnlyList<string> Subscription { get; }
    IReadOnlyList<string> Topics { get; }
    int WorkersCount { get; }
    Task ChangeWorkersCountAndRestartAsync(int workersCount);
    List<global::Confluent.Kafka.TopicPartitionOffset> GetOffsets(IEnumerable<global::Confluent.Kafka.TopicPartitionTimestamp> timestampsToSearch, TimeSpan timeout);
    global::Confluent.Kafka.Offset GetPosition(global::Confluent.Kafka.TopicPartition topicPartition);
    global::Confluent.Kafka.WatermarkOffsets GetWatermarkOffsets(global::Confluent.Kafka.TopicPartition topicPartition);
    Task OverrideOffsetsAndRestartAsync(IReadOnlyCollection<global::Confluent.Kafka.TopicPartitionOffset> offsets);
    void Pause(IReadOnlyCollection<global::Confluent.Kafka.TopicPartition> partitions);
    global::Confluent.Kafka.WatermarkOffsets QueryWatermarkOffsets(global::Confluent.Kafka.TopicPartition topicPartition, TimeSpan timeout);
    Task RestartAsync();
    void Resume(IReadOnlyCollection<global::Confluent.Kafka.TopicPartition> partitions);
    Task StartAsync();
    Task StopAsync();
}
