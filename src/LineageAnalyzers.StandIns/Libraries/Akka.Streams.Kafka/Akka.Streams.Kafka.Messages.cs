using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Akka.Streams.Kafka.Messages;

public sealed class CommittableMessage<K, V>
{
    public CommittableMessage(global::Confluent.Kafka.ConsumeResult<K, V> record, ICommittableOffset commitableOffset) => throw null;
    public ICommittableOffset CommitableOffset { get; }
    public global::Confluent.Kafka.ConsumeResult<K, V> Record { get; }
}

public sealed class GroupTopicPartition : IEquatable<GroupTopicPartition>
{
    public GroupTopicPartition(string groupId, string topic, int partition) => throw null;
    public string GroupId { get; }
    public int Partition { get; }
    public string Topic { get; }
    public bool Equals(GroupTopicPartition other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
}

public class GroupTopicPartitionOffset : IEquatable<GroupTopicPartitionOffset>
{
    public GroupTopicPartitionOffset(GroupTopicPartition groupTopicPartition, global::Confluent.Kafka.Offset offset) => throw null;
    public GroupTopicPartitionOffset(string groupId, string topic, int partition, global::Confluent.Kafka.Offset offset) => throw null;
    public string GroupId { get; }
    public GroupTopicPartition GroupTopicPartition { get; }
    public global::Confluent.Kafka.Offset Offset { get; }
    public int Partition { get; }
    public string Topic { get; }
    public bool Equals(GroupTopicPartitionOffset other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
}

public interface ICommittable
{
    long BatchSize { get; }
    Task Commit();
}

public interface ICommittableOffset : ICommittable
{
    GroupTopicPartitionOffset Offset { get; }
}

public interface ICommittableOffsetBatch : ICommittable
{
    global::System.Collections.Immutable.IImmutableSet<GroupTopicPartitionOffset> Offsets { get; }
    ICommittableOffsetBatch Updated(ICommittable offset);
}

public interface ICommittableOffsetMetadata : ICommittableOffset
{
    string Metadata { get; }
}

public interface IEnvelope<K, V, out TPassThrough>
{
    TPassThrough PassThrough { get; }
    IEnvelope<K, V, TPassThrough2> WithPassThrough<TPassThrough2>(TPassThrough2 value);
}

public interface IResults<K, V, out TPassThrough>
{
    TPassThrough PassThrough { get; }
}

public sealed class Message<K, V, TPassThrough> : IEnvelope<K, V, TPassThrough>
{
    public Message(ProducerRecord<K, V> record, TPassThrough passThrough) => throw null;
    public TPassThrough PassThrough { get; }
    public ProducerRecord<K, V> Record { get; }
    public IEnvelope<K, V, TPassThrough2> WithPassThrough<TPassThrough2>(TPassThrough2 value) => throw null;
}

public sealed class MultiMessage<K, V, TPassThrough> : IEnvelope<K, V, TPassThrough>
{
    public MultiMessage(global::System.Collections.Immutable.IImmutableSet<ProducerRecord<K, V>> records, TPassThrough passThrough) => throw null;
    public TPassThrough PassThrough { get; }
    public global::System.Collections.Immutable.IImmutableSet<ProducerRecord<K, V>> Records { get; }
    public IEnvelope<K, V, TPassThrough2> WithPassThrough<TPassThrough2>(TPassThrough2 value) => throw null;
}

public sealed class MultiResult<K, V, TPassThrough> : IResults<K, V, TPassThrough>
{
    public MultiResult(global::System.Collections.Immutable.IImmutableSet<MultiResultPart<K, V>> parts, TPassThrough passThrough) => throw null;
    public global::System.Collections.Immutable.IImmutableSet<MultiResultPart<K, V>> Parts { get; }
    public TPassThrough PassThrough { get; }
}

public sealed class MultiResultPart<K, V>
{
    public MultiResultPart(global::Confluent.Kafka.DeliveryReport<K, V> metadata, ProducerRecord<K, V> record) => throw null;
    public global::Confluent.Kafka.DeliveryReport<K, V> Metadata { get; }
    public ProducerRecord<K, V> Record { get; }
}

public sealed class OffsetAndMetadata : IEquatable<OffsetAndMetadata>
{
    public OffsetAndMetadata(global::Confluent.Kafka.Offset offset, string metadata) => throw null;
    public string Metadata { get; }
    public global::Confluent.Kafka.Offset Offset { get; }
    public bool Equals(OffsetAndMetadata other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
}

public sealed class PassThroughMessage<K, V, TPassThrough> : IEnvelope<K, V, TPassThrough>
{
    public PassThroughMessage(TPassThrough passThrough) => throw null;
    public TPassThrough PassThrough { get; }
    public IEnvelope<K, V, TPassThrough2> WithPassThrough<TPassThrough2>(TPassThrough2 value) => throw null;
}

public sealed class PassThroughResult<K, V, TPassThrough> : IResults<K, V, TPassThrough>
{
    public PassThroughResult(TPassThrough passThrough) => throw null;
    public TPassThrough PassThrough { get; }
}

public static class ProducerMessage
{
    public static IEnvelope<K, V, TPassThrough> Multi<K, V, TPassThrough>(global::System.Collections.Immutable.IImmutableSet<ProducerRecord<K, V>> records, TPassThrough passThrough) => throw null;
    public static IEnvelope<K, V, NotUsed> Multi<K, V>(global::System.Collections.Immutable.IImmutableSet<ProducerRecord<K, V>> records) => throw null;
    public static IEnvelope<K, V, TPassThrough> PassThrough<K, V, TPassThrough>(TPassThrough passThrough) => throw null;
    public static IEnvelope<K, V, NotUsed> PassThrough<K, V>() => throw null;
    public static IEnvelope<K, V, TPassThrough> Single<K, V, TPassThrough>(ProducerRecord<K, V> record, TPassThrough passThrough) => throw null;
    public static IEnvelope<K, V, NotUsed> Single<K, V>(ProducerRecord<K, V> record) => throw null;
}

public class ProducerRecord<K, V> : IEquatable<ProducerRecord<K, V>>
{
    public ProducerRecord(global::Confluent.Kafka.TopicPartition topicPartition, global::Confluent.Kafka.Message<K, V> message) => throw null;
    public ProducerRecord(global::Confluent.Kafka.TopicPartition topicPartition, V value) => throw null;
    public ProducerRecord(string topic, global::Confluent.Kafka.Message<K, V> message) => throw null;
    public ProducerRecord(string topic, K key, V value) => throw null;
    public ProducerRecord(string topic, V value) => throw null;
    public ProducerRecord(string topic, int? partition, global::Confluent.Kafka.Message<K, V> message) => throw null;
    public ProducerRecord(string topic, int? partition, long? timestamp, global::Confluent.Kafka.Message<K, V> message) => throw null;
    public global::Confluent.Kafka.Message<K, V> Message { get; set; }
    public int? Partition { get; set; }
    public long? Timestamp { get; set; }
    public string Topic { get; set; }
    public bool Equals(ProducerRecord<K, V> other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
}

public sealed class Result<K, V, TPassThrough> : IResults<K, V, TPassThrough>
{
    public Result(global::Confluent.Kafka.DeliveryReport<K, V> metadata, Message<K, V, TPassThrough> message) => throw null;
    public Message<K, V, TPassThrough> Message { get; }
    public global::Confluent.Kafka.DeliveryReport<K, V> Metadata { get; }
    public global::Confluent.Kafka.Offset Offset { get; }
    public TPassThrough PassThrough { get; }
}

public sealed class TransactionalMessage<K, V>
{
    public TransactionalMessage(global::Confluent.Kafka.ConsumeResult<K, V> record, GroupTopicPartitionOffset partitionOffset) => throw null;
    public GroupTopicPartitionOffset PartitionOffset { get; }
    public global::Confluent.Kafka.ConsumeResult<K, V> Record { get; }
}
