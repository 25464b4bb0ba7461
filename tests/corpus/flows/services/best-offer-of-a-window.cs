using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Freight.Auctions;

public sealed record Offer(string AuctionId, string Carrier, decimal Price, int Days, string Contact, bool IsFinal);

public sealed record Award(string Auction, string Winner, decimal Price, decimal Saved, int Offers, string[] Losers, string Rank, decimal? RunnerUp);

public sealed class Auction
{
    private readonly List<Offer> _offers = new();
    private Offer? _best;
    private decimal _sum;

    public void Take(Offer offer)
    {
        _offers.Add(offer);
        _sum += offer.Price;
        if (_best is null || IsBetter(offer, _best))
            _best = offer;
    }

    public Award? Close(string auction)
    {
        if (_best is not { } best)
            return null;
        decimal? second = null;
        foreach (var offer in _offers)
        {
            if (ReferenceEquals(offer, best))
                continue;
            if (second is null || offer.Price < second)
                second = offer.Price;
        }

        var losers = _offers.Except(new[] { best }).Select(offer => offer.Carrier).ToArray();
        var rank = best.Days switch
        {
            < 2 => "fast",
            < 5 => "normal",
            _ => "slow",
        };
        return new Award(auction, best.Carrier, best.Price, _sum / _offers.Count - best.Price, _offers.Count, losers, rank, second);
    }

    private static bool IsBetter(Offer offer, Offer other) => offer.Price < other.Price || (offer.Price == other.Price && offer.Days < other.Days);
}

public sealed class AuctionWorker(IConsumer<string, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    private readonly Dictionary<string, Auction> _auctions = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("offers");
        while (!stoppingToken.IsCancellationRequested)
        {
            var offer = JsonSerializer.Deserialize<Offer>(consumer.Consume(stoppingToken).Message.Value)!;
            if (!_auctions.TryGetValue(offer.AuctionId, out var auction))
                _auctions.Add(offer.AuctionId, auction = new Auction());
            auction.Take(offer);
            if (!offer.IsFinal || auction.Close(offer.AuctionId) is not { } award)
                continue;
            _auctions.Remove(offer.AuctionId);
            await producer.ProduceAsync("awards", new Message<string, string> { Key = award.Auction, Value = JsonSerializer.Serialize(award) }, stoppingToken);
        }
    }
}
