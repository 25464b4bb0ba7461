using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Acme.Tariffs;

public class Consignment
{
    public string Id { get; set; } = "";
    public string Service { get; set; } = "";
    public double Weight { get; set; }
    public double Width { get; set; }
    public double Height { get; set; }
    public string? Contents { get; set; }
}

public record Tariff(string Consignment, string Carrier, double Price);

public interface IPricing
{
    string Carrier { get; }
    double PriceOf(Consignment consignment);
}

public sealed class ByWeight(double perKilo) : IPricing
{
    public string Carrier => "roadrunner";
    public double PriceOf(Consignment consignment) => 4.5 + consignment.Weight * perKilo;
}

public sealed class BySize : IPricing
{
    public string Carrier => "bulky";
    public double PriceOf(Consignment consignment) => Area(consignment) * 0.01;
    private static double Area(Consignment consignment) => consignment.Width * consignment.Height;
}

public sealed class Pricings
{
    private static readonly Dictionary<string, Func<IPricing>> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["standard"] = () => new ByWeight(1.2),
        ["express"] = () => new ByWeight(2.9),
        ["bulk"] = () => new BySize(),
    };

    public IPricing For(string service) =>
        Known.TryGetValue(service, out var create) ? create() : throw new NotSupportedException($"there is no service '{service}'");
}

public sealed class TariffWorker : BackgroundService
{
    private readonly IConsumer<string, string> consumer;
    private readonly IProducer<string, string> producer;
    private readonly Pricings pricings = new();

    public TariffWorker(IConsumer<string, string> consumer, IProducer<string, string> producer)
        => (this.consumer, this.producer) = (consumer, producer);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("consignments");
        while (!stoppingToken.IsCancellationRequested)
        {
            var consignment = JsonSerializer.Deserialize<Consignment>(consumer.Consume(stoppingToken).Message.Value)!;
            var pricing = pricings.For(consignment.Service);
            var tariff = new Tariff(consignment.Id, pricing.Carrier, pricing.PriceOf(consignment));
            var delivery = await producer.ProduceAsync("tariffs", new Message<string, string> { Key = tariff.Consignment, Value = JsonSerializer.Serialize(tariff) }, stoppingToken);
            if (delivery.Status == PersistenceStatus.NotPersisted)
                throw new InvalidOperationException("a tariff was not stored");
        }
    }
}
