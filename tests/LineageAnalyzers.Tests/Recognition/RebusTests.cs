using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Tests.Recognition;

/// <summary>Rebus over Kafka: the queue of a bus, and the topics of what it publishes, sends and subscribes to.</summary>
public sealed class RebusTests
{
    private const string Usings = EndpointsIn.Usings + """
        using Rebus.Activation;
        using Rebus.Bus;
        using Rebus.Config;
        using Rebus.Kafka;
        using Rebus.Kafka.Configs;
        using Rebus.Retry.Simple;
        using Rebus.Routing.TypeBased;
        using Rebus.Transport.InMem;

        namespace Acme
        {
            public sealed class Placed { public string Id { get; set; } public sealed class Part { } }
            [Topic("payments received")] public sealed class Paid { }
            public interface IEvent { }
        }

        """;

    private const string Default = "Configure.With(activator).Transport(t => t.UseKafka(\"localhost:9092\", \"sales\", \"sales-group\")).Start();";

    [Theory]
    [InlineData("t.UseKafka(\"localhost:9092\", \"sales\", \"billing\")", "billing")]
    [InlineData("t.UseKafka(inputQueueName: \"sales\", groupId: \"billing\", brokerList: \"localhost:9092\")", "billing")]
    [InlineData("t.UseKafka(\"localhost:9092\", \"sales\", new ProducerConfig(), new ConsumerConfig { GroupId = \"billing\" })", "billing")]
    [InlineData("t.UseKafka(\"localhost:9092\", \"sales\", new ProducerConfig(), new ConsumerAndBehaviorConfig { GroupId = \"billing\" })", "billing")]
    [InlineData("t.UseKafka(\"localhost:9092\", \"sales\")", null)]
    public void The_queue_of_a_bus_is_an_endpoint(string call, string? group)
    {
        var endpoint = Assert.Single(Endpoints(Setup($"Configure.With(activator).Transport(t => {call}).Start();")));
        Assert.Equal("sales", endpoint.Topic.Name);
        Assert.Equal(group, endpoint.Group!.Name);
        Assert.Equal(Direction.Consume, endpoint.Direction);
        Assert.Equal(EndpointLevel.Registration, endpoint.Level);
        Assert.Equal("Rebus.Kafka", endpoint.Client);
    }

    [Theory]
    [InlineData("bus.Publish(placed)", Direction.Produce, "---Topic---.Acme.Placed_Acme.Tests")]
    [InlineData("bus.Advanced.SyncBus.Publish(placed)", Direction.Produce, "---Topic---.Acme.Placed_Acme.Tests")]
    [InlineData("bus.Publish(new Acme.Placed.Part())", Direction.Produce, "---Topic---.Acme.Placed_Part_Acme.Tests")]
    [InlineData("bus.Advanced.Topics.Publish(\"stock levels\", placed)", Direction.Produce, "---Topic---.stock_levels")]
    [InlineData("bus.Advanced.Routing.Send(\"warehouse\", placed)", Direction.Produce, "warehouse")]
    [InlineData("bus.SendLocal(placed)", Direction.Produce, "sales")]
    [InlineData("bus.Subscribe<Acme.Placed>()", Direction.Consume, "---Topic---.Acme.Placed_Acme.Tests")]
    [InlineData("bus.Subscribe(typeof(Acme.Placed))", Direction.Consume, "---Topic---.Acme.Placed_Acme.Tests")]
    [InlineData("bus.Advanced.Topics.Subscribe(\"stock levels\")", Direction.Consume, "---Topic---.stock_levels")]
    public void A_call_of_the_bus_is_an_endpoint_with_the_topic_as_the_broker_sees_it(string call, Direction direction, string topic)
    {
        var endpoint = Assert.Single(Endpoints(Service(call) + Setup(Default)), endpoint => endpoint.Level == EndpointLevel.Direct);
        Assert.Equal(topic, endpoint.Topic.Name);
        Assert.Equal(direction, endpoint.Direction);
        Assert.Equal(direction == Direction.Consume ? "sales-group" : null, endpoint.Group?.Name);
        if (call.Contains("placed)", StringComparison.Ordinal))
            Assert.Equal("Acme.Placed", endpoint.Value!.Type);
    }

    [Theory]
    [InlineData("bus.Publish(new Acme.Paid())", "---Topic---.payments_received")]
    [InlineData("bus.Publish(placed)", "---Topic---.Acme.Placed")]
    [InlineData("bus.Subscribe<Acme.Paid>()", "---Topic---.payments_received")]
    public void Attributes_count_where_the_setup_says_so(string call, string topic)
    {
        const string attributes = "Configure.With(activator).Transport(t => t.UseKafka(\"b\", \"sales\")).Options(o => o.UseAttributeOrTypeFullNameForTopicNames()).Start();";
        var endpoint = Assert.Single(Endpoints(Service(call) + Setup(attributes)), endpoint => endpoint.Level == EndpointLevel.Direct);
        Assert.Equal(topic, endpoint.Topic.Name);
    }

    [Fact]
    public void A_schema_registry_brings_the_naming_by_attributes_along()
    {
        var endpoint = Assert.Single(Endpoints(Service("bus.Publish(placed)") + Setup(
            "Configure.With(activator).Transport(t => t.UseKafka(\"b\", \"sales\")).UseSchemaRegistryJson(new() { Url = \"r\" }).Start();")), endpoint => endpoint.Level == EndpointLevel.Direct);
        Assert.Equal("---Topic---.Acme.Placed", endpoint.Topic.Name);
    }

    [Theory]
    [InlineData("bus.Publish(something)", Default)]
    [InlineData("bus.Publish(known)", Default)]
    [InlineData("bus.Publish(placed)", "Configure.With(activator).Transport(t => t.UseKafka(\"b\", \"q\")).Options(o => o.Decorate<Rebus.Topic.ITopicNameConvention>(c => null!)).Start();")]
    [InlineData("bus.Publish(placed)", Default + "Configure.With(activator).Transport(t => t.UseKafkaAsOneWayClient(\"b\")).Options(o => o.UseAttributeOrTypeFullNameForTopicNames()).Start();")]
    public void A_name_that_depends_on_what_is_not_known_is_left_open(string call, string setup)
    {
        var endpoint = Assert.Single(Endpoints(Service(call) + Setup(setup)), endpoint => endpoint.Level == EndpointLevel.Direct);
        Assert.Empty(endpoint.Topic.ProvenNames);
        Assert.NotNull(endpoint.Topic.Reason);
    }

    [Theory]
    [InlineData("r.TypeBased().Map<Acme.Placed>(\"warehouse\")", NameResolution.Route, "Acme.Placed")]
    [InlineData("r.TypeBased().Map(typeof(Acme.Placed), \"warehouse\")", NameResolution.Route, "Acme.Placed")]
    [InlineData("r.TypeBased().MapFallback(\"warehouse\")", NameResolution.Route, null)]
    [InlineData("r.TypeBased().MapAssemblyOf<Acme.Paid>(\"warehouse\")", NameResolution.Literal, null)]
    public void A_command_goes_to_the_queue_that_its_type_is_mapped_to(string map, NameResolution resolution, string? type)
    {
        var endpoints = Endpoints(Service("bus.Send(placed)") + Setup(
            $"Configure.With(activator).Transport(t => t.UseKafkaAsOneWayClient(\"localhost:9092\")).Routing(r => {map}).Start();"));
        var sent = Assert.Single(endpoints, endpoint => endpoint.Level == EndpointLevel.Direct);
        Assert.Equal(("warehouse", resolution), (sent.Topic.Name, sent.Topic.Resolution));
        var mapped = Assert.Single(endpoints, endpoint => endpoint.Level == EndpointLevel.Registration);
        Assert.Equal(("warehouse", type, Direction.Produce), (mapped.Topic.Name, mapped.Value?.Type, mapped.Direction));
    }

    [Theory]
    [InlineData("o.RetryStrategy(\"sales.failed\", 3)")]
    [InlineData("o.RetryStrategy(maxDeliveryAttempts: 3, errorQueueName: \"sales.failed\")")]
    public void The_error_queue_of_a_bus_takes_dead_letters(string retries)
    {
        var endpoint = Assert.Single(
            Endpoints(Setup($"Configure.With(activator).Transport(t => t.UseKafka(\"b\", \"sales\")).Options(o => {retries}).Start();")), endpoint => endpoint.Direction == Direction.Produce);
        Assert.Equal(("sales.failed", TopicRole.DeadLetter, EndpointLevel.Registration), (endpoint.Topic.Name, endpoint.Role, endpoint.Level));
    }

    [Theory]
    [InlineData("Configure.With(activator).Transport(t => t.UseInMemoryTransport(null!, \"sales\")).Options(o => o.RetryStrategy(\"sales.failed\")).Start();")]
    [InlineData("Configure.With(activator).Transport(t => t.UseInMemoryTransport(null!, \"sales\")).Routing(r => r.TypeBased().Map<Acme.Placed>(\"warehouse\")).Start();")]
    [InlineData("Configure.With(activator).Transport(t => t.UseKafka(\"b\", null!)).Options(o => o.RetryStrategy(maxDeliveryAttempts: 3)).Start();")]
    public void Queues_of_another_transport_and_a_default_that_nobody_states_are_none(string setup) =>
        Assert.DoesNotContain(Endpoints(Setup(setup)), endpoint => endpoint.Direction == Direction.Produce);

    [Fact]
    public void The_clients_beside_the_bus_are_endpoints()
    {
        var endpoints = Endpoints("""
            class Service
            {
                public void Run(KafkaProducer<string, string> producer, KafkaConsumer<string, string> consumer)
                {
                    producer.ProduceAsync("orders", new Message<string, string> { Value = "x" });
                    consumer.Consume("orders", "payments");
                }
            }
            """);
        Assert.Equal(["orders", "orders|payments"], endpoints.Select(endpoint => endpoint.Topic.Name ?? string.Join('|', endpoint.Topic.Names)));
    }

    [Theory]
    [InlineData("Configure.With(activator).Transport(t => t.UseInMemoryTransport(null!, \"sales\")).Start();")]
    [InlineData("Configure.With(activator).Transport(t => { if (DateTime.Now.Year > 1) t.UseKafka(\"b\", \"sales\"); else t.UseInMemoryTransport(null!, \"sales\"); }).Start();")]
    public void A_bus_over_another_transport_is_none(string setup) =>
        Assert.DoesNotContain(Endpoints(Service("bus.Publish(placed)") + Setup(setup)), endpoint => endpoint.Level == EndpointLevel.Direct);

    [Fact]
    public void Look_alikes_are_no_endpoints()
    {
        Assert.DoesNotContain(Endpoints("""
            namespace Own
            {
                interface IBus { Task Publish(object eventMessage); Task Send(object message); }
                class Service(IBus bus) { public Task Run() => bus.Publish("x"); }
            }
            """ + Setup(Default)), endpoint => endpoint.Level == EndpointLevel.Direct);
    }

    private static string Service(string call) => $$"""
        class Service(IBus bus) { public void Run(Acme.Placed placed, object something, Acme.IEvent known) => {{call}}; }

        """;

    private static string Setup(string statement) => $$"""

        static class Startup
        {
            public static void Start(BuiltinHandlerActivator activator) { {{statement}} }
        }

        """;

    private static IReadOnlyList<Endpoint> Endpoints(string code) => [.. EndpointsIn.Compilation(
        StandInCode.Compilation(Usings + code, OutputKind.DynamicallyLinkedLibrary, "Rebus.Kafka")).Endpoints.OrderBy(endpoint => endpoint.Location)];
}
