using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Billing;

public record Customer(string Id, string Email, string Phone);
public record Ticket(string Number, string Mail, string Call);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("customers");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var customer = JsonSerializer.Deserialize<Customer>(result.Message.Value)!;
            var steps = new List<(string To, string Text)> { (customer.Email, customer.Id), ("nobody", customer.Id) };
            foreach (var (to, text) in steps)
                await producer.ProduceAsync("tickets", new Message<string, string> { Value = JsonSerializer.Serialize(new Ticket(text, to, "")) });
            consumer.Commit(result);
        }
    }
}
