using System.Text;
using Confluent.Kafka;

namespace Contoso.Orders;

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("orders");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var headers = new Headers { { "token", result.Message.Headers.GetLastBytes("token") }, { "tenant", result.Message.Headers.GetLastBytes("tenant") } };
            headers.Remove("token");
            await producer.ProduceAsync("orders-clean", new Message<string, string> { Key = result.Message.Key, Headers = headers, Value = "" });
            consumer.Commit(result);
        }
    }
}
