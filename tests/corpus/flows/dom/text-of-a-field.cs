using System.Text.Json;
using System.Text.Json.Nodes;
using Confluent.Kafka;
using Newtonsoft.Json.Linq;

namespace Contoso.Permits;

public record Granted(string Number, string Holder);
public record Refused(string Number, string Reason);

public sealed class Worker(IConsumer<Ignore, string> consumer, IProducer<Null, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("decisions");
        while (!stop.IsCancellationRequested)
        {
            var decision = JObject.Parse(consumer.Consume(stop).Message.Value);
            var kind = decision["kind"]?.ToString();
            if (kind?.StartsWith("granted", StringComparison.Ordinal) == true)
                await Grant(decision, stop);
            else
                await Refuse(JsonNode.Parse(decision.ToString())!, stop);
        }
    }

    private async Task Grant(JObject decision, CancellationToken stop)
    {
        var granted = new Granted(decision["number"]!.ToString(), decision["holder"]?["name"]?.ToString() ?? "");
        await producer.ProduceAsync("granted", new Message<Null, string> { Value = JsonSerializer.Serialize(granted) }, stop);
    }

    private async Task Refuse(JsonNode decision, CancellationToken stop)
    {
        var refused = new Refused(decision["number"]!.ToString(), decision["reason"]?.ToString() ?? "none");
        await producer.ProduceAsync("refused", new Message<Null, string> { Value = JsonSerializer.Serialize(refused) }, stop);
    }
}
