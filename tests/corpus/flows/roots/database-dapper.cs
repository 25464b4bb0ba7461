using System.Data;
using System.Text.Json;
using Confluent.Kafka;
using Dapper;

namespace Northwind.Integration;

public record Order(string Id, string Email);
public class Event { public string Order { get; set; } = ""; public Guid EventId { get; set; } public DateTimeOffset At { get; set; } public string Source { get; set; } = ""; public int Roll { get; set; } }

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer, IDbConnection connection)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("orders");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var order = JsonSerializer.Deserialize<Order>(result.Message.Value)!;
            var row = await connection.QuerySingleAsync<Row>("select name, city from customers where id = @id", new { id = order.Id });
            await producer.ProduceAsync("events", new Message<string, string> { Value = JsonSerializer.Serialize(new Event { Order = order.Id, Source = row.City }) });
            consumer.Commit(result);
        }
    }
}

public class Row { public string Name { get; set; } = ""; public string City { get; set; } = ""; }
