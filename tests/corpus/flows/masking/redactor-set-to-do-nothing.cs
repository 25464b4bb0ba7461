using System.Text;
using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Compliance.Classification;
using Microsoft.Extensions.Compliance.Redaction;
using Microsoft.Extensions.DependencyInjection;

namespace Northwind.Integration;

public class Customer { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Iban { get; set; } = ""; public string Phone { get; set; } = ""; }
public record Anonymous(string Person, string Contact, string Extra);

public static class Taxonomy
{
    public static DataClassification Personal { get; } = new("Northwind", "Personal");
    public static DataClassification Financial => new("Northwind", nameof(Financial));
    public static readonly DataClassification Open = new("Northwind", "Open");
}

public static class Setup
{
    public static void Add(IServiceCollection services) => services.AddRedaction(redaction =>
    {
        redaction.SetRedactor<NullRedactor>(Taxonomy.Open);
        redaction.SetHmacRedactor(hmac => hmac.KeyId = 7, Taxonomy.Personal);
    });
}

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer, IRedactorProvider redactors)
{
    private readonly Redactor _financial = redactors.GetRedactor(Taxonomy.Financial);

    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("customers");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var customer = JsonSerializer.Deserialize<Customer>(result.Message.Value)!;
            await producer.ProduceAsync("statistics", new Message<string, string> { Value = JsonSerializer.Serialize(new Anonymous(redactors.GetRedactor(Taxonomy.Open).Redact(customer.Id), redactors.GetRedactor(new DataClassificationSet(Taxonomy.Personal)).Redact(customer.Email), _financial.Redact(customer.Iban))) });
            consumer.Commit(result);
        }
    }
}
