using System.Text;
using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Billing;

public record Order(string Id, string Customer, string Email);
public record Invoice(string Number, string Contact);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("orders");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var order = JsonSerializer.Deserialize<Order>(result.Message.Value)!;
            var headers = new Headers { { "customer", Encoding.UTF8.GetBytes(order.Customer) } };
            headers.Add("source", Encoding.UTF8.GetBytes("billing"));
            headers.Add(new Header("mail", Encoding.UTF8.GetBytes(order.Email)));
            await producer.ProduceAsync("invoices", new Message<string, string> { Headers = headers, Value = JsonSerializer.Serialize(new Invoice(order.Id, "")) });
            consumer.Commit(result);
        }
    }
}
