using LineageAnalyzers.Records;

namespace LineageAnalyzers.Tests.Records.Json;

/// <summary>What is described for data contracts is what the runtime's own serializer writes.</summary>
public sealed class DataContractTests
{
    private const string Start = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Runtime.Serialization;
        using System.Runtime.Serialization.Json;
        using System.Text;

        """;

    private const string End = """

        public static class Sample
        {
            public static string Json
            {
                get
                {
                    using var stream = new MemoryStream();
                    new DataContractJsonSerializer(typeof(Order)).WriteObject(stream, new Order());
                    return Encoding.UTF8.GetString(stream.ToArray());
                }
            }
        }
        """;

    [Fact]
    public void Members_of_a_contract_are_those_that_say_so() => Agrees("""
        public enum State { [EnumMember(Value = "n")] New }
        [DataContract] public abstract class Entity { [DataMember(Name = "entity_id")] public int Id { get; set; } public string Other { get; set; } = "x"; }
        [DataContract(Name = "line")] class Line { [DataMember] string sku = "x"; [DataMember(Order = 2)] internal decimal Price { get; private set; } = 1; }
        [DataContract] class Order : Entity
        {
            [DataMember(IsRequired = true)] public string Name { get; set; } = "x";
            [DataMember(EmitDefaultValue = false)] public int Count { get; set; } = 1;
            [DataMember] public State State { get; set; }
            [DataMember] private readonly List<Line> lines = [new()];
            [DataMember(Name = "by")] public Dictionary<string, Line> By { get; set; } = new() { ["a"] = new() };
            [IgnoreDataMember] public string Ignored { get; set; } = "x";
            [NonSerialized] public int Dropped = 1;
            public int NotMarked { get; set; }
            public const int Fixed = 1;
        }
        """);

    [Fact]
    public void Members_of_a_class_without_attributes_are_public_and_can_be_set() => Agrees("""
        public class Base { public int Id { get; set; } public virtual string Label { get; set; } = "x"; public string Hidden { get; private set; } = "x"; }
        public struct Point { public int X { get; set; } public int Y; }
        public class Line { private Line() { } public static Line Make() => new(); public int Count { get; set; } = 1; }
        public class Order : Base
        {
            public override string Label { get; set; } = "y";
            public string Name = "x";
            public readonly string Fixed = "x";
            public string Computed => "x";
            public string Set { get; init; } = "x";
            public static string Shared { get; set; } = "x";
            [IgnoreDataMember] public string Ignored { get; set; } = "x";
            [DataMember(Name = "stays")] public string Stays { get; set; } = "x";
            internal string Inner { get; set; } = "x";
            public Point Where { get; set; }
            public Point? Maybe { get; set; } = new Point();
            public Line[] Lines { get; set; } = [Line.Make()];
            public List<List<int>> Grid { get; set; } = [[1]];
            public IDictionary<int, List<Line>> Groups { get; set; } = new Dictionary<int, List<Line>> { [1] = [Line.Make()] };
        }
        """);

    [Fact]
    public void Derived_types_are_those_that_are_known() => Agrees("""
        [DataContract, KnownType(typeof(Card)), KnownType(typeof(Transfer))] public abstract class Payment { [DataMember] public decimal Amount { get; set; } }
        [DataContract] public class Card : Payment { [DataMember] public string Number { get; set; } = "x"; }
        [DataContract] public class Transfer : Payment { [DataMember] public string Iban { get; set; } = "x"; }
        [DataContract] public class Order { [DataMember] public List<Payment> Payments { get; set; } = [new Card(), new Transfer()]; }
        """);

    [Theory]
    [InlineData("DateTime", "DateTime.UnixEpoch", "string(json-date)", "\"\\/Date(0)\\/\"")]
    [InlineData("TimeSpan", "TimeSpan.FromHours(1)", "string(duration)", "\"PT1H\"")]
    [InlineData("Guid", "Guid.Empty", "string(uuid)", "\"00000000-0000-0000-0000-000000000000\"")]
    [InlineData("Uri", "new(\"https://a.example/x\")", "string(uri)", "\"https:\\/\\/a.example\\/x\"")]
    [InlineData("DayOfWeek", "DayOfWeek.Monday", "integer", "1")]
    [InlineData("byte[]", "[1, 2]", "array", "[1,2]")]
    [InlineData("char", "'x'", "string", "\"x\"")]
    [InlineData("ulong", "7", "integer", "7")]
    [InlineData("decimal", "1.5m", "number", "1.5")]
    [InlineData("bool", "true", "boolean", "true")]
    [InlineData("object", "1", "any", "1")]
    [InlineData("DateTimeOffset", "DateTimeOffset.UnixEpoch", "opaque", "{\"DateTime\":\"\\/Date(0)\\/\",\"OffsetMinutes\":0}")]
    public void Scalars_are_written_so(string type, string value, string described, string json)
    {
        var source = $"{Start}public class Order {{ public {type} Value {{ get; set; }} = {value}; }}{End}";

        Assert.Equal(described, Described.Code(source).As(WireForm.DataContractJson, "Order").Field("Value").Type);
        Assert.Equal($"{{\"Value\":{json}}}", JsonOracle.JsonOf(Described.Code(source).Compilation));
    }

    [Theory]
    [InlineData("class Order { public int Id { get; set; } }")]
    [InlineData("public record Order(int Id) { public static Order Sample => new(1); }")]
    [InlineData("public class Base { } [DataContract] public class Order : Base { [DataMember] public int Id { get; set; } }")]
    [InlineData("[Serializable] public class Order { public int Id { get; set; } }")]
    public void What_the_serializer_refuses_or_writes_by_fields_is_not_described(string type) =>
        Assert.Equal([": opaque?"], Described.Code(Start + type).As(WireForm.DataContractJson, "Order").Lines());

    [Fact]
    public void What_may_be_left_out_is_optional()
    {
        var order = Described.Code(Start + "[DataContract] public class Order { [DataMember(EmitDefaultValue = false)] public int Count { get; set; } [DataMember(IsRequired = true)] public int Id { get; set; } }")
            .As(WireForm.DataContractJson, "Order");

        Assert.Equal(["Count: integer?", "Id: integer"], order.Lines());
    }

    private static void Agrees(string types) => JsonOracle.Agrees(Start + types + End, "Order", WireForm.DataContractJson);
}
