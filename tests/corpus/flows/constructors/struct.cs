using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Billing;

public record Customer(string Id, string Email, string Phone);
public readonly record struct Reference(string Kind, string Value);
public record Invoice(Reference Owner, Reference Payer);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("customers");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var customer = JsonSerializer.Deserialize<Customer>(result.Message.Value)!;
            var owner = new Reference("customer", customer.Id);
            await producer.ProduceAsync("invoices", new Message<string, string> { Value = JsonSerializer.Serialize(new Invoice(owner, owner with { Value = customer.Email })) });
            consumer.Commit(result);
        }
    }
}
