using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Shop.Picking;

public sealed record Order(string Id, List<Line> Lines, List<Discount> Discounts, string[] Notes, Address[] Addresses);

public sealed record Line(string Sku, int Quantity, decimal Price, string Shelf, int Row);

public sealed record Discount(string Sku, decimal Percent, string GrantedBy);

public sealed record Address(string Kind, string City, string Street);

public sealed record Picking
{
    public string Order { get; init; } = "";
    public List<Pick> Picks { get; init; } = new();
    public Dictionary<string, int> PerShelf { get; init; } = new();
    public string? ShipTo { get; init; }
    public string Notes { get; init; } = "";
    public string FirstNote { get; init; } = "";
    public decimal Total { get; init; }
    public decimal Highest { get; init; }
    public string Heaviest { get; init; } = "";
    public bool HasDiscount { get; init; }
    public int Count { get; init; }
}

public sealed record Pick(int Position, string Sku, int Quantity, decimal Net);

public sealed class PickingWorker(IConsumer<string, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("orders");
        while (!stoppingToken.IsCancellationRequested)
        {
            var order = JsonSerializer.Deserialize<Order>(consumer.Consume(stoppingToken).Message.Value)!;
            var picking = Plan(order);
            await producer.ProduceAsync("pickings", new Message<string, string> { Key = order.Id, Value = JsonSerializer.Serialize(picking) }, stoppingToken);
        }
    }

    private static Picking Plan(Order order)
    {
        var discounts = order.Discounts.ToDictionary(discount => discount.Sku, discount => discount.Percent);
        return new Picking
        {
            Order = order.Id,
            Picks = order.Lines
                .Where(line => line.Quantity > 0)
                .OrderBy(line => line.Shelf)
                .ThenBy(line => line.Row)
                .Select((line, index) => new Pick(index + 1, line.Sku, line.Quantity, line.Price * (1 - discounts.GetValueOrDefault(line.Sku))))
                .ToList(),
            PerShelf = order.Lines
                .GroupBy(line => line.Shelf, line => line.Quantity)
                .ToDictionary(group => group.Key, group => group.Sum()),
            ShipTo = order.Addresses.FirstOrDefault(address => address.Kind == "shipping")?.City,
            Notes = string.Join("; ", order.Notes.Where(note => note.Length > 0)),
            FirstNote = order.Notes.FirstOrDefault() ?? "",
            Total = order.Lines.Aggregate(0m, (sum, line) => sum + line.Price * line.Quantity),
            Highest = order.Lines.Max(line => line.Price),
            Heaviest = order.Lines.MaxBy(line => line.Quantity)!.Sku,
            HasDiscount = order.Discounts.Any(),
            Count = order.Lines.Count,
        };
    }
}
