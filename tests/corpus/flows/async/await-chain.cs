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
            await producer.ProduceAsync("invoices", new Message<string, string> { Value = JsonSerializer.Serialize(await BuildAsync(customer)) });
            consumer.Commit(result);
        }
    }

    private static async Task<Invoice> BuildAsync(Customer customer)
    {
        var contact = await ContactAsync(customer).ConfigureAwait(false);
        return new Invoice { Number = customer.Id, Contact = contact };
    }

    private static async Task<string> ContactAsync(Customer customer)
    {
        await Task.Delay(10);
        return customer.Email;
    }
}
