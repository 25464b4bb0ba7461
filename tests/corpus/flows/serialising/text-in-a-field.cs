using System.Text.Json;
using System.Text.Json.Serialization;
using Confluent.Kafka;

namespace Acme.Limits;

public record Exceeded(string Resource, string Tenant);

public class Notice
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter() },
    };

    public string Source { get; set; } = "";

    public string Data { get; set; } = "";

    public Dictionary<string, string> Labels { get; set; } = new();

    public string Serialize() => JsonSerializer.Serialize(this, Options);
}

public record Usage(string Resource, string Tenant, string Agent);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public void Run(CancellationToken stop)
    {
        consumer.Subscribe("usage");
        while (!stop.IsCancellationRequested)
        {
            var usage = JsonSerializer.Deserialize<Usage>(consumer.Consume(stop).Message.Value)!;
            var exceeded = new Exceeded(usage.Resource, usage.Tenant);
            var notice = new Notice { Source = usage.Agent, Data = JsonSerializer.Serialize(exceeded) };
            notice.Labels["usage"] = JsonSerializer.Serialize(exceeded);
            producer.Produce("notices", new Message<string, string> { Value = notice.Serialize() });
        }
    }
}
