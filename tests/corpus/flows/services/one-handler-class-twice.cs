using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Crm.Sync;

public sealed record CustomerRow(string Number, string Name, string Mail, string Phone);

public sealed record SupplierRow(string Number, string Company, string BankAccount);

public sealed record Contact(string Id, string Name, string? Channel);

public sealed class Relay<TIn, TOut>
{
    private readonly string _target;
    private readonly Func<TIn, TOut> _map;
    private readonly Func<TOut, string> _key;

    public Relay(string target, Func<TIn, TOut> map, Func<TOut, string> key)
    {
        _target = target;
        _map = map;
        _key = key;
    }

    public (string Topic, Message<string, string> Message) Apply(string json)
    {
        var mapped = _map(JsonSerializer.Deserialize<TIn>(json)!);
        return (_target, new Message<string, string> { Key = _key(mapped), Value = JsonSerializer.Serialize(mapped) });
    }
}

public sealed class CustomerWorker(IConsumer<string, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    private readonly Relay<CustomerRow, Contact> _relay = new("contacts", row => new Contact(row.Number, row.Name, row.Mail), contact => contact.Id);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("customer-rows");
        while (!stoppingToken.IsCancellationRequested)
        {
            var (_, message) = _relay.Apply(consumer.Consume(stoppingToken).Message.Value);
            await producer.ProduceAsync("customer-contacts", message, stoppingToken);
        }
    }
}

public sealed class SupplierWorker(IConsumer<string, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    private readonly Relay<SupplierRow, Contact> _relay = new("contacts", row => new Contact("S" + row.Number, row.Company, null), contact => contact.Name);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("supplier-rows");
        while (!stoppingToken.IsCancellationRequested)
        {
            var (_, message) = _relay.Apply(consumer.Consume(stoppingToken).Message.Value);
            await producer.ProduceAsync("supplier-contacts", message, stoppingToken);
        }
    }
}
