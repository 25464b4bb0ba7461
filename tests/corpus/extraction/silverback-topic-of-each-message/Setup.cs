using Silverback.Configuration;
using Silverback.Messaging.Configuration.Kafka;
using Silverback.Messaging.Messages;
using Silverback.Messaging.Publishing;

namespace Acme.Heating;

public record Reading(string Site, bool IsAlarm, double Celsius);

public record Forecast(string Site);

public static class Setup
{
    private const string Pattern = "heating.{0}.readings";

    public static SilverbackBuilder AddHeating(this SilverbackBuilder builder) => builder.AddKafkaClients(clients => AddClients(clients));

    private static void AddClients(KafkaClientsConfigurationBuilder clients)
    {
        clients.AddProducer(producer => producer
            .Produce<Reading>(endpoint => endpoint.ProduceTo((Reading? reading) => reading!.IsAlarm ? Topics.Alarms : Topics.Readings)));
        clients.AddProducer(producer =>
        {
            producer.EnableIdempotence();
            producer.Produce<Reading>(endpoint => endpoint.ProduceTo(Pattern, (Reading? reading) => [reading!.Site]));
            producer.Produce<Forecast>(endpoint => endpoint.ProduceToDynamicTopic());
        });
    }
}

public static class Topics
{
    public const string Alarms = "heating.alarms";
    public const string Readings = "heating.readings";
}

public class ForecastService(IPublisher publisher)
{
    public Task SendAsync(Forecast forecast) =>
        publisher.WrapAndPublishAsync(forecast, envelope => envelope.SetKafkaDestinationTopic("heating.forecasts").SetKafkaKey(forecast.Site));
}
