using Confluent.Kafka;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json;

namespace Acme.Visits;

public record Reminder(string Mail, string Channel);

public sealed class Reception(IConsumer<string, string> consumer, IProducer<string, string> producer, ILogger<Reception> logger)
{
    public async Task Run(CancellationToken stop)
    {
        consumer.Subscribe("visits");
        while (!stop.IsCancellationRequested)
        {
            var visit = JsonConvert.DeserializeObject<dynamic>(consumer.Consume(stop).Message.Value);
            if (visit is null)
                continue;
            Note(visit);
            Greet(visit);
            Count(visit);
            await Remind(visit);
        }
    }

    private void Note(object visit) => logger.LogInformation("visit of {Guest}", (string)((dynamic)visit).Guest);

    private void Note<T>(T visit) => logger.LogInformation("a {Kind}", typeof(T).Name);

    private void Greet(dynamic visit) => Console.WriteLine(visit.Language);

    private void Greet(object visit, string greeting = "hello") => Console.WriteLine(greeting);

    private void Count(dynamic visit) => Console.Error.WriteLine(visit.Room);

    private void Count(params object[] visits) => Console.Error.WriteLine(visits.Length);

    private async Task Remind(dynamic visit, string channel = "mail") => await producer.ProduceAsync("reminders", new Message<string, string>
    {
        Value = JsonConvert.SerializeObject(new Reminder((string)visit.Address, channel)),
    });
}
