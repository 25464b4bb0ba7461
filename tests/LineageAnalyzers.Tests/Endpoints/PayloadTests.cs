using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Endpoints;

/// <summary>Which record a key or a value carries, where the client only says text or bytes.</summary>
public class PayloadTests
{
    private const string Types = """
        class Order { public string Id { get; set; } = ""; [System.Text.Json.Serialization.JsonPropertyName("mail")] public string Email { get; set; } = ""; }
        """;

    [Theory]
    [InlineData("System.Text.Json.JsonSerializer.Serialize(order)", "System.Text.Json.JsonSerializer", "Id mail")]
    [InlineData("System.Text.Json.JsonSerializer.Serialize<object>(order)", null, null)]
    [InlineData("System.Text.Json.JsonSerializer.Serialize(order, new System.Text.Json.JsonSerializerOptions(System.Text.Json.JsonSerializerDefaults.Web))", "System.Text.Json.JsonSerializer", "id mail")]
    [InlineData("System.Text.Json.JsonSerializer.Serialize(order, new System.Text.Json.JsonSerializerOptions { PropertyNamingPolicy = System.Text.Json.JsonNamingPolicy.SnakeCaseLower })", "System.Text.Json.JsonSerializer", "id mail")]
    [InlineData("Newtonsoft.Json.JsonConvert.SerializeObject(order)", "Newtonsoft.Json.JsonConvert", "Email Id")]
    public void SerialisedText_CarriesRecord(string expression, string? serializer, string? fields)
    {
        var manifest = EndpointsIn.Compilation(TestCompilation.Create(EndpointsIn.Usings + Types + $$"""
            class Service(IProducer<Null, string> producer)
            {
                public void Send(Order order) => producer.Produce("orders", new Message<Null, string> { Value = {{expression}} });
            }
            """));

        var endpoint = Assert.Single(manifest.Endpoints);
        Assert.Equal(serializer, endpoint.Value?.Serializer);
        Assert.Equal(serializer is null ? WireFormat.Opaque : WireFormat.Json, endpoint.Value?.Format);
        Assert.Equal(fields, manifest.Records.IsEmpty ? null : string.Join(' ', manifest.Records[0].Fields.Select(field => field.Path)));
    }

    [Theory]
    [InlineData("", "Order", WireFormat.Json)]
    [InlineData(", Format = \"nonsense\"", "string", WireFormat.Opaque)]
    public void StatedRecord_CompletesTextThatIsNotMadeHere(string format, string type, WireFormat expected)
    {
        var endpoint = EndpointsIn.Single(Types + $$"""
            class Service(IProducer<Null, string> producer)
            {
                [LineageAnalyzers.Annotations.KafkaRecord(typeof(Order){{format}})]
                public void Send(string text) => producer.Produce("orders", new Message<Null, string> { Value = text });
            }
            """);
        Assert.Equal((type, expected), (endpoint.Value?.Type?.Replace("System.String", "string"), endpoint.Value?.Format));
    }

    [Fact]
    public void StatedRecord_LosesAgainstTheProvenOne()
    {
        var endpoint = EndpointsIn.Single(Types + """
            class Other { }
            class Service(IProducer<Null, string> producer)
            {
                [LineageAnalyzers.Annotations.KafkaRecord(typeof(Other))]
                public void Send(Order order) => producer.Produce("orders", new Message<Null, string> { Value = System.Text.Json.JsonSerializer.Serialize(order) });
            }
            """);
        Assert.Equal("Order", endpoint.Value?.Type);
    }

    [Fact]
    public void UnknownText_IsOpaqueWithReason()
    {
        var endpoint = EndpointsIn.Single("""
            class Service(IProducer<string, string> producer)
            {
                public void Send(string json) => producer.Produce("orders", new Message<string, string> { Key = json, Value = json });
            }
            """);

        Assert.Equal(WireFormat.Utf8, endpoint.Key?.Format);
        Assert.Equal(WireFormat.Opaque, endpoint.Value?.Format);
        Assert.Contains("not made here", endpoint.Value?.Reason);
    }

    [Fact]
    public void ConsumedText_IsReadThroughMethods()
    {
        var endpoint = EndpointsIn.Single(Types + """
            class Service(IConsumer<Ignore, string> consumer)
            {
                public void Run()
                {
                    consumer.Subscribe("orders");
                    var result = consumer.Consume();
                    Handle(result.Message.Value);
                }
                private void Handle(string json) { var order = System.Text.Json.JsonSerializer.Deserialize<Order>(json); }
            }
            """);

        Assert.Null(endpoint.Key);
        Assert.Equal("Order", endpoint.Value?.Type);
        Assert.Equal(WireFormat.Json, endpoint.Value?.Format);
    }

    [Fact]
    public void OwnSerializer_IsReadFromItsCode()
    {
        var endpoint = EndpointsIn.Single(Types + """
            class OrderSerializer : ISerializer<Order>
            {
                public byte[] Serialize(Order data, SerializationContext context) => System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(data);
            }
            class Service
            {
                public void Run(Order order)
                {
                    using var producer = new ProducerBuilder<Null, Order>(new ProducerConfig()).SetValueSerializer(new OrderSerializer()).Build();
                    producer.Produce("orders", new Message<Null, Order> { Value = order });
                }
            }
            """);

        Assert.Equal(new Payload("Order", "OrderSerializer", WireFormat.Json), endpoint.Value);
    }

    [Fact]
    public void SerializerThatHidesItsFormat_IsOpaque()
    {
        var endpoint = EndpointsIn.Single(Types + """
            class OrderSerializer : ISerializer<Order>
            {
                public byte[] Serialize(Order data, SerializationContext context) => new byte[0];
            }
            class Service
            {
                public void Run(Order order)
                {
                    using var producer = new ProducerBuilder<Null, Order>(new ProducerConfig()).SetValueSerializer(new OrderSerializer()).Build();
                    producer.Produce("orders", new Message<Null, Order> { Value = order });
                }
            }
            """);

        Assert.Equal(WireFormat.Opaque, endpoint.Value?.Format);
        Assert.Contains("OrderSerializer", endpoint.Value?.Reason);
    }
}
