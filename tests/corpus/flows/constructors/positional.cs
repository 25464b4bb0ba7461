using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Billing;

public record Customer(string Id, string Email, string Phone);
public record Invoice(string Number, string Contact, string Callback);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("customers");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var customer = JsonSerializer.Deserialize<Customer>(result.Message.Value)!;
            var first = new Invoice(customer.Id, customer.Email, customer.Phone);
            var second = new Invoice(Callback: customer.Email, Number: customer.Id, Contact: customer.Phone);
            Console.WriteLine(first.Number.Length);
            await producer.ProduceAsync("invoices", new Message<string, string> { Value = JsonSerializer.Serialize(second) });
            consumer.Commit(result);
        }
    }
}
