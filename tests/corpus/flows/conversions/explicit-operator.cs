using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Billing;

public record Customer(string Id, string Email, string Phone);
public class Ticket
{
    public string Reporter { get; set; } = "";
    public string Answer { get; set; } = "";

    public static explicit operator Ticket(Customer customer) => new() { Reporter = customer.Id, Answer = customer.Phone.TrimStart('+') };
}

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("customers");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var customer = JsonSerializer.Deserialize<Customer>(result.Message.Value)!;
            await producer.ProduceAsync("tickets", new Message<string, string> { Value = JsonSerializer.Serialize((Ticket)customer) });
            consumer.Commit(result);
        }
    }
}
