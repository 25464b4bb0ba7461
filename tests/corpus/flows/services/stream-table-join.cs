using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Shop.Joins;

public sealed class Product
{
    public string Name { get; set; } = "";
    public decimal Price { get; set; }
    public decimal Cost { get; set; }
}

public sealed class OrderLine
{
    public string Sku { get; set; } = "";
    public int Quantity { get; set; }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Buyer { get; set; } = "";
    public List<OrderLine> Lines { get; set; } = [];
}

public sealed record PricedLine(string Order, string Product, int Quantity, decimal Sum);

public sealed class Table<TKey, TValue>
    where TKey : notnull
{
    private readonly Dictionary<TKey, TValue> _rows = [];
    private readonly Lock _lock = new();

    public void Put(TKey key, TValue? value)
    {
        lock (_lock)
        {
            if (value is null)
                _rows.Remove(key);
            else
                _rows[key] = value;
        }
    }

    public bool TryFind(TKey key, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TValue value)
    {
        lock (_lock)
            return _rows.TryGetValue(key, out value);
    }
}

public sealed class ProductTable(IConsumer<string, string?> consumer, Table<string, Product> table) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Factory.StartNew(() =>
    {
        consumer.Subscribe("products");
        while (!stoppingToken.IsCancellationRequested)
        {
            var message = consumer.Consume(stoppingToken).Message;
            table.Put(message.Key, message.Value is null ? null : JsonSerializer.Deserialize<Product>(message.Value));
        }
    }, TaskCreationOptions.LongRunning);
}

public sealed class OrderStream(IConsumer<string, string> consumer, IProducer<string, string> producer, Table<string, Product> products) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("orders");
        while (!stoppingToken.IsCancellationRequested)
        {
            var order = JsonSerializer.Deserialize<Order>(consumer.Consume(stoppingToken).Message.Value)!;
            foreach (var line in order.Lines)
            {
                if (!products.TryFind(line.Sku, out var product))
                    continue;
                var priced = new PricedLine(order.Id, product.Name, line.Quantity, product.Price * line.Quantity);
                await producer.ProduceAsync("order-lines", new Message<string, string> { Key = line.Sku, Value = JsonSerializer.Serialize(priced) }, stoppingToken);
            }
        }
    }
}
