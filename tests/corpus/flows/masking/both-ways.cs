using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Billing;

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
            var hash = Convert.ToHexString(SHA512.HashData(Encoding.UTF8.GetBytes(customer.Email)));
            await producer.ProduceAsync("statistics", new Message<string, string> { Value = JsonSerializer.Serialize(new Anonymous(hash, customer.Email, hash + customer.Phone)) });
            consumer.Commit(result);
        }
    }
}
