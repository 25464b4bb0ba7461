using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Configuration;

namespace Acme.Tagging;

public class Reading { public string Sensor { get; set; } = ""; public string Operator { get; set; } = ""; }

public record Tagged(string Sensor, string Site, string Build);

public sealed class Tagger
{
    private const string Build = "2024.1";
    private readonly IConsumer<string, string> _consumer;
    private readonly IProducer<string, string> _producer;
    private readonly string _site;

    public Tagger(IConsumer<string, string> consumer, IProducer<string, string> producer, IConfiguration configuration)
    {
        _consumer = consumer;
        _producer = producer;
        _site = configuration["Site"] ?? "unknown";
    }

    public void Run(CancellationToken stop)
    {
        _consumer.Subscribe("readings");
        while (!stop.IsCancellationRequested)
        {
            var reading = JsonSerializer.Deserialize<Reading>(_consumer.Consume(stop).Message.Value)!;
            _producer.Produce("tagged", new Message<string, string> { Value = JsonSerializer.Serialize(new Tagged(reading.Sensor, _site, Build)) });
        }
    }
}
