using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Eventuous.Kafka.Producers;

public class KafkaBasicProducer : global::Eventuous.Producers.BaseProducer<KafkaProduceOptions>, global::Eventuous.Producers.IHostedProducer, IAsyncDisposable
{
    public KafkaBasicProducer(KafkaProducerOptions options, IEventSerializer serializer = null) : base(default(global::Eventuous.Producers.Diagnostics.ProducerTracingOptions)) => throw null;
    public bool Ready { get => throw null; }
    public ValueTask DisposeAsync() => throw null;
    protected override Task ProduceMessages(StreamName stream, IEnumerable<global::Eventuous.Producers.ProducedMessage> messages, KafkaProduceOptions options, CancellationToken cancellationToken = default) => throw null;
    public Task StartAsync(CancellationToken cancellationToken) => throw null;
    public Task StopAsync(CancellationToken cancellationToken) => throw null;
}

public class KafkaProduceOptions : IEquatable<KafkaProduceOptions>
{
    protected KafkaProduceOptions(KafkaProduceOptions original) => throw null;
    public KafkaProduceOptions(string PartitionKey) => throw null;
    protected virtual Type EqualityContract { get; }
    public string PartitionKey { get; init; }
    public void Deconstruct(out string PartitionKey) => throw null;
    public virtual bool Equals(KafkaProduceOptions other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    protected virtual bool PrintMembers(global::System.Text.StringBuilder builder) => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(KafkaProduceOptions left, KafkaProduceOptions right) => throw null;
    public static bool operator !=(KafkaProduceOptions left, KafkaProduceOptions right) => throw null;
}

public class KafkaProducerOptions : IEquatable<KafkaProducerOptions>
{
    public KafkaProducerOptions(global::Confluent.Kafka.ProducerConfig ProducerConfig) => throw null;
    protected KafkaProducerOptions(KafkaProducerOptions original) => throw null;
    protected virtual Type EqualityContract { get; }
    public global::Confluent.Kafka.ProducerConfig ProducerConfig { get; init; }
    public void Deconstruct(out global::Confluent.Kafka.ProducerConfig ProducerConfig) => throw null;
    public virtual bool Equals(KafkaProducerOptions other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    protected virtual bool PrintMembers(global::System.Text.StringBuilder builder) => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(KafkaProducerOptions left, KafkaProducerOptions right) => throw null;
    public static bool operator !=(KafkaProducerOptions left, KafkaProducerOptions right) => throw null;
}
