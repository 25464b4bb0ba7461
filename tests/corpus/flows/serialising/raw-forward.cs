using Confluent.Kafka;

namespace Acme.Mirror;

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("source");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            await producer.ProduceAsync("target", new Message<string, string> { Key = result.Message.Key, Value = result.Message.Value }, stop);
        }
    }
}
