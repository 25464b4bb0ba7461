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

public sealed class PersonalDataAttribute() : DataClassificationAttribute(Taxonomy.Personal);

public sealed class StarRedactor : Redactor
{
    public override int GetRedactedLength(ReadOnlySpan<char> input) => 3;

    public override int Redact(ReadOnlySpan<char> source, Span<char> destination)
    {
        "***".AsSpan().CopyTo(destination);
        return 3;
    }
}

public static class Setup
{
    public static void Add(IServiceCollection services) => services.AddRedaction(redaction =>
    {
        redaction.SetRedactor<StarRedactor>(Taxonomy.Personal, new DataClassificationSet(Taxonomy.Personal, Taxonomy.Financial)).SetFallbackRedactor<NullRedactor>();
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
            var text = new StringBuilder().AppendRedacted(redactors.GetRedactor(Taxonomy.Open), customer.Phone);
            await producer.ProduceAsync("statistics", new Message<string, string> { Value = JsonSerializer.Serialize(new Anonymous(redactors.GetRedactor(Taxonomy.Financial).Redact(customer.Iban), redactors.GetRedactor(new PersonalDataAttribute().Classification).Redact(customer.Email), text.ToString())) });
            consumer.Commit(result);
        }
    }
}
