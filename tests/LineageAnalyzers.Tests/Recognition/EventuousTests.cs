using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Recognition;

/// <summary>Eventuous' Kafka producer: the stream is the topic.</summary>
public class EventuousTests
{
    private static readonly LibraryCode Kafka = new(
        "using Eventuous;\nusing Eventuous.Producers;\nusing Eventuous.Kafka.Producers;\nclass Booked { public string Id { get; set; } = \"\"; }",
        "Eventuous.Kafka");

    [Theory]
    [InlineData("KafkaBasicProducer", "producer.Produce(new StreamName(\"bookings\"), booked, null)", "Booked", null)]
    [InlineData("KafkaBasicProducer", "producer.Produce(new StreamName(\"bookings\"), booked, null, new KafkaProduceOptions(booked.Id))", "Booked", "System.String")]
    [InlineData("KafkaBasicProducer", "producer.Produce(new(\"bookings\"), messages)", null, null)]
    [InlineData("KafkaBasicProducer", "producer.Produce(Stream, messages, new KafkaProduceOptions(\"a\"))", null, "System.String")]
    [InlineData("IProducer<KafkaProduceOptions>", "producer.Produce(Stream, booked, null)", "Booked", null)]
    [InlineData("IProducer", "producer.Produce(Stream, booked, null)", "Booked", null)]
    [InlineData("IProducer", "producer.Produce(Stream, new[] { booked }, null)", "Booked", null)]
    public void Producing_names_the_stream(string producer, string call, string? type, string? key)
    {
        var endpoint = Kafka.Single($$"""
            class Service({{producer}} producer)
            {
                private static readonly StreamName Stream = new("bookings");
                public Task Send(Booked booked, IEnumerable<ProducedMessage> messages) => {{call}};
            }
            """);
        Assert.Equal(("bookings", Direction.Produce, EndpointLevel.Direct, "Eventuous.Kafka"), (endpoint.Topic.Name, endpoint.Direction, endpoint.Level, endpoint.Client));
        Assert.Equal((type, WireFormat.Opaque, key), (endpoint.Value?.Type, endpoint.Value?.Format, endpoint.Key?.Type));
    }

    [Fact]
    public void A_stream_that_is_made_elsewhere_is_not_known()
    {
        var endpoint = Kafka.Single("""
            class Service(KafkaBasicProducer producer)
            {
                public Task Send(Booked booked) => producer.Produce(StreamName.For<Booked>(booked.Id), booked, null);
            }
            """);
        Assert.Contains("only known when the program runs", endpoint.Topic.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("IProducer", false)]
    [InlineData("KafkaBasicProducer", true)]
    public void With_another_transport_only_the_type_proves_Kafka(string producer, bool isEndpoint)
    {
        var manifest = Kafka.ManifestBeside(["Eventuous.RabbitMq"], $$"""
            class Service({{producer}} producer)
            {
                public Task Send(Booked booked) => producer.Produce(new StreamName("bookings"), booked, null);
            }
            """);
        Assert.Equal(isEndpoint, !manifest.Endpoints.IsEmpty);
    }

    [Fact]
    public void Another_producer_is_no_endpoint()
    {
        var manifest = Kafka.Manifest("""
            class OtherOptions { }
            class Other : BaseProducer<OtherOptions>
            {
                public Other() : base(default) { }
                protected override Task ProduceMessages(StreamName stream, IEnumerable<ProducedMessage> messages, OtherOptions? options, CancellationToken stop = default) => Task.CompletedTask;
            }
            class Service(Other producer)
            {
                public Task Send(Booked booked) => producer.Produce(new StreamName("bookings"), booked, null);
            }
            """);
        Assert.Empty(manifest.Endpoints);
    }
}
