using System.Text.Json;
using Confluent.Kafka;

namespace Shop.Invoicing;

public class Customer { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Phone { get; set; } = ""; public string[] Tags { get; set; } = []; }
public class Invoice { public string Number { get; set; } = ""; public string Contact { get; set; } = ""; public string Extra { get; set; } = ""; }

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("customers");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var customer = JsonSerializer.Deserialize<Customer>(result.Message.Value)!;
            await foreach (var invoice in SplitAsync(customer).WithCancellation(CancellationToken.None))
                await producer.ProduceAsync("invoices", new Message<string, string> { Value = JsonSerializer.Serialize(invoice) });
            consumer.Commit(result);
        }
    }

    private static async IAsyncEnumerable<Invoice> SplitAsync(Customer customer)
    {
        foreach (var tag in customer.Tags)
        {
            await Task.Yield();
            yield return new Invoice { Number = customer.Id, Extra = tag };
        }
    }
}
