using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Billing;

public record Customer(string Id, string Email, string Phone);
public class Notice { public string To { get; set; } = ""; public string Text { get; set; } = ""; }

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("customers");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var customer = JsonSerializer.Deserialize<Customer>(result.Message.Value)!;
            var mail = new Notice { To = customer.Email, Text = customer.Id };
            var call = new Notice { To = customer.Phone };
            await producer.ProduceAsync("notices", new Message<string, string> { Value = JsonSerializer.Serialize(mail) });
            await producer.ProduceAsync("calls", new Message<string, string> { Value = JsonSerializer.Serialize(call) });
            consumer.Commit(result);
        }
    }
}
