using System.Text.Json;
using Confluent.Kafka;
using LineageAnalyzers.Annotations;

namespace Northwind.Integration;

public class Customer { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Iban { get; set; } = ""; public string Phone { get; set; } = ""; }
public record Anonymous(string Person, string Contact, string Extra);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("customers");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var customer = JsonSerializer.Deserialize<Customer>(result.Message.Value)!;
            var hidden = customer.Hidden();
            await producer.ProduceAsync("statistics", new Message<string, string> { Value = JsonSerializer.Serialize(new Anonymous(hidden, customer.Email, "")) });
            consumer.Commit(result);
        }
    }
}

public static class Customers
{
    [Masks]
    public static string Hidden(this Customer customer) => customer.Id + customer.Iban;
}
