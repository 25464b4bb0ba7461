using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Recognition;

/// <summary>The Kafka bindings of Azure Functions, in the process of the host and in a worker of their own.</summary>
public class AzureFunctionsTests
{
    private static readonly LibraryCode InProcess = new(
        "using Microsoft.Azure.WebJobs;\nusing Microsoft.Azure.WebJobs.Extensions.Kafka;\n" + Order,
        "Microsoft.Azure.WebJobs", "Microsoft.Azure.WebJobs.Extensions.Kafka");

    private static readonly LibraryCode Worker = new(
        "using Microsoft.Azure.Functions.Worker;\n" + Order,
        "Microsoft.Azure.Functions.Worker.Core", "Microsoft.Azure.Functions.Worker.Extensions.Kafka");

    private const string Order = "using System.Text.Json;\n\nclass Order { public string Id { get; set; } = \"\"; }";

    [Theory]
    [InlineData("string text", "System.String")]
    [InlineData("string[] texts", "System.String")]
    [InlineData("byte[] bytes", "System.Byte[]")]
    [InlineData("byte[][] bytes", "System.Byte[]")]
    [InlineData("KafkaEventData<string>[] events", "System.String")]
    [InlineData("KafkaEventData<string, byte[]> one", "System.Byte[]")]
    [InlineData("IKafkaEventData one", "Microsoft.Azure.WebJobs.Extensions.Kafka.IKafkaEventData")]
    public void A_trigger_consumes_the_topic_and_not_the_broker_list(string parameter, string type)
    {
        var endpoint = InProcess.Single($$"""
            class Functions
            {
                [FunctionName("Orders")]
                public void Run([KafkaTrigger("BrokerList", "orders", ConsumerGroup = "billing", Protocol = BrokerProtocol.SaslSsl, AuthenticationMode = BrokerAuthenticationMode.Plain)] {{parameter}}) { }
            }
            """);
        Assert.Equal(("orders", "billing"), (endpoint.Topic.Name, endpoint.Group?.Name));
        Assert.Equal((Direction.Consume, EndpointLevel.Registration, "Microsoft.Azure.WebJobs.Extensions.Kafka"), (endpoint.Direction, endpoint.Level, endpoint.Client));
        Assert.Equal((type, WireFormat.Opaque), (endpoint.Value?.Type, endpoint.Value?.Format));
        Assert.Equal(["sasl.mechanism=PLAIN", "security.protocol=sasl_ssl"], endpoint.Settings.Select(setting => $"{setting.Key}={setting.Value}"));
        Assert.StartsWith("Functions.Run(", endpoint.Member, StringComparison.Ordinal);
    }

    [Fact]
    public void Generated_classes_tell_their_format()
    {
        var endpoint = InProcess.Single("""
            class Functions
            {
                [FunctionName("Orders")]
                public void Run([KafkaTrigger("BrokerList", "orders")] KafkaEventData<Google.Protobuf.WellKnownTypes.Timestamp> one) { }
            }
            """);
        Assert.Equal(("Google.Protobuf.WellKnownTypes.Timestamp", WireFormat.Protobuf), (endpoint.Value?.Type, endpoint.Value?.Format));
        Assert.Equal("$Default", endpoint.Group?.Name);
    }

    [Theory]
    [InlineData("KafkaEventData<string>[] events", "foreach (var one in events) JsonSerializer.Deserialize<Order>(one.Value);")]
    [InlineData("KafkaEventData<string, string> one", "JsonSerializer.Deserialize<Order>(one.Value);")]
    public void The_record_in_the_text_of_an_event_is_found(string parameter, string statement)
    {
        var endpoint = InProcess.Single($$"""
            class Functions
            {
                [FunctionName("Orders")]
                public void Run([KafkaTrigger("BrokerList", "orders")] {{parameter}}) { {{statement}} }
            }
            """);
        Assert.Equal(("Order", WireFormat.Json), (endpoint.Value?.Type, endpoint.Value?.Format));
    }

    [Theory]
    [InlineData("[Kafka(\"BrokerList\", \"orders\", EnableIdempotence = true)] IAsyncCollector<KafkaEventData<string>> output", "output.AddAsync(new KafkaEventData<string> { Value = JsonSerializer.Serialize(order) });", "Order")]
    [InlineData("[Kafka(\"BrokerList\", \"orders\", EnableIdempotence = true)] IAsyncCollector<KafkaEventData<string, string>> output", "var one = new KafkaEventData<string, string>(order.Id, JsonSerializer.Serialize(order)); output.AddAsync(one);", "Order")]
    [InlineData("[Kafka(\"BrokerList\", \"orders\", EnableIdempotence = true)] IAsyncCollector<string> output", "output.AddAsync(JsonSerializer.Serialize(order));", "Order")]
    [InlineData("[Kafka(\"BrokerList\", \"orders\", EnableIdempotence = true)] out string output", "output = JsonSerializer.Serialize(order);", "Order")]
    [InlineData("[Kafka(\"BrokerList\", \"orders\", EnableIdempotence = true)] out KafkaEventData<string> output", "output = new KafkaEventData<string>(JsonSerializer.Serialize(order));", "Order")]
    [InlineData("[Kafka(\"BrokerList\", \"orders\", EnableIdempotence = true)] out KafkaEventData<string> output", "output = Make(order);", "System.String")]
    [InlineData("[Kafka(\"BrokerList\", \"orders\", EnableIdempotence = true)] IAsyncCollector<string> output", "output.AddAsync(order.Id); output.AddAsync(JsonSerializer.Serialize(order));", "System.String")]
    public void An_output_in_process_produces(string parameter, string statements, string type)
    {
        var endpoint = InProcess.Single($$"""
            class Functions
            {
                [FunctionName("Orders")]
                public void Run(Order order, {{parameter}}) { {{statements}} }
                private static KafkaEventData<string> Make(Order order) => new(order.Id);
            }
            """);
        Assert.Equal(("orders", Direction.Produce, EndpointLevel.Registration, null), (endpoint.Topic.Name, endpoint.Direction, endpoint.Level, endpoint.Group));
        Assert.Equal(type, endpoint.Value?.Type);
        Assert.Equal("enable.idempotence", Assert.Single(endpoint.Settings).Key);
    }

    [Fact]
    public void An_output_of_the_return_value_produces()
    {
        var endpoint = InProcess.Single("""
            class Functions
            {
                [FunctionName("Orders")]
                [return: Kafka("BrokerList", "orders")]
                public string Run(Order order) => JsonSerializer.Serialize(order);
            }
            """);
        Assert.Equal(("orders", Direction.Produce, "Order"), (endpoint.Topic.Name, endpoint.Direction, endpoint.Value?.Type));
    }

    [Theory]
    [InlineData("KafkaRecord record", "JsonSerializer.Deserialize<Order>(record.Value);", "Order", WireFormat.Json)]
    [InlineData("KafkaRecord[] records", "", "System.Byte[]", WireFormat.Opaque)]
    [InlineData("string text", "JsonSerializer.Deserialize<Order>(text);", "System.String", WireFormat.Opaque)]
    [InlineData("Order envelope", "", null, WireFormat.Opaque)]
    public void A_trigger_of_a_worker_consumes(string parameter, string statement, string? type, WireFormat format)
    {
        var endpoint = Worker.Single($$"""
            class Functions
            {
                [Function("Orders")]
                public void Run([KafkaTrigger("BrokerList", "orders", ConsumerGroup = "billing", IsBatched = true)] {{parameter}}) { {{statement}} }
            }
            """);
        Assert.Equal(("orders", "billing", "Microsoft.Azure.Functions.Worker.Extensions.Kafka"), (endpoint.Topic.Name, endpoint.Group?.Name, endpoint.Client));
        Assert.Equal((type, format), (endpoint.Value?.Type, endpoint.Value?.Format));
    }

    [Fact]
    public void Outputs_of_a_worker_stand_on_the_function_or_on_a_property()
    {
        var endpoints = Worker.Endpoints("""
            class Functions
            {
                [Function("One")]
                [KafkaOutput("BrokerList", "orders")]
                public string One(Order order) => JsonSerializer.Serialize(order);

                [Function("Two")]
                [KafkaOutput("BrokerList", "orders-async")]
                public async Task<Order> Two(Order order) { await Task.Yield(); return order; }

                [Function("Three")]
                public Both Three(Order order) => new();
            }
            class Both
            {
                [KafkaOutput("BrokerList", "audit")]
                public string[] Texts { get; set; } = [];
            }
            """);
        Assert.Equal(
            ["orders Order Json", "orders-async Order Opaque", "audit System.String Opaque"],
            endpoints.Select(endpoint => $"{endpoint.Topic} {endpoint.Value?.Type} {endpoint.Value?.Format}"));
        Assert.All(endpoints, endpoint => Assert.Equal(Direction.Produce, endpoint.Direction));
        Assert.Equal("Both.Texts", endpoints[2].Member);
    }

    [Fact]
    public void A_text_that_is_an_event_in_itself_hides_its_record()
    {
        var endpoint = Worker.Single("""
            class Event { public int Offset { get; set; } public int Partition { get; set; } public string? Topic { get; set; } public DateTime Timestamp { get; set; } public string? Value { get; set; } public string[]? Headers { get; set; } }
            class Functions
            {
                [Function("One")]
                [KafkaOutput("BrokerList", "orders")]
                public string One(Order order) => JsonSerializer.Serialize(new Event { Value = order.Id });
            }
            """);
        Assert.Equal(("System.String", WireFormat.Opaque), (endpoint.Value?.Type, endpoint.Value?.Format));
    }

    [Theory]
    [InlineData("%OrdersTopic%", "local=orders.dev", "OrdersTopic")]
    [InlineData("%Env%.orders", "local=dev.orders", "Env")]
    [InlineData("OrdersTopic", "local=orders.dev", "OrdersTopic")]
    [InlineData("%Nested:Topic%", "local=nested", "Nested:Topic")]
    [InlineData("%Unset%", "", "Unset")]
    [InlineData("orders", "=orders", null)]
    public void App_settings_are_put_in(string topic, string values, string? key)
    {
        var endpoint = Worker.Single(
            $$"""
            class Functions
            {
                [Function("Orders")]
                public void Run([KafkaTrigger("BrokerList", "{{topic}}")] string text) { }
            }
            """,
            ("local.settings.json", """{ "IsEncrypted": false, "Values": { "OrdersTopic": "orders.dev", "Env": "dev", "Nested__Topic": "nested" }, "Unset": "no" }"""),
            ("appsettings.json", """{ "OrdersTopic": "not-of-the-host", "Unset": "not-of-the-host" }"""));
        var found = endpoint.Topic.Name is { } name ? [$"={name}"] : endpoint.Topic.Values.Select(value => $"{value.Environment}={value.Value}");
        Assert.Equal(values, string.Join(' ', found));
        Assert.Equal(key, endpoint.Topic.Key);
        Assert.Equal(values.Length == 0, endpoint.Topic.Reason is not null);
    }

    [Theory]
    [InlineData("configuration.AddJsonFile(\"appsettings.json\")", "orders", "billing")]
    [InlineData("configuration", "?(OrdersTopic)", "?(Group)")]
    public void In_process_the_settings_of_the_project_count_where_code_adds_them(string setup, string topic, string group)
    {
        var endpoint = InProcess.Single(
            $$"""
            class Startup { public object Add(IConfigurationBuilder configuration) => {{setup}}; }
            class Functions
            {
                [FunctionName("Orders")]
                public void Run([KafkaTrigger("BrokerList", "%OrdersTopic%", ConsumerGroup = "%Group%")] string text) { }
            }
            """,
            ("appsettings.json", """{ "OrdersTopic": "orders", "Group": "billing" }"""));
        Assert.Equal((topic, group), (endpoint.Topic.ToString(), endpoint.Group?.ToString()));
    }

    [Fact]
    public void Attributes_of_the_same_name_are_no_endpoints()
    {
        var manifest = Worker.Manifest("""
            namespace Own
            {
                class KafkaTriggerAttribute(string brokerList, string topic) : Attribute { public string Topic => brokerList + topic; }
                class KafkaOutputAttribute(string brokerList, string topic) : Attribute { public string Topic => brokerList + topic; }
                class Functions
                {
                    [KafkaOutput("BrokerList", "orders")]
                    public string Run([KafkaTrigger("BrokerList", "orders")] string text) => text;
                }
            }
            """);
        Assert.Empty(manifest.Endpoints);
    }
}
