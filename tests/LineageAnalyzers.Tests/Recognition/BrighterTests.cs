using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Tests.Recognition;

/// <summary>Paramore.Brighter over Kafka: publications, subscriptions, and the posts that find their topic through them.</summary>
public sealed class BrighterTests
{
    private const string Usings = EndpointsIn.Usings + """
        using Paramore.Brighter;
        using Paramore.Brighter.MessagingGateway.Kafka;
        using Acks = Paramore.Brighter.MessagingGateway.Kafka.Acks;

        namespace Acme
        {
            public class Placed() : Event(Id.Random()) { public string Sku { get; set; } }
            public class Paid() : Event(Id.Random()) { }
        }

        """;

    private const string Processor = "class Service(IAmACommandProcessor processor) { public void Run(Acme.Placed placed) => processor.Post(placed); }\n";

    [Theory]
    [InlineData("new KafkaPublication<Acme.Placed> { Topic = new RoutingKey(\"orders\") }")]
    [InlineData("new KafkaPublication { Topic = new RoutingKey(\"orders\"), RequestType = typeof(Acme.Placed) }")]
    [InlineData("new KafkaPublication { RequestType = typeof(Acme.Placed), Topic = \"orders\" }")]
    public void A_publication_is_an_endpoint_and_a_route(string creation)
    {
        var manifest = Manifest(Setup(creation));
        var endpoint = Assert.Single(manifest.Endpoints);
        Assert.Equal("orders", endpoint.Topic.Name);
        Assert.Equal(Direction.Produce, endpoint.Direction);
        Assert.Equal(EndpointLevel.Registration, endpoint.Level);
        Assert.Equal("Paramore.Brighter", endpoint.Client);
        Assert.Equal("Acme.Placed", endpoint.Value!.Type);
        Assert.Equal("all", endpoint.Settings.Single(setting => setting.Key == "acks").Value);
        Assert.Equal("orders", Assert.Single(manifest.Routes).Topic.Name);
    }

    [Fact]
    public void Publications_are_found_in_typed_lists_with_their_settings()
    {
        var manifest = Manifest(Setup("new List<KafkaPublication> { new() { Topic = new RoutingKey(Topics.Orders), EnableIdempotence = false, Replication = Acks.Leader, LingerMs = 7 } }")
            + "static class Topics { public const string Orders = \"orders\"; }");
        var endpoint = Assert.Single(manifest.Endpoints);
        Assert.Equal("orders", endpoint.Topic.Name);
        Assert.Null(endpoint.Value);
        Assert.Equal(["acks=1", "enable.idempotence=false", "linger.ms=7"], endpoint.Settings.Select(setting => $"{setting.Key}={setting.Value}"));
        Assert.Empty(manifest.Routes);
    }

    [Theory]
    [InlineData("new KafkaSubscription<Acme.Placed>(new SubscriptionName(\"s\"), new ChannelName(\"c\"), new RoutingKey(\"orders\"), groupId: \"billing\")")]
    [InlineData("new KafkaSubscription<Acme.Placed>(groupId: \"billing\", routingKey: \"orders\", messagePumpType: MessagePumpType.Reactor)")]
    [InlineData("new KafkaSubscription(new SubscriptionName(\"s\"), new ChannelName(\"c\"), new RoutingKey(\"orders\"), typeof(Acme.Placed), groupId: \"billing\")")]
    public void A_subscription_is_an_endpoint_with_its_group(string creation)
    {
        var endpoint = Assert.Single(Manifest(Setup(creation)).Endpoints);
        Assert.Equal("orders", endpoint.Topic.Name);
        Assert.Equal("billing", endpoint.Group!.Name);
        Assert.Equal(Direction.Consume, endpoint.Direction);
        Assert.Equal(EndpointLevel.Registration, endpoint.Level);
        Assert.Equal("Acme.Placed", endpoint.Value!.Type);
    }

    [Fact]
    public void A_subscription_without_a_topic_has_the_type_s_full_name()
    {
        var endpoint = Assert.Single(Manifest(Setup("new KafkaSubscription<Acme.Placed>(groupId: \"billing\")")).Endpoints);
        Assert.Equal("Acme.Placed", endpoint.Topic.Name);
        Assert.Equal(NameResolution.Convention, endpoint.Topic.Resolution);
    }

    [Theory]
    [InlineData("new KafkaSubscription<Acme.Placed>(routingKey: \"orders\", groupId: \"g\", deadLetterRoutingKey: new RoutingKey(\"orders.rejected\"), invalidMessageRoutingKey: new RoutingKey(\"orders.invalid\"))")]
    [InlineData("new KafkaSubscription<Acme.Placed>(routingKey: \"orders\", groupId: \"g\") { DeadLetterRoutingKey = new RoutingKey(\"orders.rejected\"), InvalidMessageRoutingKey = \"orders.invalid\" }")]
    public void Topics_for_what_cannot_be_handled_are_written(string creation)
    {
        var endpoints = Manifest(Setup(creation)).Endpoints;
        var written = endpoints.Where(endpoint => endpoint.Direction == Direction.Produce).ToList();
        Assert.Equal(3, endpoints.Count);
        Assert.Equal(["orders.invalid", "orders.rejected"], written.Select(endpoint => endpoint.Topic.Name).Order());
        Assert.All(written, endpoint => Assert.Equal(TopicRole.DeadLetter, endpoint.Role));
    }

    [Theory]
    [InlineData("processor.Post(placed)")]
    [InlineData("processor.Post(TimeSpan.FromSeconds(1), placed)")]
    [InlineData("processor.PostAsync(placed)")]
    [InlineData("processor.PostAsync<IRequest>(placed)")]
    [InlineData("processor.DepositPost(placed)")]
    [InlineData("processor.DepositPostAsync(placed)")]
    [InlineData("processor.DepositPost<Acme.Placed>(new[] { placed }, null)")]
    public void A_post_goes_to_the_topic_of_its_publication(string call)
    {
        var endpoint = Assert.Single(Manifest($$"""
            class Service(IAmACommandProcessor processor) { public void Run(Acme.Placed placed) => {{call}}; }
            """ + Setup("new KafkaPublication<Acme.Placed> { Topic = new RoutingKey(\"orders\") }")).Endpoints, endpoint => endpoint.Level == EndpointLevel.Direct);
        Assert.Equal("orders", endpoint.Topic.Name);
        Assert.Equal(NameResolution.Route, endpoint.Topic.Resolution);
        Assert.Equal("Acme.Placed", endpoint.Value!.Type);
        Assert.Equal(WireFormat.Opaque, endpoint.Value.Format);
    }

    [Theory]
    [InlineData("processor.Send(placed)")]
    [InlineData("processor.PublishAsync(placed)")]
    public void What_stays_in_the_process_is_no_endpoint(string call)
    {
        Assert.DoesNotContain(Manifest($$"""
            class Service(IAmACommandProcessor processor) { public void Run(Acme.Placed placed) => {{call}}; }
            """ + Setup("new KafkaPublication<Acme.Placed> { Topic = new RoutingKey(\"orders\") }")).Endpoints, endpoint => endpoint.Level == EndpointLevel.Direct);
    }

    [Fact]
    public void An_attribute_or_a_mapper_may_state_the_topic()
    {
        var manifest = Manifest("""
            [PublicationTopic("shipments")] public class Shipped() : Event(Id.Random()) { }

            public class PaidMapper : IAmAMessageMapper<Acme.Paid>
            {
                public IRequestContext Context { get; set; }
                public Message MapToMessage(Acme.Paid request, Publication publication) =>
                    new Message(new MessageHeader(request.Id, topic: "payments", MessageType.MT_EVENT), new MessageBody("{}"));
                public Acme.Paid MapToRequest(Message message) => new();
            }

            public class PlacedMapper : IAmAMessageMapper<Acme.Placed>
            {
                public IRequestContext Context { get; set; }
                public Message MapToMessage(Acme.Placed request, Publication publication) =>
                    new Message(new MessageHeader(request.Id, publication.Topic, MessageType.MT_EVENT), new MessageBody("{}"));
                public Acme.Placed MapToRequest(Message message) => new();
            }

            class Service(IAmACommandProcessor processor)
            {
                public void Run(Acme.Placed placed) { processor.Post(placed); processor.Post(new Acme.Paid()); processor.Post(new Shipped()); }
            }
            """ + Setup("new[] { new KafkaPublication { Topic = new RoutingKey(\"payments\") }, new KafkaPublication<Acme.Placed> { Topic = new RoutingKey(\"orders\") } }"));
        Assert.Equal(["orders", "payments", "shipments"], manifest.Endpoints.Where(endpoint => endpoint.Level == EndpointLevel.Direct).Select(endpoint => endpoint.Topic.Name));
    }

    [Fact]
    public void Other_brokers_requests_are_no_endpoints()
    {
        var manifest = Manifest("""
            public class RmqPublication : Publication { }
            class Service(IAmACommandProcessor processor) { public void Run(Acme.Placed placed) { processor.Post(placed); processor.Post(new Acme.Paid()); } }
            """ + Setup("new object[] { new RmqPublication { Topic = new RoutingKey(\"rabbit\"), RequestType = typeof(Acme.Paid) }, new KafkaPublication<Acme.Placed> { Topic = new RoutingKey(\"orders\") } }"));
        Assert.All(manifest.Endpoints, endpoint => Assert.Equal("orders", endpoint.Topic.Name));
        Assert.Equal(2, manifest.Endpoints.Count);
    }

    [Fact]
    public void Without_publications_nothing_is_posted_to_Kafka() => Assert.Empty(Manifest(Processor).Endpoints);

    [Fact]
    public void A_subscription_with_parameters_of_another_version_is_read_all_the_same()
    {
        var compilation = TestCompilation.CreateBroken(Usings + Setup(
            "new KafkaSubscription<Acme.Placed>(new SubscriptionName(\"s\"), channelName: new ChannelName(\"c\"), routingKey: new RoutingKey(\"orders\"), groupId: \"billing\", timeoutInMilliseconds: 100)"))
            .AddReferences(StandInCode.References("Paramore.Brighter.MessagingGateway.Kafka"));
        var endpoint = Assert.Single(EndpointsIn.Compilation(compilation).Endpoints);
        Assert.Equal("orders", endpoint.Topic.Name);
        Assert.Equal("billing", endpoint.Group!.Name);
        Assert.Equal("Acme.Placed", endpoint.Value!.Type);
    }

    [Fact]
    public void Look_alikes_are_no_endpoints()
    {
        Assert.Empty(Manifest("""
            namespace Own
            {
                class KafkaPublication { public string Topic { get; set; } }
                class KafkaSubscription<T>(string routingKey) { public string Key => routingKey; }
                class Service { public object[] All() => [new KafkaPublication { Topic = "x" }, new KafkaSubscription<string>("y")]; }
            }
            """).Endpoints);
    }

    private static string Setup(string creation) => $$"""

        static class Startup
        {
            public static object Make() => {{creation}};
        }

        """;

    private static Manifest Manifest(string code) =>
        EndpointsIn.Compilation(StandInCode.Compilation(Usings + code, OutputKind.DynamicallyLinkedLibrary, "Paramore.Brighter.MessagingGateway.Kafka"));
}
