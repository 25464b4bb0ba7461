using System.Collections.Concurrent;
using Confluent.Kafka;

namespace Acme;

public sealed class Clients(ConsumerConfig config)
{
    private readonly ConcurrentDictionary<string, Lazy<IConsumer<string, string>>> _consumers = new();

    public ConsumeResult<string, string> ConsumeFrom(string topic) => _consumers.GetOrAdd(topic, name => new(() =>
    {
        var consumer = new ConsumerBuilder<string, string>(config).Build();
        consumer.Subscribe(name);
        return consumer;
    })).Value.Consume();
}
