using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Saas.Changes;

public sealed class Account
{
    public string Id { get; set; } = "";
    public string Email { get; set; } = "";
    public string Plan { get; set; } = "";
    public int Seats { get; set; }
    public string? Secret { get; set; }
}

public sealed record Change(string Field, string? Before, string? After);

public sealed class AccountChanged
{
    public required string Account { get; init; }
    public List<Change> Items { get; } = [];
    public DateTimeOffset At { get; init; }
}

public sealed class ChangeDetector
{
    private readonly Dictionary<string, Account> _last = [];

    public IReadOnlyList<Change> Detect(Account now)
    {
        var changes = new List<Change>();
        if (_last.TryGetValue(now.Id, out var before))
        {
            Compare(nameof(Account.Email), before.Email, now.Email, changes);
            Compare(nameof(Account.Plan), before.Plan, now.Plan, changes);
            Compare(nameof(Account.Seats), before.Seats, now.Seats, changes);
        }

        _last[now.Id] = now;
        return changes;
    }

    private static void Compare(string field, string before, string now, ICollection<Change> changes)
    {
        if (!string.Equals(before, now, StringComparison.Ordinal))
            changes.Add(new Change(field, before, now));
    }

    private static void Compare(string field, int before, int now, ICollection<Change> changes)
    {
        if (before != now)
            changes.Add(new Change(field, before.ToString(), now.ToString()));
    }
}

public sealed class ChangesWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, TimeProvider time) : BackgroundService
{
    private readonly ChangeDetector _detector = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("accounts");
        while (!stoppingToken.IsCancellationRequested)
        {
            var account = JsonSerializer.Deserialize<Account>(consumer.Consume(stoppingToken).Message.Value)!;
            var changes = _detector.Detect(account);
            if (changes.Count == 0)
                continue;

            var changed = new AccountChanged { Account = account.Id, At = time.GetUtcNow() };
            changed.Items.AddRange(changes);
            await producer.ProduceAsync("changes", new Message<string, string> { Key = changed.Account, Value = JsonSerializer.Serialize(changed) }, stoppingToken);
        }
    }
}
