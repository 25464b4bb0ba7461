using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Compliance.Classification;
using Microsoft.Extensions.Compliance.Redaction;

namespace Northwind.Integration;

public class Customer { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Iban { get; set; } = ""; public string Phone { get; set; } = ""; }
public record Anonymous(string Person, string Contact, string Extra);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer, IRedactorProvider redactors)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("customers");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var customer = JsonSerializer.Deserialize<Customer>(result.Message.Value)!;
            Redactor nothing = NullRedactor.Instance;
            Redactor personal = redactors.GetRedactor(new DataClassificationSet(new DataClassification("acme", "personal")));
            await producer.ProduceAsync("statistics", new Message<string, string> { Value = JsonSerializer.Serialize(new Anonymous(nothing.Redact(customer.Email), NullRedactor.Instance.Redact(customer.Phone), personal.Redact(customer.Iban))) });
            consumer.Commit(result);
        }
    }
}
