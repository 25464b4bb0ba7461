using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace News.Subscribers;

public sealed record Envelope(int Version, JsonElement Data);

public interface ISubscription;
public sealed record SubscriptionV1(string Mail, string Name, string Ip) : ISubscription;
public sealed record SubscriptionV2(string Email, string Name, string Ip) : ISubscription;
public sealed record SubscriptionV3(string Email, string FirstName, string LastName) : ISubscription;
public sealed record Subscriber(string Mail, string FirstName, string LastName);

public static class Upcaster
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static SubscriptionV3 Read(Envelope envelope)
    {
        ISubscription subscription = envelope.Version switch
        {
            1 => envelope.Data.Deserialize<SubscriptionV1>(Web)!,
            2 => envelope.Data.Deserialize<SubscriptionV2>(Web)!,
            _ => envelope.Data.Deserialize<SubscriptionV3>(Web)!,
        };
        while (true)
        {
            switch (subscription)
            {
                case SubscriptionV1 first:
                    subscription = new SubscriptionV2(first.Mail, first.Name, first.Ip);
                    break;
                case SubscriptionV2 second:
                    subscription = Split(second);
                    break;
                case SubscriptionV3 newest:
                    return newest;
                default:
                    throw new NotSupportedException();
            }
        }
    }

    private static SubscriptionV3 Split(SubscriptionV2 second)
    {
        var space = second.Name.LastIndexOf(' ');
        return space < 0
            ? new SubscriptionV3(second.Email, "", second.Name[0..])
            : new SubscriptionV3(second.Email, second.Name[..space], second.Name[(space + 1)..]);
    }
}

public sealed class SubscriberWorker(IConsumer<string, string> consumer, IProducer<Null, string> producer, ILogger<SubscriberWorker> logger) : BackgroundService
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        consumer.Subscribe("subscriptions");
        while (!stoppingToken.IsCancellationRequested)
        {
            var envelope = JsonSerializer.Deserialize<Envelope>(consumer.Consume(stoppingToken).Message.Value, Web)!;
            logger.LogDebug("version {Version}", envelope.Version);
            var (mail, first, last) = Upcaster.Read(envelope);
            await producer.ProduceAsync("subscribers", new Message<Null, string> { Value = JsonSerializer.Serialize(new Subscriber(mail, first, last), Web) }, stoppingToken);
        }
    }
}
