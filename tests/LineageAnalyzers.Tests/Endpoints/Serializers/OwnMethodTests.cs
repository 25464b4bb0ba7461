using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Endpoints.Serializers;

/// <summary>Own methods between the client and the serializer: they make the text, make the serializer or complete the builder.</summary>
public sealed class OwnMethodTests
{
    private const string Types = """
        using System.Text;
        using System.Text.Json;

        class Order { public string OrderId { get; set; } = ""; }
        class Codec { public virtual string Write(Order order) => JsonSerializer.Serialize(order); }
        sealed class SealedCodec : Codec { public override string Write(Order order) => JsonSerializer.Serialize(order, Text.Camel); }
        static class Text
        {
            public static readonly JsonSerializerOptions Camel = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
            public static string ToJson<T>(this T value) => JsonSerializer.Serialize(value, Camel);
            public static string Any(object value) => JsonSerializer.Serialize(value);
            public static string With(Order value, JsonSerializerOptions options) => JsonSerializer.Serialize(value, options);
            public static byte[] ToBytes<T>(T value) { var text = value.ToJson(); return Encoding.UTF8.GetBytes(text); }
            public static string Either(Order value) { if (value is null) return "none"; return value.ToJson(); }
            public static string Again<T>(T value) => Again(new List<T> { value });
        }
        class JsonSerde<T> : ISerializer<T>
        {
            public byte[] Serialize(T data, SerializationContext context) => JsonSerializer.SerializeToUtf8Bytes(data, Text.Camel);
        }
        static class Serdes
        {
            public static ISerializer<T> Json<T>() => new JsonSerde<T>();
            public static ProducerBuilder<K, V> WithJson<K, V>(this ProducerBuilder<K, V> builder) => builder.SetValueSerializer(Json<V>());
            public static ProducerBuilder<K, V> With<K, V>(this ProducerBuilder<K, V> builder, ISerializer<V> serializer)
            {
                builder.SetValueSerializer(serializer);
                return builder;
            }
            public static ProducerBuilder<Null, V> Builder<V>() => new ProducerBuilder<Null, V>(new ProducerConfig { Acks = Acks.All });
        }

        """;

    [Theory]
    [InlineData("string", "order.ToJson()", "orderId")]
    [InlineData("string", "Text.Any(order)", "OrderId")]
    [InlineData("string", "Text.With(order, new JsonSerializerOptions())", null)]
    [InlineData("string", "Text.Either(order)", null)]
    [InlineData("string", "Text.Again(order)", null)]
    [InlineData("byte[]", "Text.ToBytes(order)", "orderId")]
    [InlineData("string", "new Codec().Write(order)", null)]
    [InlineData("string", "new SealedCodec().Write(order)", "orderId")]
    public void Text_is_followed_into_the_method_that_makes_it(string type, string value, string? fields) =>
        Assert.Equal(fields, ProducedText.Of(type, "", value, Types).Fields);

    [Theory]
    [InlineData("new ProducerBuilder<Null, Order>(new ProducerConfig()).SetValueSerializer(Serdes.Json<Order>())")]
    [InlineData("new ProducerBuilder<Null, Order>(new ProducerConfig()).WithJson()")]
    [InlineData("new ProducerBuilder<Null, Order>(new ProducerConfig()).With(new JsonSerde<Order>())")]
    [InlineData("Serdes.Builder<Order>().With(Serdes.Json<Order>())")]
    public void A_serializer_is_found_behind_the_method_that_sets_it(string builder)
    {
        var manifest = EndpointsIn.Compilation(TestCompilation.Create(EndpointsIn.Usings + Types + $$"""
            class Service
            {
                public void Run(Order order)
                {
                    using var producer = {{builder}}.Build();
                    producer.Produce("orders", new Message<Null, Order> { Value = order });
                }
            }
            """));

        Assert.Equal(new Payload("Order", "JsonSerde`1", WireFormat.Json), Assert.Single(manifest.Endpoints).Value);
        Assert.Equal("orderId", Assert.Single(Assert.Single(manifest.Records).Fields).Path);
    }

    [Fact]
    public void Settings_of_a_builder_that_a_method_makes_are_read()
    {
        var endpoint = EndpointsIn.Single(Types + """
            class Service
            {
                public void Run(Order order)
                {
                    using var producer = Serdes.Builder<Order>().WithJson().Build();
                    producer.Produce("orders", new Message<Null, Order> { Value = order });
                }
            }
            """);

        Assert.Contains(new ClientSetting("acks", "all"), endpoint.Settings);
    }
}
