using Confluent.Kafka;
using Google.Protobuf;
using LineageAnalyzers.Tests.Records.Protobuf;

namespace Acme.Picking;

public sealed class Worker(IConsumer<string, byte[]> consumer, IProducer<string, byte[]> producer)
{
    public void Run(CancellationToken stop)
    {
        consumer.Subscribe("orders");
        while (!stop.IsCancellationRequested)
        {
            var order = OrderPlaced.Parser.ParseFrom(consumer.Consume(stop).Message.Value);
            using var stream = new MemoryStream();
            new OrderPlaced { OrderId = order.OrderId, Customer = new OrderPlaced.Types.Customer { CustomerId = order.Customer.EmailAddress } }.WriteTo(stream);
            producer.Produce("picks", new Message<string, byte[]> { Value = stream.ToArray() });
        }
    }
}
