using System.Text;
using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Contoso.Orders;

public record Customer(string Id, string Email, string Phone, DateTime Born, decimal Credit, string Country);
public record Letter(string To, string Subject, string Body);

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
        var text = new StringBuilder();
        text.Append("Dear ").Append(customer.Id).AppendLine(",");
        text.AppendFormat("call {0}", customer.Phone);
        var other = new StringBuilder(customer.Country);
        Console.WriteLine(other.Length);
        await producer.ProduceAsync("letters", new Message<string, string> { Value = JsonSerializer.Serialize(new Letter(customer.Email, "Hello", text.ToString())) });
    }
}
