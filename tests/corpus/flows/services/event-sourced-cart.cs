using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Shop.Carts;

public sealed record CartCommand(string Cart, string User, string Sku, int Quantity);

public abstract record CartEvent(string Cart)
{
    public Guid EventId { get; init; } = Guid.NewGuid();
    public DateTimeOffset At { get; init; }
}

public sealed record ItemAdded(string Cart, string Sku, int Quantity, int Total) : CartEvent(Cart);

public abstract class Aggregate<TEvent>
{
    private readonly List<TEvent> _uncommitted = [];

    public IReadOnlyList<TEvent> Uncommitted => _uncommitted;

    public void Load(IEnumerable<TEvent> history)
    {
        foreach (var past in history)
            Apply(past);
    }

    protected void Raise(TEvent happened)
    {
        Apply(happened);
        _uncommitted.Add(happened);
    }

    protected abstract void Apply(TEvent happened);
}

public sealed class Cart(string id) : Aggregate<CartEvent>
{
    private readonly HashSet<string> _blocked = ["gift-card"];
    private int _total;

    public string Id => id;

    public void Add(string sku, int quantity, DateTimeOffset now)
    {
        if (_blocked.Contains(sku))
            throw new InvalidOperationException($"'{sku}' cannot be bought");
        Raise(new ItemAdded(id, sku, quantity, _total + quantity) { At = now });
    }

    protected override void Apply(CartEvent happened)
    {
        switch (happened)
        {
            case ItemAdded added:
                _total = added.Total;
                break;
        }
    }
}

public sealed class CartStore
{
    private readonly Dictionary<string, List<CartEvent>> _streams = [];

    public Cart Load(string id)
    {
        var cart = new Cart(id);
        if (_streams.TryGetValue(id, out var events))
            cart.Load(events);
        return cart;
    }

    public void Append(string id, IEnumerable<CartEvent> events)
    {
        if (!_streams.TryGetValue(id, out var stream))
            _streams.Add(id, stream = []);
        stream.AddRange(events);
    }
}

public sealed class CartWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, TimeProvider time) : BackgroundService
{
    private readonly CartStore _store = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("cart-commands");
        while (!stoppingToken.IsCancellationRequested)
        {
            var command = JsonSerializer.Deserialize<CartCommand>(consumer.Consume(stoppingToken).Message.Value)!;
            var cart = _store.Load(command.Cart);
            cart.Add(command.Sku, command.Quantity, time.GetUtcNow());
            foreach (var happened in cart.Uncommitted)
            {
                var message = new Message<string, string> { Key = cart.Id, Value = JsonSerializer.Serialize(happened, happened.GetType()) };
                await producer.ProduceAsync("cart-events", message, stoppingToken);
            }

            _store.Append(cart.Id, cart.Uncommitted);
        }
    }
}
