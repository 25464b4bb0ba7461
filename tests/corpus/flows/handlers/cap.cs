using DotNetCore.CAP;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Points;

public class PurchaseMade { public string Buyer { get; set; } = ""; public decimal Sum { get; set; } public string Card { get; set; } = ""; }

public class PointsEarned { public string Member { get; set; } = ""; public int Points { get; set; } }

public class PurchaseSubscriber(ICapPublisher publisher) : ICapSubscribe
{
    [CapSubscribe("purchases", Group = "points")]
    public async Task HandleAsync(PurchaseMade purchase)
    {
        await publisher.PublishAsync("points", new PointsEarned { Member = purchase.Buyer, Points = (int)Math.Floor(purchase.Sum) });
    }
}

public static class Setup
{
    public static void Add(IServiceCollection services) => services.AddCap(options => options.UseKafka("kafka:9092"));
}
