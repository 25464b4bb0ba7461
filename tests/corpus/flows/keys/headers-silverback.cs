using System.Text.Json.Serialization;
using Microsoft.Extensions.DependencyInjection;
using Silverback.Configuration;
using Silverback.Messaging.Configuration;
using Silverback.Messaging.Messages;
using Silverback.Messaging.Publishing;

namespace Acme.Points;

public class PurchaseMade
{
    public string Buyer { get; set; } = "";

    public string Card { get; set; } = "";

    public string Shop { get; set; } = "";

    [Header("x-channel"), JsonIgnore]
    public string Channel { get; set; } = "";

    [Header("x-lang")]
    public string Language { get; set; } = "";
}

public class PointsEarned
{
    public string Member { get; set; } = "";

    public string Tenant { get; set; } = "";

    public string Region { get; set; } = "";

    public string Channel { get; set; } = "";

    public string Language { get; set; } = "";

    [Header("x-shop")]
    public string Shop { get; set; } = "";
}

public class PurchaseSubscriber(IPublisher publisher)
{
    public async Task OnPurchaseAsync(IInboundEnvelope<PurchaseMade> envelope)
    {
        var purchase = envelope.Message;
        var earned = new PointsEarned { Member = purchase.Buyer, Tenant = envelope.Headers.GetValue("x-tenant") ?? "", Region = envelope.Headers["x-region"] ?? "", Shop = purchase.Shop, Channel = purchase.Channel, Language = purchase.Language };
        await publisher.WrapAndPublishAsync(earned, sent => sent
            .AddHeader("x-buyer", purchase.Buyer)
            .AddOrReplaceHeader("x-member", sent.Message!.Member)
            .Headers.Add("x-source", "points"));
    }
}

public static class Setup
{
    public static void Add(IServiceCollection services) => services.AddSilverback()
        .WithConnectionToMessageBroker(options => options.AddKafka())
        .AddKafkaClients(clients => clients
            .WithBootstrapServers("kafka:9092")
            .AddConsumer(consumer => consumer.WithGroupId("points").Consume<PurchaseMade>(endpoint => endpoint.ConsumeFrom("purchases")))
            .AddProducer(producer => producer.Produce<PointsEarned>(endpoint => endpoint.ProduceTo("points"))))
        .AddScopedSubscriber<PurchaseSubscriber>();
}
