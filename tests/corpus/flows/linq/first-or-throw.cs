using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Contoso.Orders;

public class Address { public string Kind { get; set; } = ""; public string Street { get; set; } = ""; public string City { get; set; } = ""; }
public class Customer { public string Id { get; set; } = ""; public Address[] Addresses { get; set; } = []; }
public record Letter(string To, string Street, string Place);

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
        var billing = customer.Addresses.Single(address => address.Kind == "billing");
        var shipping = customer.Addresses.FirstOrDefault(address => address.Kind == "shipping") ?? billing;
        await producer.ProduceAsync("letters", new Message<string, string> { Value = JsonSerializer.Serialize(new Letter(customer.Id, billing.Street, shipping.City)) });
    }
}
