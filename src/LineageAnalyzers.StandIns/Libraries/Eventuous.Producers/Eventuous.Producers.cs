using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Eventuous.Producers;

public delegate ValueTask AcknowledgeProduce(ProducedMessage message);

public abstract class BaseProducer<TProduceOptions> : IProducer<TProduceOptions> where TProduceOptions : class
{
    protected BaseProducer(global::Eventuous.Producers.Diagnostics.ProducerTracingOptions tracingOptions = null) => throw null;
    protected KeyValuePair<string, object>[] DefaultTags { get; }
    public Task Produce(StreamName stream, IEnumerable<ProducedMessage> messages, CancellationToken cancellationToken = default) => throw null;
    public Task Produce(StreamName stream, IEnumerable<ProducedMessage> messages, TProduceOptions options, CancellationToken cancellationToken = default) => throw null;
    protected abstract Task ProduceMessages(StreamName stream, IEnumerable<ProducedMessage> messages, TProduceOptions options, CancellationToken cancellationToken = default);
    protected void SetActivityMessageType(string messageType) => throw null;
}

public static class Chunk
{
    public static IEnumerable<IEnumerable<T>> Chunks<T>(this IEnumerable<T> enumerable, int chunkSize) => throw null;
}

public interface IHostedProducer : global::Microsoft.Extensions.Hosting.IHostedService
{
    bool Ready { get; }
}

public interface IProducer
{
    Task Produce(StreamName stream, IEnumerable<ProducedMessage> messages, CancellationToken cancellationToken = default);
}

public interface IProducer<in TProduceOptions> : IProducer where TProduceOptions : class
{
    Task Produce(StreamName stream, IEnumerable<ProducedMessage> messages, TProduceOptions options, CancellationToken cancellationToken = default);
}

public readonly struct ProducedMessage : IEquatable<ProducedMessage>
{
    public ProducedMessage(object message, Metadata metadata, Metadata additionalHeaders = null, Guid? messageId = null) => throw null;
    public Metadata AdditionalHeaders { get => throw null; }
    public object Message { get => throw null; }
    public Guid MessageId { get => throw null; }
    public Metadata Metadata { get => throw null; init { } }
    public AcknowledgeProduce OnAck { get => throw null; init { } }
    public ReportFailedProduce OnNack { get => throw null; init { } }
    public ValueTask Ack<T>() where T : class => throw null;
    public bool Equals(ProducedMessage other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public ValueTask Nack<T>(string message, Exception exception) where T : class => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(ProducedMessage left, ProducedMessage right) => throw null;
    public static bool operator !=(ProducedMessage left, ProducedMessage right) => throw null;
}

public static class ProducerExtensions
{
    public static Task Produce<TMessage>(this IProducer producer, StreamName stream, TMessage message, Metadata metadata, Metadata additionalHeaders = null, AcknowledgeProduce onAck = null, ReportFailedProduce onNack = null, CancellationToken cancellationToken = default) where TMessage : class => throw null;
    public static Task Produce<TProduceOptions, TMessage>(this IProducer<TProduceOptions> producer, StreamName stream, TMessage message, Metadata metadata, TProduceOptions options = null, Metadata additionalHeaders = null, AcknowledgeProduce onAck = null, ReportFailedProduce onNack = null, CancellationToken cancellationToken = default) where TProduceOptions : class where TMessage : class => throw null;
}

public delegate ValueTask ReportFailedProduce(ProducedMessage message, string error, Exception exception);
