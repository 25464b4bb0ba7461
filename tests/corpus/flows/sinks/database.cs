using System.Data;
using System.Text.Json;
using Confluent.Kafka;
using Dapper;
using Microsoft.EntityFrameworkCore;

namespace Contoso.Orders;

public class Customer { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Iban { get; set; } = ""; public string Phone { get; set; } = ""; }
public record Known(string Id);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer, IDbConnection connection, CrmContext context)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("customers");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var customer = JsonSerializer.Deserialize<Customer>(result.Message.Value)!;
            await connection.ExecuteAsync("insert into phones values (@phone)", new { phone = customer.Phone });
            context.Entries.Add(new Entry { Key = customer.Id, Mail = customer.Email });
            await context.SaveChangesAsync();
            await producer.ProduceAsync("known", new Message<string, string> { Value = JsonSerializer.Serialize(new Known(customer.Id)) });
            consumer.Commit(result);
        }
    }
}

public class Entry { public string Key { get; set; } = ""; public string Mail { get; set; } = ""; }

public class CrmContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<Entry> Entries => Set<Entry>();
}
