using System.Text.Json;
using Confluent.Kafka;

namespace Northwind.Integration;

public class Customer { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Iban { get; set; } = ""; public string Phone { get; set; } = ""; }
public record Known(string Id);

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
            Serilog.Log.Information("customer {Id}", customer.Id);
            Serilog.Log.Logger.ForContext("phone", customer.Phone).Warning("odd");
            await producer.ProduceAsync("known", new Message<string, string> { Value = JsonSerializer.Serialize(new Known(customer.Id)) });
        }
    }
}
