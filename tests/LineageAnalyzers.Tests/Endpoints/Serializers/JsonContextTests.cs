using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Endpoints.Serializers;

/// <summary>Calls with contexts that System.Text.Json's generator completes; the generated members are not there, as in a generator and in a scan.</summary>
public sealed class JsonContextTests
{
    private const string Types = """
        class Order { public string OrderId { get; set; } = ""; public Line Main { get; set; } = new(); }
        class Line { public int ItemCount { get; set; } }

        """;

    [Theory]
    [InlineData("", "JsonSerializer.Serialize(order, AppContext.Default.Order)", "Main Main.ItemCount OrderId")]
    [InlineData("[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]", "JsonSerializer.Serialize(order, AppContext.Default.Order)", "main main.itemCount orderId")]
    [InlineData("[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.KebabCaseUpper)]", "JsonSerializer.Serialize(order, AppContext.Default.Order)", "MAIN MAIN.ITEM-COUNT ORDER-ID")]
    [InlineData("[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]", "JsonSerializer.Serialize(order, typeof(Order), AppContext.Default)", "main main.itemCount orderId")]
    [InlineData("[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]", "JsonSerializer.Serialize(order, Known.Info)", "main main.itemCount orderId")]
    [InlineData("[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]", "JsonSerializer.Serialize(order.Main, AppContext.Default.Line)", "itemCount")]
    [InlineData("[JsonSourceGenerationOptions(Converters = new[] { typeof(object) })]", "JsonSerializer.Serialize(order, AppContext.Default.Order)", null)]
    [InlineData("", "JsonSerializer.Serialize(order, AppContext.Default.Other)", null)]
    [InlineData("", "JsonSerializer.Serialize(order, AppContext.Custom.Order)", null)]
    [InlineData("", "JsonSerializer.Serialize(order, new AppContext().Order)", null)]
    [InlineData("[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]", "JsonSerializer.Serialize(order, new JsonSerializerOptions { TypeInfoResolver = AppContext.Default })", "Main Main.ItemCount OrderId")]
    [InlineData("[JsonSourceGenerationOptions(UseStringEnumConverter = true)]", "JsonSerializer.Serialize(order, new JsonSerializerOptions { TypeInfoResolver = AppContext.Default })", null)]
    public void Names_are_those_of_the_context(string options, string value, string? fields)
    {
        var (found, reason, endpoint) = ProducedText.Of("string", "", value, Context(options));

        Assert.Equal(fields, found);
        Assert.Equal(fields is null, reason is not null);
        Assert.Equal(fields is null ? WireFormat.Opaque : WireFormat.Json, endpoint.Value?.Format);
    }

    [Fact]
    public void A_serializer_class_that_uses_a_context_writes_its_names()
    {
        var manifest = EndpointsIn.Compilation(TestCompilation.CreateBroken(EndpointsIn.Usings + Context("[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]") + """
            class OrderSerializer : ISerializer<Order>
            {
                public byte[] Serialize(Order data, SerializationContext context) => JsonSerializer.SerializeToUtf8Bytes(data, AppContext.Default.Order);
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

        Assert.Equal(["main", "main.itemCount", "orderId"], Assert.Single(manifest.Records).Fields.Select(field => field.Path));
    }

    [Fact]
    public void Consumed_text_is_read_with_a_context()
    {
        var manifest = EndpointsIn.Compilation(TestCompilation.CreateBroken(EndpointsIn.Usings + Context("[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]") + """
            class Service(IConsumer<Ignore, string> consumer)
            {
                public void Run()
                {
                    consumer.Subscribe("orders");
                    var order = JsonSerializer.Deserialize(consumer.Consume().Message.Value, AppContext.Default.Order);
                    Console.WriteLine(order.OrderId);
                }
            }
            """));

        Assert.Equal("Order", Assert.Single(manifest.Endpoints).Value?.Type);
        Assert.Equal(["main", "main.itemCount", "orderId"], Assert.Single(manifest.Records).Fields.Select(field => field.Path));
    }

    [Fact]
    public void Fields_of_an_object_that_is_written_with_a_context_come_from_where_the_object_got_them()
    {
        var manifest = EndpointsIn.Compilation(TestCompilation.CreateBroken(EndpointsIn.Usings + Context("") + """
            class Service(IProducer<Null, string> producer)
            {
                public void Send() =>
                    producer.Produce("orders", new Message<Null, string> { Value = JsonSerializer.Serialize(new Order { OrderId = "7" }, AppContext.Default.Order) });
            }
            """));

        var flow = Assert.Single(manifest.Flows, flow => flow.To.Field == "OrderId");
        Assert.Equal(FlowSource.Constant, flow.From.Source);
    }

    private static string Context(string options) => $$"""
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using System.Text.Json.Serialization.Metadata;

        {{options}}
        [JsonSerializable(typeof(Order))]
        partial class AppContext : JsonSerializerContext
        {
            public static AppContext Custom { get; } = new(new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase });
        }

        """ + Types.Replace("class Line", "partial class Known { public static readonly JsonTypeInfo<Order> Info = AppContext.Default.Order; }\nclass Line");
}
