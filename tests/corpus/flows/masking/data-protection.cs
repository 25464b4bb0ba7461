using System.Text.Json;
using Confluent.Kafka;
using Microsoft.AspNetCore.DataProtection;

namespace Northwind.Integration;

public class Customer { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Iban { get; set; } = ""; public string Phone { get; set; } = ""; }
public record Anonymous(string Person, string Contact, string Extra);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer, IDataProtectionProvider provider)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("customers");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var customer = JsonSerializer.Deserialize<Customer>(result.Message.Value)!;
            var protector = provider.CreateProtector("customers");
            var hidden = protector.Protect(customer.Email);
            var bytes = protector.Protect(System.Text.Encoding.UTF8.GetBytes(customer.Iban));
            await producer.ProduceAsync("statistics", new Message<string, string> { Value = JsonSerializer.Serialize(new Anonymous(hidden, Convert.ToBase64String(bytes), protector.Unprotect(customer.Phone))) });
            consumer.Commit(result);
        }
    }
}
