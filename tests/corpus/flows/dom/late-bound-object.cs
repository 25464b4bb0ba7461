using Confluent.Kafka;
using Newtonsoft.Json;

namespace Acme.Notices;

public record Mail(string To, string Text);

public sealed class Mailer(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task Run(CancellationToken stop)
    {
        consumer.Subscribe("notices");
        while (!stop.IsCancellationRequested)
        {
            var notice = JsonConvert.DeserializeObject<dynamic>(consumer.Consume(stop).Message.Value);
            if (notice is null)
                continue;
            if (notice.Kind.ToString() == "welcome")
                await Greet(notice);
        }
    }

    private async Task Greet(dynamic notice)
    {
        var mail = new Mail((string)notice.Address, $"Hello {notice.Name}");
        await producer.ProduceAsync("mails", new Message<string, string> { Value = JsonConvert.SerializeObject(mail) });
    }
}
