using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Northwind.Integration;

public class Customer { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Phone { get; set; } = ""; public string[] Tags { get; set; } = []; }
public class Invoice { public string Number { get; set; } = ""; public string Contact { get; set; } = ""; public string Extra { get; set; } = ""; }

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
        await producer.ProduceAsync("invoices", new Message<string, string> { Value = JsonSerializer.Serialize(new Invoice { Number = await NumberAsync(customer), Contact = await ContactAsync(customer) }) });
    }

    private ValueTask<string> NumberAsync(Customer customer) => new(customer.Id);

    private ValueTask<string> ContactAsync(Customer customer) =>
        customer.Phone.Length > 0 ? ValueTask.FromResult(customer.Phone) : new ValueTask<string>(SlowAsync(customer));

    private static async Task<string> SlowAsync(Customer customer)
    {
        await Task.Yield();
        return customer.Email;
    }
}
