using DotNetCore.CAP;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Points;

public class PurchaseMade { public string Buyer { get; set; } = ""; public string Card { get; set; } = ""; public string Shop { get; set; } = ""; }

public class PointsEarned { public string Member { get; set; } = ""; public string Tenant { get; set; } = ""; }

public class PurchaseSubscriber(ICapPublisher publisher) : ICapSubscribe
{
    [CapSubscribe("purchases", Group = "points")]
    public async Task HandleAsync(PurchaseMade purchase, [FromCap] CapHeader header)
    {
        var headers = new Dictionary<string, string?> { ["shop"] = purchase.Shop };
        headers["buyer"] = purchase.Buyer;
        headers["card"] = purchase.Card;
        headers["card"] = null;
        await publisher.PublishAsync("points", new PointsEarned { Member = purchase.Buyer, Tenant = header["tenant"] ?? "" }, headers);
    }
}

public static class Setup
{
    public static void Add(IServiceCollection services) => services.AddCap(options => options.UseKafka("kafka:9092"));
}
