using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Recognition;

/// <summary>Akka.Streams.Kafka: sources name topics in their subscription, sinks take records that name them.</summary>
public class AkkaStreamsTests
{
    private static readonly LibraryCode Akka = new(
        """
        using Akka.Actor;
        using Akka.Streams;
        using Akka.Streams.Dsl;
        using Akka.Streams.Kafka.Dsl;
        using Akka.Streams.Kafka.Messages;
        using Akka.Streams.Kafka.Settings;
        """,
        "Akka", "Akka.Streams", "Akka.Streams.Kafka");

    [Theory]
    [InlineData("PlainSource(settings, subscription)")]
    [InlineData("CommittableSource(settings, subscription)")]
    [InlineData("CommitWithMetadataSource(settings, subscription, one => one.Topic)")]
    [InlineData("AtMostOnceSource(settings, subscription)")]
    [InlineData("PlainPartitionedSource(settings, subscription)")]
    [InlineData("CommittablePartitionedSource(settings, subscription)")]
    [InlineData("CommitWithMetadataPartitionedSource(settings, subscription, one => one.Topic)")]
    [InlineData("PlainPartitionedManualOffsetSource(settings, subscription, null, null)")]
    [InlineData("SourceWithOffsetContext(settings, subscription)")]
    [InlineData("TransactionalSource(settings, subscription)")]
    [InlineData("PlainSource(subscription: subscription, settings: settings)")]
    public void Every_source_consumes_the_topic_of_its_subscription(string call)
    {
        var endpoint = Akka.Single($$"""
            class Service
            {
                public void Run(ActorSystem system)
                {
                    var settings = ConsumerSettings<string, string>.Create(system, null, null).WithBootstrapServers("kafka:9092").WithGroupId("billing");
                    var subscription = Subscriptions.Topics("orders");
                    var source = KafkaConsumer.{{call}};
                }
            }
            """);
        Assert.Equal(("orders", "billing"), (endpoint.Topic.Name, endpoint.Group?.Name));
        Assert.Equal((Direction.Consume, EndpointLevel.Direct, "Akka.Streams.Kafka"), (endpoint.Direction, endpoint.Level, endpoint.Client));
    }

    [Theory]
    [InlineData("CommittableExternalSource<string, string>(actor, Subscriptions.Assignment(new TopicPartition(\"orders\", 0)), \"billing\", TimeSpan.Zero)", "billing")]
    [InlineData("PlainExternalSource<string, string>(actor, Subscriptions.AssignmentWithOffset(new TopicPartitionOffset(\"orders\", 0, 5)))", "?")]
    public void External_sources_consume(string call, string group)
    {
        var endpoint = Akka.Single($$"""
            class Service
            {
                public void Run(IActorRef actor) => KafkaConsumer.{{call}};
            }
            """);
        Assert.Equal(("orders", group), (endpoint.Topic.Name, endpoint.Group?.ToString()));
    }

    [Theory]
    [InlineData("Subscriptions.Topics(\"orders\", \"refunds\")", "orders | refunds")]
    [InlineData("Subscriptions.Topics(Names)", "orders | refunds")]
    [InlineData("Subscriptions.TopicPattern(\"^orders.*\")", "^orders.*")]
    [InlineData("Subscriptions.TopicPattern(\"orders\")", "orders")]
    [InlineData("Subscriptions.Assignment(new TopicPartition(\"orders\", 0), new TopicPartition(\"refunds\", 0))", "orders | refunds")]
    [InlineData("given", "?")]
    public void A_subscription_names_one_or_several(string subscription, string topic)
    {
        var endpoint = Akka.Single($$"""
            class Service
            {
                private static readonly string[] Names = ["orders", "refunds"];
                public void Run(ActorSystem system, ISubscription given) =>
                    KafkaConsumer.PlainSource(ConsumerSettings<string, string>.Create(system, null, null), {{subscription}});
            }
            """);
        Assert.Equal(topic, endpoint.Topic.ToString());
        Assert.Contains("actor system", endpoint.Group?.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ConsumerSettings<string, string>.Create(system, null, null).WithGroupId(\"first\").WithGroupId(\"billing\")", "billing")]
    [InlineData("ConsumerSettings<string, string>.Create(system, null, null).WithProperty(\"group.id\", \"billing\")", "billing")]
    [InlineData("ConsumerSettings<string, string>.Create(system, null, null).WithConsumerConfig(new ConsumerConfig { GroupId = \"billing\" })", "billing")]
    [InlineData("ConsumerSettings<string, string>.Create(system, null, null).WithGroupId(\"billing\").WithConsumerConfig(config)", "?")]
    [InlineData("Make(system).WithGroupId(\"billing\")", "billing")]
    [InlineData("Make(system)", "?")]
    public void The_last_step_of_the_settings_counts(string settings, string group)
    {
        var endpoint = Akka.Single($$"""
            class Service
            {
                public void Run(ActorSystem system, ConsumerConfig config) => KafkaConsumer.PlainSource({{settings}}, Subscriptions.Topics("orders"));
                private static ConsumerSettings<string, string> Make(ActorSystem system) => ConsumerSettings<string, string>.Create(system, null, null);
            }
            """);
        Assert.Equal(group, endpoint.Group?.ToString());
    }

    [Theory]
    [InlineData("new ProducerRecord<Null, string>(\"orders\", one)")]
    [InlineData("new ProducerRecord<Null, string>(\"orders\", null!, one)")]
    [InlineData("new ProducerRecord<Null, string>(\"orders\", new Message<Null, string> { Value = one })")]
    [InlineData("new ProducerRecord<Null, string>(\"orders\", 1, new Message<Null, string> { Value = one })")]
    [InlineData("new ProducerRecord<Null, string>(\"orders\", 1, 2L, new Message<Null, string> { Value = one })")]
    [InlineData("new ProducerRecord<Null, string>(new TopicPartition(\"orders\", 1), one)")]
    [InlineData("new ProducerRecord<Null, string>(new TopicPartition(\"orders\", 1), new Message<Null, string> { Value = one })")]
    public void A_record_produces_to_the_topic_that_it_names(string record)
    {
        var endpoint = Akka.Single($$"""
            class Service
            {
                public void Run(ActorSystem system, IMaterializer materializer)
                {
                    var settings = ProducerSettings<Null, string>.Create(system, null, null).WithProperty("acks", "all");
                    Source.From(new[] { "a" }).Select(one => {{record}}).RunWith(KafkaProducer.PlainSink(settings), materializer);
                }
            }
            """);
        Assert.Equal(("orders", Direction.Produce, "Akka.Streams.Kafka"), (endpoint.Topic.Name, endpoint.Direction, endpoint.Client));
        Assert.Equal(("System.String", null), (endpoint.Value?.Type, endpoint.Key));
        Assert.Equal("acks=all", Assert.Single(endpoint.Settings) is var setting ? $"{setting.Key}={setting.Value}" : "");
    }

    [Fact]
    public void Serializers_and_records_in_text_are_found()
    {
        var endpoints = Akka.Endpoints("""
            class Order { public string Id { get; set; } = ""; }
            class OrderSerializer : ISerializer<Order> { public byte[] Serialize(Order data, SerializationContext context) => System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(data); }
            class Service
            {
                public void Run(ActorSystem system, IMaterializer materializer)
                {
                    var consumer = ConsumerSettings<Ignore, string>.Create(system, null, Deserializers.Utf8);
                    var producer = ProducerSettings<string, Order>.Create(system, Serializers.Utf8, new OrderSerializer());
                    KafkaConsumer.CommittableSource(consumer, Subscriptions.Topics("texts"))
                        .Select(one => System.Text.Json.JsonSerializer.Deserialize<Order>(one.Record.Message.Value)!)
                        .Select(order => ProducerMessage.Single(new ProducerRecord<string, Order>("orders", order.Id, order)));
                }
            }
            """);
        Assert.Equal(
            ["Consume texts Order Json", "Produce orders Order Json"],
            endpoints.Select(endpoint => $"{endpoint.Direction} {endpoint.Topic} {endpoint.Value?.Type} {endpoint.Value?.Format}"));
        Assert.Equal("OrderSerializer", endpoints[1].Value?.Serializer);
    }

    [Fact]
    public void What_only_looks_like_it_is_no_endpoint()
    {
        var manifest = Akka.Manifest("""
            namespace Own
            {
                class ProducerRecord<K, V>(string topic, V value) { public string Topic => topic + value; }
                static class KafkaConsumer { public static string PlainSource(string settings, string subscription) => settings + subscription; }
                class Service
                {
                    public object Run(ActorSystem system) => new object[]
                    {
                        new ProducerRecord<Null, string>("orders", ""), KafkaConsumer.PlainSource("a", "orders"),
                        Subscriptions.Topics("never-consumed"), KafkaProducer.PlainSink(ProducerSettings<Null, string>.Create(system, null, null)),
                    };
                }
            }
            """);
        Assert.Empty(manifest.Endpoints);
    }
}
