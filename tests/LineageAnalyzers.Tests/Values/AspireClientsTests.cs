using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Values;

/// <summary>Aspire's registrations name a connection, never a topic, but they build the client that is injected.</summary>
public class AspireClientsTests
{
    private static readonly LibraryCode Aspire = new("using Microsoft.Extensions.Hosting;", "Aspire.Confluent.Kafka");

    [Theory]
    [InlineData("builder.AddKafkaConsumer<string, string>(\"kafka\", settings => settings.Config.GroupId = \"billing\");", "billing")]
    [InlineData("builder.AddKafkaConsumer<string, string>(\"kafka\", settings => { settings.Config.GroupId = \"billing\"; settings.Config.AutoOffsetReset = AutoOffsetReset.Earliest; });", "billing")]
    [InlineData("builder.AddKafkaConsumer<string, string>(\"kafka\", settings => settings.Config.Set(\"group.id\", \"billing\"), one => { });", "billing")]
    [InlineData("builder.AddKafkaConsumer<string, string>(configureSettings: settings => settings.Config.GroupId = \"billing\", connectionName: \"kafka\");", "billing")]
    [InlineData("builder.AddKeyedKafkaConsumer<string, string>(\"kafka\", Configure);", "billing")]
    [InlineData("builder.AddKafkaConsumer<string, string>(\"kafka\");", "from-settings")]
    [InlineData("builder.AddKafkaConsumer<string, string>(\"other\");", "of-other")]
    [InlineData("builder.AddKafkaConsumer<string, string>(\"kafka\", settings => { if (settings.DisableMetrics) settings.Config.GroupId = \"billing\"; });", "billing | from-settings")]
    [InlineData("builder.AddKafkaConsumer<string, string>(\"kafka\"); builder.AddKafkaConsumer<string, string>(\"other\");", "?")]
    [InlineData("builder.AddKafkaConsumer<string, byte[]>(\"kafka\");", "?")]
    public void The_group_of_an_injected_consumer_is_found(string registration, string group)
    {
        var endpoint = Aspire.Single(
            $$"""
            static class Setup
            {
                public static void Add(IHostApplicationBuilder builder) { {{registration}} }
                private static void Configure(global::Aspire.Confluent.Kafka.KafkaConsumerSettings settings) => settings.Config.GroupId = "billing";
            }
            class Worker(IConsumer<string, string> consumer)
            {
                public void Run() => consumer.Subscribe("orders");
            }
            """,
            ("appsettings.json", """
            { "Aspire": { "Confluent": { "Kafka": { "Consumer": { "Config": { "GroupId": "from-settings" }, "other": { "Config": { "GroupId": "of-other" } } } } } } }
            """));
        Assert.Equal(("orders", group), (endpoint.Topic.Name, endpoint.Group?.ToString()));
    }

    [Theory]
    [InlineData("builder => builder.SetValueSerializer(new OrderSerializer())")]
    [InlineData("(services, builder) => { builder.SetKeySerializer(Serializers.Utf8).SetValueSerializer(new OrderSerializer()); }")]
    [InlineData("settings => settings.Config.Acks = Acks.All, builder => builder.SetValueSerializer(new OrderSerializer())")]
    public void The_serializer_of_an_injected_producer_is_found(string lambdas)
    {
        var endpoint = Aspire.Single($$"""
            class Order { public string Id { get; set; } = ""; }
            class OrderSerializer : ISerializer<Order> { public byte[] Serialize(Order data, SerializationContext context) => System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(data); }
            static class Setup
            {
                public static void Add(IHostApplicationBuilder app) => app.AddKafkaProducer<string, Order>("kafka", {{lambdas}});
            }
            class Service(IProducer<string, Order> producer)
            {
                public Task Send(Order order) => producer.ProduceAsync("orders", new Message<string, Order> { Value = order });
            }
            """);
        Assert.Equal(("Order", "OrderSerializer", WireFormat.Json), (endpoint.Value?.Type, endpoint.Value?.Serializer, endpoint.Value?.Format));
        Assert.Equal(lambdas.Contains("Acks", StringComparison.Ordinal), endpoint.Settings.Any(setting => setting is { Key: "acks", Value: "all" }));
    }

    [Fact]
    public void A_connection_is_no_topic()
    {
        var manifest = Aspire.Manifest("""
            static class Setup
            {
                public static void Add(IHostApplicationBuilder app)
                {
                    app.AddKafkaProducer<string, string>("orders");
                    app.AddKafkaConsumer<string, string>("orders");
                }
            }
            """);
        Assert.Empty(manifest.Endpoints);
        Assert.Empty(manifest.Routes);
    }
}
