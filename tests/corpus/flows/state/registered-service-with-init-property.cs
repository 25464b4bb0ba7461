using System.Collections.Generic;
using System.Text.Json;
using System.Threading.Tasks;
using Confluent.Kafka;
using Microsoft.Extensions.DependencyInjection;

namespace Shop;

public sealed class Payment
{
    public string Id { get; set; } = "";

    public string Iban { get; set; } = "";
}

public sealed class Payout
{
    public string Account { get; set; } = "";
}

public sealed class AccountBook
{
    private readonly Dictionary<string, string> _accounts = new();

    public int Most { get; init; } = 1_000;

    public void Note(string id, string account) => _accounts[id] = account;

    public string Find(string id) => _accounts[id];
}

public sealed class PaymentReader
{
    private readonly IConsumer<string, string> _consumer;
    private readonly AccountBook _book;

    public PaymentReader(IConsumer<string, string> consumer, AccountBook book) => (_consumer, _book) = (consumer, book);

    public void Run()
    {
        _consumer.Subscribe("payments");
        while (true)
        {
            var payment = JsonSerializer.Deserialize<Payment>(_consumer.Consume(1000).Message.Value)!;
            _book.Note(payment.Id, payment.Iban);
        }
    }
}

public sealed class PayoutSender
{
    private readonly IProducer<string, string> _producer;
    private readonly AccountBook _book;

    public PayoutSender(IProducer<string, string> producer, AccountBook book) => (_producer, _book) = (producer, book);

    public Task SendAsync(string id) =>
        _producer.ProduceAsync("payouts", new Message<string, string> { Value = JsonSerializer.Serialize(new Payout { Account = _book.Find(id) }) });
}

public static class Setup
{
    public static void Add(IServiceCollection services) => services.AddSingleton<AccountBook>();
}
