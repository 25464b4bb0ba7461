using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Recognition;

/// <summary>Every way to set up endpoints, publish and consume that Silverback has, and what stays in the process.</summary>
public sealed class SilverbackTests
{
    private const string Types = """

        public record Order(string Id) : IEvent;
        public record RushOrder(string Id) : Order(Id);
        public record Payment(string Id);
        public interface IEvent;
        """;

    private static readonly FrameworkCode Code = new(
        [
            "Silverback.Configuration", "Silverback.Messaging.Broker", "Silverback.Messaging.Configuration", "Silverback.Messaging.Configuration.Kafka", "Silverback.Messaging.Messages",
            "Silverback.Messaging.Publishing",
        ],
        "Silverback.Integration.Kafka",
        "Silverback.Integration.Kafka.SchemaRegistry");

    [Theory]
    [InlineData("ProduceTo(\"orders\")", "orders")]
    [InlineData("ProduceTo(\"orders\", 1)", "orders")]
    [InlineData("ProduceTo(new TopicPartition(\"orders\", 1))", "orders")]
    [InlineData("ProduceTo(\"orders\", (Order? order) => 1)", "orders")]
    [InlineData("ProduceTo(\"orders\", (IOutboundEnvelope<Order> envelope) => 1)", "orders")]
    [InlineData("ProduceTo((Order? order) => \"orders\")", "orders")]
    [InlineData("ProduceTo((IOutboundEnvelope<Order> envelope) => envelope.Message == null ? \"orders\" : \"orders.rush\")", "orders orders.rush")]
    [InlineData("ProduceTo((Order? order) => new TopicPartition(\"orders\", 0))", "orders")]
    [InlineData("ProduceTo((IOutboundEnvelope<Order> envelope) => new TopicPartition(\"orders\", 0))", "orders")]
    [InlineData("ProduceTo(\"orders.{0}\", (Order? order) => new[] { order!.Id })", "orders.{?}")]
    [InlineData("ProduceTo(\"orders.{0}\", (IOutboundEnvelope<Order> envelope) => new[] { envelope.Message!.Id })", "orders.{?}")]
    [InlineData("SetKafkaKey((Order? order) => order!.Id).ProduceTo(\"orders\").EnableSubscribing()", "orders")]
    [InlineData("ProduceToDynamicTopic()", "the topic is chosen for each message when the program runs")]
    public void A_producer_has_its_topic(string endpoint, string topic)
    {
        var manifest = Clients($"clients.AddProducer(producer => producer.Produce<Order>(endpoint => endpoint.{endpoint.Replace(".EnableSubscribing()", "")}))");

        var found = Assert.Single(manifest.Endpoints);
        Assert.Equal(("Silverback", Direction.Produce, EndpointLevel.Registration), (found.Client, found.Direction, found.Level));
        Assert.Equal(topic, found.Topic.Name ?? found.Topic.Template ?? found.Topic.Reason ?? string.Join(' ', found.Topic.Names));
        Assert.Equal(("Order", WireFormat.Json, "Silverback.Messaging.Serialization.JsonMessageSerializer"), (found.Value!.Type, found.Value.Format, found.Value.Serializer));
        Assert.Equal("Order", Assert.Single(manifest.Routes).Message);
    }

    [Theory]
    [InlineData("producer.Produce(endpoint => endpoint.ProduceTo(\"all\"))")]
    [InlineData("producer.Produce(\"friendly\", endpoint => endpoint.ProduceTo(\"all\"))")]
    public void A_producer_of_anything_has_no_type(string producer)
    {
        var endpoint = Assert.Single(Clients($"clients.AddProducer(\"name\", producer => {producer})").Endpoints);

        Assert.Equal(("all", null), (endpoint.Topic.Name, endpoint.Value!.Type));
    }

    [Theory]
    [InlineData("ConsumeFrom(\"orders\")", "orders")]
    [InlineData("ConsumeFrom(\"orders\", \"returns\")", "orders returns")]
    [InlineData("ConsumeFrom(\"orders\", 0, 1)", "orders")]
    [InlineData("ConsumeFrom(new TopicPartition(\"orders\", 0), new TopicPartition(\"returns\", 0))", "orders returns")]
    [InlineData("ConsumeFrom(new TopicPartitionOffset(\"orders\", 0, 5))", "orders")]
    [InlineData("ConsumeFrom(\"orders\", (IReadOnlyCollection<TopicPartition> partitions) => partitions)", "orders")]
    [InlineData("ConsumeFrom(new[] { \"orders\", \"returns\" }, (IReadOnlyCollection<TopicPartition> partitions) => partitions)", "orders returns")]
    public void A_consumer_has_its_topics_and_group(string endpoint, string topics)
    {
        var found = Assert.Single(Clients($"clients.AddConsumer(consumer => consumer.WithGroupId(\"billing\").Consume<Order>(endpoint => endpoint.{endpoint}))").Endpoints);

        Assert.Equal((Direction.Consume, EndpointLevel.Registration), (found.Direction, found.Level));
        Assert.Equal(topics, found.Topic.Name ?? string.Join(' ', found.Topic.Names));
        Assert.Equal("billing", found.Group!.Name);
        Assert.Equal(("Order", WireFormat.Json), (found.Value!.Type, found.Value.Format));
    }

    [Theory]
    [InlineData("clients.AddConsumer(consumer => { consumer.Consume(endpoint => endpoint.ConsumeFrom(\"orders\")); consumer.WithGroupId(\"billing\"); })", "billing")]
    [InlineData("clients.AddDefaultConsumerConfiguration(consumer => consumer.WithGroupId(\"all\")).AddConsumer(consumer => consumer.Consume(endpoint => endpoint.ConsumeFrom(\"orders\")))", "all")]
    [InlineData("clients.AddDefaultConsumerConfiguration(consumer => consumer.WithGroupId(\"all\")).AddConsumer(\"name\", consumer => consumer.Consume(\"friendly\", endpoint => endpoint.ConsumeFrom(\"orders\")).WithGroupId(\"billing\"))", "billing")]
    [InlineData("clients.AddConsumer(consumer => consumer.Consume(endpoint => endpoint.ConsumeFrom(\"orders\")))", null)]
    public void The_group_is_that_of_the_client_or_of_all(string clients, string? group) => Assert.Equal(group, Assert.Single(Clients(clients).Endpoints).Group!.Name);

    [Theory]
    [InlineData("SerializeAsJson()", "Json")]
    [InlineData("SerializeAsJson(json => json.Configure(options => { }))", "SerializeAsJson is given options that are not read")]
    [InlineData("SerializeAsAvro(avro => avro.ConnectToSchemaRegistry(\"http://registry\"))", "Order is no class generated from a schema")]
    [InlineData("SerializeAsJsonUsingSchemaRegistry(json => json.ConnectToSchemaRegistry(\"http://registry\"))", "Json")]
    [InlineData("EncryptUsingAes(new byte[16])", "the messages are encrypted")]
    [InlineData("SerializeUsing(null!)", "what SerializeUsing sets up is not read")]
    public void The_serializer_of_the_endpoint_decides_the_format(string serializer, string format)
    {
        var value = Assert.Single(Clients($"clients.AddProducer(producer => producer.Produce<Order>(endpoint => endpoint.ProduceTo(\"orders\").{serializer}))").Endpoints).Value!;

        Assert.Equal(("Order", format), (value.Type, value.Reason ?? value.Format.ToString()));
    }

    [Fact]
    public void A_deserializer_may_name_the_type() => Assert.Equal("Order", Assert.Single(Clients(
        "clients.AddConsumer(consumer => consumer.Consume(endpoint => endpoint.ConsumeFrom(\"orders\").DeserializeJson(json => json.UseModel<Order>())))").Endpoints).Value!.Type);

    [Theory]
    [InlineData("MoveTo(\"orders.failed\")", "orders.failed", TopicRole.DeadLetter)]
    [InlineData("Retry(3).ThenMoveTo(\"orders-retry\")", "orders-retry", TopicRole.Retry)]
    [InlineData("MoveTo(\"failed-endpoint\")", "moved", TopicRole.DeadLetter)]
    public void A_policy_moves_messages_to_a_topic(string policy, string topic, TopicRole role)
    {
        var endpoint = Clients($$"""
            clients
                .AddProducer(producer => producer.Produce<Payment>("failed-endpoint", endpoint => endpoint.ProduceTo("moved")))
                .AddConsumer(consumer => consumer.Consume<Order>(endpoint => endpoint.ConsumeFrom("orders").OnError(policy => policy.{{policy}})))
            """).Endpoints[^1];

        Assert.Equal((Direction.Produce, topic, role), (endpoint.Direction, endpoint.Topic.Name, endpoint.Role));
    }

    [Theory]
    [InlineData("publisher.Publish(order)", "orders events")]
    [InlineData("publisher.PublishAsync(new RushOrder(\"1\"), true)", "orders events")]
    [InlineData("publisher.PublishAsync(new[] { order })", "orders events")]
    [InlineData("publisher.WrapAndPublishAsync(order)", "orders events")]
    [InlineData("publisher.WrapAndPublishAsync(order, envelope => envelope.SetKafkaKey(\"payments\"))", "orders events")]
    [InlineData("publisher.WrapAndPublishAsync(order, envelope => envelope.SetKafkaDestinationTopic(\"others\"))", "others")]
    [InlineData("publisher.WrapAndPublishBatchAsync(new List<Order> { order })", "orders events")]
    public void A_message_goes_to_every_endpoint_that_takes_its_type(string call, string topics)
    {
        var endpoint = Sent(call)!;

        Assert.Equal(topics.Split(' ').Order(StringComparer.Ordinal), endpoint.Topic.ProvenNames.Order(StringComparer.Ordinal));
        Assert.Contains(endpoint.Value!.Type, new[] { "Order", "RushOrder" });
    }

    [Theory]
    [InlineData("publisher.PublishAsync(new Payment(\"1\"))")]
    [InlineData("publisher.PublishAsync(message)")]
    [InlineData("publisher.WrapAndPublishAsync(new Payment(\"1\"))")]
    public void A_message_that_no_endpoint_takes_stays_in_the_process(string call) => Assert.Null(Sent(call));

    [Theory]
    [InlineData("producers.GetProducerForEndpoint(\"orders\").ProduceAsync(order)", "orders")]
    [InlineData("producers.GetProducerForEndpoint(\"orders\").Produce(order)", "orders")]
    [InlineData("producer.ProduceAsync(order)", null)]
    public void A_producer_of_an_endpoint_is_followed_to_its_name(string call, string? topic) => Assert.Equal(topic, Assert.Single(Code.Endpoints($$"""
        class Service { void Run(IProducerCollection producers, IProducer producer, Order order) => {{call}}; }
        """ + Types)).Topic.Name);

    [Fact]
    public void Own_types_of_the_same_names_are_no_endpoints() => Assert.Empty(Code.Endpoints("""
        namespace Acme
        {
            public interface IPublisher { Task PublishAsync(object message); }
            public class Endpoint { public Endpoint ProduceTo(string topic) => this; public Endpoint ConsumeFrom(params string[] topics) => this; public Endpoint MoveTo(string endpointName) => this; }
            class Service
            {
                void Run(IPublisher publisher, Endpoint endpoint)
                {
                    endpoint.ProduceTo("orders").ConsumeFrom("orders").MoveTo("orders");
                    publisher.PublishAsync(new Order("1"));
                }
            }
        }
        """ + Types));

    private static Manifest Clients(string statements) => Code.Manifest($"class Startup {{ void Run(KafkaClientsConfigurationBuilder clients) {{ {statements}; }} }}" + Types);

    private static Endpoint? Sent(string call) => Code.Endpoints($$"""
        class Startup
        {
            void Run(KafkaClientsConfigurationBuilder clients) => clients.AddProducer(producer => producer
                .Produce<Order>(endpoint => endpoint.ProduceTo("orders"))
                .Produce<IEvent>(endpoint => endpoint.ProduceTo("events")));
        }
        class Service(IPublisher publisher) { void Run(Order order, object message) => {{call}}; }
        """ + Types).SingleOrDefault(endpoint => endpoint.Level == EndpointLevel.Direct);
}
