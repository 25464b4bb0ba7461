using System.Text.Json;
using System.Text.Json.Serialization;
using Confluent.Kafka;

namespace Acme.Notifications;

[JsonDerivedType(typeof(MailRequested), "mail")]
[JsonDerivedType(typeof(SmsRequested), "sms")]
public abstract record Requested
{
    public string Id { get; init; } = "";
}

public sealed record MailRequested : Requested
{
    public string Address { get; init; } = "";
}

public sealed record SmsRequested : Requested
{
    public string Number { get; init; } = "";
}

public record Sent(string Request, string Target);

public sealed class Sender(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public void Run(CancellationToken stop)
    {
        consumer.Subscribe("requests");
        while (!stop.IsCancellationRequested)
        {
            var request = JsonSerializer.Deserialize<Requested>(consumer.Consume(stop).Message.Value);
            var sent = request switch
            {
                MailRequested mail => new Sent(mail.Id, mail.Address),
                SmsRequested { Number: var number } sms => new Sent(sms.Id, number),
                _ => throw new NotSupportedException(),
            };
            producer.Produce("sent", new Message<string, string> { Value = JsonSerializer.Serialize(sent) });
        }
    }
}
