using Acme.Orders;
using Confluent.Kafka;
using Microsoft.Extensions.Options;

namespace Acme.OrderService;

/// <summary>Tells the rest of the company that an order was placed.</summary>
internal sealed class OrderPublisher(IProducer<string, OrderPlaced> producer, IOptions<KafkaOptions> options)
{
    public async Task PublishAsync(OrderPlaced order, CancellationToken cancellationToken)
    {
        var message = new Message<string, OrderPlaced> { Key = order.orderId, Value = order };
        await producer.ProduceAsync(options.Value.OrdersTopic, message, cancellationToken);
    }
}
