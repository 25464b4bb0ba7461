using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bank.Transfers;

public sealed record TransferOrder(string TransferId, string FromIban, string ToIban, decimal Amount, string Purpose, string Pin);

public sealed record TransferBooked(string TransferId, decimal Amount, decimal Balance);

public sealed record TransferFailed(string TransferId, string Kind, string Detail, bool CanRetry);

public sealed class InsufficientFundsException : Exception
{
    public InsufficientFundsException(decimal missing)
        : base("not enough money")
    {
        Missing = missing;
    }

    public decimal Missing { get; }
}

public sealed class AccountBlockedException(string account) : Exception($"account {account} is blocked")
{
    public string Account { get; } = account;
}

public sealed class Ledger
{
    private readonly Dictionary<string, decimal> _balances = new();
    private readonly HashSet<string> _blocked = new();

    public decimal Book(string iban, decimal amount)
    {
        if (_blocked.Contains(iban))
            throw new AccountBlockedException(iban);
        var balance = _balances.GetValueOrDefault(iban, 1000m);
        if (balance < amount)
            throw new InsufficientFundsException(amount - balance);
        return _balances[iban] = balance - amount;
    }
}

public sealed class TransferWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, ILogger<TransferWorker> logger) : BackgroundService
{
    private readonly Ledger _ledger = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("transfer-orders");
        while (!stoppingToken.IsCancellationRequested)
        {
            var result = consumer.Consume(stoppingToken);
            TransferOrder? order = null;
            try
            {
                order = JsonSerializer.Deserialize<TransferOrder>(result.Message.Value)!;
                var balance = _ledger.Book(order.FromIban, order.Amount);
                await SendAsync("transfers-booked", order.TransferId, new TransferBooked(order.TransferId, order.Amount, balance));
            }
            catch (InsufficientFundsException exception)
            {
                await SendAsync("transfers-failed", order!.TransferId, new TransferFailed(order.TransferId, "funds", $"{exception.Missing:N2} missing", true));
            }
            catch (AccountBlockedException exception)
            {
                logger.LogWarning("{Account} is blocked", exception.Account[^4..]);
                await SendAsync("transfers-failed", order!.TransferId, new TransferFailed(order.TransferId, "blocked", exception.Message, false));
            }
            catch (JsonException)
            {
                logger.LogError("record at {Offset} is no order", result.Offset.Value);
            }
            finally
            {
                consumer.Commit(result);
            }
        }
    }

    private Task SendAsync<T>(string topic, string key, T value) =>
        producer.ProduceAsync(topic, new Message<string, string> { Key = key, Value = JsonSerializer.Serialize(value) });
}
