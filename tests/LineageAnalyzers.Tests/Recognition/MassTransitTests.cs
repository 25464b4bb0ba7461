using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Recognition;

/// <summary>Every way to register, produce and consume that MassTransit's Kafka rider has, and what only looks like one.</summary>
public sealed class MassTransitTests
{
    private const string Types = """

        public record Order(string Id, string Customer);
        public record Payment(string Id);
        public class OrderConsumer : IConsumer<Order> { public Task Consume(ConsumeContext<Order> context) => Task.CompletedTask; }
        """;

    private static readonly FrameworkCode Code = new(["MassTransit", "MassTransit.KafkaIntegration"], "MassTransit.KafkaIntegration", "Confluent.SchemaRegistry.Serdes.Avro");

    [Theory]
    [InlineData("rider.AddProducer<Order>(\"orders\")", null)]
    [InlineData("rider.AddProducer<Order>(\"orders\", (context, producer) => { })", null)]
    [InlineData("rider.AddProducer<Order>(\"orders\", new ProducerConfig())", null)]
    [InlineData("rider.AddProducer<Order>(topicName: \"orders\", producerConfig: new ProducerConfig(), configure: (context, producer) => { })", null)]
    [InlineData("rider.AddProducer<string, Order>(\"orders\")", "System.String")]
    [InlineData("rider.AddProducer<string, Order>(\"orders\", (context, producer) => { })", "System.String")]
    [InlineData("rider.AddProducer<string, Order>(\"orders\", context => context.Message.Id)", "System.String")]
    [InlineData("rider.AddProducer<int, Order>(\"orders\", new ProducerConfig())", "System.Int32")]
    [InlineData("rider.AddProducer<string, Order>(\"orders\", new ProducerConfig(), context => context.Message.Id, (context, producer) => { })", "System.String")]
    public void A_registered_producer_is_an_endpoint_and_a_route(string registration, string? key)
    {
        var manifest = Manifest($"services.AddMassTransit(bus => bus.AddRider(rider => {registration}));");

        var endpoint = Assert.Single(manifest.Endpoints);
        Assert.Equal("MassTransit", endpoint.Client);
        Assert.Equal(Direction.Produce, endpoint.Direction);
        Assert.Equal(EndpointLevel.Registration, endpoint.Level);
        Assert.Equal("orders", endpoint.Topic.Name);
        Assert.Equal("Order", endpoint.Value!.Type);
        Assert.Equal(WireFormat.Json, endpoint.Value.Format);
        Assert.Equal(key, endpoint.Key?.Type);
        var route = Assert.Single(manifest.Routes);
        Assert.Equal(("Order", "orders", "MassTransit"), (route.Message, route.Topic.Name, route.Client));
    }

    [Theory]
    [InlineData("kafka.TopicEndpoint<Order>(\"orders\", \"billing\", endpoint => endpoint.ConfigureConsumer<OrderConsumer>(context))", null)]
    [InlineData("kafka.TopicEndpoint<Order>(\"orders\", new ConsumerConfig { GroupId = \"billing\" }, endpoint => { })", null)]
    [InlineData("kafka.TopicEndpoint<string, Order>(\"orders\", \"billing\", endpoint => { })", "System.String")]
    [InlineData("kafka.TopicEndpoint<string, Order>(configure: endpoint => { }, groupId: \"billing\", topicName: \"orders\")", "System.String")]
    [InlineData("kafka.TopicEndpoint<string, Order>(\"orders\", new ConsumerConfig { GroupId = \"billing\" }, endpoint => { })", "System.String")]
    public void A_topic_endpoint_is_a_consumer_with_its_group(string registration, string? key)
    {
        var endpoint = Assert.Single(Manifest($"services.AddMassTransit(bus => bus.AddRider(rider => rider.UsingKafka((context, kafka) => {{ kafka.Host(\"broker:9092\"); {registration}; }})));").Endpoints);

        Assert.Equal(Direction.Consume, endpoint.Direction);
        Assert.Equal(EndpointLevel.Registration, endpoint.Level);
        Assert.Equal("orders", endpoint.Topic.Name);
        Assert.Equal("billing", endpoint.Group!.Name);
        Assert.Equal("Order", endpoint.Value!.Type);
        Assert.Equal("MassTransit.KafkaIntegration.Serializers.MassTransitJsonDeserializer`1", endpoint.Value.Serializer);
        Assert.Equal(key, endpoint.Key?.Type);
    }

    [Theory]
    [InlineData("rider.ConnectTopicEndpoint<Order>(\"orders\", \"billing\", (context, endpoint) => { })")]
    [InlineData("rider.ConnectTopicEndpoint<string, Order>(\"orders\", \"billing\", (context, endpoint) => { })")]
    [InlineData("rider.ConnectTopicEndpoint<string, Order>(\"orders\", new ConsumerConfig { GroupId = \"billing\" }, (context, endpoint) => { })")]
    public void An_endpoint_that_is_connected_later_is_a_consumer(string call)
    {
        var endpoint = Code.Single($"class Service {{ void Run(IKafkaRider rider) => {call}; }}" + Types);

        Assert.Equal(("orders", "billing"), (endpoint.Topic.Name, endpoint.Group!.Name));
    }

    [Fact]
    public void A_name_that_starts_with_a_caret_is_a_pattern() => Assert.Equal("^orders\\..*", Assert.Single(Manifest(
        "services.AddMassTransit(bus => bus.AddRider(rider => rider.UsingKafka((context, kafka) => kafka.TopicEndpoint<Order>(\"^orders\\\\..*\", \"billing\", endpoint => { }))));").Endpoints).Topic.Pattern);

    [Theory]
    [InlineData("ITopicProducer<Order>", "producer.Produce(new Order(\"1\", \"a\"), stop)", "orders")]
    [InlineData("ITopicProducer<Order>", "producer.Produce(new Order(\"1\", \"a\"), Pipe.Execute<KafkaSendContext<Order>>(send => { }), stop)", "orders")]
    [InlineData("ITopicProducer<Order>", "producer.Produce(new { Id = \"1\" }, stop)", "orders")]
    [InlineData("ITopicProducer<Order>", "producer.Produce(new { Id = \"1\" }, Pipe.Execute<KafkaSendContext<Order>>(send => { }), stop)", "orders")]
    [InlineData("ITopicProducer<string, Order>", "producer.Produce(\"payments\", new Order(\"1\", \"a\"), stop)", "orders.keyed")]
    [InlineData("ITopicProducer<string, Order>", "producer.Produce(\"payments\", new Order(\"1\", \"a\"), Pipe.Execute<KafkaSendContext<string, Order>>(send => { }), stop)", "orders.keyed")]
    [InlineData("ITopicProducer<string, Order>", "producer.Produce(\"payments\", new { Id = \"1\" }, stop)", "orders.keyed")]
    [InlineData("ITopicProducer<string, Order>", "producer.Produce(\"payments\", new { Id = \"1\" }, Pipe.Execute<KafkaSendContext<string, Order>>(send => { }), stop)", "orders.keyed")]
    [InlineData("ITopicProducer<Null, Order>", "producer.Produce(null!, new Order(\"1\", \"a\"), stop)", "orders")]
    public void A_message_goes_to_the_topic_of_the_producer_with_its_types(string producer, string call, string topic)
    {
        var endpoint = Sent($$"""
            class Service({{producer}} producer) { Task Run(CancellationToken stop) => {{call}}; }
            class Startup
            {
                void Run(IRiderRegistrationConfigurator rider)
                {
                    rider.AddProducer<Order>("orders");
                    rider.AddProducer<string, Order>("orders.keyed");
                    rider.AddProducer<Payment>("payments");
                }
            }
            """);

        Assert.Equal(topic, endpoint.Topic.Name);
        Assert.Equal(NameResolution.Route, endpoint.Topic.Resolution);
        Assert.Equal("Order", endpoint.Value!.Type);
        Assert.Equal(WireFormat.Json, endpoint.Value.Format);
        Assert.Equal(topic == "orders" ? null : "System.String", endpoint.Key?.Type);
    }

    [Fact]
    public void Without_a_registration_the_topic_is_not_known_and_the_type_is()
    {
        var endpoint = Sent("class Service(ITopicProducer<Order> producer) { Task Run(Order order) => producer.Produce(order); }");

        Assert.Equal("MassTransit routes Order by its type, and no route for it is set in this project", endpoint.Topic.Reason);
        Assert.Equal("Order", endpoint.Value!.Type);
        Assert.Equal(WireFormat.Opaque, endpoint.Value.Format);
    }

    [Fact]
    public void A_producer_with_a_key_alone_is_none_without() => Assert.Null(Sent("""
        class Service(ITopicProducer<Order> producer) { Task Run(Order order) => producer.Produce(order); }
        class Startup { void Run(IRiderRegistrationConfigurator rider) => rider.AddProducer<string, Order>("orders"); }
        """).Topic.Name);

    [Theory]
    [InlineData("await provider.GetProducer<Order>(new Uri(\"topic:orders\")).Produce(order);")]
    [InlineData("var producer = provider.GetProducer<string, Order>(new Uri(\"topic:\" + Topics.Orders)); await producer.Produce(\"payments\", order);")]
    [InlineData("var producer = provider.GetProducer<string, Order>(new Uri($\"topic:{Topics.Orders}\"), context => context.Message.Id); await producer.Produce(order);")]
    public void A_producer_that_is_got_for_an_address_has_the_topic_in_it(string statements)
    {
        var endpoint = Sent($$"""
            static class Topics { public const string Orders = "orders"; }
            class Service { async Task Run(ITopicProducerProvider provider, Order order) { {{statements}} } }
            class Startup { void Run(IRiderRegistrationConfigurator rider) => rider.AddProducer<Order>("others"); }
            """);

        Assert.Equal("orders", endpoint.Topic.Name);
    }

    [Theory]
    [InlineData("provider.GetProducer<Order>(address)", "the address of the producer is only known when the program runs")]
    [InlineData("provider.GetProducer<Order>(new Uri(\"loopback://localhost/kafka/orders\"))", "'loopback://localhost/kafka/orders' is no legal topic name")]
    public void An_address_that_names_no_topic_gives_none(string producer, string reason) => Assert.Equal(reason, Sent($$"""
        class Service { Task Run(ITopicProducerProvider provider, Uri address, Order order) => {{producer}}.Produce(order); }
        class Startup { void Run(IRiderRegistrationConfigurator rider) => rider.AddProducer<Order>("others"); }
        """).Topic.Reason);

    [Fact]
    public void A_type_parameter_is_no_type_to_route_by() => Assert.Equal("the type of the message is the one that is given for 'T'", Sent("""
        class Service<T>(ITopicProducer<T> producer) where T : class { Task Run(T message) => producer.Produce(message); }
        """).Topic.Reason);

    [Theory]
    [InlineData("new Order(\"1\", \"a\")")]
    [InlineData("Task.FromResult(new Order(\"1\", \"a\"))")]
    [InlineData("saga => Task.FromResult(new Order(\"1\", \"a\"))")]
    [InlineData("saga => saga.Init<Order>(new { Id = \"1\" })")]
    public void A_state_machine_produces_to_the_topic_of_its_message(string message)
    {
        var endpoint = Sent($$"""
            class Saga : SagaStateMachineInstance { public Guid CorrelationId { get; set; } public string State { get; set; } = ""; }
            class Machine : MassTransitStateMachine<Saga>
            {
                public Machine() => Initially(When(Paid).Produce({{message}}));
                public Event<Payment> Paid { get; private set; } = null!;
            }
            class Startup { void Run(IRiderRegistrationConfigurator rider) => rider.AddProducer<string, Order>("orders", context => context.Message.Id); }
            """);

        Assert.Equal("orders", endpoint.Topic.Name);
        Assert.Equal("Order", endpoint.Value!.Type);
    }

    [Fact]
    public void A_serializer_that_is_set_decides_the_format()
    {
        var endpoints = Code.Endpoints("""
            class Startup
            {
                void Run(IRiderRegistrationConfigurator rider, Confluent.SchemaRegistry.ISchemaRegistryClient registry)
                {
                    rider.AddProducer<string, Person>("people", (context, producer) =>
                        producer.SetValueSerializer(new Confluent.SchemaRegistry.Serdes.AvroSerializer<Person>(registry)));
                    rider.UsingKafka((context, kafka) => kafka.TopicEndpoint<string, Person>("people", "billing", endpoint =>
                    {
                        endpoint.SetValueDeserializer(new Confluent.SchemaRegistry.Serdes.AvroDeserializer<Person>(registry).AsSyncOverAsync());
                    }));
                }
            }
            public class Person : Avro.Specific.ISpecificRecord
            {
                public static Avro.Schema _SCHEMA = Avro.Schema.Parse("{\"type\":\"record\",\"name\":\"Person\",\"fields\":[{\"name\":\"name\",\"type\":\"string\"}]}");
                public Avro.Schema Schema => _SCHEMA;
                public object Get(int position) => null!;
                public void Put(int position, object value) { }
            }
            """.Replace("class Startup", "using Confluent.Kafka.SyncOverAsync;\nclass Startup"));

        Assert.Equal([WireFormat.Avro, WireFormat.Avro], endpoints.Select(endpoint => endpoint.Value!.Format));
        Assert.Equal([WireFormat.Utf8, WireFormat.Utf8], endpoints.Select(endpoint => endpoint.Key!.Format));
    }

    [Fact]
    public void Serializers_of_an_own_factory_are_not_known() => Assert.Equal("SetSerializationFactory gives the rider serializers of its own", Assert.Single(Manifest("""
        services.AddMassTransit(bus => bus.AddRider(rider => rider.UsingKafka((context, kafka) =>
        {
            kafka.SetSerializationFactory(null!);
            kafka.TopicEndpoint<Order>("orders", "billing", endpoint => { });
        })));
        """).Endpoints).Value!.Reason);

    [Fact]
    public void Topic_and_group_may_come_from_settings()
    {
        var endpoint = Code.Single("""
            class KafkaOptions { public string Topic { get; set; } = ""; public string Group { get; set; } = "billing"; }
            class Startup
            {
                void Run(IServiceCollection services, IConfiguration configuration)
                {
                    var options = configuration.GetSection("Kafka").Get<KafkaOptions>()!;
                    services.AddMassTransit(bus => bus.AddRider(rider => rider.UsingKafka((context, kafka) =>
                        kafka.TopicEndpoint<Order>(options.Topic, options.Group, endpoint => { }))));
                }
            }
            """ + Types, ("appsettings.json", """{ "Kafka": { "Topic": "orders" } }"""));

        Assert.Equal(("orders", "Kafka:Topic", "billing"), (endpoint.Topic.Name, endpoint.Topic.Key, endpoint.Group!.Name));
    }

    [Fact]
    public void The_bus_over_another_transport_is_no_endpoint() => Assert.Empty(Code.Endpoints("""
        class Startup
        {
            void Run(IServiceCollection services) => services.AddMassTransit(bus =>
            {
                bus.AddConsumer<OrderConsumer>();
                bus.UsingInMemory((context, memory) => memory.ReceiveEndpoint("orders", endpoint => endpoint.ConfigureConsumer<OrderConsumer>(context)));
            });
            async Task Send(IBus bus, IPublishEndpoint publisher, ISendEndpointProvider sender, Order order)
            {
                await bus.Publish(order);
                await publisher.Publish(order);
                await (await sender.GetSendEndpoint(new Uri("queue:orders"))).Send(order);
            }
        }
        """ + Types));

    [Fact]
    public void Own_types_of_the_same_names_are_no_endpoints() => Assert.Empty(Code.Endpoints("""
        namespace Acme.Messaging
        {
            public interface ITopicProducer<T> { Task Produce(T message); }
            public class Rider { public void AddProducer<T>(string topicName) { } public void TopicEndpoint<T>(string topicName, string groupId) { } }
            class Service
            {
                async Task Run(ITopicProducer<Order> producer, Rider rider, Order order)
                {
                    rider.AddProducer<Order>("orders");
                    rider.TopicEndpoint<Order>("orders", "billing");
                    await producer.Produce(order);
                }
            }
        }
        """ + Types));

    [Fact]
    public void A_registration_with_an_error_in_it_is_read_all_the_same()
    {
        var manifest = Code.Broken("""
            class Startup
            {
                void Run(IServiceCollection services) => services.AddMassTransit(bus => bus.AddRider(rider =>
                {
                    rider.AddProducer<string, Order>("orders", new ProducerConfig { Acks = Acks.All }, (context, producer) => producer.UseMissing());
                    rider.UsingKafka((context, kafka) =>
                    {
                        kafka.TopicEndpoint<string, Order>("orders", "billing", endpoint => { endpoint.UseMissing(); });
                        kafka.TopicEndpoint<Missing>("missing", new ConsumerConfig { GroupId = "others" }, endpoint => endpoint.UseMissing());
                    });
                }));
            }
            class Service(ITopicProducer<string, Order> producer) { Task Run(Order order) => producer.Produce("1", order); }
            """ + Types);

        Assert.Equal(["orders", "orders", "missing", "orders"], manifest.Endpoints.Select(endpoint => endpoint.Topic.Name));
        Assert.Equal(["billing", "others"], manifest.Endpoints.Where(endpoint => endpoint.Group is not null).Select(endpoint => endpoint.Group!.Name));
        Assert.Equal("the type Missing is not known here", manifest.Endpoints[2].Value!.Reason);
        Assert.Equal("Order", Assert.Single(manifest.Routes).Message);
    }

    private static Manifest Manifest(string statements) =>
        Code.Manifest($"class Startup {{ void Run(IServiceCollection services) {{ {statements} }} }}" + Types);

    [Fact]
    public void The_serializer_of_the_rider_writes_decimal_numbers_as_text_and_of_stored_data_where_it_lies()
    {
        var manifest = Code.Manifest("""
            class Startup { void Run(IServiceCollection services) { services.AddMassTransit(bus => bus.AddRider(rider => rider.AddProducer<Invoice>("invoices"))); } }
            public record Line(decimal Price, double Weight);
            public record Invoice(decimal? Total, Line[] Lines, Dictionary<string, decimal> Rates, MessageData<string> Document);
            namespace MassTransit { public interface MessageData<T> { Uri Address { get; } bool HasValue { get; } Task<T> Value { get; } } }
            """);

        Assert.Equal(
            ["document opaque", "lines array", "lines[] object", "lines[].price string(decimal)", "lines[].weight number", "rates map", "rates{} string(decimal)", "total string(decimal)"],
            Assert.Single(manifest.Records).Fields.Select(field => $"{field.Path} {field.Type}"));
    }

    private static Endpoint Sent(string code) => Assert.Single(Code.Endpoints(code + Types), endpoint => endpoint.Level == EndpointLevel.Direct);
}
