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
    [InlineData("System.Text.Json.JsonSerializer.Serialize<object>(order)", "System.Text.Json.JsonSerializer", "Id mail")]
    [InlineData("System.Text.Json.JsonSerializer.Serialize<object>(order.Id.Length > 3 ? order : null)", "System.Text.Json.JsonSerializer", "Id mail")]
    [InlineData("System.Text.Json.JsonSerializer.Serialize<object>((object)anything)", null, null)]
    [InlineData("System.Text.Json.JsonSerializer.Serialize(anything, typeof(Order))", "System.Text.Json.JsonSerializer", "Id mail")]
    [InlineData("System.Text.Json.JsonSerializer.Serialize(order, order.GetType())", "System.Text.Json.JsonSerializer", "Id mail")]
    [InlineData("System.Text.Json.JsonSerializer.Serialize(order, type)", null, null)]
    [InlineData("System.Text.Json.JsonSerializer.Serialize(order, new System.Text.Json.JsonSerializerOptions(System.Text.Json.JsonSerializerDefaults.Web))", "System.Text.Json.JsonSerializer", "id mail")]
    [InlineData("System.Text.Json.JsonSerializer.Serialize(order, new System.Text.Json.JsonSerializerOptions { PropertyNamingPolicy = System.Text.Json.JsonNamingPolicy.SnakeCaseLower })", "System.Text.Json.JsonSerializer", "id mail")]
    [InlineData("Newtonsoft.Json.JsonConvert.SerializeObject(order)", "Newtonsoft.Json.JsonConvert", "Email Id")]
    public void SerialisedText_CarriesRecord(string expression, string? serializer, string? fields)
    {
        var manifest = EndpointsIn.Compilation(TestCompilation.Create(EndpointsIn.Usings + Types + $$"""
            class Service(IProducer<Null, string> producer)
            {
                public void Send(Order order, object anything, Type type) => producer.Produce("orders", new Message<Null, string> { Value = {{expression}} });
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

    [Theory]
    [InlineData("var options = new JsonSerializerOptions(); options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;", "options", "id mail")]
    [InlineData("var options = new JsonSerializerOptions(); options.WriteIndented = true;", "options", "Id mail")]
    [InlineData("var options = new JsonSerializerOptions(); if (order is null) options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;", "options", null)]
    [InlineData("var options = new JsonSerializerOptions(); options.Converters.Add(null!);", "options", null)]
    [InlineData("var options = new JsonSerializerOptions(); options.ForSomeLibrary();", "options", null)]
    [InlineData("var options = new JsonSerializerOptions(); Rename(options);", "options", null)]
    [InlineData("var options = new JsonSerializerOptions(); Use(options);", "options", "Id mail")]
    [InlineData("var options = new JsonSerializerOptions(); var same = options; same.PropertyNamingPolicy = null; same.Converters.Add(null!);", "options", null)]
    [InlineData("", "Renamed", null)]
    [InlineData("", "Plain", "Id mail")]
    public void Options_are_known_with_all_that_is_done_to_them(string statements, string options, string? fields)
    {
        var manifest = EndpointsIn.Compilation(TestCompilation.CreateBroken(EndpointsIn.Usings + "using System.Text.Json;\n" + Types + $$"""
            class Service(IProducer<Null, string> producer)
            {
                private static readonly JsonSerializerOptions Plain = new() { WriteIndented = true };
                private static readonly JsonSerializerOptions Renamed = new();

                static Service() => Renamed.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;

                public void Send(Order order)
                {
                    {{statements}}
                    producer.Produce("orders", new Message<Null, string> { Value = JsonSerializer.Serialize(order, {{options}}) });
                }

                private static void Rename(JsonSerializerOptions options) => options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
                private static string Use(JsonSerializerOptions options) => JsonSerializer.Serialize(1, options);
            }
            """));

        Assert.Equal(fields, manifest.Records.IsEmpty ? null : string.Join(' ', manifest.Records[0].Fields.Select(field => field.Path)));
        Assert.Equal(fields is null, Assert.Single(manifest.Endpoints).Value?.Reason is not null);
    }

    [Theory]
    [InlineData("var options = new JsonSerializerOptions { Converters = { new JsonStringEnumConverter() } };", "string(enum)")]
    [InlineData("var options = new JsonSerializerOptions(); options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));", "string(enum)")]
    [InlineData("var options = new JsonSerializerOptions { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };", "integer")]
    [InlineData("var options = new JsonSerializerOptions { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault };", null)]
    [InlineData("var options = new JsonSerializerOptions { Converters = { new Own() } };", null)]
    [InlineData("var options = new JsonSerializerOptions { Converters = { new JsonStringEnumConverter(), new Own() } };", null)]
    [InlineData("var options = new JsonSerializerOptions(); if (state == State.New) options.Converters.Add(new JsonStringEnumConverter());", null)]
    public void A_converter_for_enums_changes_enums_alone(string statements, string? type)
    {
        var manifest = EndpointsIn.Compilation(TestCompilation.Create(EndpointsIn.Usings + $$"""
            using System.Text.Json;
            using System.Text.Json.Serialization;
            enum State { New, Old }
            class Change { public State State { get; set; } }
            class Own : JsonConverter<State>
            {
                public override State Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => default;
                public override void Write(Utf8JsonWriter writer, State value, JsonSerializerOptions options) { }
            }
            class Service(IProducer<Null, string> producer)
            {
                public void Send(State state)
                {
                    {{statements}}
                    producer.Produce("changes", new Message<Null, string> { Value = JsonSerializer.Serialize(new Change { State = state }, options) });
                }
            }
            """));

        Assert.Equal(type, manifest.Records.IsEmpty ? null : Assert.Single(manifest.Records[0].Fields, field => field.Path == "State").Type);
    }

    [Fact]
    public void A_serializer_with_a_call_that_cannot_be_bound_is_of_no_known_format()
    {
        var manifest = EndpointsIn.Compilation(TestCompilation.CreateBroken(EndpointsIn.Usings + Types + """
            class OrderSerializer : ISerializer<Order>
            {
                public byte[] Serialize(Order data, SerializationContext context)
                {
                    try
                    {
                        return System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(data, new Missing.Options().ForOrders());
                    }
                    catch
                    {
                        return System.Text.Encoding.UTF8.GetBytes(Newtonsoft.Json.JsonConvert.SerializeObject(data));
                    }
                }
            }
            class Service
            {
                public void Run(Order order)
                {
                    using var producer = new ProducerBuilder<Null, Order>(new ProducerConfig()).SetValueSerializer(new OrderSerializer()).Build();
                    producer.Produce("orders", new Message<Null, Order> { Value = order });
                }
            }
            """));

        Assert.Equal(WireFormat.Opaque, Assert.Single(manifest.Endpoints).Value?.Format);
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
    public void What_a_consumer_in_another_class_reads_says_nothing()
    {
        var manifest = EndpointsIn.Compilation(TestCompilation.Create(EndpointsIn.Usings + Types + """
            class Handler(IConsumer<Ignore, string> consumer)
            {
                public void Run()
                {
                    consumer.Subscribe("orders");
                    Handle(consumer.Consume());
                }

                private static void Handle(ConsumeResult<Ignore, string> result) => System.Text.Json.JsonSerializer.Deserialize<Order>(result.Message.Value);
            }

            class Journal(IConsumer<Ignore, string> consumer)
            {
                public void Run()
                {
                    consumer.Subscribe("payments");
                    Console.WriteLine(consumer.Consume().Message.Value);
                }
            }
            """));

        var journal = Assert.Single(manifest.Endpoints, endpoint => endpoint.Topic.Name == "payments");
        Assert.Equal(("System.String", WireFormat.Opaque), (journal.Value?.Type, journal.Value?.Format));
        Assert.Equal("Order", Assert.Single(manifest.Endpoints, endpoint => endpoint.Topic.Name == "orders").Value?.Type);
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

    [Theory]
    [InlineData("IHandler", "Order")]
    [InlineData("Base", "Order")]
    [InlineData("OtherHandler", null)]
    public void Consumed_text_is_read_behind_an_interface(string handler, string? record)
    {
        var endpoint = EndpointsIn.Single(Types + $$"""
            interface IHandler { void Handle(int attempt, string text); }
            abstract class Base : IHandler { public abstract void Handle(int attempt, string text); }
            class OtherHandler { public void Handle(int attempt, string text) { } }
            class OrderHandler : Base
            {
                public override void Handle(int number, string json) { var order = System.Text.Json.JsonSerializer.Deserialize<Order>(json); }
            }
            class Service(IConsumer<Ignore, string> consumer, {{handler}} handler)
            {
                public void Run()
                {
                    consumer.Subscribe("orders");
                    handler.Handle(1, consumer.Consume().Message.Value);
                }
            }
            """);

        Assert.Equal(record ?? "System.String", endpoint.Value?.Type);
        Assert.Equal(record is null ? WireFormat.Opaque : WireFormat.Json, endpoint.Value?.Format);
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

    [Fact]
    public void A_client_of_objects_carries_what_is_put_into_the_message()
    {
        var endpoint = EndpointsIn.Single(Types + """
            class Service(IProducer<string, object> producer)
            {
                public void Send(Order order) => producer.Produce("orders", new Message<string, object> { Value = order });
            }
            """);

        Assert.Equal("Order", endpoint.Value?.Type);
    }

    [Theory]
    [InlineData("class Service<T>(IProducer<string, T> producer) { public void Send(T any) => producer.Produce(\"orders\", new Message<string, T> { Value = any }); }", "'T'")]
    [InlineData("class Service(IProducer<string, object> producer) { public void Send(object any) => producer.Produce(\"orders\", new Message<string, object> { Value = any }); }", "any type")]
    [InlineData("class Service<T>(IConsumer<string, T> consumer) { public void Run() => consumer.Subscribe(\"orders\"); }", "'T'")]
    public void A_record_of_any_type_has_no_type_but_a_reason(string code, string reason)
    {
        var endpoint = EndpointsIn.Single(code);

        Assert.Null(endpoint.Value?.Type);
        Assert.Equal(WireFormat.Opaque, endpoint.Value?.Format);
        Assert.Contains(reason, endpoint.Value?.Reason);
    }

    [Fact]
    public void A_serializer_that_is_only_known_by_its_contract_is_not_named()
    {
        var endpoint = EndpointsIn.Single(Types + """
            class Service(IDeserializer<Order> deserializer)
            {
                public void Run()
                {
                    using var consumer = new ConsumerBuilder<Ignore, Order>(new ConsumerConfig()).SetValueDeserializer(deserializer).Build();
                    consumer.Subscribe("orders");
                }
            }
            """);

        Assert.Equal(new Payload("Order", null, WireFormat.Opaque, "what IDeserializer reads is not known"), endpoint.Value);
    }
}
