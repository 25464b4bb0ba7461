using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace KafkaFlow.Producers;

public class BatchProduceException : Exception
{
    public BatchProduceException(IReadOnlyCollection<BatchProduceItem> items) => throw null;
    public BatchProduceException(IReadOnlyCollection<BatchProduceItem> items, Exception innerException) => throw null;
    public IReadOnlyCollection<BatchProduceItem> Items { get; }
}

public class BatchProduceItem
{
    public BatchProduceItem(string topic, object messageKey, object messageValue, IMessageHeaders headers) => throw null;
    public BatchProduceItem(string topic, object messageKey, object messageValue, IMessageHeaders headers, int partition) => throw null;
    public global::Confluent.Kafka.DeliveryReport<byte[], byte[]> DeliveryReport { get => throw null; }
    public IMessageHeaders Headers { get; }
    public object MessageKey { get; }
    public object MessageValue { get; }
    public int? Partition { get; }
    public string Topic { get; }
}

public interface IProducerAccessor
{
    IEnumerable<IMessageProducer> All { get; }
    IMessageProducer this[string name] { get; }
    IMessageProducer GetProducer(string name);
    IMessageProducer GetProducer<TProducer>();
}
