using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Recognition;

/// <summary>Dapr's pub/sub: what is published, and the three ways to subscribe.</summary>
public class DaprTests
{
    private static readonly LibraryCode Dapr = new(
        "using Dapr;\nusing Dapr.Client;\nusing Dapr.Messaging.PublishSubscribe;\nusing Microsoft.AspNetCore.Builder;\nusing Microsoft.AspNetCore.Mvc;\nclass Order { public string Id { get; set; } = \"\"; }",
        "Dapr.Client", "Dapr.AspNetCore", "Dapr.Messaging");

    [Theory]
    [InlineData("PublishEventAsync(\"pubsub\", \"orders\", order)", "Order")]
    [InlineData("PublishEventAsync(\"pubsub\", \"orders\", order, new Dictionary<string, string>())", "Order")]
    [InlineData("PublishEventAsync<object>(\"pubsub\", \"orders\", order)", "Order")]
    [InlineData("PublishEventAsync(topicName: \"orders\", pubsubName: \"pubsub\", data: order)", "Order")]
    [InlineData("BulkPublishEventAsync(\"pubsub\", \"orders\", new[] { order })", "Order")]
    [InlineData("PublishByteEventAsync(\"pubsub\", \"orders\", default)", null)]
    public void Publishing_names_the_topic_second(string call, string? type)
    {
        var endpoint = Dapr.Single($$"""
            class Service(DaprClient client)
            {
                public Task Send(Order order) => client.{{call}};
            }
            """);
        Assert.Equal(("orders", Direction.Produce, EndpointLevel.Direct, "Dapr"), (endpoint.Topic.Name, endpoint.Direction, endpoint.Level, endpoint.Client));
        Assert.Equal((type, WireFormat.Opaque), (endpoint.Value?.Type, endpoint.Value?.Format));
        Assert.NotNull(endpoint.Value?.Reason);
    }

    [Theory]
    [InlineData("PublishEventAsync(\"pubsub\", \"orders\")")]
    [InlineData("PublishEventAsync(\"pubsub\", \"orders\", new Dictionary<string, string>())")]
    public void An_event_without_data_has_no_value(string call)
    {
        var endpoint = Dapr.Single($$"""
            class Service(DaprClient client)
            {
                public Task Send() => client.{{call}};
            }
            """);
        // The dictionary of the second form is the metadata.
        Assert.Equal(("orders", null), (endpoint.Topic.Name, endpoint.Value));
    }

    [Theory]
    [InlineData("\"pubsub\", \"orders\"", "Order order", "Order")]
    [InlineData("\"pubsub\", \"orders\", false", "[FromBody] Order order", "Order")]
    [InlineData("\"pubsub\", \"orders\", \"event.type == 'x'\", 1", "Order order, [FromServices] Order service", "Order")]
    [InlineData("\"pubsub\", \"orders\", false, \"event.type == 'x'\", 1", "CloudEvent<Order> order, CancellationToken stop", "Order")]
    [InlineData("name: \"orders\", pubsubName: \"pubsub\"", "Order order, IServiceProvider services", "Order")]
    [InlineData("\"pubsub\", \"orders\"", "Order one, Order two", null)]
    [InlineData("\"pubsub\", \"orders\"", "", null)]
    public void An_attribute_on_an_action_subscribes(string arguments, string parameters, string? type)
    {
        var endpoint = Dapr.Single($$"""
            class OrdersController : ControllerBase
            {
                [Topic({{arguments}})]
                [HttpPost("orders")]
                public IActionResult Take({{parameters}}) => Ok();
            }
            """);
        Assert.Equal(("orders", Direction.Consume, EndpointLevel.Registration, "Dapr"), (endpoint.Topic.Name, endpoint.Direction, endpoint.Level, endpoint.Client));
        Assert.Equal(type, endpoint.Value?.Type);
        Assert.Contains("Dapr's component", endpoint.Group?.Reason, StringComparison.Ordinal);
        Assert.StartsWith("OrdersController.Take(", endpoint.Member, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Topic(\"pubsub\", \"orders\", \"orders-failed\", false)]")]
    [InlineData("[Topic(\"pubsub\", \"orders\", DeadLetterTopic = \"orders-failed\")]")]
    public void A_dead_letter_topic_is_produced_to(string attribute)
    {
        var endpoints = Dapr.Endpoints($$"""
            class OrdersController : ControllerBase
            {
                {{attribute}}
                public IActionResult Take(Order order) => Ok();
            }
            """);
        Assert.Equal(
            ["Consume orders Primary", "Produce orders-failed DeadLetter"],
            endpoints.OrderBy(endpoint => endpoint.Direction == Direction.Produce).Select(endpoint => $"{endpoint.Direction} {endpoint.Topic} {endpoint.Role}"));
    }

    [Theory]
    [InlineData("app.MapPost(\"/orders\", (Order order) => { }).WithTopic(\"pubsub\", \"orders\");", "Order")]
    [InlineData("app.MapPost(\"/orders\", Take).WithName(\"take\").WithTopic(\"pubsub\", \"orders\", true);", "Order")]
    [InlineData("app.MapPost(\"/orders\", (Order order, DaprClient client) => { }).WithTopic(new TopicOptions { PubsubName = \"pubsub\", Name = \"orders\" });", "Order")]
    [InlineData("var options = new TopicOptions(); options.PubsubName = \"pubsub\"; options.Name = \"orders\"; app.MapPost(\"/orders\", Take).WithTopic(options);", "Order")]
    [InlineData("app.MapPost(\"/orders\", () => { }).WithTopic(\"pubsub\", \"orders\", new Dictionary<string, string>());", null)]
    [InlineData("app.MapPost(\"/orders\", () => { }).WithTopic(\"pubsub\", \"orders\", true, new Dictionary<string, string>());", null)]
    public void A_minimal_endpoint_subscribes(string statement, string? type)
    {
        var endpoint = Dapr.Single($$"""
            static class Program
            {
                public static void Map(Microsoft.AspNetCore.Routing.IEndpointRouteBuilder app) { {{statement}} }
                private static void Take(Order order) { }
            }
            """);
        Assert.Equal(("orders", Direction.Consume, type), (endpoint.Topic.Name, endpoint.Direction, endpoint.Value?.Type));
    }

    [Fact]
    public void A_stream_subscribes_and_may_name_a_dead_letter_topic()
    {
        var endpoints = Dapr.Endpoints("""
            class Worker(DaprPublishSubscribeClient client)
            {
                public Task Run(TopicMessageHandler handler, MessageHandlingPolicy policy) =>
                    client.SubscribeAsync("pubsub", "orders", new DaprSubscriptionOptions(policy) { DeadLetterTopic = "orders-failed" }, handler);
            }
            """);
        Assert.Equal(
            ["Consume orders Primary Direct", "Produce orders-failed DeadLetter Direct"],
            endpoints.OrderBy(endpoint => endpoint.Direction == Direction.Produce).Select(endpoint => $"{endpoint.Direction} {endpoint.Topic} {endpoint.Role} {endpoint.Level}"));
    }

    [Theory]
    [InlineData("PublishEventAsync(\"pubsub\", \"orders\", missing)")]
    [InlineData("PublishEventAsync(data: missing, topicName: \"orders\", pubsubName: \"pubsub\")")]
    [InlineData("PublishEventAsync(\"pubsub\", \"orders\", new Missing())")]
    public void An_event_of_a_type_that_is_not_there_is_published_all_the_same(string call)
    {
        var endpoint = Assert.Single(Dapr.BrokenEndpoints($$"""
            class Service(DaprClient client)
            {
                public Task Send(Missing missing) => client.{{call}};
            }
            """));
        Assert.Equal(("orders", Direction.Produce, null), (endpoint.Topic.Name, endpoint.Direction, endpoint.Value?.Type));
    }

    [Fact]
    public void What_only_looks_like_Dapr_is_no_endpoint()
    {
        var manifest = Dapr.Manifest("""
            namespace Own
            {
                class TopicAttribute(string pubsub, string name) : Attribute { public string Name => pubsub + name; }
                class DaprClient { public Task PublishEventAsync(string pubsub, string topic, object data) => Task.CompletedTask; }
                class Service(DaprClient client, global::Dapr.Client.DaprClient real)
                {
                    [Topic("pubsub", "orders")]
                    public Task Send(Order order) => client.PublishEventAsync("pubsub", "orders", order);
                    public Task Invoke(Order order) => real.InvokeBindingAsync("orders-binding", "create", order);
                    public void Mocked(Action<System.Linq.Expressions.Expression<Func<global::Dapr.Client.DaprClient, Task>>> setup) =>
                        setup(one => one.PublishEventAsync("pubsub", "orders", new Order(), default));
                }
            }
            """);
        Assert.Empty(manifest.Endpoints);
    }
}
