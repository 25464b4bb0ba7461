using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Prices.Best;

public sealed record ShopInfo(string Name, string Tax);
public sealed record Offer(string Article, decimal Price, ShopInfo Shop);
public sealed record BestOffer(string Article, string Shop, decimal Price, decimal Average);

public sealed class OfferBook
{
    private readonly Dictionary<string, List<Offer>> _offers = new();

    public BestOffer Add(Offer offer)
    {
        if (!_offers.TryGetValue(offer.Article, out var offers))
        {
            offers = new List<Offer>();
            _offers[offer.Article] = offers;
        }

        offers.RemoveAll(old => old.Shop.Name == offer.Shop.Name);
        offers.Add(offer);
        var best = offers.MinBy(one => one.Price)!;
        return new BestOffer(best.Article, best.Shop.Name, best.Price, offers.Average(one => one.Price));
    }
}

public sealed class OfferWorker : BackgroundService
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
    private readonly IConsumer<string, string> _consumer;
    private readonly IProducer<string, string> _producer;
    private readonly OfferBook _book = new();

    public OfferWorker(IConsumer<string, string> consumer, IProducer<string, string> producer)
    {
        _consumer = consumer ?? throw new ArgumentNullException(nameof(consumer));
        _producer = producer ?? throw new ArgumentNullException(nameof(producer));
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(async () =>
    {
        _consumer.Subscribe("offers");
        while (!stoppingToken.IsCancellationRequested)
        {
            var offer = JsonSerializer.Deserialize<Offer>(_consumer.Consume(stoppingToken).Message.Value, Json)!;
            var best = _book.Add(offer);
            await _producer.ProduceAsync("best-offers", new Message<string, string> { Key = best.Article, Value = JsonSerializer.Serialize(best, Json) }, stoppingToken);
        }
    }, stoppingToken);
}
