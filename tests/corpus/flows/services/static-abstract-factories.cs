using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using System.Text.Json.Serialization;

namespace Depot.Boxes;

public sealed class Box
{
    [JsonPropertyName("code")] public string Code { get; set; } = "";
    [JsonPropertyName("owner")] public string Owner { get; set; } = "";
    [JsonPropertyName("secret")] public string Secret { get; set; } = "";
}

public interface IMadeOf<TSource, TSelf>
    where TSelf : IMadeOf<TSource, TSelf>
{
    static abstract TSelf From(TSource source);
    string Key { get; }
}

public sealed class BoxLabel : IMadeOf<Box, BoxLabel>
{
    [JsonIgnore] public string Key { get; private init; } = "";
    [JsonPropertyName("label")] public string Label { get; private init; } = "";
    [JsonPropertyName("owner")] public string Owner { get; private init; } = "";

    public static BoxLabel From(Box source) => new() { Key = source.Code, Label = $"[{source.Code}]", Owner = source.Owner };
}

public sealed class BoxAudit : IMadeOf<Box, BoxAudit>
{
    [JsonIgnore] public string Key { get; private init; } = "";
    [JsonPropertyName("code")] public string Code { get; private init; } = "";
    [JsonPropertyName("at")] public DateTime At { get; private init; }

    public static BoxAudit From(Box source) => new() { Key = source.Code, Code = source.Code, At = DateTime.UtcNow };
}

public sealed class BoxWorker(IConsumer<string, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("boxes");
        while (!stoppingToken.IsCancellationRequested)
        {
            var box = JsonSerializer.Deserialize<Box>(consumer.Consume(stoppingToken).Message.Value)!;
            await producer.ProduceAsync("box-labels", MessageOf<Box, BoxLabel>(box), stoppingToken);
            await producer.ProduceAsync("box-audits", MessageOf<Box, BoxAudit>(box), stoppingToken);
        }
    }

    private static Message<string, string> MessageOf<TSource, TMessage>(TSource source)
        where TMessage : IMadeOf<TSource, TMessage>
    {
        var made = TMessage.From(source);
        return new Message<string, string> { Key = made.Key, Value = JsonSerializer.Serialize(made) };
    }
}
