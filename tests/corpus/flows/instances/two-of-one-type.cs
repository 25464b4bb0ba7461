using System.Text.Json;
using Confluent.Kafka;

namespace Shop.Invoicing;

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
            var first = Make(customer.Email);
            var second = Make(customer.Phone);
            second.Text = customer.Id;
            Console.WriteLine(first.To.Length);
            await producer.ProduceAsync("notices", new Message<string, string> { Value = JsonSerializer.Serialize(second) });
            consumer.Commit(result);
        }
    }

    private static Notice Make(string to) => new() { To = to, Text = "hello" };
}
