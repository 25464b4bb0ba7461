using System.Text.Json;
using Confluent.Kafka;

namespace Northwind.Integration;

public record Customer(string Id, string Email, string Phone);
public class Notice { public string To { get; set; } = ""; public string Text { get; set; } = ""; }

public sealed class Worker
{
    private readonly IConsumer<string, string> _consumer;
    private readonly IProducer<string, string> producer;

    public Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
    {
        _consumer = consumer;
        this.producer = producer;
    }

    public async Task RunAsync(CancellationToken stop)
    {
        _consumer.Subscribe(new[] { "customers" });
        while (!stop.IsCancellationRequested)
        {
            ConsumeResult<string, string>? result = _consumer.Consume(TimeSpan.FromSeconds(1));
            if (result is null || result.IsPartitionEOF)
                continue;
            var customer = JsonSerializer.Deserialize<Customer>(result.Message.Value)!;
            var notice = new Notice { To = customer.Email };
            await producer.ProduceAsync("notices", new Message<string, string> { Value = JsonSerializer.Serialize(notice) });
            notice.To = customer.Phone;
            notice.Text = customer.Id;
            Console.WriteLine(notice.Text.Length);
        }
    }
}
