using System.Text.Json;
using Akka.Actor;
using Akka.Streams;
using Akka.Streams.Dsl;
using Akka.Streams.Kafka.Dsl;
using Akka.Streams.Kafka.Helpers;
using Akka.Streams.Kafka.Messages;
using Akka.Streams.Kafka.Settings;
using Confluent.Kafka;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace Acme.Alerts;

public class PipelineService(ActorSystem system, IConfiguration configuration) : IHostedService
{
    private const string Group = "alerting";

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var consumerSettings = ConsumerSettings<Null, string>.Create(system, null, null)
            .WithBootstrapServers(configuration["Kafka:Brokers"])
            .WithGroupId(Group);
        var producerSettings = ProducerSettings<string, string>.Create(system, null, null)
            .WithBootstrapServers(configuration["Kafka:Brokers"]);
        var output = configuration["Kafka:Output"]!;

        KafkaConsumer.CommittableSource(consumerSettings, Subscriptions.Topics(configuration["Kafka:Input"]!))
            .Select(message => JsonSerializer.Deserialize<Reading>(message.Record.Message.Value)!)
            .Where(reading => reading.Value > 40)
            .Select(reading => new ProducerRecord<string, string>(output, reading.Sensor, JsonSerializer.Serialize(new Alert(reading.Sensor))))
            .RunWith(KafkaProducer.PlainSink(producerSettings), system.Materializer());
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

public record Reading(string Sensor, double Value);

public record Alert(string Sensor);
