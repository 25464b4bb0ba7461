using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Recognition;

/// <summary>ABP's distributed event bus on Kafka: one topic for all events, from a module or from the section that the bus reads.</summary>
public class AbpTests
{
    private const string Module = """

        [DependsOn(typeof(AbpEventBusKafkaModule))]
        class HostModule : AbpModule
        {
            public override void ConfigureServices(ServiceConfigurationContext context)
            {
                Configure<AbpKafkaEventBusOptions>(options => { options.TopicName = "events"; options.GroupId = "shop"; });
            }
        }

        """;

    private static readonly LibraryCode Abp = new(
        """
        using Volo.Abp.EventBus;
        using Volo.Abp.EventBus.Distributed;
        using Volo.Abp.EventBus.Kafka;
        using Volo.Abp.EventBus.Local;
        using Volo.Abp.Kafka;
        using Volo.Abp.Modularity;
        class OrderPlaced { public string Id { get; set; } = ""; }
        """,
        "Volo.Abp.EventBus.Kafka");

    [Theory]
    [InlineData("PublishAsync(placed)", "OrderPlaced")]
    [InlineData("PublishAsync(placed, onUnitOfWorkComplete: false, useOutbox: false)", "OrderPlaced")]
    [InlineData("PublishAsync(typeof(OrderPlaced), placed)", "OrderPlaced")]
    [InlineData("PublishAsync(type, placed)", "OrderPlaced")]
    [InlineData("PublishByNameAsync(\"order-placed\", placed)", "OrderPlaced")]
    public void Published_events_go_to_the_one_topic(string call, string type)
    {
        var endpoint = Abp.Single(Module + $$"""
            class Service(IDistributedEventBus bus)
            {
                public Task Send(OrderPlaced placed, Type type) => bus.{{call}};
            }
            """);
        Assert.Equal(("events", Direction.Produce, EndpointLevel.Direct, "Volo.Abp.EventBus.Kafka"), (endpoint.Topic.Name, endpoint.Direction, endpoint.Level, endpoint.Client));
        Assert.Equal((type, WireFormat.Opaque), (endpoint.Value?.Type, endpoint.Value?.Format));
        Assert.Equal(("System.String", WireFormat.Utf8), (endpoint.Key?.Type, endpoint.Key?.Format));
    }

    [Theory]
    [InlineData("Subscribe<OrderPlaced>(one => Task.CompletedTask)")]
    [InlineData("Subscribe<OrderPlaced>((IDistributedEventHandler<OrderPlaced>)null!)")]
    [InlineData("Subscribe(\"order-placed\", (IDistributedEventHandler<OrderPlaced>)null!)")]
    [InlineData("Subscribe(typeof(OrderPlaced), (IEventHandler)null!)")]
    [InlineData("Subscribe(\"order-placed\", typeof(OrderPlaced), null!)")]
    public void Subscriptions_consume_the_one_topic(string call)
    {
        var endpoint = Abp.Single(Module + $$"""
            class Service(IDistributedEventBus bus)
            {
                public void Run() => bus.{{call}};
            }
            """);
        Assert.Equal(("events", "shop", Direction.Consume, "OrderPlaced"), (endpoint.Topic.Name, endpoint.Group?.Name, endpoint.Direction, endpoint.Value?.Type));
    }

    [Fact]
    public void Handlers_of_the_module_that_depends_on_the_bus_consume()
    {
        var endpoints = Abp.Endpoints(Module + """
            class OrderPaid { }
            class OrderHandler : IDistributedEventHandler<OrderPlaced>, IDistributedEventHandler<OrderPaid>
            {
                public Task HandleEventAsync(OrderPlaced eventData) => Task.CompletedTask;
                public async Task HandleEventAsync(OrderPaid eventData) { await Task.Yield(); }
            }
            abstract class Base : IDistributedEventHandler<OrderPlaced> { public abstract Task HandleEventAsync(OrderPlaced eventData); }
            class LocalHandler : ILocalEventHandler<OrderPlaced> { public Task HandleEventAsync(OrderPlaced eventData) => Task.CompletedTask; }
            """);
        Assert.Equal(
            ["events shop OrderPlaced Registration", "events shop OrderPaid Registration"],
            endpoints.Select(endpoint => $"{endpoint.Topic} {endpoint.Group} {endpoint.Value?.Type} {endpoint.Level}"));
        Assert.Equal(
            ["OrderHandler.HandleEventAsync(OrderPlaced)", "OrderHandler.HandleEventAsync(OrderPaid)"],
            endpoints.Select(endpoint => endpoint.Member));
    }

    [Fact]
    public void Without_code_the_bus_reads_its_section()
    {
        var endpoint = Abp.Single(
            """
            class Service(IDistributedEventBus bus)
            {
                public void Run() => bus.Subscribe<OrderPlaced>(one => Task.CompletedTask);
            }
            """,
            ("appsettings.json", """{ "Kafka": { "EventBus": { "TopicName": "events", "GroupId": "shop" } } }"""));
        Assert.Equal(("events", "Kafka:EventBus:TopicName", "shop"), (endpoint.Topic.Name, endpoint.Topic.Key, endpoint.Group?.Name));
    }

    [Theory]
    [InlineData("Configure<AbpKafkaEventBusOptions>(options => { if (DateTime.Now.Year > 2000) options.TopicName = \"events\"; });", "some ways only")]
    [InlineData("Configure<AbpKafkaEventBusOptions>(options => options.TopicName = \"a\"); Configure<AbpKafkaEventBusOptions>(options => options.TopicName = \"b\");", "several places")]
    [InlineData("context.Services.Configure<AbpKafkaEventBusOptions>(context.Services.GetConfiguration().GetSection(\"Own\"));", "not followed")]
    [InlineData("", "no settings file of the project sets the key 'Kafka:EventBus:TopicName'")]
    public void What_is_not_proven_is_not_claimed(string statements, string reason)
    {
        var endpoint = Abp.Single($$"""
            class HostModule : AbpModule
            {
                public override void ConfigureServices(ServiceConfigurationContext context) { {{statements}} }
            }
            class Service(IDistributedEventBus bus)
            {
                public Task Send(OrderPlaced placed) => bus.PublishAsync(placed);
            }
            """);
        Assert.Contains(reason, endpoint.Topic.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Own_consumers_name_topic_and_group()
    {
        var endpoint = Abp.Single("""
            class Service(IKafkaMessageConsumerFactory factory)
            {
                public void Run() => factory.Create("orders", "shop").OnMessageReceived(one => Task.CompletedTask);
            }
            """);
        Assert.Equal(("orders", "shop", "Volo.Abp.Kafka", "System.Byte[]"), (endpoint.Topic.Name, endpoint.Group?.Name, endpoint.Client, endpoint.Value?.Type));
    }

    [Fact]
    public void Producers_of_the_pool_are_plain_ones()
    {
        var endpoint = Abp.Single("""
            class Service(IProducerPool pool)
            {
                public Task Send() => pool.Get().ProduceAsync("orders", new Message<string, byte[]>());
            }
            """);
        Assert.Equal(("orders", "Confluent.Kafka"), (endpoint.Topic.Name, endpoint.Client));
    }

    [Fact]
    public void An_event_of_a_type_that_is_not_there_is_published_all_the_same()
    {
        var endpoint = Assert.Single(Abp.BrokenEndpoints(Module + """
            class Service(IDistributedEventBus bus)
            {
                public Task Send(Missing missing) => bus.PublishAsync(missing);
            }
            """));
        Assert.Equal(("events", Direction.Produce), (endpoint.Topic.Name, endpoint.Direction));
        Assert.NotNull(endpoint.Value?.Reason);
    }

    [Fact]
    public void Other_buses_are_no_endpoints()
    {
        const string Code = """
            class Service(IDistributedEventBus bus, ILocalEventBus local)
            {
                public Task Send(OrderPlaced placed) => bus.PublishAsync(placed);
                public Task Local(OrderPlaced placed) => local.PublishAsync(placed);
            }
            class OrderHandler : IDistributedEventHandler<OrderPlaced> { public Task HandleEventAsync(OrderPlaced eventData) => Task.CompletedTask; }
            """;
        Assert.Empty(Abp.ManifestBeside(["Volo.Abp.EventBus.RabbitMQ"], Module + Code).Endpoints);
        Assert.DoesNotContain(Abp.Endpoints(Module + Code), endpoint => endpoint.Member.Contains("Local", StringComparison.Ordinal));
    }
}
