using Confluent.Kafka;
using Microsoft.Extensions.Options;

namespace Acme;

public class OrderPublisher
{
    private readonly IProducer<string, string> _producer;
    private readonly KafkaOptions _options;

    public OrderPublisher(IProducer<string, string> producer, IOptions<KafkaOptions> options)
    {
        _producer = producer;
        _options = options.Value;
    }

    public async Task PublishAsync(string order)
    {
        await _producer.ProduceAsync(_options.OrdersTopic, new Message<string, string> { Value = order });
        await _producer.ProduceAsync(_options.AuditTopic, new Message<string, string> { Value = order });
        await _producer.ProduceAsync(_options.Unset, new Message<string, string> { Value = order });
    }
}
