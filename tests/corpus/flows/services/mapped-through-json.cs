using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Plant.Assets;

public sealed class Site { public string Name { get; set; } = ""; public string Gps { get; set; } = ""; }
public sealed class Machine { public string Serial { get; set; } = ""; public string Model { get; set; } = ""; public string Secret { get; set; } = ""; public double Hours { get; set; } public Site Site { get; set; } = new(); }
public sealed class AssetSite { public string Name { get; set; } = ""; }
public sealed class Asset { public string Serial { get; set; } = ""; public string Model { get; set; } = ""; public AssetSite Site { get; set; } = new(); public int Age { get; set; } }

public static class ObjectCopy
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static TTarget To<TTarget>(this object source)
    {
        var json = JsonSerializer.Serialize(source, source.GetType(), Web);
        return JsonSerializer.Deserialize<TTarget>(json, Web)!;
    }
}

public sealed class AssetWorker(IConsumer<string, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("machines");
        while (!stoppingToken.IsCancellationRequested)
        {
            var machine = JsonSerializer.Deserialize<Machine>(consumer.Consume(stoppingToken).Message.Value, Web)!;
            var asset = machine.To<Asset>();
            asset.Age = (int)(machine.Hours / 8760);
            await producer.ProduceAsync("assets", new Message<string, string> { Key = asset.Serial, Value = JsonSerializer.Serialize(asset, Web) }, stoppingToken);
        }
    }
}
