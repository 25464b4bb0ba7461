using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Endpoints.Serializers;

/// <summary>Calls of .NET's serializers of data contracts.</summary>
public sealed class DataContractCallTests
{
    private const string Types = """
        using System.IO;
        using System.Runtime.Serialization;
        using System.Runtime.Serialization.Json;
        using System.Text;

        [DataContract] public class Order { [DataMember(Name = "order_id")] public string OrderId { get; set; } = ""; public int Other { get; set; } }
        static class Contracts
        {
            public static readonly DataContractJsonSerializer Orders = new(typeof(Order));
            public static byte[] Bytes<T>(T value)
            {
                using var stream = new MemoryStream();
                new DataContractJsonSerializer(typeof(T)).WriteObject(stream, value);
                return stream.ToArray();
            }
        }

        """;

    [Theory]
    [InlineData("string", "using var stream = new MemoryStream(); new DataContractJsonSerializer(typeof(Order)).WriteObject(stream, order);", "Encoding.UTF8.GetString(stream.ToArray())", null)]
    [InlineData("byte[]", "using var stream = new MemoryStream(); Contracts.Orders.WriteObject(stream, order);", "stream.ToArray()", null)]
    [InlineData("byte[]", "", "Contracts.Bytes(order)", null)]
    [InlineData("byte[]", "using var stream = new MemoryStream(); new DataContractJsonSerializer(typeof(Order), new DataContractJsonSerializerSettings()).WriteObject(stream, order);", "stream.ToArray()", "the settings")]
    [InlineData("byte[]", "using var stream = new MemoryStream(); new DataContractSerializer(typeof(Order)).WriteObject(stream, order);", "stream.ToArray()", "as XML")]
    public void What_is_written_is_described_or_said_to_be_unknown(string type, string statements, string value, string? reason)
    {
        var (fields, found, endpoint) = ProducedText.Of(type, statements, value, Types);

        Assert.Equal(reason is null ? "order_id" : null, fields);
        Assert.Equal("Order", endpoint.Value?.Type);
        if (reason is null)
            Assert.Equal((null, "System.Runtime.Serialization.Json.DataContractJsonSerializer"), (found, endpoint.Value?.Serializer));
        else
            Assert.Contains(reason, found);
    }

    [Fact]
    public void Consumed_bytes_are_read()
    {
        var endpoint = EndpointsIn.Single(Types + """
            class Service(IConsumer<Ignore, byte[]> consumer)
            {
                public void Run()
                {
                    consumer.Subscribe("orders");
                    var order = (Order)Contracts.Orders.ReadObject(new MemoryStream(consumer.Consume().Message.Value))!;
                    Console.WriteLine(order.OrderId);
                }
            }
            """);

        Assert.Equal(("Order", WireFormat.Json), (endpoint.Value?.Type, endpoint.Value?.Format));
        Assert.Equal(["order_id"], endpoint.Reads.Select(field => field.Field));
    }

    [Fact]
    public void An_own_serializer_is_read_from_its_code()
    {
        var manifest = EndpointsIn.Compilation(TestCompilation.Create(EndpointsIn.Usings + Types + """
            class DirectSerializer<T> : ISerializer<T>
            {
                public byte[] Serialize(T data, Confluent.Kafka.SerializationContext context)
                {
                    using var stream = new MemoryStream();
                    new DataContractJsonSerializer(typeof(T)).WriteObject(stream, data);
                    return stream.ToArray();
                }
            }
            class Service
            {
                public void Run(Order order)
                {
                    using var producer = new ProducerBuilder<Null, Order>(new ProducerConfig()).SetValueSerializer(new DirectSerializer<Order>()).Build();
                    producer.Produce("orders", new Message<Null, Order> { Value = order });
                }
            }
            """));

        Assert.Equal(["order_id"], Assert.Single(manifest.Records).Fields.Select(field => field.Path));
    }
}
