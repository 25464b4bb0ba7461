using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Tests.Endpoints.Serializers;

/// <summary>MessagePack-CSharp and protobuf-net, whose records say by attributes how they are written.</summary>
public sealed class ContractSerializerTests
{
    private const string Packed = """
        using System.Runtime.Serialization;
        using MessagePack;
        using MessagePack.Resolvers;

        enum State { New }
        [MessagePackObject] class Numbered { [Key(0)] public string OrderId { get; set; } = ""; [Key(2)] public List<Line> Lines { get; set; } = new(); [IgnoreMember] public int Hidden { get; set; } int secret; }
        [MessagePackObject] class Named { [Key("id")] public string OrderId { get; set; } = ""; [Key("state")] public State State { get; set; } }
        [MessagePackObject(keyAsPropertyName: true)] class Line { public decimal Price; public byte[] Image { get; set; } = []; public Dictionary<string, Named> By { get; set; } = new(); }
        [MessagePackObject] class Faulty { [Key(0)] public string OrderId { get; set; } = ""; public int Forgotten { get; set; } }
        [DataContract] class Contract { [DataMember(Name = "id")] public string OrderId { get; set; } = ""; public int Other { get; set; } }
        [Union(0, typeof(Circle))] abstract class Shape { }
        [MessagePackObject] class Circle : Shape { [Key(0)] public double Radius { get; set; } }
        class Plain { public string OrderId { get; set; } = ""; }
        static class Options
        {
            public static readonly MessagePackSerializerOptions Contractless = MessagePackSerializerOptions.Standard.WithResolver(ContractlessStandardResolver.Instance);
        }

        """;

    private const string Messages = """
        using System.IO;
        using ProtoBuf;

        enum State { New }
        [ProtoContract] class Order
        {
            [ProtoMember(1)] public string OrderId { get; set; } = "";
            [ProtoMember(2, Name = "lines")] public List<Line> Items { get; set; } = new();
            [ProtoMember(3, DataFormat = DataFormat.ZigZag)] public int Offset { get; set; }
            [ProtoMember(4, IsRequired = true)] public State? State { get; set; }
            [ProtoMember(5)] public Dictionary<string, long> Counts { get; set; } = new();
            [ProtoMember(6)] public DateTime Placed { get; set; }
            public int NotWritten { get; set; }
        }
        [ProtoContract] class Line { [ProtoMember(1)] public double Price { get; set; } [ProtoMember(2)] public Line? Next { get; set; } }
        [ProtoContract(ImplicitFields = ImplicitFields.AllPublic)] class Implicit { public string OrderId { get; set; } = ""; }
        class Plain { public string OrderId { get; set; } = ""; }

        """;

    [Theory]
    [InlineData("Numbered", "", "0:string 2:array 2[].By:map 2[].By{}.id:string 2[].By{}.state:integer 2[].By{}:map 2[].Image:binary 2[].Price:string 2[]:map")]
    [InlineData("Named", "", "id:string state:integer")]
    [InlineData("Contract", "", "id:string")]
    [InlineData("Faulty", "", ":opaque")]
    [InlineData("Shape", "", ":opaque")]
    [InlineData("Plain", "", ":opaque")]
    [InlineData("Plain", ", MessagePackSerializerOptions.Standard", ":opaque")]
    [InlineData("Plain", ", Options.Contractless", "OrderId:string")]
    [InlineData("Plain", ", ContractlessStandardResolver.Options", "OrderId:string")]
    [InlineData("Named", ", Options.Contractless", "id:string state:integer")]
    [InlineData("Named", ", options", null)]
    [InlineData("Named", ", MessagePackSerializerOptions.Standard.WithCompression(MessagePackCompression.Lz4Block)", null)]
    public void MessagePack_is_described_by_its_attributes(string type, string options, string? fields)
    {
        var manifest = Produce(Packed, type, "MessagePackSerializerOptions options", $"MessagePackSerializer.Serialize(order{options})", "MessagePack");

        Assert.Equal(fields, Fields(manifest));
        var value = Assert.Single(manifest.Endpoints).Value;
        Assert.Equal(fields is null ? WireFormat.Opaque : WireFormat.Messagepack, value?.Format);
        Assert.Equal((type, fields is null ? null : "MessagePack.MessagePackSerializer"), (value?.Type, value?.Serializer));
    }

    [Fact]
    public void MessagePack_with_default_options_of_its_own_is_not_claimed()
    {
        var manifest = Produce(Packed + "class Startup { void Run() => MessagePackSerializer.DefaultOptions = Options.Contractless; }\n", "Named", "int other", "MessagePackSerializer.Serialize(order)", "MessagePack");

        Assert.Contains("options of the MessagePack serializer", Assert.Single(manifest.Endpoints).Value?.Reason);
    }

    [Theory]
    [InlineData("Order", "Counts:map Counts{}:int64 Offset:sint32 OrderId:string Placed:opaque State:enum lines:repeated lines[].Next:message lines[].Price:double lines[]:message")]
    [InlineData("Implicit", ":opaque")]
    public void Protobuf_net_is_described_by_its_attributes(string type, string fields)
    {
        var manifest = Produce(Messages, type, "int other", "Bytes(order)", "protobuf-net");

        Assert.Equal(fields, Fields(manifest));
        Assert.Equal(new Payload(type, "ProtoBuf.Serializer", WireFormat.Protobuf), Assert.Single(manifest.Endpoints).Value);
    }

    [Theory]
    [InlineData("using var stream = new MemoryStream(); Serializer.Serialize(stream, order); stream.Position = 0;", "stream.ToArray()", true)]
    [InlineData("using var stream = new MemoryStream(); Serializer.Serialize(stream, order); Serializer.Serialize(stream, order);", "stream.ToArray()", false)]
    [InlineData("using var stream = new MemoryStream(); stream.WriteByte(0); Serializer.Serialize(stream, order);", "stream.ToArray()", false)]
    [InlineData("using var stream = new MemoryStream(); Serializer.SerializeWithLengthPrefix(stream, order, PrefixStyle.Base128);", "stream.ToArray()", false)]
    public void A_stream_holds_what_the_only_call_wrote_to_it(string statements, string value, bool isKnown)
    {
        var (fields, reason, _) = ProducedText.Of("byte[]", statements, value, Messages, StandInCode.References("protobuf-net"));

        Assert.Equal((isKnown, isKnown), (fields is not null, reason is null));
    }

    [Fact]
    public void Fields_that_are_written_to_a_stream_have_an_origin()
    {
        var manifest = Produce(Messages, "Line", "int other", "Bytes(new Line { Price = 1 })", "protobuf-net");

        Assert.NotEmpty(manifest.Flows);
    }

    [Theory]
    [InlineData("MessagePack", Packed, "MessagePackSerializer.Deserialize<Named>(consumer.Consume().Message.Value)", "Named", WireFormat.Messagepack)]
    [InlineData("protobuf-net", Messages, "Serializer.Deserialize<Order>(new MemoryStream(consumer.Consume().Message.Value))", "Order", WireFormat.Protobuf)]
    public void Consumed_bytes_are_read(string library, string types, string read, string record, WireFormat format)
    {
        var manifest = EndpointsIn.Compilation(StandInCode.Compilation(EndpointsIn.Usings + types + $$"""
            class Service(IConsumer<Ignore, byte[]> consumer)
            {
                public void Run()
                {
                    consumer.Subscribe("orders");
                    var order = {{read}};
                    Console.WriteLine(order.OrderId);
                }
            }
            """, OutputKind.DynamicallyLinkedLibrary, library));

        var endpoint = Assert.Single(manifest.Endpoints);
        Assert.Equal((record, format), (endpoint.Value?.Type, endpoint.Value?.Format));
        Assert.Equal([format == WireFormat.Protobuf ? "OrderId" : "id"], endpoint.Reads.Select(field => field.Field));
    }

    [Fact]
    public void An_own_serializer_of_protobuf_net_is_read_from_its_code()
    {
        var manifest = EndpointsIn.Compilation(StandInCode.Compilation(EndpointsIn.Usings + Messages + """
            class ProtoSerializer<T> : ISerializer<T>
            {
                public byte[] Serialize(T data, Confluent.Kafka.SerializationContext context) { using var stream = new MemoryStream(); Serializer.Serialize(stream, data); return stream.ToArray(); }
            }
            class Service
            {
                public void Run(Line line, Plain plain)
                {
                    using var lines = new ProducerBuilder<Null, Line>(new ProducerConfig()).SetValueSerializer(new ProtoSerializer<Line>()).Build();
                    lines.Produce("lines", new Message<Null, Line> { Value = line });
                    using var others = new ProducerBuilder<Null, Plain>(new ProducerConfig()).SetValueSerializer(new ProtoSerializer<Plain>()).Build();
                    others.Produce("plain", new Message<Null, Plain> { Value = plain });
                }
            }
            """, OutputKind.DynamicallyLinkedLibrary, "protobuf-net"));

        Assert.Equal(["Line Protobuf", "Plain Opaque"], manifest.Endpoints.Select(endpoint => $"{endpoint.Value?.Type} {endpoint.Value?.Format}").Order());
    }

    private static Manifest Produce(string types, string type, string parameter, string value, string library) =>
        EndpointsIn.Compilation(StandInCode.Compilation(EndpointsIn.Usings + types + $$"""
            class Service(IProducer<Null, byte[]> producer)
            {
                public void Send({{type}} order, {{parameter}}) => producer.Produce("orders", new Message<Null, byte[]> { Value = {{value}} });
                {{(library == "protobuf-net" ? "private static byte[] Bytes<T>(T value) { using var stream = new MemoryStream(); Serializer.Serialize(stream, value); return stream.ToArray(); }" : "")}}
            }
            """, OutputKind.DynamicallyLinkedLibrary, library));

    private static string? Fields(Manifest manifest) =>
        manifest.Records.IsEmpty ? null : string.Join(' ', manifest.Records[0].Fields.Select(field => $"{field.Path}:{field.Type}").Order(StringComparer.Ordinal));
}
