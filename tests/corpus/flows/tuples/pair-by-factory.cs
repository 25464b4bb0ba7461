using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Prices;

public record Offer(string Sku, decimal Price, string Shop);

public record Listing(string Item, decimal Amount, string Seller);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public void Run(CancellationToken stop)
    {
        consumer.Subscribe("offers");
        while (!stop.IsCancellationRequested)
        {
            var offer = JsonSerializer.Deserialize<Offer>(consumer.Consume(stop).Message.Value)!;
            var pair = KeyValuePair.Create(offer.Sku, offer.Price);
            var seller = Tuple.Create(offer.Shop, offer.Price * 2);
            producer.Produce("listings", new Message<string, string> { Key = pair.Key, Value = JsonSerializer.Serialize(new Listing(pair.Key, pair.Value, seller.Item1)) });
        }
    }
}
