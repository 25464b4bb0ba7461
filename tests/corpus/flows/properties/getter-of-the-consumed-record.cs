using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Billing;

public class Customer
{
    public string First { get; set; } = "";
    public string Last { get; set; } = "";
    public string? Email { get; set; }
    public string? Phone { get; set; }

    [System.Text.Json.Serialization.JsonIgnore]
    public string Reach => Email ?? Phone ?? "";

    [System.Text.Json.Serialization.JsonIgnore]
    public bool HasMail => !string.IsNullOrEmpty(Email);
}

public record Label(string Name, string Address, bool Mail);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("customers");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var customer = JsonSerializer.Deserialize<Customer>(result.Message.Value)!;
            await producer.ProduceAsync("labels", new Message<string, string> { Value = JsonSerializer.Serialize(new Label(customer.Last, customer.Reach, customer.HasMail)) });
            consumer.Commit(result);
        }
    }
}
