using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bank.Accounts;

public sealed record PaymentIn(string Iban, string Bic, decimal Amount, string Purpose);

public interface IDomainEvent { string Key { get; } }
public sealed record Credited(Guid Id, string Account, decimal Amount, string Text) : IDomainEvent
{
    [System.Text.Json.Serialization.JsonIgnore]
    public string Key => Account;
}

public abstract class Entity
{
    private readonly List<IDomainEvent> _events = [];
    public IReadOnlyCollection<IDomainEvent> Events => _events.AsReadOnly();
    public void ClearEvents() => _events.Clear();
    protected void AddEvent(IDomainEvent happened) => _events.Add(happened);
}

public sealed class Account : Entity
{
    public Account(string iban) => Iban = iban;

    public string Iban { get; }
    public decimal Balance { get; private set; }

    public void Credit(decimal amount, string purpose)
    {
        Balance += amount;
        AddEvent(new Credited(Guid.NewGuid(), Iban, amount, purpose));
    }
}

public sealed class AccountRepository
{
    private readonly Dictionary<string, Account> _accounts = [];

    public Account Get(string iban)
    {
        if (_accounts.TryGetValue(iban, out var account))
            return account;
        account = new Account(iban);
        _accounts.Add(iban, account);
        return account;
    }
}

public sealed class UnitOfWork(IProducer<string, string> producer)
{
    private readonly HashSet<Entity> _tracked = [];

    public void Track(Entity entity) => _tracked.Add(entity);

    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        var events = _tracked.SelectMany(entity => entity.Events).ToList();
        foreach (var entity in _tracked)
            entity.ClearEvents();
        foreach (var happened in events)
        {
            var message = new Message<string, string> { Key = happened.Key, Value = JsonSerializer.Serialize(happened, happened.GetType()) };
            await producer.ProduceAsync("account-events", message, cancellationToken);
        }
    }
}

public sealed class PaymentWorker(IConsumer<string, string> consumer, AccountRepository accounts, UnitOfWork work) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("payments-in");
        while (!stoppingToken.IsCancellationRequested)
        {
            var payment = JsonSerializer.Deserialize<PaymentIn>(consumer.Consume(stoppingToken).Message.Value)!;
            var account = accounts.Get(payment.Iban);
            work.Track(account);
            account.Credit(payment.Amount, payment.Purpose);
            await work.CompleteAsync(stoppingToken);
        }
    }
}
