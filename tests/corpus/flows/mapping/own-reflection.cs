using System.Text.Json;
using Confluent.Kafka;

namespace Shop.Invoicing;

public class Customer { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Phone { get; set; } = ""; }
public class Contact { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Mobile { get; set; } = ""; }

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("customers");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var customer = JsonSerializer.Deserialize<Customer>(result.Message.Value)!;
            await producer.ProduceAsync("contacts", new Message<string, string> { Value = JsonSerializer.Serialize(CopyMembers<Contact>(customer)) });
            consumer.Commit(result);
        }
    }

    private static TTo CopyMembers<TTo>(object from) where TTo : new()
    {
        var to = new TTo();
        foreach (var property in typeof(TTo).GetProperties())
            property.SetValue(to, from.GetType().GetProperty(property.Name)?.GetValue(from));
        return to;
    }
}
