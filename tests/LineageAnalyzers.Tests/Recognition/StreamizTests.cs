using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Tests.Recognition;

/// <summary>Streamiz.Kafka.Net: where topologies read and write, and the topics that they make for themselves.</summary>
public sealed class StreamizTests
{
    private const string Usings = EndpointsIn.Usings + """
        using Streamiz.Kafka.Net;
        using Streamiz.Kafka.Net.Processors;
        using Streamiz.Kafka.Net.SerDes;
        using Streamiz.Kafka.Net.SchemaRegistry.SerDes.Avro;
        using Streamiz.Kafka.Net.Stream;
        using Streamiz.Kafka.Net.Table;

        public record Order(string Id, string Country);

        """;

    [Theory]
    [InlineData("builder.Stream<string, Order>(\"orders\")", "shop")]
    [InlineData("builder.Stream(\"orders\", new StringSerDes(), new JsonSerDes<Order>())", "shop")]
    [InlineData("builder.Stream(\"orders\", new StringSerDes(), new JsonSerDes<Order>(), \"source\")", "shop")]
    [InlineData("builder.Stream<string, Order, StringSerDes, JsonSerDes<Order>>(\"orders\")", "shop")]
    [InlineData("builder.Stream<string, Order, StringSerDes, JsonSerDes<Order>>(named: \"source\", topic: \"orders\")", "shop")]
    [InlineData("builder.Table<string, Order>(\"orders\")", "shop")]
    [InlineData("builder.Table(\"orders\", InMemory.As<string, Order>(\"store\"))", "shop")]
    [InlineData("builder.Table(\"orders\", new StringSerDes(), new JsonSerDes<Order>(), InMemory.As<string, Order>(\"store\"))", "shop")]
    [InlineData("builder.Table<string, Order, StringSerDes, JsonSerDes<Order>>(\"orders\")", "shop")]
    [InlineData("builder.GlobalTable<string, Order>(\"orders\")", "shop-Global-{?}")]
    [InlineData("builder.GlobalTable(\"orders\", InMemory.As<string, Order>(\"store\"))", "shop-Global-{?}")]
    [InlineData("builder.GlobalTable<string, Order, StringSerDes, JsonSerDes<Order>>(\"orders\")", "shop-Global-{?}")]
    public void A_source_is_an_endpoint_with_its_topic_and_the_application_as_its_group(string call, string group)
    {
        var endpoint = Assert.Single(Endpoints(Topology(call + ";")));
        Assert.Equal("orders", endpoint.Topic.Name);
        Assert.Equal(group, endpoint.Group!.Name ?? endpoint.Group.Template);
        Assert.Equal(Direction.Consume, endpoint.Direction);
        Assert.Equal(EndpointLevel.Registration, endpoint.Level);
        Assert.Equal("Streamiz.Kafka.Net", endpoint.Client);
        Assert.Equal("Order", endpoint.Value!.Type);
    }

    [Theory]
    [InlineData(".To(\"copies\")")]
    [InlineData(".To(\"copies\", \"sink\")")]
    [InlineData(".To(\"copies\", new StringSerDes(), new JsonSerDes<Order>())")]
    [InlineData(".To(\"copies\", (topic, k, v, partition, count) => partition)")]
    [InlineData(".To<StringSerDes, JsonSerDes<Order>>(\"copies\")")]
    [InlineData(".To((k, v, context) => \"copies\")")]
    [InlineData(".To<StringSerDes, JsonSerDes<Order>>((k, v, context) => \"copies\")")]
    [InlineData(".To(new Copies())")]
    [InlineData(".Filter((k, v, c) => true).Peek((k, v, c) => { }).To(\"copies\")")]
    public void A_sink_is_an_endpoint_with_its_topic(string call)
    {
        var endpoint = Assert.Single(Endpoints(Topology($"builder.Stream<string, Order, StringSerDes, JsonSerDes<Order>>(\"orders\"){call};") + """
            class Copies : ITopicNameExtractor<string, Order> { public string Extract(string key, Order value, IRecordContext context) => "copies"; }
            """), endpoint => endpoint.Direction == Direction.Produce);
        Assert.Equal("copies", endpoint.Topic.Name);
        Assert.Equal("Order", endpoint.Value!.Type);
        Assert.Equal(WireFormat.Json, endpoint.Value.Format);
        Assert.Equal(WireFormat.Utf8, endpoint.Key!.Format);
    }

    [Fact]
    public void A_choice_of_topics_has_every_name_and_one_from_the_record_none()
    {
        var endpoints = Endpoints(Topology("""
            var orders = builder.Stream<string, Order>("orders");
            orders.To((k, v, c) => v.Country == "FR" ? "orders-fr" : "orders-world");
            orders.To((k, v, c) => v.Country);
            """)).Where(endpoint => endpoint.Direction == Direction.Produce).ToList();
        Assert.Equal(["orders-fr", "orders-world"], endpoints[0].Topic.Names);
        Assert.Empty(endpoints[1].Topic.ProvenNames);
    }

    [Fact]
    public void Serdes_follow_the_stream_and_else_are_the_defaults()
    {
        var endpoints = Endpoints(Topology("""
            var orders = builder.Stream<string, Order, StringSerDes, SchemaAvroSerDes<Order>>("orders");
            orders.MapValues((v, c) => v.Id).To("ids");
            orders.MapValues((v, c) => v.Id.Length).To("lengths");
            """)).ToDictionary(endpoint => endpoint.Topic.Name!);
        Assert.Equal(WireFormat.Avro, endpoints["orders"].Value!.Format);
        Assert.Equal(WireFormat.Utf8, endpoints["ids"].Value!.Format);
        Assert.Equal("System.String", endpoints["ids"].Value!.Type);
        Assert.Equal(WireFormat.Opaque, endpoints["lengths"].Value!.Format);
    }

    [Theory]
    [InlineData("Repartitioned<string, Order>.As(\"by-country\")", "shop-by-country-repartition")]
    [InlineData("Repartitioned<string, Order>.With(new StringSerDes(), new JsonSerDes<Order>()).WithName(\"by-country\")", "shop-by-country-repartition")]
    [InlineData("", "shop-KSTREAM-REPARTITION-{?}-repartition")]
    public void A_repartition_writes_and_reads_an_internal_topic(string argument, string topic)
    {
        var endpoints = Endpoints(Topology($"builder.Stream<string, Order>(\"orders\").Repartition({argument});"))
            .Where(endpoint => endpoint.Topic.Name != "orders").ToList();
        Assert.Equal([Direction.Consume, Direction.Produce], endpoints.Select(endpoint => endpoint.Direction).Order().Reverse());
        Assert.All(endpoints, endpoint => Assert.Equal(topic, endpoint.Topic.Name ?? endpoint.Topic.Template));
    }

    [Theory]
    [InlineData("grouped.Count(InMemory.As<string, long>(\"counts\"))")]
    [InlineData("grouped.Count(RocksDb.As<string, long>(\"counts\").WithCachingEnabled())")]
    [InlineData("grouped.Count(InMemory.As<string, long>(\"other\").WithName(\"counts\"))")]
    [InlineData("grouped.WindowedBy(TumblingWindowOptions.Of(60000)).Count(InMemoryWindows.As<string, long>(\"counts\"))")]
    [InlineData("var store = InMemory.As<string, long>(\"counts\"); grouped.Count(store)")]
    public void A_named_store_has_a_changelog(string statement)
    {
        var endpoints = Endpoints(Topology($"var grouped = builder.Stream<string, Order>(\"orders\").GroupByKey(); {statement};"))
            .Where(endpoint => endpoint.Topic.Name != "orders").OrderBy(endpoint => endpoint.Direction).ToList();
        Assert.Equal(["shop-counts-changelog", "shop-counts-changelog"], endpoints.Select(endpoint => endpoint.Topic.Name));
        Assert.All(endpoints, endpoint => Assert.Equal(TopicRole.Changelog, endpoint.Role));
        Assert.Contains(endpoints, endpoint => endpoint.Group?.Name == "shop-restore-group");
    }

    [Theory]
    [InlineData("grouped.Count(InMemory.As<string, long>(\"counts\").WithLoggingDisabled())")]
    [InlineData("grouped.Count(InMemory.As<string, long>())")]
    [InlineData("grouped.Count(\"node\")")]
    [InlineData("builder.Table(\"orders\", InMemory.As<string, Order>(\"orders-store\"))")]
    public void A_store_without_a_log_or_a_name_has_none(string statement)
    {
        var endpoints = Endpoints(Topology($"var grouped = builder.Stream<string, Order>(\"orders\").GroupByKey(); {statement};"));
        Assert.All(endpoints, endpoint => Assert.Equal("orders", endpoint.Topic.Name));
    }

    [Theory]
    [InlineData("var config = new StreamConfig { ApplicationId = \"billing\" };", "billing")]
    [InlineData("StreamConfig<StringSerDes, StringSerDes> config = new(); config.ApplicationId = \"billing\";", "billing")]
    [InlineData("var config = new StreamConfig { ApplicationId = settings[\"App\"] };", "from-settings")]
    [InlineData("var config = new StreamConfig { ApplicationId = \"a\" }; config.ApplicationId = \"b\";", null)]
    [InlineData("var config = Configs.Shared;", null)]
    [InlineData("var config = new StreamConfig();", null)]
    public void The_group_is_the_application_id_where_it_is_seen(string configuration, string? group)
    {
        var endpoint = Assert.Single(Endpoints($$"""
            static class Configs { public static StreamConfig Shared => null!; }
            class Service
            {
                public void Run(IConfiguration settings)
                {
                    {{configuration}}
                    var builder = new StreamBuilder();
                    builder.Stream<string, string>("orders");
                    new KafkaStream(builder.Build(), config);
                }
            }
            """, ("appsettings.json", """{ "App": "from-settings" }""")));
        Assert.Equal(group, endpoint.Group!.Name);
        Assert.Equal(group is null, endpoint.Group.Reason is not null);
    }

    [Fact]
    public void A_call_with_an_argument_of_an_unknown_type_is_an_endpoint_all_the_same()
    {
        var compilation = TestCompilation.CreateBroken(Usings + """
            class Service
            {
                public void Run(StreamBuilder builder) => builder.Table("orders", InMemory<string, string>.As("old-style"));
            }
            """).AddReferences(StandInCode.References("Streamiz.Kafka.Net"));
        Assert.Equal("orders", Assert.Single(EndpointsIn.Compilation(compilation).Endpoints).Topic.Name);
    }

    [Fact]
    public void Look_alikes_are_no_endpoints()
    {
        Assert.Empty(Endpoints("""
            namespace Other
            {
                class StreamBuilder { public StreamBuilder Stream<K, V>(string topic) => this; public void To(string topic) { } public StreamBuilder Table(string topic) => this; }
                class Service { public void Run() => new StreamBuilder().Stream<string, string>("orders").Table("x").To("copies"); }
            }
            """));
    }

    private static string Topology(string statements) => $$"""
        class Service
        {
            public void Run()
            {
                var config = new StreamConfig<StringSerDes, StringSerDes> { ApplicationId = "shop" };
                var builder = new StreamBuilder();
                {{statements}}
                new KafkaStream(builder.Build(), config);
            }
        }
        """;

    private static IReadOnlyList<Endpoint> Endpoints(string code, params (string File, string Text)[] settings) =>
        [.. EndpointsIn.Compilation(StandInCode.Compilation(Usings + code, OutputKind.DynamicallyLinkedLibrary, "Streamiz.Kafka.Net.SchemaRegistry.SerDes.Avro"), settings)
            .Endpoints.OrderBy(endpoint => endpoint.Location)];
}
