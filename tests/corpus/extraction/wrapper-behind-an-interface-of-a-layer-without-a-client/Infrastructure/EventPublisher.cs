using System.Text.Json;
using Acme.Application;
using Confluent.Kafka;
using Microsoft.Extensions.Options;

namespace Acme.Infrastructure;

public class KafkaOptions
{
    public string TopicPrefix { get; set; } = "";
}

public class EventPublisher(IProducer<Null, string> producer, IOptions<KafkaOptions> options) : IEventPublisher
{
    private readonly string _prefix = options.Value.TopicPrefix;

    public Task PublishAsync<T>(string topic, T message) =>
        producer.ProduceAsync($"{_prefix}{topic}", new Message<Null, string> { Value = JsonSerializer.Serialize(message) });
}
