using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Records;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LineageAnalyzers.Tests.Records.Json;

public sealed class JsonDescriptionTests
{
    [Theory]
    [InlineData("bool", "boolean")]
    [InlineData("byte", "integer")]
    [InlineData("ulong", "integer")]
    [InlineData("double", "number")]
    [InlineData("decimal", "number")]
    [InlineData("char", "string")]
    [InlineData("string", "string")]
    [InlineData("string?", "string?")]
    [InlineData("int?", "integer?")]
    [InlineData("DateTime", "string(date-time)")]
    [InlineData("DateTimeOffset?", "string(date-time)?")]
    [InlineData("DateOnly", "string(date)")]
    [InlineData("TimeOnly", "string(time)")]
    [InlineData("TimeSpan", "string(time-span)")]
    [InlineData("Guid", "string(uuid)")]
    [InlineData("Uri", "string(uri)")]
    [InlineData("byte[]", "string(base64)")]
    [InlineData("ReadOnlyMemory<byte>", "string(base64)")]
    [InlineData("DayOfWeek", "integer")]
    [InlineData("DayOfWeek?", "integer?")]
    [InlineData("object?", "any?")]
    [InlineData("dynamic", "any")]
    [InlineData("JsonElement", "any")]
    [InlineData("JsonNode", "any")]
    [InlineData("Action", "opaque")]
    [InlineData("CultureInfo", "opaque")]
    [InlineData("System.Net.IPAddress", "opaque")]
    public void ScalarType_HasItsJsonType(string type, string expected) => Assert.Equal(
        [$"Value: {expected}"],
        Described.Code($$"""
            using System;
            using System.Globalization;
            using System.Text.Json;
            using System.Text.Json.Nodes;
            public class Order { public {{type}} Value => default!; }
            """).Json("Order").Lines());

    [Theory]
    [InlineData("List<string?>", "Value: array", "Value[]: string?")]
    [InlineData("string[]?", "Value: array?", "Value[]: string")]
    [InlineData("int[,]", "Value: array", "Value[]: array", "Value[][]: integer")]
    [InlineData("IAsyncEnumerable<int>", "Value: array", "Value[]: integer")]
    [InlineData("Dictionary<string, int?>", "Value: map", "Value{}: integer?")]
    [InlineData("IReadOnlyDictionary<Guid, string[]>", "Value: map", "Value{}: array", "Value{}[]: string")]
    [InlineData("System.Collections.ArrayList", "Value: array")]
    [InlineData("System.Collections.Hashtable", "Value: map", "Value{}: any")]
    [InlineData("System.Collections.Immutable.ImmutableArray<int>", "Value: array", "Value[]: integer")]
    [InlineData("HashSet<DayOfWeek>", "Value: array", "Value[]: integer")]
    public void Collection_HasItsContents(string type, params string[] expected) => Assert.Equal(
        expected,
        Described.Code($$"""
            using System;
            using System.Collections.Generic;
            public class Order { public {{type}} Value => default!; }
            """).Json("Order").Lines());

    [Fact]
    public void Converter_HidesWhatIsInside() => Assert.Equal(
        ["Enum: string(enum)?", "Generic: string(enum)", "Masked: opaque(Mask<Inner>)", "Number: string", "Numbers: array", "Numbers[]: string", "Typed: opaque(Mask<Converted>)"],
        Described.Code("""
            using System;
            using System.Text.Json;
            using System.Text.Json.Serialization;
            public class Mask<T> : JsonConverter<T>
            {
                public override T Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => default!;
                public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteNullValue();
            }
            public class Inner { public int A => 1; }
            [JsonConverter(typeof(Mask<Converted>))] public class Converted { public int A => 1; }
            [JsonConverter(typeof(JsonStringEnumConverter<Color>))] public enum Color { Red }
            public class Order
            {
                [JsonConverter(typeof(Mask<Inner>))] public Inner Masked => new();
                public Converted Typed => new();
                [JsonConverter(typeof(JsonStringEnumConverter))] public DayOfWeek? Enum => null;
                public Color Generic => default;
                [JsonNumberHandling(JsonNumberHandling.WriteAsString)] public int Number => 1;
                [JsonNumberHandling(JsonNumberHandling.WriteAsString)] public int[] Numbers => [];
            }
            """).Json("Order").Lines());

    [Fact]
    public void NewtonsoftType_ThatWritesItself_IsOpaque() => Assert.Equal(
        ["Contract: opaque", "Converted: string(version)", "Enum: string(enum)", "Error: opaque", "Text: opaque", "Token: any"],
        Described.Code("""
            using System;
            using System.ComponentModel;
            using Newtonsoft.Json;
            using Newtonsoft.Json.Converters;
            using Newtonsoft.Json.Linq;
            public interface IContract { int A { get; } }
            [TypeConverter(typeof(StringConverter))] public class AsText { public int A => 1; }
            public class Order
            {
                public IContract Contract => null!;
                public Exception Error => null!;
                public AsText Text => new();
                public JObject Token => new();
                [JsonConverter(typeof(StringEnumConverter))] public DayOfWeek Enum => default;
                [JsonConverter(typeof(Newtonsoft.Json.Converters.VersionConverter))] public Version Converted => new();
            }
            """).Newtonsoft("Order").Lines());

    [Fact]
    public void UnknownNamingStrategy_GivesNoNames() => Assert.Equal(
        ["Inner: opaque"],
        Described.Code("""
            using Newtonsoft.Json;
            using Newtonsoft.Json.Serialization;
            public class Shout : NamingStrategy { protected override string ResolvePropertyName(string name) => name.ToUpperInvariant(); }
            [JsonObject(NamingStrategyType = typeof(Shout))] public class Inner { public int A => 1; }
            public class Order { public Inner Inner => new(); }
            """).Newtonsoft("Order").Lines());

    [Fact]
    public void Optional_IsWhatMayBeNullOrAbsent() => Assert.Equal(
        ["Default: integer?", "Maybe: string?", "Never: string", "Null: string?", "Old: string?", "Required: string"],
        Described.Code("""
            using System.Text.Json.Serialization;
            public class Order
            {
                public required string Required { get; set; }
                public string? Maybe { get; set; }
                [JsonIgnore(Condition = JsonIgnoreCondition.Never)] public string Never { get; set; } = "";
                [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public int Default { get; set; }
                [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string Null { get; set; } = "";
            #nullable disable
                public string Old { get; set; }
            }
            """).Json("Order").Lines());

    [Fact]
    public void TypeInsideItself_IsListedOnce() => Assert.Equal(
        ["ByName: map", "ByName{}: object", "Children: array", "Children[]: object", "Other: object?", "Other.Back: object", "Parent: object?"],
        Described.Code("""
            using System.Collections.Generic;
            public class Node
            {
                public Node? Parent { get; set; }
                public List<Node> Children { get; set; } = [];
                public Dictionary<string, Node> ByName { get; set; } = [];
                public Other? Other { get; set; }
            }
            public class Other { public Node Back { get; set; } = new(); }
            """).Json("Node").Lines());

    [Fact]
    public void CollectionOfItself_Ends() => Assert.Equal(
        ["Tree: array", "Tree[]: array"],
        Described.Code("public class Tree : System.Collections.Generic.List<Tree>; public class Order { public Tree Tree => new(); }").Json("Order").Lines());

    [Fact]
    public void TypeThatGrowsForever_EndsAsOpaque()
    {
        var described = Described.Code("public class Box<T> { public Box<Box<T>> Next => null!; } public class Order { public Box<int> Box => new(); }").Json("Order");
        Assert.Equal(FieldWalk.MaximumDepth, described.Fields.Count);
        Assert.Equal("opaque", described.Fields[^1].Type);
        Assert.All(described.Fields.Take(described.Fields.Count - 1), field => Assert.Equal("object", field.Type));
    }

    [Fact]
    public void TooManyFields_EndAsOpaqueObjects()
    {
        var properties = string.Concat(Enumerable.Range(0, 60).Select(number => $"public string P{number} => \"\";"));
        var inner = string.Concat(Enumerable.Range(0, 60).Select(number => $"public Inner I{number} => new();"));
        var described = Described.Code($"public class Inner {{ {properties} }} public class Order {{ {inner} }}").Json("Order");
        Assert.InRange(described.Fields.Count, FieldWalk.MaximumFields - 100, FieldWalk.MaximumFields);
        foreach (var field in described.Fields.Where(field => !field.Path.Contains('.', StringComparison.Ordinal)))
        {
            var isExpanded = described.Fields.Any(other => other.Path.StartsWith(field.Path + ".", StringComparison.Ordinal));
            Assert.Equal(isExpanded ? "object" : "opaque", field.Type);
        }
    }

    [Fact]
    public void Types_HaveTheirNamesInManifests()
    {
        var described = Described.Code("""
            namespace Acme { public class Order { public class Line { public int A => 1; } } public class Envelope<T> { public T Content => default!; } }
            public class Use { public Acme.Envelope<Acme.Order.Line?> A => null!; public (int X, string? Y)? B => null; }
            """);
        var members = described.Type("Use").GetMembers().OfType<IPropertySymbol>().ToDictionary(property => property.Name, property => property.Type);
        Assert.Equal("Acme.Order.Line", described.Json("Acme.Order+Line").Type);
        Assert.Equal("Acme.Envelope<Acme.Order.Line>", described.Describer.Describe(members["A"], WireForm.SystemTextJson, default).Type);
        Assert.Equal("System.Nullable<System.ValueTuple<System.Int32, System.String>>", TypeNames.Of(members["B"]));
        Assert.Equal("System.Byte[]", TypeNames.Of(described.Compilation.CreateArrayTypeSymbol(described.Compilation.GetSpecialType(SpecialType.System_Byte))));
    }

    [Theory]
    [InlineData(WireFormat.Utf8, ": string")]
    [InlineData(WireFormat.Json, ": string?")]
    [InlineData(WireFormat.Opaque, ": opaque")]
    public void Text_IsOneFieldWithoutAPath(WireFormat format, string line)
    {
        var described = Described.Code("");
        var text = described.Compilation.GetSpecialType(SpecialType.System_String);
        Assert.Equal([line], described.Describer.Describe(text, format, JsonDialect.SystemTextJson, default).Lines());
    }

    [Fact]
    public void ListAsTheWholeRecord_HasItems()
    {
        var described = Described.Code("public class Order { public int Id => 1; } public class Use { public Order[] All => []; }");
        var type = ((IPropertySymbol)described.Type("Use").GetMembers("All")[0]).Type;
        Assert.Equal([": array", "[]: object", "[].Id: integer"], described.Describer.Describe(type, WireForm.SystemTextJson, default).Lines());
    }

    [Fact]
    public void AnonymousType_IsDescribed()
    {
        var described = Described.Code("public class Use { public static object Make(string mail) => new { Email = mail, Inner = new { A = 1 } }; }");
        var tree = described.Compilation.SyntaxTrees.First();
        var creation = tree.GetRoot().DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.AnonymousObjectCreationExpressionSyntax>().First();
        var type = described.Compilation.GetSemanticModel(tree).GetTypeInfo(creation).Type!;
        Assert.Equal(["Email", "Inner", "Inner.A"], described.Describer.Describe(type, WireForm.SystemTextJson, default).Paths());
        Assert.Equal(["email", "inner", "inner.a"], described.Describer.Describe(type, WireForm.SystemTextJsonWeb, default).Paths());
    }

    [Theory]
    [InlineData("Id", "order_id", "Id")]
    [InlineData("Gone", null, "Gone")]
    [InlineData("NewtonsoftOnly", "NewtonsoftOnly", "n")]
    [InlineData("Field", null, "Field")]
    [InlineData("Rest", "{}", "Rest")]
    [InlineData("Shared", null, null)]
    [InlineData("WriteOnly", null, null)]
    public void WireName_OfAMember(string member, string? systemTextJson, string? newtonsoft)
    {
        var described = Described.Code("""
            using System.Collections.Generic;
            using System.Text.Json.Serialization;
            public class Order<T>
            {
                [JsonPropertyName("order_id")] public T Id { get; set; } = default!;
                [JsonIgnore] public string Gone { get; set; } = "";
                [Newtonsoft.Json.JsonProperty("n")] public string NewtonsoftOnly { get; set; } = "";
                public string Field = "";
                [JsonExtensionData] public Dictionary<string, object> Rest { get; set; } = [];
                public static string Shared { get; set; } = "";
                public string WriteOnly { set { } }
            }
            """);
        var constructed = described.Type("Order`1").Construct(described.Compilation.GetSpecialType(SpecialType.System_Int32));
        var symbol = constructed.GetMembers(member).Single();
        Assert.Equal(systemTextJson, described.Describer.WireNameOf(symbol, WireForm.SystemTextJson, default));
        Assert.Equal(newtonsoft, described.Describer.WireNameOf(symbol, WireForm.Newtonsoft, default));
    }

    [Fact]
    public void Description_IsMadeOnce()
    {
        var described = Described.Code("public class Order { public int Id => 1; }");
        Assert.Same(described.Json("Order"), described.Json("Order"));
        Assert.NotSame(described.Json("Order"), described.As(WireForm.SystemTextJsonWeb, "Order"));
    }

    [Fact]
    public void CancelledToken_EndsTheWork()
    {
        var described = Described.Code("public class Order { public int Id => 1; }");
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => described.Describer.Describe(described.Type("Order"), WireForm.SystemTextJson, source.Token));
    }

    [Fact]
    public void TypeInTwoAssemblies_IsStillFound()
    {
        const string Twice = "namespace System.Text.Json.Serialization { internal sealed class JsonPropertyNameAttribute(string name) : System.Attribute { public string Name => name; } }";
        var described = Described.Code(Twice, """public class Order { [System.Text.Json.Serialization.JsonPropertyName("a")] public int B => 1; }""");
        Assert.Equal(["a"], described.Json("Order").Paths());
    }

    [Fact]
    public void BrokenCode_IsDescribedAsFarAsItGoes()
    {
        var compilation = Verifiers.TestCompilation.CreateBroken("public class Order { public Missing A { get; set; } public int B { get; set; } public { } }");
        Assert.Equal(["A: opaque", "B: integer"], Described.In(compilation).Json("Order").Lines());
    }
}
