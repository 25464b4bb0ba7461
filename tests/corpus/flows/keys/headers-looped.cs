using System.Text;
using System.Text.Json;
using Confluent.Kafka;

namespace Shop.Invoicing;

public record Order(string Id, string Customer, string Email);
public record Invoice(string Number, string Trace);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("orders");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var order = JsonSerializer.Deserialize<Order>(result.Message.Value)!;
            var headers = new Headers();
            foreach (var header in result.Message.Headers)
            {
                if (header.Key != "secret")
                    headers.Add(header);
            }

            var trace = result.Message.Headers.TryGetLastBytes("trace", out var bytes) ? Encoding.UTF8.GetString(bytes) : "";
            await producer.ProduceAsync("invoices", new Message<string, string> { Headers = headers, Value = JsonSerializer.Serialize(new Invoice(order.Id, trace)) });
            consumer.Commit(result);
        }
    }
}
