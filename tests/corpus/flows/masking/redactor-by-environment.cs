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
    public static void Add(IServiceCollection services, bool isDevelopment) => services.AddRedaction(redaction =>
    {
        if (isDevelopment)
            redaction.SetRedactor<NullRedactor>(Taxonomy.Personal);
        else
            redaction.SetRedactor<ErasingRedactor>(Taxonomy.Personal);
    });
}

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer, IRedactorProvider redactors)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("customers");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var customer = JsonSerializer.Deserialize<Customer>(result.Message.Value)!;
            await producer.ProduceAsync("statistics", new Message<string, string> { Value = JsonSerializer.Serialize(new Anonymous(redactors.GetRedactor(Taxonomy.Personal).Redact(customer.Email), redactors.GetRedactor(Taxonomy.Financial).Redact(customer.Iban), customer.Id)) });
            consumer.Commit(result);
        }
    }
}
