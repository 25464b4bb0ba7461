using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using MongoDB.Driver;

namespace Shop.Loyalty;

public sealed record Purchase(string Customer, string Card, decimal Total, DateTime At);
public sealed record LoyaltyChanged(string Customer, long Points, string Level, DateTime LastPurchase);

public sealed class LoyaltyDocument
{
    public string Id { get; set; } = "";
    public long Points { get; set; }
    public string Level { get; set; } = "bronze";
    public DateTime LastPurchase { get; set; }
}

public interface ILoyaltyStore
{
    Task<LoyaltyDocument> LoadAsync(string customer, CancellationToken cancellationToken);
    Task SaveAsync(LoyaltyDocument document, CancellationToken cancellationToken);
}

public sealed class MongoLoyaltyStore(IMongoCollection<LoyaltyDocument> documents) : ILoyaltyStore
{
    public async Task<LoyaltyDocument> LoadAsync(string customer, CancellationToken cancellationToken)
    {
        var found = await documents.Find(document => document.Id == customer).FirstOrDefaultAsync(cancellationToken);
        return found ?? new LoyaltyDocument { Id = customer };
    }

    public Task SaveAsync(LoyaltyDocument document, CancellationToken cancellationToken) =>
        documents.ReplaceOneAsync(one => one.Id == document.Id, document, new ReplaceOptions { IsUpsert = true }, cancellationToken);
}

public sealed class LoyaltyWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, ILoyaltyStore store) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("purchases");
        while (!stoppingToken.IsCancellationRequested)
        {
            var purchase = JsonSerializer.Deserialize<Purchase>(consumer.Consume(stoppingToken).Message.Value)!;
            var document = await store.LoadAsync(purchase.Customer, stoppingToken);
            document.Points += (long)Math.Floor(purchase.Total);
            document.LastPurchase = purchase.At;
            await store.SaveAsync(document, stoppingToken);

            var changed = new LoyaltyChanged(purchase.Customer, document.Points, document.Level, document.LastPurchase);
            await producer.ProduceAsync("loyalty", new Message<string, string> { Key = purchase.Customer, Value = JsonSerializer.Serialize(changed) }, stoppingToken);
        }
    }
}
