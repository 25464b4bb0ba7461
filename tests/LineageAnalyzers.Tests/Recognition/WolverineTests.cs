using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Recognition;

/// <summary>Every way to publish, send and listen over Kafka that Wolverine has, and what stays in the process or goes elsewhere.</summary>
public sealed class WolverineTests
{
    private const string Types = """

        namespace Acme.Contracts
        {
            public record Order(string Id);
            public record Payment(string Id) : IMoney;
            public record Refund(string Id) : IMoney;
            public interface IMoney;
            [Wolverine.Attributes.Topic("shipments")] public record Shipment(string Id);
            [Wolverine.Attributes.MessageIdentity("returned")] public record Return(string Id);
            public record Box<T>(T Content);
        }
        """;

    private static readonly FrameworkCode Code = new(["Wolverine", "Wolverine.Kafka", "Wolverine.ErrorHandling", "Acme.Contracts"], "Wolverine", "Wolverine.Kafka");

    [Theory]
    [InlineData("options.PublishMessage<Order>().ToKafkaTopic(\"orders\")")]
    [InlineData("options.PublishMessage(typeof(Order)).ToKafkaTopic(topicName: \"orders\").UseIdempotentProducer()")]
    [InlineData("options.PublishMessage<Order>().ToKafkaTopicOnNamedBroker(new BrokerName(\"second\"), \"orders\")")]
    [InlineData("options.Publish().Message<Order>().ToKafkaTopic(\"orders\")")]
    [InlineData("options.Publish(rule => { rule.Message<Order>(); rule.ToKafkaTopic(\"orders\"); })")]
    [InlineData("options.Publish(rule => rule.Message(typeof(Order)).ToKafkaTopic(\"orders\"))")]
    public void A_rule_for_a_type_is_an_endpoint_and_a_route(string rule)
    {
        var manifest = Manifest(rule);

        var endpoint = Assert.Single(manifest.Endpoints);
        Assert.Equal(("Wolverine", Direction.Produce, EndpointLevel.Registration), (endpoint.Client, endpoint.Direction, endpoint.Level));
        Assert.Equal("orders", endpoint.Topic.Name);
        Assert.Equal(("Acme.Contracts.Order", WireFormat.Json), (endpoint.Value!.Type, endpoint.Value.Format));
        Assert.Equal(("Acme.Contracts.Order", "orders"), (Assert.Single(manifest.Routes).Message, manifest.Routes.Single().Topic.Name));
    }

    [Theory]
    [InlineData("Shipment", "shipments", NameResolution.Attribute)]
    [InlineData("Return", "returned", NameResolution.Attribute)]
    [InlineData("Order", "Acme.Contracts.Order", NameResolution.Convention)]
    [InlineData("Box<Order>", null, NameResolution.Convention)]
    public void A_type_may_have_a_topic_of_its_own(string type, string? topic, NameResolution resolution)
    {
        var endpoint = Assert.Single(Manifest($"options.PublishMessage<{type}>().ToKafkaTopics()").Endpoints);

        Assert.Equal((topic, resolution), (endpoint.Topic.Name, endpoint.Topic.Resolution));
    }

    [Theory]
    [InlineData("options.ListenToKafkaTopic(\"orders\").ReceiveRawJson<Order>()", "Acme.Contracts.Order", WireFormat.Json)]
    [InlineData("options.ListenToKafkaTopic(\"orders\").ProcessInline().DefaultIncomingMessage(typeof(Order))", "Acme.Contracts.Order", WireFormat.Json)]
    [InlineData("options.ListenToKafkaTopicOnNamedBroker(new BrokerName(\"second\"), \"orders\")", null, WireFormat.Opaque)]
    [InlineData("options.ListenToKafkaTopics(\"orders\")", null, WireFormat.Opaque)]
    [InlineData("options.ListenToKafkaTopic(\"orders\").ReceiveRawJson<Order>(new System.Text.Json.JsonSerializerOptions())", "Acme.Contracts.Order", WireFormat.Opaque)]
    public void A_listener_is_a_consumer(string listener, string? type, WireFormat format)
    {
        var endpoint = Assert.Single(Manifest(listener).Endpoints);

        Assert.Equal((Direction.Consume, EndpointLevel.Registration, "orders"), (endpoint.Direction, endpoint.Level, endpoint.Topic.Name));
        Assert.Equal((type, format), (endpoint.Value!.Type, endpoint.Value.Format));
    }

    [Fact]
    public void A_listener_of_several_topics_has_them_all() =>
        Assert.Equal(["orders", "returns"], Assert.Single(Manifest("options.ListenToKafkaTopics(\"returns\", \"orders\")").Endpoints).Topic.Names);

    [Theory]
    [InlineData("options.ListenToKafkaTopic(\"orders\").ConfigureConsumer(config => config.GroupId = \"billing\")", "billing")]
    [InlineData("options.UseKafka(\"broker\").ConfigureConsumers(config => { config.GroupId = \"all\"; }); options.ListenToKafkaTopic(\"orders\")", "all")]
    [InlineData("options.UseKafka(\"broker\").ConfigureConsumers(config => { config.GroupId = \"all\"; }); options.ListenToKafkaTopic(\"orders\").ConfigureConsumer(config => config.GroupId = \"billing\")", "billing")]
    [InlineData("options.ServiceName = \"billing-service\"; options.ListenToKafkaTopic(\"orders\")", "billing-service")]
    [InlineData("options.ListenToKafkaTopic(\"orders\")", null)]
    [InlineData("options.ListenToKafkaTopic(\"orders\").TailFromLatest()", null)]
    public void The_group_is_that_of_the_listener_the_transport_or_the_service(string statements, string? group) =>
        Assert.Equal(group, Assert.Single(Manifest(statements).Endpoints).Group!.Name);

    [Theory]
    [InlineData("bus.PublishAsync(new Order(\"1\"))", "orders")]
    [InlineData("bus.SendAsync(new Order(\"1\"), new DeliveryOptions { PartitionKey = \"payments\" })", "orders")]
    [InlineData("bus.ScheduleAsync(new Order(\"1\"), TimeSpan.FromMinutes(1))", "orders")]
    [InlineData("bus.PublishAsync(new Payment(\"1\"))", "audit money")]
    [InlineData("bus.PublishAsync(new Refund(\"1\"))", "money")]
    public void A_message_goes_to_the_topics_of_every_rule_that_takes_it(string call, string topics)
    {
        var endpoint = Sent(call, """
            options.PublishMessage<Order>().ToKafkaTopic("orders");
            options.PublishMessage<Payment>().ToKafkaTopic("audit");
            options.Publish(rule => { rule.MessagesImplementing<IMoney>(); rule.ToKafkaTopic("money"); });
            """);

        Assert.Equal(topics, endpoint!.Topic.Name ?? string.Join(' ', endpoint.Topic.Names));
        Assert.Equal(NameResolution.Route, endpoint.Topic.Resolution);
        Assert.StartsWith("Acme.Contracts.", endpoint.Value!.Type, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rule.MessagesFromNamespace(\"Acme.Contracts\")")]
    [InlineData("rule.MessagesFromNamespaceContaining<Payment>()")]
    [InlineData("rule.MessagesFromAssemblyContaining<Payment>()")]
    [InlineData("rule.MessagesFromAssembly(typeof(Payment).Assembly)")]
    public void A_rule_may_take_the_messages_of_a_namespace_or_an_assembly(string rule) =>
        Assert.Equal("all", Sent("bus.PublishAsync(new Order(\"1\"))", $"options.Publish(rule => {{ {rule}; rule.ToKafkaTopic(\"all\"); }});")!.Topic.Name);

    [Fact]
    public void A_rule_for_all_messages_takes_each() =>
        Assert.Equal("all", Sent("bus.PublishAsync(new Order(\"1\"))", "options.PublishAllMessages().ToKafkaTopic(\"all\");")!.Topic.Name);

    [Theory]
    [InlineData("bus.PublishAsync(new Payment(\"1\"))")]
    [InlineData("bus.PublishAsync<object>(message)")]
    [InlineData("bus.InvokeAsync(new Order(\"1\"))")]
    [InlineData("bus.EndpointFor(\"orders\").SendAsync(new Order(\"1\"))")]
    [InlineData("bus.EndpointFor(new Uri(\"rabbitmq://queue/orders\")).SendAsync(new Order(\"1\"))")]
    [InlineData("bus.BroadcastToTopicAsync(\"orders\", new Order(\"1\"))")]
    public void What_no_rule_takes_to_Kafka_is_no_endpoint(string call) => Assert.Null(Sent(call, "options.PublishMessage<Order>().ToKafkaTopic(\"orders\");"));

    [Theory]
    [InlineData("bus.BroadcastToTopicAsync(\"orders\", new Order(\"1\"))")]
    [InlineData("bus.PublishAsync(new Order(\"1\").ToTopic(\"orders\"))")]
    [InlineData("bus.EndpointFor(KafkaEndpointUri.Topic(\"orders\")).SendAsync(new Order(\"1\"))")]
    [InlineData("bus.EndpointFor(new Uri(\"kafka://topic/orders\")).SendAsync(new Order(\"1\"))")]
    public void A_message_for_a_topic_goes_there_where_Kafka_is_all_there_is(string call)
    {
        var endpoint = Sent(call, "options.UseKafka(\"broker\");");

        Assert.Equal(("orders", "Acme.Contracts.Order"), (endpoint!.Topic.Name, endpoint.Value!.Type));
    }

    [Fact]
    public void A_message_for_a_topic_may_go_to_another_broker_that_is_set_up() =>
        Assert.Null(Sent("bus.BroadcastToTopicAsync(\"orders\", new Order(\"1\"))", "options.UseKafka(\"broker\"); options.UseRabbitMq();"));

    [Theory]
    [InlineData("", "wolverine-dead-letter-queue")]
    [InlineData("options.UseKafka(\"broker\").DeadLetterQueueTopicName(\"orders.failed\");", "orders.failed")]
    public void Dead_letters_have_a_topic(string setup, string topic)
    {
        var endpoint = Manifest($"{setup} options.ListenToKafkaTopic(\"orders\").ReceiveRawJson<Order>().EnableNativeDeadLetterQueue()").Endpoints.Single(endpoint => endpoint.Direction == Direction.Produce);

        Assert.Equal((topic, TopicRole.DeadLetter, "Acme.Contracts.Order"), (endpoint.Topic.Name, endpoint.Role, endpoint.Value!.Type));
    }

    [Fact]
    public void Retries_have_a_topic_for_each_delay_and_source()
    {
        var endpoints = Manifest("""
            options.ServiceName = "billing";
            options.ListenToKafkaTopic("orders");
            options.ListenToKafkaTopic("returns");
            options.OnException<TimeoutException>().MoveToKafkaRetryTopic(TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(90));
            """).Endpoints.Where(endpoint => endpoint.Role == TopicRole.Retry).ToList();

        Assert.Equal([Direction.Produce, Direction.Consume], endpoints.Select(endpoint => endpoint.Direction));
        Assert.All(endpoints, endpoint => Assert.Equal(["orders.retry.30s", "orders.retry.90m", "returns.retry.30s", "returns.retry.90m"], endpoint.Topic.Names));
        Assert.Equal("billing-retry", endpoints[1].Group!.Name);
    }

    [Theory]
    [InlineData("options.UseSystemTextJsonForSerialization(json => { }); options.PublishMessage<Order>().ToKafkaTopic(\"orders\")")]
    [InlineData("options.PublishMessage<Order>().ToKafkaTopic(\"orders\").InteropWithCloudEvents()")]
    [InlineData("options.PublishMessage<Order>().ToKafkaTopic(\"orders\").DefaultSerializer(null!)")]
    public void Another_serializer_makes_the_format_unknown(string statements) =>
        Assert.Equal(WireFormat.Opaque, Manifest(statements).Endpoints.Single(endpoint => endpoint.Level == EndpointLevel.Registration).Value!.Format);

    [Fact]
    public void Own_types_of_the_same_names_are_no_endpoints() => Assert.Empty(Code.Endpoints("""
        namespace Acme
        {
            public interface IMessageBus { Task PublishAsync<T>(T message); }
            public class Options { public Options ListenToKafkaTopic(string topicName) => this; public Options ToKafkaTopic(string topicName) => this; }
            class Service
            {
                void Run(IMessageBus bus, Options options)
                {
                    options.ListenToKafkaTopic("orders").ToKafkaTopic("orders");
                    bus.PublishAsync(new Order("1"));
                }
            }
        }
        """ + Types));

    private const string RabbitMq = """

        static class RabbitMqExtensions { public static void UseRabbitMq(this WolverineOptions options) { } }
        """;

    private static Manifest Manifest(string statements) =>
        Code.Manifest($"class Startup {{ void Run(WolverineOptions options) {{ {statements}; }} }}" + Types);

    private static Endpoint? Sent(string call, string setup) => Code.Endpoints($$"""
        class Startup { void Run(WolverineOptions options) { {{setup}} } }
        class Service(IMessageBus bus) { void Run(object message) => {{call}}; }
        """ + RabbitMq + Types).SingleOrDefault(endpoint => endpoint.Level == EndpointLevel.Direct);
}
