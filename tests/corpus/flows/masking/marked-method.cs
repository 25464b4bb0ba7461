using System.Text.Json;
using Confluent.Kafka;
using LineageAnalyzers.Annotations;

namespace Northwind.Integration;

public class Customer { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Iban { get; set; } = ""; public string Phone { get; set; } = ""; }
public record Anonymous(string Person, string Contact, string Extra);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer, IPseudonyms pseudonyms)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("customers");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var customer = JsonSerializer.Deserialize<Customer>(result.Message.Value)!;
            await producer.ProduceAsync("statistics", new Message<string, string> { Value = JsonSerializer.Serialize(new Anonymous(Privacy.Shorten(customer.Email), pseudonyms.Of(customer.Iban), Privacy.Shorten(customer.Phone, 3))) });
            consumer.Commit(result);
        }
    }
}

public static class Privacy
{
    [Masks]
    public static string Shorten(string text) => text.Length > 2 ? text[..1] + "***" : "***";

    public static string Shorten(string text, int length) => text[..length];
}

public interface IPseudonyms
{
    [Masks]
    string Of(string text);
}
