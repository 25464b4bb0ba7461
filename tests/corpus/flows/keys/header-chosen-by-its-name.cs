using System.Text;
using Confluent.Kafka;
using Microsoft.Extensions.Logging;

namespace Acme.Relays;

public sealed class Relay(IConsumer<string, string> consumer, IProducer<string, string> producer, ILogger<Relay> logger)
{
    private const string Tenant = "tenant";

    public async Task Run(CancellationToken stop)
    {
        consumer.Subscribe("calls");
        while (!stop.IsCancellationRequested)
        {
            var call = consumer.Consume(stop);
            var kind = call.Message.Headers.FirstOrDefault(header => header.Key == "kind")?.GetValueBytes();
            logger.LogInformation("call of {Kind}", kind is null ? "nobody" : Encoding.UTF8.GetString(kind));
            var headers = new Headers();
            if (call.Message.Headers.First(header => Tenant == header.Key) is { } tenant)
                headers.Add("customer", tenant.GetValueBytes());
            headers.Add("origin", Encoding.UTF8.GetBytes(TextOf(call.Message.Headers, "source") ?? "here"));
            await producer.ProduceAsync("calls-relayed", new Message<string, string> { Key = call.Message.Key, Value = call.Message.Value, Headers = headers }, stop);
        }
    }

    private static string? TextOf(Headers headers, string name)
    {
        var found = headers.SingleOrDefault(header => header.Key == name);
        return found is null ? null : Encoding.UTF8.GetString(found.GetValueBytes());
    }
}
