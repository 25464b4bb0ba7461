using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using System.Collections.Concurrent;

namespace Acme.Fulfilment.Saga;

public record OrderPlaced(string OrderId, string Address, string Email);
public record PaymentReceived(string OrderId, string Reference, string Iban);
public record StockReserved(string OrderId, string Warehouse, string Shelf);
public record ShipCommand(string OrderId, string Address, string PaymentReference, string From);

public sealed class SagaState(string orderId)
{
    public string OrderId { get; } = orderId;
    public string? Address { get; private set; }
    public string? PaymentReference { get; private set; }
    public string? Warehouse { get; private set; }

    public bool IsComplete => Address is not null && PaymentReference is not null && Warehouse is not null;

    public void Placed(string address) => Address = address;

    public void Paid(string reference) => PaymentReference ??= reference;

    public void Reserved(StockReserved stock) => Warehouse = stock.Warehouse;

    public ShipCommand ToCommand() => new(OrderId, Address!, PaymentReference!, Warehouse!);
}

public sealed class SagaStore
{
    private readonly ConcurrentDictionary<string, SagaState> _states = new();

    public SagaState For(string orderId) => _states.GetOrAdd(orderId, id => new SagaState(id));

    public void Forget(string orderId) => _states.TryRemove(orderId, out _);
}

public sealed class Saga(SagaStore store, IProducer<string, string> producer, ILogger<Saga> logger)
{
    public Task On(OrderPlaced placed)
    {
        var state = store.For(placed.OrderId);
        state.Placed(placed.Address);
        return AdvanceAsync(state);
    }

    public Task On(PaymentReceived payment)
    {
        var state = store.For(payment.OrderId);
        state.Paid(payment.Reference);
        return AdvanceAsync(state);
    }

    public Task On(StockReserved stock)
    {
        var state = store.For(stock.OrderId);
        state.Reserved(stock);
        return AdvanceAsync(state);
    }

    private async Task AdvanceAsync(SagaState state)
    {
        if (!state.IsComplete)
        {
            logger.LogDebug("order {Order} waits", state.OrderId);
            return;
        }

        var command = state.ToCommand();
        await producer.ProduceAsync("ship-commands", new Message<string, string> { Key = command.OrderId, Value = JsonSerializer.Serialize(command) });
        store.Forget(state.OrderId);
    }
}

public sealed class OrdersWorker(IConsumer<string, string> consumer, Saga saga) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("orders");
        while (!stoppingToken.IsCancellationRequested)
            await saga.On(JsonSerializer.Deserialize<OrderPlaced>(consumer.Consume(stoppingToken).Message.Value)!);
    }
}

public sealed class PaymentsWorker(IConsumer<Ignore, string> consumer, Saga saga) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("payments");
        while (!stoppingToken.IsCancellationRequested)
            await saga.On(JsonSerializer.Deserialize<PaymentReceived>(consumer.Consume(stoppingToken).Message.Value)!);
    }
}

public sealed class StockWorker(IConsumer<Null, string> consumer, Saga saga) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("stock");
        while (!stoppingToken.IsCancellationRequested)
            await saga.On(JsonSerializer.Deserialize<StockReserved>(consumer.Consume(stoppingToken).Message.Value)!);
    }
}
