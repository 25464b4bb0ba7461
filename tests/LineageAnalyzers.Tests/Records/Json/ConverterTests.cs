using System.Text.Json;
using LineageAnalyzers.Records;

namespace LineageAnalyzers.Tests.Records.Json;

/// <summary>What converters write: the libraries' own are held against the libraries, others are named.</summary>
public sealed class ConverterTests
{
    private const string Own = """
        public class Money { public decimal Amount { get; set; } }
        public class Text<T> : System.Text.Json.Serialization.JsonConverter<T>
        {
            public override T Read(ref System.Text.Json.Utf8JsonReader reader, Type type, System.Text.Json.JsonSerializerOptions options) => throw new NotSupportedException();
            public override void Write(System.Text.Json.Utf8JsonWriter writer, T value, System.Text.Json.JsonSerializerOptions options) => writer.WriteStringValue("x");
        }
        public class TextAttribute : System.Text.Json.Serialization.JsonConverterAttribute
        {
            public override System.Text.Json.Serialization.JsonConverter CreateConverter(Type type) => new Text<Money>();
        }
        public class Lower : System.Text.Json.Serialization.JsonStringEnumConverter { public Lower() : base(System.Text.Json.JsonNamingPolicy.CamelCase) { } }
        public class Day : Newtonsoft.Json.Converters.IsoDateTimeConverter { public Day() { DateTimeFormat = "yyyy-MM-dd"; } }
        public class Numbers : Newtonsoft.Json.Converters.StringEnumConverter
        {
            public override void WriteJson(Newtonsoft.Json.JsonWriter writer, object value, Newtonsoft.Json.JsonSerializer serializer) => writer.WriteValue(7);
        }
        public class Token : Newtonsoft.Json.JsonConverter
        {
            public override bool CanConvert(Type type) => true;
            public override object ReadJson(Newtonsoft.Json.JsonReader reader, Type type, object existing, Newtonsoft.Json.JsonSerializer serializer) => throw new NotSupportedException();
            public override void WriteJson(Newtonsoft.Json.JsonWriter writer, object value, Newtonsoft.Json.JsonSerializer serializer) => writer.WriteValue("x");
        }

        """;

    [Theory]
    [InlineData("[JsonConverter(typeof(JsonStringEnumConverter))]", "DayOfWeek", "DayOfWeek.Monday", "string(enum)", JsonValueKind.String)]
    [InlineData("[JsonConverter(typeof(JsonStringEnumConverter<DayOfWeek>))]", "DayOfWeek", "DayOfWeek.Monday", "string(enum)", JsonValueKind.String)]
    [InlineData("[JsonConverter(typeof(JsonStringEnumConverter))]", "DayOfWeek?", "DayOfWeek.Monday", "string(enum)", JsonValueKind.String)]
    [InlineData("[JsonConverter(typeof(JsonNumberEnumConverter<DayOfWeek>))]", "DayOfWeek", "DayOfWeek.Monday", "integer", JsonValueKind.Number)]
    [InlineData("[JsonConverter(typeof(Lower))]", "DayOfWeek", "DayOfWeek.Monday", "string(enum)", JsonValueKind.String)]
    [InlineData("[JsonConverter(typeof(Text<Money>))]", "Money", "new()", "opaque(Text<Money>)", JsonValueKind.String)]
    [InlineData("[JsonConverter(typeof(Text<int>))]", "int", "1", "opaque(Text<System.Int32>)", JsonValueKind.String)]
    [InlineData("[Text]", "Money", "new()", "opaque(TextAttribute)", JsonValueKind.String)]
    public void SystemTextJson_converters(string attribute, string type, string value, string described, JsonValueKind kind) =>
        Agrees("System.Text.Json.Serialization", attribute, type, value, "System.Text.Json.JsonSerializer.Serialize(new Order())", WireForm.SystemTextJson, described, kind);

    [Theory]
    [InlineData("[JsonConverter(typeof(StringEnumConverter))]", "DayOfWeek", "DayOfWeek.Monday", "string(enum)", JsonValueKind.String)]
    [InlineData("[JsonConverter(typeof(StringEnumConverter), true)]", "DayOfWeek?", "DayOfWeek.Monday", "string(enum)", JsonValueKind.String)]
    [InlineData("[JsonConverter(typeof(Numbers))]", "DayOfWeek", "DayOfWeek.Monday", "opaque(Numbers)", JsonValueKind.Number)]
    [InlineData("[JsonConverter(typeof(IsoDateTimeConverter))]", "DateTime", "DateTime.UnixEpoch", "string(date-time)", JsonValueKind.String)]
    [InlineData("[JsonConverter(typeof(IsoDateTimeConverter))]", "DateTimeOffset?", "DateTimeOffset.UnixEpoch", "string(date-time)", JsonValueKind.String)]
    [InlineData("[JsonConverter(typeof(Day))]", "DateTime", "DateTime.UnixEpoch", "string", JsonValueKind.String)]
    [InlineData("[JsonConverter(typeof(UnixDateTimeConverter))]", "DateTime", "DateTime.UnixEpoch", "integer", JsonValueKind.Number)]
    [InlineData("[JsonConverter(typeof(UnixDateTimeConverter))]", "DateTimeOffset?", "DateTimeOffset.UnixEpoch", "integer", JsonValueKind.Number)]
    [InlineData("[JsonConverter(typeof(VersionConverter))]", "Version", "new(1, 2)", "string(version)", JsonValueKind.String)]
    [InlineData("[JsonConverter(typeof(Token))]", "Money", "new()", "opaque(Token)", JsonValueKind.String)]
    public void Newtonsoft_converters(string attribute, string type, string value, string described, JsonValueKind kind) =>
        Agrees("Newtonsoft.Json", attribute, type, value, "Newtonsoft.Json.JsonConvert.SerializeObject(new Order())", WireForm.Newtonsoft, described, kind);

    [Theory]
    [InlineData("[JsonProperty(ItemConverterType = typeof(StringEnumConverter))]", "List<DayOfWeek>", "[DayOfWeek.Monday]", "Value[]", "string(enum)")]
    [InlineData("[JsonProperty(ItemConverterType = typeof(StringEnumConverter))]", "Dictionary<string, DayOfWeek>", "new() { [\"a\"] = DayOfWeek.Monday }", "Value{}", "string(enum)")]
    [InlineData("[JsonProperty(ItemConverterType = typeof(Token))]", "Money[]", "[new()]", "Value[]", "opaque(Token)")]
    public void Newtonsoft_converters_of_items(string attribute, string type, string value, string path, string described)
    {
        var code = Code("Newtonsoft.Json", attribute, type, value, "Newtonsoft.Json.JsonConvert.SerializeObject(new Order())");

        Assert.Equal(described, code.Newtonsoft("Order").Field(path).Type);
        Assert.Equal(["Value", path], code.Newtonsoft("Order").Paths());
        using var json = JsonDocument.Parse(JsonOracle.JsonOf(code.Compilation));
        var content = json.RootElement.GetProperty("Value");
        Assert.Equal(JsonValueKind.String, content.ValueKind == JsonValueKind.Array ? content[0].ValueKind : content.GetProperty("a").ValueKind);
    }

    [Fact]
    public void A_type_whose_members_a_converter_writes_is_not_described() =>
        Assert.Equal(["Value: opaque"], Code("Newtonsoft.Json", "", "Items", "new()", "\"\"", "[JsonObject(ItemConverterType = typeof(Token))] public class Items { public Money Money { get; set; } }\n").Newtonsoft("Order").Lines());

    private static void Agrees(string space, string attribute, string type, string value, string json, WireForm form, string described, JsonValueKind kind)
    {
        var code = Code(space, attribute, type, value, json);

        Assert.Equal(described, code.As(form, "Order").Field("Value").Type);
        using var written = JsonDocument.Parse(JsonOracle.JsonOf(code.Compilation));
        Assert.Equal(kind, written.RootElement.GetProperty("Value").ValueKind);
    }

    private static Described Code(string space, string attribute, string type, string value, string json, string types = "") => Described.Code($$"""
        using System;
        using System.Collections.Generic;
        using {{space}};
        {{(space.StartsWith("Newtonsoft", StringComparison.Ordinal) ? "using Newtonsoft.Json.Converters;" : "")}}
        {{Own}}{{types}}
        public class Order { {{attribute}} public {{type}} Value { get; set; } = {{value}}; }
        public static class Sample { public static string Json => {{json}}; }
        """);
}
