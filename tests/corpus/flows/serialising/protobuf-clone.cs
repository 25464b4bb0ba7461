using Confluent.Kafka;
using Google.Protobuf;
using LineageAnalyzers.Tests.Records.Protobuf;

namespace Acme.Picking;

public sealed class Worker(IConsumer<string, byte[]> consumer, IProducer<string, byte[]> producer)
{
    public void Run(CancellationToken stop)
    {
        consumer.Subscribe("addresses");
        while (!stop.IsCancellationRequested)
        {
            var line = Line.Parser.ParseFrom(consumer.Consume(stop).Message.Value);
            var copy = line.Clone();
            copy.Quantity = line.Quantity + 1;
            producer.Produce("lines", new Message<string, byte[]> { Value = copy.ToByteArray() });
        }
    }
}
