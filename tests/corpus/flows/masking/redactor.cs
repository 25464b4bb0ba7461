using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Compliance.Redaction;

namespace Shop.Invoicing;

public class Customer { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Iban { get; set; } = ""; public string Phone { get; set; } = ""; }
public record Anonymous(string Person, string Contact, string Extra);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer, Redactor redactor)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("customers");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var customer = JsonSerializer.Deserialize<Customer>(result.Message.Value)!;
            await producer.ProduceAsync("statistics", new Message<string, string> { Value = JsonSerializer.Serialize(new Anonymous(redactor.Redact(customer.Email), customer.Phone, redactor.Redact(customer.Iban.AsSpan()))) });
            consumer.Commit(result);
        }
    }
}
