using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Accounting.Matching;

public sealed record InvoiceSent(string InvoiceNumber, string DebtorId, string Currency, decimal Gross, DateOnly DueOn, string ContactMail);

public sealed record BankEntry(string EntryId, string DebtorId, string Currency, decimal Amount, DateOnly BookedOn, string Purpose, string CounterIban);

public sealed record InvoiceSettled(string InvoiceNumber, string EntryId, string DebtorId, decimal Difference, int DaysLate, string Channel);

public sealed record EntryUnmatched(string EntryId, string Purpose, decimal Amount);

public sealed class OpenItems
{
    private readonly Dictionary<(string Debtor, string Currency), List<InvoiceSent>> _open = new();
    private readonly HashSet<string> _seen = new(StringComparer.OrdinalIgnoreCase);
    private readonly object _gate = new();

    public void Add(InvoiceSent invoice)
    {
        lock (_gate)
        {
            if (!_seen.Add(invoice.InvoiceNumber))
                return;
            var key = (invoice.DebtorId, invoice.Currency);
            if (!_open.TryGetValue(key, out var invoices))
                _open[key] = invoices = new List<InvoiceSent>();
            invoices.Add(invoice);
        }
    }

    public InvoiceSent? Take(BankEntry entry)
    {
        lock (_gate)
        {
            if (!_open.TryGetValue((entry.DebtorId, entry.Currency), out var invoices))
                return null;
            var index = invoices.FindIndex(invoice => entry.Purpose.Contains(invoice.InvoiceNumber, StringComparison.OrdinalIgnoreCase));
            if (index < 0)
                index = invoices.FindIndex(invoice => invoice.Gross == entry.Amount);
            if (index < 0)
                return null;
            var found = invoices[index];
            invoices.RemoveAt(index);
            return found;
        }
    }
}

public sealed class InvoiceListener(IConsumer<string, string> consumer, OpenItems items) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        consumer.Subscribe("invoices-sent");
        while (!stoppingToken.IsCancellationRequested)
        {
            var invoice = JsonSerializer.Deserialize<InvoiceSent>(consumer.Consume(stoppingToken).Message.Value);
            if (invoice is { Gross: > 0 })
                items.Add(invoice);
        }
    }
}

public sealed class BankListener(IConsumer<string, string> consumer, IProducer<string, string> producer, OpenItems items, ILogger<BankListener> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        consumer.Subscribe("bank-entries");
        while (!stoppingToken.IsCancellationRequested)
        {
            var entry = JsonSerializer.Deserialize<BankEntry>(consumer.Consume(stoppingToken).Message.Value)!;
            if (items.Take(entry) is not { } invoice)
            {
                logger.LogWarning("Nothing open for entry {Entry} of {Debtor}", entry.EntryId, entry.DebtorId);
                var unmatched = new EntryUnmatched(entry.EntryId, entry.Purpose, entry.Amount);
                await producer.ProduceAsync("entries-unmatched", new Message<string, string> { Key = unmatched.EntryId, Value = JsonSerializer.Serialize(unmatched) }, stoppingToken);
                continue;
            }

            var late = Math.Max(0, entry.BookedOn.DayNumber - invoice.DueOn.DayNumber);
            var settled = new InvoiceSettled(invoice.InvoiceNumber, entry.EntryId, invoice.DebtorId, entry.Amount - invoice.Gross, late, "bank");
            await producer.ProduceAsync("invoices-settled", new Message<string, string> { Key = settled.DebtorId, Value = JsonSerializer.Serialize(settled) }, stoppingToken);
        }
    }
}
