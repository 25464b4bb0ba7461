using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Recognition;

/// <summary>Every way to register, produce and consume that KafkaFlow has, and what only looks like one.</summary>
public sealed class KafkaFlowTests
{
    private const string Types = """

        public record Order(string Id, string Customer);
        public record Payment(string Id);
        public class OrderHandler : IMessageHandler<Order> { public Task Handle(IMessageContext context, Order message) => Task.CompletedTask; }
        public class PaymentHandler : IMessageHandler<Payment> { public Task Handle(IMessageContext context, Payment message) => Task.CompletedTask; }
        """;

    private static readonly FrameworkCode Code = new(
        ["KafkaFlow", "KafkaFlow.Configuration", "KafkaFlow.Producers", "KafkaFlow.Serializer", "KafkaFlow.Retry", "Acks = KafkaFlow.Acks", "AutoOffsetReset = KafkaFlow.AutoOffsetReset"],
        "KafkaFlow",
        "KafkaFlow.Microsoft.DependencyInjection",
        "KafkaFlow.Serializer.JsonCore",
        "KafkaFlow.Serializer.NewtonsoftJson",
        "KafkaFlow.Serializer.ProtobufNet",
        "KafkaFlow.Serializer.SchemaRegistry.ConfluentAvro",
        "KafkaFlow.Serializer.SchemaRegistry.ConfluentJson",
        "KafkaFlow.Serializer.SchemaRegistry.ConfluentProtobuf",
        "KafkaFlow.Retry");

    [Theory]
    [InlineData("cluster.AddProducer(\"payments\", producer => producer.DefaultTopic(\"orders\"))")]
    [InlineData("cluster.AddProducer<Order>(producer => producer.WithAcks(Acks.All).DefaultTopic(\"orders\"))")]
    [InlineData("cluster.AddProducer(producer: producer => { producer.WithLingerMs(5); producer.DefaultTopic(\"orders\"); }, name: \"payments\")")]
    public void A_producer_with_a_default_topic_is_an_endpoint(string registration)
    {
        var endpoint = Assert.Single(Cluster(registration));

        Assert.Equal("KafkaFlow", endpoint.Client);
        Assert.Equal(Direction.Produce, endpoint.Direction);
        Assert.Equal(EndpointLevel.Registration, endpoint.Level);
        Assert.Equal("orders", endpoint.Topic.Name);
    }

    [Fact]
    public void A_producer_that_an_own_method_sets_up_has_its_topic_and_route() => Assert.Equal(["orders", "orders"], Code.Endpoints("""
        class Startup
        {
            void Run(IClusterConfigurationBuilder cluster) => cluster.AddProducer("main", Configure);
            static void Configure(IProducerConfigurationBuilder producer) => producer.DefaultTopic("orders");
        }
        class Service(IProducerAccessor producers) { Task Run() => producers["main"].ProduceAsync("1", new byte[0]); }
        """).Select(endpoint => endpoint.Topic.Name));

    [Fact]
    public void A_producer_without_a_default_topic_is_none() =>
        Assert.Empty(Cluster("cluster.WithName(\"orders\").CreateTopicIfNotExists(\"orders\").AddProducer(\"orders\", producer => producer.WithAcks(Acks.All))"));

    [Theory]
    [InlineData("consumer.Topic(\"orders\").WithGroupId(\"billing\")", "orders")]
    [InlineData("consumer.WithGroupId(\"billing\").Topic(\"^orders.*\")", "^orders.*")]
    [InlineData("consumer.WithName(\"a\").Topics(\"orders\", \"returns\").WithGroupId(\"billing\")", "orders returns")]
    [InlineData("consumer.Topics(new List<string> { \"orders\", \"returns\" }).WithGroupId(groupId: \"billing\")", "orders returns")]
    [InlineData("consumer.ManualAssignPartitions(\"orders\", new[] { 1, 2 }).WithGroupId(\"billing\")", "orders")]
    [InlineData("consumer.Topic(\"orders\").WithConsumerConfig(new ConsumerConfig { GroupId = \"billing\" }).WithGroupId(\"loses\")", "orders")]
    [InlineData("consumer.Topic(\"orders\").WithConsumerConfig(new ConsumerConfig { SessionTimeoutMs = 5 }).WithGroupId(\"billing\")", "orders")]
    public void A_consumer_has_its_topics_and_group(string consumer, string topics)
    {
        var endpoint = Assert.Single(Cluster($"cluster.AddConsumer(consumer => {consumer})"));

        Assert.Equal((Direction.Consume, EndpointLevel.Registration), (endpoint.Direction, endpoint.Level));
        Assert.Equal(topics, endpoint.Topic.Pattern ?? endpoint.Topic.Name ?? string.Join(' ', endpoint.Topic.Names));
        Assert.Equal("billing", endpoint.Group!.Name);
    }

    [Fact]
    public void A_group_that_an_unknown_configuration_may_set_is_not_known() => Assert.Equal("the configuration of the consumer is not known", Assert.Single(Code.Endpoints("""
        class Startup
        {
            void Run(IServiceCollection services, ConsumerConfig config) => services.AddKafka(kafka => kafka.AddCluster(cluster =>
                cluster.AddConsumer(consumer => consumer.Topic("orders").WithConsumerConfig(config).WithGroupId("billing"))));
        }
        """)).Group!.Reason);

    [Fact]
    public void Each_call_of_a_consumer_in_statements_is_an_endpoint_of_its_group() => Assert.Equal(
        [("orders", "billing"), ("returns", "billing")],
        Cluster("cluster.AddConsumer(consumer => { consumer.Topic(\"orders\"); consumer.Topic(\"returns\"); consumer.WithGroupId(\"billing\"); })")
            .Select(endpoint => (endpoint.Topic.Name, endpoint.Group!.Name)));

    [Theory]
    [InlineData("AddDeserializer<JsonCoreDeserializer>().AddTypedHandlers(handlers => handlers.AddHandler<OrderHandler>())", "Order", "json", "KafkaFlow.Serializer.JsonCoreDeserializer")]
    [InlineData("AddDeserializer<NewtonsoftJsonDeserializer>().AddTypedHandlers(handlers => handlers.AddHandlers(new[] { typeof(OrderHandler) }))", "Order", "json", "KafkaFlow.Serializer.NewtonsoftJsonDeserializer")]
    [InlineData("AddSingleTypeDeserializer<Order, JsonCoreDeserializer>().AddTypedHandlers(handlers => handlers.AddHandler<PaymentHandler>())", "Order", "json", "KafkaFlow.Serializer.JsonCoreDeserializer")]
    [InlineData("AddSingleTypeDeserializer<JsonCoreDeserializer>(typeof(Order))", "Order", "json", "KafkaFlow.Serializer.JsonCoreDeserializer")]
    [InlineData("AddSchemaRegistryJsonSerializer<Order>()", "Order", "json", "KafkaFlow.Serializer.SchemaRegistry.ConfluentJsonSerializer")]
    [InlineData("AddSchemaRegistryAvroDeserializer().AddTypedHandlers(handlers => handlers.AddHandler<OrderHandler>())", "Order", "Order is no class generated from a schema", null)]
    [InlineData("AddDeserializer<ProtobufNetDeserializer>().AddTypedHandlers(handlers => handlers.AddHandler<OrderHandler>())", "Order", "what ProtobufNetDeserializer writes is not known", null)]
    [InlineData("AddTypedHandlers(handlers => handlers.AddHandler<OrderHandler>())", "Order", "no serializer of KafkaFlow is seen where it is set up", null)]
    [InlineData("AddDeserializer<JsonCoreDeserializer>().AddTypedHandlers(handlers => handlers.AddHandler<OrderHandler>().AddHandler<PaymentHandler>())", null, "the handlers take messages of several types: Order, Payment", null)]
    [InlineData("AddDeserializer<JsonCoreDeserializer>().AddTypedHandlers(handlers => handlers.AddHandlersFromAssemblyOf<OrderHandler>())", null, "the handlers take messages of several types: Order, Payment", null)]
    [InlineData("AddDeserializer<JsonCoreDeserializer>()", null, "no handler of one type of message is seen where the consumer is set up", null)]
    public void Handlers_and_deserializer_tell_what_is_consumed(string middlewares, string? type, string format, string? serializer)
    {
        var value = Assert.Single(Cluster($"cluster.AddConsumer(consumer => consumer.Topic(\"orders\").WithGroupId(\"billing\").AddMiddlewares(middlewares => middlewares.{middlewares}))")).Value!;

        Assert.Equal(type, value.Type);
        Assert.Equal(format, value.Reason ?? value.Format.ToString().ToLowerInvariant());
        Assert.Equal(serializer, value.Serializer);
    }

    [Theory]
    [InlineData("IMessageProducer<Order>", "producer.ProduceAsync(\"payments\", order)", "orders.default")]
    [InlineData("IMessageProducer<Order>", "producer.ProduceAsync(\"orders\", \"payments\", order)", "orders")]
    [InlineData("IMessageProducer<Order>", "producer.ProduceAsync(messageValue: order, messageKey: \"payments\", topic: \"orders\")", "orders")]
    [InlineData("IMessageProducer<Order>", "producer.Produce(\"payments\", order)", "orders.default")]
    [InlineData("IMessageProducer<Order>", "producer.Produce(\"orders\", \"payments\", order)", "orders")]
    [InlineData("IProducerAccessor", "producer[\"main\"].ProduceAsync(\"payments\", order)", "main.default")]
    [InlineData("IProducerAccessor", "producer.GetProducer(\"main\").ProduceAsync(\"payments\", order)", "main.default")]
    [InlineData("IProducerAccessor", "producer.GetProducer<Order>().ProduceAsync(\"payments\", order)", "orders.default")]
    [InlineData("IProducerAccessor", "producer.GetProducer(\"Order\").ProduceAsync(\"payments\", order)", "orders.default")]
    public void A_message_goes_to_the_topic_of_the_call_or_of_the_producer(string producer, string call, string topic)
    {
        var endpoint = Sent($$"""
            class Service({{producer}} producer) { void Run(Order order) => {{call}}; }
            {{Startup}}
            """);

        Assert.Equal(topic, endpoint.Topic.Name);
        Assert.Equal(("System.String", WireFormat.Utf8), (endpoint.Key!.Type, endpoint.Key.Format));
        Assert.Equal(("Order", WireFormat.Json, "KafkaFlow.Serializer.JsonCoreSerializer"), (endpoint.Value!.Type, endpoint.Value.Format, endpoint.Value.Serializer));
    }

    [Fact]
    public void A_producer_in_a_field_is_followed_to_the_name_that_it_was_got_by() => Assert.Equal("main.default", Sent($$"""
        class Service
        {
            private readonly IMessageProducer _producer;
            public Service(IProducerAccessor producers) => _producer = producers.GetProducer(Names.Main);
            public Task Run(Order order) => _producer.ProduceAsync(order.Id, order);
        }
        static class Names { public const string Main = "main"; }
        {{Startup}}
        """).Topic.Name);

    [Theory]
    [InlineData("IMessageProducer producer", "which of KafkaFlow's producers it is, is only known when the program runs")]
    [InlineData("IMessageProducer<Payment> producer", "KafkaFlow routes by the name of the producer, and no route for it is set in this project")]
    public void A_producer_that_is_not_known_has_no_topic(string producer, string reason) =>
        Assert.Equal(reason, Sent($$"""
            class Service({{producer}}) { Task Run(Order order) => producer.ProduceAsync("payments", order); }
            {{Startup}}
            """).Topic.Reason);

    [Fact]
    public void Messages_of_a_batch_are_endpoints()
    {
        var endpoint = Sent($$"""
            class Service(IMessageProducer<Order> producer)
            {
                Task Run(Order order) => producer.BatchProduceAsync(new[] { new BatchProduceItem("orders", "payments", order, null) });
            }
            {{Startup}}
            """);

        Assert.Equal(("orders", "Order"), (endpoint.Topic.Name, endpoint.Value!.Type));
    }

    [Theory]
    [InlineData("_ => new JsonCoreSerializer()", WireFormat.Json)]
    [InlineData("_ => new JsonCoreSerializer(new System.Text.Json.JsonSerializerOptions { PropertyNamingPolicy = System.Text.Json.JsonNamingPolicy.CamelCase })", WireFormat.Opaque)]
    public void Options_of_a_serializer_make_its_names_unknown(string factory, WireFormat format) => Assert.Equal(format, Sent($$"""
        class Service(IMessageProducer<Order> producer) { Task Run(Order order) => producer.ProduceAsync("1", order); }
        class Startup
        {
            void Run(IClusterConfigurationBuilder cluster) =>
                cluster.AddProducer<Order>(producer => producer.DefaultTopic("orders").AddMiddlewares(middlewares => middlewares.AddSerializer<JsonCoreSerializer>({{factory}})));
        }
        """).Value!.Format);

    [Fact]
    public void A_retry_topic_is_produced_to_and_consumed_from()
    {
        var endpoints = Code.Endpoints(Retries("WithRetryTopicName(\"orders.again\").Enabled(true)") + Types);

        Assert.Equal([(Direction.Produce, "orders.again"), (Direction.Consume, "orders.again")], endpoints.Skip(1).Select(endpoint => (endpoint.Direction, endpoint.Topic.Name)));
        Assert.All(endpoints.Skip(1), endpoint => Assert.Equal((TopicRole.Retry, "WithRetryTopicName registers it as the topic of retries"), (endpoint.Role, endpoint.RoleEvidence)));
        Assert.All(endpoints.Skip(1), endpoint => Assert.Equal("Order", endpoint.Value!.Type));
        Assert.Equal("kafka-flow-retry-durable-consumer-orders.again", endpoints[2].Group!.Name);
    }

    [Theory]
    [InlineData("WithRetryTopicName(\"orders.again\").Enabled(false)")]
    [InlineData("WithRetryTopicName(\"orders.again\")")]
    public void Retries_that_are_not_enabled_have_no_topic(string retries) => Assert.Single(Code.Endpoints(Retries(retries) + Types));

    [Fact]
    public void Acknowledgements_and_where_to_begin_are_settings()
    {
        var endpoints = Cluster("cluster.AddProducer(\"a\", producer => producer.DefaultTopic(\"a\").WithAcks(Acks.Leader)).AddConsumer(consumer => consumer.Topic(\"b\").WithAutoOffsetReset(AutoOffsetReset.Earliest).WithGroupId(\"g\"))");

        Assert.Equal(["acks=1", "auto.offset.reset=earliest"], endpoints.SelectMany(endpoint => endpoint.Settings).Select(setting => $"{setting.Key}={setting.Value}"));
    }

    [Fact]
    public void Own_types_of_the_same_names_are_no_endpoints() => Assert.Empty(Code.Endpoints("""
        namespace Acme
        {
            public interface IMessageProducer { Task ProduceAsync(string topic, object messageKey, object messageValue); }
            public class Consumer { public Consumer Topic(string topicName) => this; public Consumer WithGroupId(string groupId) => this; public void DefaultTopic(string topic) { } }
            class Service
            {
                void Run(IMessageProducer producer, Consumer consumer)
                {
                    producer.ProduceAsync("orders", "1", "order");
                    consumer.Topic("orders").WithGroupId("billing").DefaultTopic("orders");
                }
            }
        }
        """));

    [Theory]
    [InlineData("producer.ProduceAsync(\"payments\", new Missing())", "orders.default")]
    [InlineData("producer.ProduceAsync(\"orders\", \"payments\", new Missing())", "orders")]
    [InlineData("producer.ProduceAsync(messageValue: new Missing(), messageKey: \"payments\")", "orders.default")]
    [InlineData("producer.ProduceAsync(messageValue: new Missing(), messageKey: \"payments\", topic: \"orders\")", "orders")]
    [InlineData("producer.ProduceAsync(\"payments\", new Missing(), new MissingHeaders())", null)]
    [InlineData("producer.ProduceAsync(\"payments\", new Missing(), new MessageHeaders())", null)]
    public void With_a_message_of_an_unknown_type_no_key_is_taken_for_a_topic(string call, string? topic) => Assert.Equal(topic, Assert.Single(Code.Broken($$"""
        class Service(IMessageProducer<Order> producer) { void Run() => {{call}}; }
        {{Startup}}
        """ + Types).Endpoints, endpoint => endpoint.Level == EndpointLevel.Direct).Topic.Name);

    [Fact]
    public void A_registration_with_an_error_in_it_is_read_all_the_same()
    {
        var endpoints = Code.Broken("""
            class Startup
            {
                void Run(IServiceCollection services) => services.AddKafka(kafka => kafka.AddCluster(cluster => cluster
                    .AddProducer<Order>(producer => producer.AddMiddlewares(middlewares => middlewares.AddSerializer<MissingSerializer>()).DefaultTopic("orders"))
                    .AddConsumer(consumer => consumer
                        .Topic("returns")
                        .AddMiddlewares(middlewares => middlewares.AddDeserializer<MissingDeserializer>().AddTypedHandlers(handlers => handlers.AddHandler<OrderHandler>()))
                        .WithGroupId("billing"))));
            }
            class Service(IMessageProducer<Order> producer) { Task Run(Order order) => producer.ProduceAsync("1", order); }
            """ + Types).Endpoints;

        Assert.Equal(["orders", "returns", "orders"], endpoints.Select(endpoint => endpoint.Topic.Name));
        Assert.Equal(("billing", "Order"), (endpoints[1].Group!.Name, endpoints[1].Value!.Type));
    }

    private const string Startup = """
        class Startup
        {
            void Run(IServiceCollection services) => services.AddKafka(kafka => kafka.AddCluster(cluster => cluster
                .AddProducer<Order>(producer => producer.DefaultTopic("orders.default").AddMiddlewares(middlewares => middlewares.AddSerializer<JsonCoreSerializer>()))
                .AddProducer("main", producer => producer.DefaultTopic("main.default").AddMiddlewares(middlewares => middlewares.AddSerializer<JsonCoreSerializer>()))));
        }
        """;

    private static string Retries(string configuration) => $$"""
        class Startup
        {
            void Run(IClusterConfigurationBuilder cluster) => cluster.AddConsumer(consumer => consumer.Topic("orders").WithGroupId("billing").AddMiddlewares(middlewares => middlewares
                .RetryDurable(retry => retry.HandleAnyException().WithMessageType(typeof(Order)).WithEmbeddedRetryCluster(cluster, embedded => embedded.{{configuration}}))));
        }
        """;

    private static IReadOnlyList<Endpoint> Cluster(string statements) => Code.Endpoints($$"""
        class Startup
        {
            void Run(IServiceCollection services) => services.AddKafka(kafka => kafka.AddCluster(cluster => {{statements}}));
        }
        """ + Types);

    private static Endpoint Sent(string code) => Assert.Single(Code.Endpoints(code + Types), endpoint => endpoint.Level == EndpointLevel.Direct);
}
