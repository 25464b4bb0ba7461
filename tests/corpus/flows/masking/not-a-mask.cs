using System.Text;
using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Contoso.Orders;

public class Customer { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Iban { get; set; } = ""; public string Phone { get; set; } = ""; }
public record Anonymous(string Person, string Contact, string Extra);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("customers");
        while (!stoppingToken.IsCancellationRequested)
        {
            var result = consumer.Consume(stoppingToken);
            await HandleAsync(JsonSerializer.Deserialize<Customer>(result.Message.Value)!);
            consumer.Commit(result);
        }
    }

    private async Task HandleAsync(Customer customer)
    {
        var cut = customer.Iban.Substring(0, 4) + "****";
        var encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes(customer.Email));
        await producer.ProduceAsync("statistics", new Message<string, string> { Value = JsonSerializer.Serialize(new Anonymous(cut, encoded, customer.Phone.GetHashCode().ToString())) });
    }
}
