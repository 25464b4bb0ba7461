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
        redaction.SetRedactor<NullRedactor>(Taxonomy.Open).SetRedactor<ErasingRedactor>(Taxonomy.Personal, Taxonomy.Financial);
    });
}

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer, IRedactorProvider redactors)
{
    private string Mask(string text, DataClassification kind) => redactors.GetRedactor(kind).Redact(text);

    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("customers");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var customer = JsonSerializer.Deserialize<Customer>(result.Message.Value)!;
            var kind = new DataClassification("Northwind", Encoding.UTF8.GetString(result.Message.Headers.GetLastBytes("kind")));
            await producer.ProduceAsync("statistics", new Message<string, string> { Value = JsonSerializer.Serialize(new Anonymous(Mask(customer.Email, kind), customer.Id, redactors.GetRedactor(Taxonomy.Financial).Redact(customer.Iban))) });
            consumer.Commit(result);
        }
    }
}
