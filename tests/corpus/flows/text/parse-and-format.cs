using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Contoso.Orders;

public record Row(string Id, string Amount, string When, int Count);
public record Booking(string Id, decimal Amount, DateTimeOffset When, string Count);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("rows");
        while (!stoppingToken.IsCancellationRequested)
        {
            var result = consumer.Consume(stoppingToken);
            await HandleAsync(JsonSerializer.Deserialize<Row>(result.Message.Value)!);
            consumer.Commit(result);
        }
    }

    private async Task HandleAsync(Row row)
    {
        var amount = decimal.Parse(row.Amount, System.Globalization.CultureInfo.InvariantCulture);
        await producer.ProduceAsync("bookings", new Message<string, string> { Value = JsonSerializer.Serialize(new Booking(row.Id, amount, DateTimeOffset.Parse(row.When), row.Count.ToString("D5"))) });
    }
}
