using MassTransit;

namespace Acme.Alarms;

public record Alarm(string Device, string Text);

public class AlarmSender(ITopicProducerProvider producers)
{
    private const string Prefix = "alarms";

    public async Task SendAsync(Alarm alarm, string site)
    {
        var all = producers.GetProducer<string, Alarm>(new Uri("topic:alarms.all"));
        await all.Produce(alarm.Device, alarm);

        var ofSite = producers.GetProducer<string, Alarm>(new Uri($"topic:{Prefix}.{site}"));
        await ofSite.Produce(alarm.Device, alarm);
    }
}
