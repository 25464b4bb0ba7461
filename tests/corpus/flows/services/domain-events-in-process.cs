using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bank.Balances;

public sealed class Deposit
{
    public string Account { get; set; } = "";
    public long Amount { get; set; }
    public string Teller { get; set; } = "";
}

public sealed class BalanceChangedEventArgs(string account, long change, long balance) : EventArgs
{
    public string Account => account;
    public long Change => change;
    public long Balance => balance;
}

public sealed record Balance(string Account, long Change, [property: System.Text.Json.Serialization.JsonPropertyName("balance")] long Total);
public sealed record Overdrawn(string Account, long By);

public sealed class BankAccount(string number)
{
    private long _balance;

    public event EventHandler<BalanceChangedEventArgs>? Changed;

    public void Book(long amount)
    {
        _balance += amount;
        Changed?.Invoke(this, new BalanceChangedEventArgs(number, amount, _balance));
    }
}

public sealed class BalancePublisher(IProducer<string, string> producer)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public void Follow(BankAccount account)
    {
        account.Changed += OnChanged;
        account.Changed += (_, args) =>
        {
            if (args.Balance < 0)
                producer.Produce("overdrawn", new Message<string, string> { Value = JsonSerializer.Serialize(new Overdrawn(args.Account, -args.Balance), Web) });
        };
    }

    private void OnChanged(object? sender, BalanceChangedEventArgs args)
    {
        var balance = new Balance(args.Account, args.Change, args.Balance);
        producer.Produce("balances", new Message<string, string> { Key = args.Account, Value = JsonSerializer.Serialize(balance, Web) });
    }
}

public sealed class DepositWorker(IConsumer<string, string> consumer, BalancePublisher publisher) : BackgroundService
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);
    private readonly Dictionary<string, BankAccount> _accounts = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        consumer.Subscribe("deposits");
        while (!stoppingToken.IsCancellationRequested)
        {
            var deposit = JsonSerializer.Deserialize<Deposit>(consumer.Consume(stoppingToken).Message.Value, Web)!;
            AccountOf(deposit.Account).Book(deposit.Amount);
        }
    }

    private BankAccount AccountOf(string number)
    {
        if (!_accounts.TryGetValue(number, out var account))
        {
            account = new BankAccount(number);
            publisher.Follow(account);
            _accounts[number] = account;
        }

        return account;
    }
}
