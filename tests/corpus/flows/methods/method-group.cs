using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Contoso.Orders;

public class Customer { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Phone { get; set; } = ""; public string Street { get; set; } = ""; }
public class Invoice { public string Number { get; set; } = ""; public string Contact { get; set; } = ""; public string Place { get; set; } = ""; public string Extra { get; set; } = ""; }

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
        Func<Customer, string> unused = PhoneOf;
        Console.WriteLine(unused.Target is null);
        await producer.ProduceAsync("invoices", new Message<string, string> { Value = JsonSerializer.Serialize(Convert(customer, MailOf)) });
    }

    private static Invoice Convert(Customer customer, Func<Customer, string> contact) => new() { Number = customer.Id, Contact = contact(customer) };

    private static string MailOf(Customer customer) => customer.Email;

    private static string PhoneOf(Customer customer) => customer.Phone;
}
