using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Confluent.Kafka;

namespace Shop;

public sealed class BasketLine
{
    public string Sku { get; set; } = "";

    public int Quantity { get; set; }
}

public sealed class BasketOwner
{
    public string Name { get; set; } = "";
}

public sealed class Basket
{
    private readonly List<BasketLine> _lines = new();

    public required string Id { get; init; }

    public BasketOwner Owner { get; init; } = new();

    public IReadOnlyList<BasketLine> Lines => _lines;

    public void Add(BasketLine line) => _lines.Add(line);
}

public sealed class BasketSent
{
    public string Id { get; set; } = "";

    public string Owner { get; set; } = "";

    public List<string> Skus { get; set; } = new();
}

public sealed class BasketPublisher
{
    private readonly IProducer<string, string> _producer;

    public BasketPublisher(IProducer<string, string> producer) => _producer = producer;

    public async Task PublishAsync(Basket basket)
    {
        var sent = new BasketSent { Id = basket.Id, Owner = basket.Owner.Name, Skus = basket.Lines.Select(line => line.Sku).ToList() };
        await _producer.ProduceAsync("baskets", new Message<string, string> { Key = basket.Id, Value = JsonSerializer.Serialize(sent) });
    }
}
