using System.Text;
using System.Text.Json;
using Confluent.Kafka;

namespace Fabrikam.Claims;

public record Claim(string Id, string Policy, string Holder);
public record Settled(string Id);

public sealed class Worker(IConsumer<Ignore, string> consumer, IProducer<Null, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("claims");
        while (!stop.IsCancellationRequested)
        {
            var claim = JsonSerializer.Deserialize<Claim>(consumer.Consume(stop).Message.Value)!;
            await Send("settled", new Settled(claim.Id), claim.Policy, stop);
        }
    }

    private async Task Send<T>(string topic, T content, string policy, CancellationToken stop)
    {
        var message = new Message<Null, string>
        {
            Value = JsonSerializer.Serialize(content),
            Headers = [new Header("policy", Encoding.UTF8.GetBytes(policy)), new Header("origin", Encoding.UTF8.GetBytes("claims"))],
        };
        await producer.ProduceAsync(topic, message, stop);
    }
}
