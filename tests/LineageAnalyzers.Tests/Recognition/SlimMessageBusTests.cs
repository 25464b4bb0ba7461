using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Tests.Recognition;

/// <summary>SlimMessageBus over Kafka: what is declared, what is published, and that other buses are left alone.</summary>
public sealed class SlimMessageBusTests
{
    private const string Usings = EndpointsIn.Usings + """
        using SlimMessageBus;
        using SlimMessageBus.Host;
        using SlimMessageBus.Host.Kafka;
        using SlimMessageBus.Host.Memory;

        public record Event(string Id);
        public record Placed(string Id, string Sku) : Event(Id);
        public record Price(string Sku) : IRequest<Quote>;
        public record Quote(decimal Amount);

        class PlacedConsumer : SlimMessageBus.IConsumer<Placed> { public Task OnHandle(Placed message, CancellationToken stop) => Task.CompletedTask; }
        class PriceHandler : IRequestHandler<Price, Quote> { public Task<Quote> OnHandle(Price request, CancellationToken stop) => Task.FromResult(new Quote(1)); }

        """;

    private const string Kafka = "mbb.WithProviderKafka(kafka => kafka.BrokerList = \"localhost:9092\");";

    [Theory]
    [InlineData("mbb.Produce<Placed>(x => x.DefaultTopic(\"orders\"))")]
    [InlineData("mbb.Produce<Placed>(x => x.DefaultPath(\"orders\"))")]
    [InlineData("mbb.Produce<Placed>(x => x.DefaultTopic(\"orders\").KeyProvider((placed, topic) => new byte[0]))")]
    [InlineData("mbb.Produce<Placed>(x => { x.DefaultTopic(\"orders\"); })")]
    [InlineData("mbb.Produce(typeof(Placed), x => x.DefaultTopic(\"orders\"))")]
    public void A_producer_is_an_endpoint_and_a_route(string declaration)
    {
        var manifest = Manifest(Setup(Kafka + declaration + ";"));
        var endpoint = Assert.Single(manifest.Endpoints);
        Assert.Equal("orders", endpoint.Topic.Name);
        Assert.Equal(Direction.Produce, endpoint.Direction);
        Assert.Equal(EndpointLevel.Registration, endpoint.Level);
        Assert.Equal("SlimMessageBus", endpoint.Client);
        Assert.Equal("Placed", endpoint.Value!.Type);
        var route = Assert.Single(manifest.Routes);
        Assert.Equal("Placed", route.Message);
        Assert.Equal("orders", route.Topic.Name);
    }

    [Theory]
    [InlineData("mbb.Consume<Placed>(x => x.Topic(\"orders\").KafkaGroup(\"billing\").WithConsumer<PlacedConsumer>())", "Placed")]
    [InlineData("mbb.Consume<Placed>(x => x.Path(\"orders\").WithConsumer<PlacedConsumer>().KafkaGroup(\"billing\"))", "Placed")]
    [InlineData("mbb.Consume<Placed>(x => x.Topic(\"orders\", topic => topic.WithConsumer<PlacedConsumer>().KafkaGroup(\"billing\")))", "Placed")]
    [InlineData("mbb.Consume<Placed>(x => { x.KafkaGroup(\"billing\"); x.Topic(\"orders\"); })", "Placed")]
    [InlineData("mbb.Consume(typeof(Placed), x => x.Topic(\"orders\").KafkaGroup(\"billing\"))", "Placed")]
    [InlineData("mbb.Handle<Price, Quote>(x => x.Topic(\"orders\").WithHandler<PriceHandler>().KafkaGroup(\"billing\"))", "Price")]
    [InlineData("mbb.Handle<Price, Quote>(x => x.Path(\"orders\", path => path.KafkaGroup(\"billing\")))", "Price")]
    public void A_consumer_is_an_endpoint_with_its_group(string declaration, string message)
    {
        var endpoint = Assert.Single(Manifest(Setup(Kafka + declaration + ";")).Endpoints);
        Assert.Equal("orders", endpoint.Topic.Name);
        Assert.Equal("billing", endpoint.Group!.Name);
        Assert.Equal(Direction.Consume, endpoint.Direction);
        Assert.Equal(EndpointLevel.Registration, endpoint.Level);
        Assert.Equal(message, endpoint.Value!.Type);
    }

    [Fact]
    public void Answers_come_in_by_a_topic_for_replies()
    {
        var endpoint = Assert.Single(Manifest(Setup(Kafka + "mbb.ExpectRequestResponses(x => x.ReplyToTopic(\"answers\").KafkaGroup(\"web\"));")).Endpoints);
        Assert.Equal("answers", endpoint.Topic.Name);
        Assert.Equal(TopicRole.Reply, endpoint.Role);
        Assert.Equal("web", endpoint.Group!.Name);
    }

    [Theory]
    [InlineData("bus.Publish(new Placed(\"1\", \"a\"))", "orders", "Placed")]
    [InlineData("bus.Publish(new Placed(\"1\", \"a\"), path: \"other\")", "other", "Placed")]
    [InlineData("bus.Publish(new Placed(\"1\", \"a\"), null)", "orders", "Placed")]
    [InlineData("bus.Publish<Event>(new Placed(\"1\", \"a\"))", "orders", "Placed")]
    [InlineData("bus.Publish(new[] { new Placed(\"1\", \"a\") })", "orders", "Placed")]
    [InlineData("bus.Publish(new List<Placed>())", "orders", "Placed")]
    [InlineData("bus.Send(new Price(\"a\"))", "prices", "Price")]
    [InlineData("bus.Send<Quote, Price>(new Price(\"a\"), \"urgent\")", "urgent", "Price")]
    public void A_message_goes_to_the_topic_that_is_given_or_to_that_of_its_producer(string call, string topic, string message)
    {
        var endpoint = Assert.Single(Manifest($$"""
            class Service(IMessageBus bus) { public Task Run() => {{call}}; }
            """ + Setup(Kafka + "mbb.Produce<Event>(x => x.DefaultTopic(\"orders\")).Produce<Price>(x => x.DefaultTopic(\"prices\"));"))
            .Endpoints, endpoint => endpoint.Level == EndpointLevel.Direct);
        Assert.Equal(topic, endpoint.Topic.Name);
        Assert.Equal(message, endpoint.Value!.Type);
    }

    [Fact]
    public void A_message_without_a_producer_is_not_resolved()
    {
        var endpoint = Assert.Single(Manifest("class Service(IMessageBus bus) { public Task Run() => bus.Publish(new Placed(\"1\", \"a\")); }" + Setup(Kafka)).Endpoints);
        Assert.Empty(endpoint.Topic.ProvenNames);
        Assert.Contains("no route", endpoint.Topic.Reason);
    }

    [Theory]
    [InlineData("something", null)]
    [InlineData("new Event(\"1\")", "events")]
    public void A_producer_of_a_derived_type_may_take_the_message(string message, string? topic)
    {
        var endpoint = Assert.Single(
            Manifest($$"""
                class Service(IMessageBus bus) { public Task Run(Event something) => bus.Publish({{message}}); }
                """ + Setup(Kafka + "mbb.Produce<Event>(x => x.DefaultTopic(\"events\")).Produce<Placed>(x => x.DefaultTopic(\"orders\"));")).Endpoints,
            endpoint => endpoint.Level == EndpointLevel.Direct);
        Assert.Equal(topic, endpoint.Topic.Name);
        Assert.Equal(topic is null, endpoint.Topic.Reason is not null);
    }

    [Theory]
    [InlineData("SlimMessageBus.Host.Serialization.SystemTextJson.SerializationBuilderExtensions.AddJsonSerializer(mbb);", WireFormat.Json, "sku")]
    [InlineData("SlimMessageBus.Host.Serialization.Json.SerializationBuilderExtensions.AddJsonSerializer(mbb);", WireFormat.Json, "Sku")]
    [InlineData("SlimMessageBus.Host.Serialization.SystemTextJson.SerializationBuilderExtensions.AddJsonSerializer(mbb, new System.Text.Json.JsonSerializerOptions());", WireFormat.Opaque, null)]
    [InlineData("", WireFormat.Opaque, null)]
    public void The_serializer_that_is_set_up_decides_the_format(string statement, WireFormat format, string? field)
    {
        var manifest = Manifest(Setup(Kafka + statement + "mbb.Produce<Price>(x => x.DefaultTopic(\"prices\"));"));
        Assert.Equal(format, Assert.Single(manifest.Endpoints).Value!.Format);
        Assert.Equal(field, manifest.Records.SelectMany(record => record.Fields).SingleOrDefault()?.Path);
    }

    [Fact]
    public void Of_several_buses_only_that_over_Kafka_counts()
    {
        var manifest = Manifest("""
            class Service(IMessageBus bus)
            {
                public Task Local() => bus.Publish(new Quote(1));
                public Task Remote() => bus.Publish(new Placed("1", "a"));
            }
            """ + Setup("""
            mbb.AddChildBus("kafka", kafka => kafka
                .WithProviderKafka(settings => settings.BrokerList = "localhost:9092")
                .Produce<Placed>(x => x.DefaultTopic("orders"))
                .Consume<Placed>(x => x.Topic("orders").KafkaGroup("billing")));
            mbb.AddChildBus("memory", memory => memory
                .WithProviderMemory()
                .Produce<Quote>(x => x.DefaultTopic("quotes"))
                .Consume<Quote>(x => x.Topic("quotes")));
            """));
        Assert.All(manifest.Endpoints, endpoint => Assert.Equal("orders", endpoint.Topic.Name));
        Assert.Equal(3, manifest.Endpoints.Count);
    }

    [Fact]
    public void A_declaration_with_calls_of_unknown_libraries_is_read_all_the_same()
    {
        var compilation = TestCompilation.CreateBroken(Usings + Setup("""
            mbb.AddChildBus("memory", memory => memory.WithProviderMemory().Produce<Quote>(x => x.DefaultTopic("quotes")));
            mbb.AddChildBus("kafka", kafka =>
            {
                kafka.WithProviderKafka(settings => settings.Own = true).UseOutbox();
                kafka.Produce<Placed>(x => x.DefaultTopic("orders").UseOwnExtension());
            });
            """)).AddReferences(StandInCode.References("SlimMessageBus.Host.Kafka", "SlimMessageBus.Host.Memory"));
        Assert.Equal("orders", Assert.Single(EndpointsIn.Compilation(compilation).Endpoints).Topic.Name);
    }

    [Fact]
    public void Without_Kafka_there_is_no_endpoint()
    {
        Assert.Empty(Manifest("class Service(IMessageBus bus) { public Task Run() => bus.Publish(new Placed(\"1\", \"a\"), \"orders\"); }"
            + Setup("mbb.WithProviderMemory().Produce<Placed>(x => x.DefaultTopic(\"orders\")).Consume<Placed>(x => x.Topic(\"orders\"));")).Endpoints);
    }

    [Fact]
    public void Look_alikes_are_no_endpoints()
    {
        Assert.Empty(Manifest("""
            namespace Own
            {
                class ProducerBuilder<T> { public ProducerBuilder<T> DefaultTopic(string topic) => this; }
                interface IPublishBus { Task Publish<T>(T message, string path = null!); }
                class Service(IPublishBus bus) { public Task Run() { new ProducerBuilder<string>().DefaultTopic("x"); return bus.Publish("a", "b"); } }
            }
            """ + Setup(Kafka)).Endpoints);
    }

    private static string Setup(string statements) => $$"""

        static class Startup
        {
            public static void Add(IServiceCollection services) => services.AddSlimMessageBus(mbb =>
            {
                {{statements}}
            });
        }
        """;

    private static Manifest Manifest(string code) => EndpointsIn.Compilation(StandInCode.Compilation(
        Usings + code,
        OutputKind.DynamicallyLinkedLibrary,
        "SlimMessageBus.Host.Kafka",
        "SlimMessageBus.Host.Memory",
        "SlimMessageBus.Host.Serialization.Json",
        "SlimMessageBus.Host.Serialization.SystemTextJson"));
}
