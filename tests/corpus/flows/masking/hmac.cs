using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Confluent.Kafka;

namespace Contoso.Orders;

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
            await producer.ProduceAsync("statistics", new Message<string, string> { Value = JsonSerializer.Serialize(new Anonymous(Pseudonym(customer.Iban), Pseudonym(customer.Email), customer.Id)) });
            consumer.Commit(result);
        }
    }

    private static readonly byte[] Key = Encoding.UTF8.GetBytes("pepper");

    private static string Pseudonym(string text)
    {
        using var hmac = new HMACSHA256(Key);
        return Convert.ToBase64String(hmac.ComputeHash(Encoding.UTF8.GetBytes(text)));
    }
}
