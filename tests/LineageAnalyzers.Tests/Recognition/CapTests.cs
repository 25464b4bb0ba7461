using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Tests.Recognition;

/// <summary>DotNetCore.CAP: every way to publish, subscribers, and the names that the broker sees.</summary>
public sealed class CapTests
{
    private const string Usings = EndpointsIn.Usings + "using DotNetCore.CAP;\n";

    private const string Order = """

        public record Order(string Id);
        """;

    private const string Setup = """

        public static class Startup
        {
            public static void Add(IServiceCollection services, IConfiguration configuration) => services.AddCap(x => x.UseKafka("localhost:9092"));
        }
        """;

    private static readonly string[] Overloads =
    [
        "bus.Publish(\"orders\", order)",
        "bus.Publish(\"orders\", order, \"orders.done\")",
        "bus.Publish(\"orders\", order, headers)",
        "bus.PublishAsync(\"orders\", order)",
        "bus.PublishAsync(\"orders\", order, \"orders.done\", stop)",
        "bus.PublishAsync(\"orders\", order, headers, stop)",
        "bus.PublishDelay(TimeSpan.FromSeconds(5), \"orders\", order)",
        "bus.PublishDelay(TimeSpan.FromSeconds(5), \"orders\", order, headers)",
        "bus.PublishDelayAsync(TimeSpan.FromSeconds(5), \"orders\", order, \"orders.done\")",
        "bus.PublishDelayAsync(TimeSpan.FromSeconds(5), \"orders\", order, headers)",
        "bus.PublishAsync(contentObj: order, name: \"orders\")",
    ];

    public static TheoryData<string> Calls => [.. Overloads];

    [Fact]
    public void Every_overload_of_the_publisher_has_a_case()
    {
        var library = StandInCode.Compilation("", OutputKind.DynamicallyLinkedLibrary, "DotNetCore.CAP").GetTypeByMetadataName("DotNetCore.CAP.ICapPublisher")!;
        var methods = library.GetMembers().OfType<IMethodSymbol>().Where(method => method.Name.StartsWith("Publish", StringComparison.Ordinal)).ToList();
        Assert.Equal(8, methods.Count);
        Assert.All(methods, method => Assert.Contains(Overloads, call => call.Contains($".{method.Name}(", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public void Each_way_to_publish_is_an_endpoint_with_its_topic(string call)
    {
        var endpoint = Assert.Single(Endpoints($$"""
            class Service(ICapPublisher bus)
            {
                public void Run(Order order, Dictionary<string, string?> headers, CancellationToken stop) => {{call}};
            }
            """ + Setup));
        Assert.Equal("orders", endpoint.Topic.Name);
        Assert.Equal(Direction.Produce, endpoint.Direction);
        Assert.Equal(EndpointLevel.Direct, endpoint.Level);
        Assert.Equal("DotNetCore.CAP", endpoint.Client);
        Assert.Equal("Order", endpoint.Value!.Type);
        Assert.Equal(WireFormat.Json, endpoint.Value.Format);
        Assert.Equal("System.String", endpoint.Key!.Type);
    }

    [Fact]
    public void A_subscriber_consumes_in_a_group_that_ends_in_the_version()
    {
        var endpoint = Assert.Single(Endpoints("""
            class Subscriber : ICapSubscribe
            {
                [CapSubscribe("orders", Group = "billing")]
                public Task HandleAsync([FromCap] CapHeader header, Order order, CancellationToken stop) => Task.CompletedTask;
            }
            """ + Setup));
        Assert.Equal("orders", endpoint.Topic.Name);
        Assert.Equal("billing.v1", endpoint.Group!.Name);
        Assert.Equal("Order", endpoint.Value!.Type);
        Assert.Equal(EndpointLevel.Registration, endpoint.Level);
        Assert.Equal("false", endpoint.Settings.Single(setting => setting.Key == "enable.auto.commit").Value);
        Assert.StartsWith("Subscriber.HandleAsync(", endpoint.Member);
    }

    [Theory]
    [InlineData("[CapSubscribe(\"orders\")]", "cap.queue.acme.tests.v1")]
    [InlineData("[CapSubscribe(\"orders\", GroupConcurrent = 2)]", "orders.v1")]
    [InlineData("[CapSubscribe(\"orders\", Group = \"billing\", GroupConcurrent = 2)]", "billing.v1")]
    public void A_subscriber_of_an_application_has_a_group_by_convention(string attribute, string group)
    {
        var endpoint = Assert.Single(Endpoints(Subscriber(attribute) + Setup + "class Program { static void Main() { } }", OutputKind.ConsoleApplication));
        Assert.Equal(group, endpoint.Group!.Name);
    }

    [Fact]
    public void A_library_does_not_know_the_default_group()
    {
        var endpoint = Assert.Single(Endpoints(Subscriber("[CapSubscribe(\"orders\")]") + Setup));
        Assert.Null(endpoint.Group!.Name);
        Assert.DoesNotContain("acme", endpoint.Group.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Prefixes_and_the_version_are_part_of_the_names()
    {
        var endpoints = Endpoints("""
            class Service(ICapPublisher bus) : ICapSubscribe
            {
                public void Run(Order order) => bus.Publish("orders", order);

                [CapSubscribe("orders", Group = "billing")]
                public void Handle(Order order) { }

                [CapSubscribe("orders")]
                public void Copy(Order order) { }
            }

            public static class Startup
            {
                public static void Add(IServiceCollection services, IConfiguration configuration) => services.AddCap(options =>
                {
                    options.UseKafka("localhost:9092");
                    Names(options);
                    options.TopicNamePrefix = configuration["Cap:Prefix"];
                });

                private static void Names(CapOptions options)
                {
                    options.GroupNamePrefix = "acme";
                    options.DefaultGroupName = "sales";
                    options.Version = "v2";
                }
            }
            """, settings: ("appsettings.json", """{ "Cap": { "Prefix": "prod" } }"""));
        Assert.All(endpoints, endpoint => Assert.Equal("prod.orders", endpoint.Topic.Name));
        Assert.Equal(["acme.billing.v2", "acme.sales.v2"], endpoints.Where(endpoint => endpoint.Group is not null).Select(endpoint => endpoint.Group!.Name).Order());
    }

    [Theory]
    [InlineData("if (configuration[\"X\"] == \"y\") options.TopicNamePrefix = \"test\";")]
    [InlineData("configuration.Bind(options);")]
    [InlineData("options.TopicNamePrefix = \"a\"; options.TopicNamePrefix = \"b\";")]
    public void A_prefix_that_may_be_set_leaves_the_name_open(string statement)
    {
        var endpoint = Assert.Single(Endpoints($$"""
            class Service(ICapPublisher bus)
            {
                public void Run(Order order) => bus.Publish("orders", order);
            }

            public static class Startup
            {
                public static void Add(IServiceCollection services, IConfiguration configuration) => services.AddCap(options =>
                {
                    options.UseKafka("localhost:9092");
                    {{statement}}
                });
            }
            """));
        Assert.Null(endpoint.Topic.Name);
        Assert.Empty(endpoint.Topic.ProvenNames);
    }

    [Fact]
    public void The_attribute_of_the_class_begins_partial_names()
    {
        var endpoints = Endpoints("""
            [CapSubscribe("orders.")]
            class Subscriber : ICapSubscribe
            {
                [CapSubscribe(".placed", isPartial: true)]
                public void Placed(Order order) { }

                [CapSubscribe("payments")]
                public void Paid(Order order) { }
            }

            class Lost : ICapSubscribe
            {
                [CapSubscribe("nowhere", true)]
                public void Placed(Order order) { }
            }
            """ + Setup);
        Assert.Equal(["orders.placed", "payments"], endpoints.Select(endpoint => endpoint.Topic.Name).Order());
    }

    [Theory]
    [InlineData("orders.*.placed", "^orders\\.[0-9a-zA-Z]+\\.placed$")]
    [InlineData("orders.#", "^orders\\.[0-9a-zA-Z\\.]+$")]
    public void A_wildcard_is_a_pattern(string name, string pattern)
    {
        var endpoint = Assert.Single(Endpoints(Subscriber($"[CapSubscribe(\"{name}\")]") + Setup));
        Assert.Equal(pattern, endpoint.Topic.Pattern);
    }

    [Fact]
    public void A_method_may_subscribe_several_times_and_a_controller_needs_no_marker()
    {
        var endpoints = Endpoints("""
            public class OrdersController
            {
                [CapSubscribe("orders")]
                [CapSubscribe(Topics.Old)]
                public void Handle(Order order) { }
            }

            static class Topics { public const string Old = "orders.old"; }
            """ + Setup);
        Assert.Equal(["orders", "orders.old"], endpoints.Select(endpoint => endpoint.Topic.Name).Order());
    }

    [Fact]
    public void Headers_and_the_key_among_them_are_seen()
    {
        var endpoint = Assert.Single(Endpoints("""
            class Service(ICapPublisher bus)
            {
                public void Run(Order order) => bus.Publish("orders", order, new Dictionary<string, string?>
                {
                    [DotNetCore.CAP.Kafka.KafkaHeaders.KafkaKey] = order.Id,
                    ["tenant"] = "acme",
                });
            }
            """ + Setup));
        Assert.Equal(["cap-kafka-key", "tenant"], endpoint.Headers.Order());
    }

    [Theory]
    [InlineData("", "Id")]
    [InlineData("options.JsonSerializerOptions.WriteIndented = true;", "Id")]
    [InlineData("options.JsonSerializerOptions.PropertyNamingPolicy = System.Text.Json.JsonNamingPolicy.CamelCase;", "id")]
    [InlineData("options.JsonSerializerOptions.PropertyNamingPolicy = System.Text.Json.JsonNamingPolicy.SnakeCaseLower;", null)]
    [InlineData("options.JsonSerializerOptions.Converters.Add(new System.Text.Json.Serialization.JsonStringEnumConverter());", null)]
    [InlineData("services.AddSingleton<DotNetCore.CAP.Serialization.ISerializer>(_ => null!);", null)]
    public void The_wire_format_is_what_the_setup_makes_it(string statement, string? field)
    {
        var manifest = Manifest($$"""
            class Service(ICapPublisher bus)
            {
                public void Run(Order order) => bus.Publish("orders", order);
            }

            public static class Startup
            {
                public static void Add(IServiceCollection services) => services.AddCap(options =>
                {
                    options.UseKafka("localhost:9092");
                    {{statement}}
                });
            }
            """);
        var value = Assert.Single(manifest.Endpoints).Value!;
        Assert.Equal("Order", value.Type);
        Assert.Equal(field is null ? WireFormat.Opaque : WireFormat.Json, value.Format);
        Assert.Equal(field, manifest.Records.SelectMany(record => record.Fields).SingleOrDefault()?.Path);
    }

    [Fact]
    public void Settings_of_librdkafka_are_reported_and_may_name_the_group()
    {
        var endpoint = Assert.Single(Endpoints(Subscriber("[CapSubscribe(\"orders\")]") + """
            public static class Startup
            {
                public static void Add(IServiceCollection services) => services.AddCap(options => options.UseKafka(kafka =>
                {
                    kafka.Servers = "localhost:9092";
                    kafka.MainConfig.Add("group.id", "fixed");
                    kafka.MainConfig["enable.auto.commit"] = "true";
                }));
            }
            """));
        Assert.Equal("fixed", endpoint.Group!.Name);
        Assert.Equal("true", endpoint.Settings.Single(setting => setting.Key == "enable.auto.commit").Value);
    }

    [Fact]
    public void A_setup_with_calls_of_unknown_libraries_is_read_all_the_same()
    {
        var compilation = TestCompilation.CreateBroken(Usings + """
            class Service(ICapPublisher bus)
            {
                public void Run(Order order) => bus.Publish("orders", order);
            }

            public static class Startup
            {
                public static void Add(IServiceCollection services) => services.AddCap(options =>
                {
                    options.UsePostgreSql("Host=db");
                    options.UseKafka(kafka => { kafka.NotThere = 1; kafka.MainConfig.Add("acks", "all"); });
                    options.TopicNamePrefix = "prod";
                    options.DefaultGroup = "old-name";
                });
            }

            class Subscriber : ICapSubscribe
            {
                [CapSubscribe("orders")]
                public void Handle(Order order) { }
            }
            """ + Order).AddReferences(StandInCode.References("DotNetCore.CAP.Kafka"));
        var endpoints = EndpointsIn.Compilation(compilation).Endpoints;
        Assert.Equal(["prod.orders", "prod.orders"], endpoints.Select(endpoint => endpoint.Topic.Name));
        Assert.All(endpoints, endpoint => Assert.Equal(WireFormat.Json, endpoint.Value!.Format));
        Assert.All(endpoints, endpoint => Assert.Contains(endpoint.Settings, setting => setting is { Key: "acks", Value: "all" }));
        Assert.Equal("old-name.v1", endpoints.Single(endpoint => endpoint.Direction == Direction.Consume).Group!.Name);
    }

    [Fact]
    public void Another_transport_is_no_endpoint()
    {
        Assert.Empty(Endpoints("""
            class Service(ICapPublisher bus) : ICapSubscribe
            {
                public void Run(Order order) => bus.Publish("orders", order);

                [CapSubscribe("orders")]
                public void Handle(Order order) { }
            }

            public static class RabbitMQ
            {
                public static CapOptions UseRabbitMQ(this CapOptions options, string host) => options;
                public static void Add(IServiceCollection services) => services.AddCap(x => x.UseRabbitMQ("localhost"));
            }
            """));
    }

    [Fact]
    public void A_choice_of_transports_is_a_condition_of_the_endpoint()
    {
        var endpoint = Assert.Single(Endpoints("""
            class Service(ICapPublisher bus)
            {
                public void Run(Order order) => bus.Publish("orders", order);
            }

            public static class RabbitMQ
            {
                public static CapOptions UseRabbitMQ(this CapOptions options, string host) => options;
                public static void Add(IServiceCollection services, bool kafka) => services.AddCap(x =>
                {
                    if (kafka) x.UseKafka("localhost");
                    else x.UseRabbitMQ("localhost");
                });
            }
            """));
        Assert.Equal(("orders", "CAP runs on Kafka, and not on what UseRabbitMQ sets up"), (endpoint.Topic.Name, endpoint.Condition));
    }

    [Fact]
    public void Look_alikes_are_no_endpoints()
    {
        Assert.Empty(Endpoints("""
            class CapSubscribeAttribute(string name) : Attribute { public string Name { get; } = name; }
            interface IBus { void Publish<T>(string name, T contentObj); }

            class Service(IBus bus)
            {
                public void Run(Order order) => bus.Publish("orders", order);

                [global::CapSubscribe("orders")]
                public void Handle(Order order) { }
            }

            class NoSubscriber
            {
                [DotNetCore.CAP.CapSubscribe("orders")]
                public void Handle(Order order) { }
            }
            """ + Setup));
    }

    private static string Subscriber(string attribute) => $$"""
        class Subscriber : ICapSubscribe
        {
            {{attribute}}
            public void Handle(Order order) { }
        }

        """;

    private static IReadOnlyList<Endpoint> Endpoints(
        string code, OutputKind kind = OutputKind.DynamicallyLinkedLibrary, params (string File, string Text)[] settings) => [.. Manifest(code, kind, settings).Endpoints];

    private static Manifest Manifest(
        string code, OutputKind kind = OutputKind.DynamicallyLinkedLibrary, params (string File, string Text)[] settings) =>
        EndpointsIn.Compilation(StandInCode.Compilation(Usings + code + Order, kind, "DotNetCore.CAP.Kafka"), settings);
}
