using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Billing;

public record Customer(string Id, string Email, string Phone);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("customers");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var customer = JsonSerializer.Deserialize<Customer>(result.Message.Value)!;
            await producer.ProduceAsync("invoices", new Message<string, string> { Value = JsonSerializer.Serialize(new Invoice(customer)) });
            consumer.Commit(result);
        }
    }
}

public abstract class Document
{
    protected Document(string number, string origin)
    {
        Number = number;
        Origin = origin;
    }

    public string Number { get; }

    public string Origin { get; }
}

public sealed class Invoice : Document
{
    public Invoice(Customer customer)
        : base(customer.Id, "billing")
    {
        Contact = customer.Email;
    }

    public string Contact { get; }
}
