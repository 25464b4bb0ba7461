using System.Text.Json;
using Confluent.Kafka;
using Microsoft.EntityFrameworkCore;

namespace Acme.Billing;

public record Order(string Id, string Email);
public class Event { public string Order { get; set; } = ""; public Guid EventId { get; set; } public DateTimeOffset At { get; set; } public string Source { get; set; } = ""; public int Roll { get; set; } }

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer, ShopContext context)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("orders");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var order = JsonSerializer.Deserialize<Order>(result.Message.Value)!;
            var found = await context.Customers.FindAsync(order.Id);
            var other = await context.Customers.FirstOrDefaultAsync(one => one.Name == order.Email);
            await producer.ProduceAsync("events", new Message<string, string> { Value = JsonSerializer.Serialize(new Event { Order = other!.City, Source = found!.Name }) });
            consumer.Commit(result);
        }
    }
}

public class Customer { public string Id { get; set; } = ""; public string Name { get; set; } = ""; public string City { get; set; } = ""; }

public class ShopContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<Customer> Customers => Set<Customer>();
}
