using System.Text.Json;
using Confluent.Kafka;

namespace Northwind.Integration;

public class Customer
{
    public string First { get; set; } = "";
    public string Last { get; set; } = "";
    public string Email { get; set; } = "";
}

public record Label(string Name, string Address);

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
            var person = new Person(customer);
            await producer.ProduceAsync("labels", new Message<string, string> { Value = JsonSerializer.Serialize(new Label(person.Name, person.Address)) });
        }
    }
}

public sealed class Person(Customer customer)
{
    private string? _address;

    public string Address => _address ??= customer.Email.ToUpperInvariant();

    public string Name { get; } = customer.Last;
}
