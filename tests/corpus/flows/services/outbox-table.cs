using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Acme.Ledger;

public sealed record Payment(string Id, decimal Amount, string Currency, string CardNumber);

public sealed record Booking(string Payment, decimal Amount, string Currency);

public class OutboxRow
{
    public Guid Id { get; set; }
    public string Key { get; set; } = "";
    public string Payload { get; set; } = "";
    public DateTimeOffset CreatedAt { get; set; }
    public DateTimeOffset? SentAt { get; set; }
}

public class PaymentRow
{
    public string Id { get; set; } = "";
    public decimal Amount { get; set; }
}

public class LedgerContext(DbContextOptions<LedgerContext> options) : DbContext(options)
{
    public DbSet<OutboxRow> Outbox => Set<OutboxRow>();
    public DbSet<PaymentRow> Payments => Set<PaymentRow>();
}

public interface IOutbox
{
    void Add<T>(string key, T message);
}

public sealed class EfOutbox(LedgerContext context) : IOutbox
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public void Add<T>(string key, T message)
    {
        var row = new OutboxRow
        {
            Id = Guid.NewGuid(),
            Key = key,
            Payload = JsonSerializer.Serialize(message, Json),
        };
        context.Outbox.Add(row);
    }
}

public sealed class PaymentConsumer(IConsumer<string, string> consumer, LedgerContext context, IOutbox outbox) : BackgroundService
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("payments");
        while (!stoppingToken.IsCancellationRequested)
        {
            var result = consumer.Consume(stoppingToken);
            var payment = JsonSerializer.Deserialize<Payment>(result.Message.Value, Json);
            if (payment is null)
                continue;

            context.Payments.Add(new PaymentRow { Id = payment.Id, Amount = payment.Amount });
            outbox.Add($"payment-{payment.Id}", new Booking(payment.Id, payment.Amount, payment.Currency.ToUpper(CultureInfo.InvariantCulture)));
            await context.SaveChangesAsync(stoppingToken);
            consumer.Commit(result);
        }
    }
}

public sealed class OutboxSender(IProducer<string, string> producer, LedgerContext context, TimeProvider time) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(5));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var rows = await context.Outbox.Where(row => row.SentAt == null).OrderBy(row => row.CreatedAt).Take(100).ToListAsync(stoppingToken);
            foreach (var row in rows)
            {
                await SendAsync(row, stoppingToken);
                row.SentAt = time.GetUtcNow();
            }

            await context.SaveChangesAsync(stoppingToken);
        }
    }

    private async Task SendAsync(OutboxRow row, CancellationToken stoppingToken)
    {
        var message = new Message<string, string> { Key = row.Key, Value = row.Payload, Headers = new Headers() };
        message.Headers.Add("sent-at", Encoding.UTF8.GetBytes(time.GetUtcNow().ToString("O")));
        await producer.ProduceAsync("ledger", message, stoppingToken);
    }
}
