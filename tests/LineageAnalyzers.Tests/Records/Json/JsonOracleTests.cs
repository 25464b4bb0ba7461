using LineageAnalyzers.Records;

namespace LineageAnalyzers.Tests.Records.Json;

/// <summary>The described paths are exactly those that the real libraries write.</summary>
public sealed class JsonOracleTests
{
    private const string Shop = """
        using System;
        using System.Collections.Generic;
        namespace Acme;
        public enum Status { Open, Paid }
        public interface IHasId { Guid Id { get; } }
        public abstract class Entity : IHasId
        {
            public Guid Id { get; set; } = Guid.NewGuid();
            protected string Hidden { get; set; } = "x";
            internal string Inner { get; set; } = "x";
            public static string Shared { get; set; } = "x";
            public const string Fixed = "x";
            public virtual string Label { get; set; } = "base";
        }
        public record Money(decimal Amount, string Currency);
        public struct Point { public int X { get; set; } public int Y { get; set; } }
        public class Line { public string Sku { get; set; } = "a"; public Money Price { get; set; } = new(1, "EUR"); }
        public class Order : Entity
        {
            public override string Label { get; set; } = "derived";
            public Status Status { get; set; }
            public DateTime At { get; set; } = DateTime.UnixEpoch;
            public DateTimeOffset? Due { get; set; } = DateTimeOffset.UnixEpoch;
            public TimeSpan Wait { get; set; } = TimeSpan.FromHours(1);
            public Uri Link { get; set; } = new("https://acme.example");
            public Version Version { get; set; } = new(1, 2);
            public byte[] Bytes { get; set; } = [1, 2];
            public int[] Counts { get; set; } = [1];
            public int[][] Grid { get; set; } = [[1]];
            public List<Line> Lines { get; set; } = [new()];
            public IReadOnlyList<string> Tags { get; set; } = ["t"];
            public Dictionary<string, Money> Prices { get; set; } = new() { ["a"] = new(1, "EUR") };
            public Dictionary<string, List<Line>> Groups { get; set; } = new() { ["a"] = [new()] };
            public KeyValuePair<string, int> Pair { get; set; } = new("k", 1);
            public Point? Where { get; set; } = new Point();
            public (string Name, int Age) Tuple { get; set; } = ("n", 1);
            public string this[int index] => "x";
            public string WriteOnly { set { } }
            public string Half { private get; set; } = "x";
            public object Anything { get; set; } = 7;
            public string Total => "computed";
        }
        """;

    [Theory]
    [InlineData("new JsonSerializerOptions()", 0)]
    [InlineData("new JsonSerializerOptions(JsonSerializerDefaults.Web)", 1)]
    [InlineData("new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower }", 2)]
    [InlineData("new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.KebabCaseUpper }", 5)]
    [InlineData("new JsonSerializerOptions { IncludeFields = true }", 6)]
    public void PlainTypes_WithSystemTextJson(string options, int form) => JsonOracle.Agrees(
        $$"""
        using System.Text.Json;
        {{Shop}}
        """.Replace("namespace Acme;", "namespace Acme {", StringComparison.Ordinal) + $$"""
        }
        public static class Sample
        {
            public static string Json => JsonSerializer.Serialize(new Acme.Order(), {{options}});
        }
        """,
        "Acme.Order",
        form == 6
            ? WireForm.SystemTextJson with { Json = new JsonConventions(JsonDialect.SystemTextJson) { IncludesFields = true } }
            : WireForm.SystemTextJson with { Json = new JsonConventions(JsonDialect.SystemTextJson, (JsonNaming)form) });

    [Theory]
    [InlineData("new JsonSerializerSettings()", 0, false)]
    [InlineData("new JsonSerializerSettings { ContractResolver = new CamelCasePropertyNamesContractResolver() }", 1, true)]
    [InlineData("new JsonSerializerSettings { ContractResolver = new DefaultContractResolver { NamingStrategy = new SnakeCaseNamingStrategy() } }", 2, false)]
    [InlineData("new JsonSerializerSettings { ContractResolver = new DefaultContractResolver { NamingStrategy = new KebabCaseNamingStrategy() } }", 4, false)]
    public void PlainTypes_WithNewtonsoft(string settings, int naming, bool renamesSpecified) => JsonOracle.Agrees(
        $$"""
        using Newtonsoft.Json;
        using Newtonsoft.Json.Serialization;
        {{Shop}}
        """.Replace("namespace Acme;", "namespace Acme {", StringComparison.Ordinal) + $$"""
        }
        public static class Sample
        {
            public static string Json => JsonConvert.SerializeObject(new Acme.Order(), {{settings}});
        }
        """,
        "Acme.Order",
        WireForm.Newtonsoft with { Json = new JsonConventions(JsonDialect.Newtonsoft, (JsonNaming)naming) { RenamesSpecifiedNames = renamesSpecified } });

    [Fact]
    public void Attributes_OfSystemTextJson() => JsonOracle.Agrees(
        """
        using System.Collections.Generic;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        public class Base
        {
            [JsonPropertyName("base_name")] public virtual string Name { get; set; } = "x";
            [JsonIgnore] public virtual string Gone { get; set; } = "x";
            public string Shadowed { get; set; } = "x";
            public virtual string Overridden { get; set; } = "x";
        }
        public class Order : Base
        {
            public override string Name { get; set; } = "x";
            public override string Gone { get; set; } = "x";
            [JsonIgnore] public new string Shadowed { get; set; } = "y";
            [JsonIgnore] public override string Overridden { get; set; } = "y";
            [JsonPropertyName("order-id")] public int Id { get; set; } = 1;
            [JsonIgnore(Condition = JsonIgnoreCondition.Never)] public int Kept { get; set; }
            [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public int Maybe { get; set; } = 3;
            [JsonInclude] internal string Included { get; set; } = "x";
            [JsonInclude] public string IncludedField = "x";
            public string PlainField = "x";
            [JsonExtensionData] public Dictionary<string, JsonElement> Rest { get; set; } =
                new() { ["further"] = JsonDocument.Parse("1").RootElement };
            [Newtonsoft.Json.JsonIgnore] public string NotIgnoredHere { get; set; } = "x";
            [Newtonsoft.Json.JsonProperty("other")] public string NotRenamedHere { get; set; } = "x";
            [System.Runtime.Serialization.IgnoreDataMember] public string Seen { get; set; } = "x";
            [JsonConverter(typeof(JsonStringEnumConverter))] public System.DayOfWeek Day { get; set; }
        }
        public static class Sample { public static string Json => JsonSerializer.Serialize(new Order()); }
        """,
        "Order",
        WireForm.SystemTextJson);

    [Fact]
    public void Attributes_OfNewtonsoft() => JsonOracle.Agrees(
        """
        using System.Collections.Generic;
        using System.Runtime.Serialization;
        using Newtonsoft.Json;
        using Newtonsoft.Json.Serialization;
        public interface INamed { [JsonProperty("from_interface")] string Title { get; } }
        public class Base
        {
            [JsonProperty("base_name")] public virtual string Name { get; set; } = "x";
            [JsonIgnore] public virtual string Gone { get; set; } = "x";
            public string Shadowed { get; set; } = "x";
        }
        [JsonObject(NamingStrategyType = typeof(SnakeCaseNamingStrategy))]
        public class Inner { public string FirstName { get; set; } = "x"; [JsonProperty("Kept")] public string Renamed { get; set; } = "x"; }
        [JsonObject(MemberSerialization.OptIn)]
        public class OptIn { [JsonProperty] public string In { get; set; } = "x"; public string Out { get; set; } = "x"; [JsonProperty] private string Secret { get; set; } = "x"; }
        [JsonObject(MemberSerialization.Fields)]
        public class Fields { private string inside = "x"; public string Property => inside; }
        [DataContract]
        public class Contract { [DataMember(Name = "data_name")] public string A { get; set; } = "x"; [DataMember] public string B { get; set; } = "x"; public string C { get; set; } = "x"; }
        [JsonObject]
        public class Bag : List<string> { public string Note { get; set; } = "x"; }
        public class Order : Base, INamed
        {
            public override string Name { get; set; } = "x";
            public override string Gone { get; set; } = "x";
            [JsonIgnore] public new string Shadowed { get; set; } = "y";
            public string Title { get; set; } = "x";
            [JsonProperty(PropertyName = "order-id")] public int Id { get; set; } = 1;
            [JsonProperty("short")] public string Short { get; set; } = "x";
            [IgnoreDataMember] public string Unseen { get; set; } = "x";
            [DataMember(Name = "no_contract")] public string WithoutContract { get; set; } = "x";
            [System.Text.Json.Serialization.JsonIgnore] public string NotIgnoredHere { get; set; } = "x";
            [System.Text.Json.Serialization.JsonPropertyName("other")] public string NotRenamedHere { get; set; } = "x";
            public string PublicField = "x";
            [JsonProperty] internal string InternalField = "x";
            [System.NonSerialized] public string Dropped = "x";
            [JsonExtensionData] public Dictionary<string, object> Rest { get; set; } = new() { ["further"] = 1 };
            public Inner Inner { get; set; } = new();
            public OptIn OptIn { get; set; } = new();
            public Fields Fields { get; set; } = new();
            public Contract Contract { get; set; } = new();
            public string Checked { get; set; } = "x";
            public bool ShouldSerializeChecked() => true;
        }
        public static class Sample { public static string Json => JsonConvert.SerializeObject(new Order()); }
        """,
        "Order",
        WireForm.Newtonsoft);

    [Fact]
    public void SpecifiedNames_WithNewtonsoftsCamelCaseResolver() => JsonOracle.Agrees(
        """
        using Newtonsoft.Json;
        using Newtonsoft.Json.Serialization;
        public class Order { [JsonProperty("OrderID")] public int Id { get; set; } public string CustomerName { get; set; } = "x"; }
        public static class Sample
        {
            public static string Json => JsonConvert.SerializeObject(
                new Order(), new JsonSerializerSettings { ContractResolver = new CamelCasePropertyNamesContractResolver() });
        }
        """,
        "Order",
        WireForm.Newtonsoft with { Json = new JsonConventions(JsonDialect.Newtonsoft, JsonNaming.CamelCase) { RenamesSpecifiedNames = true } });

    [Fact]
    public void PositionalRecords_WithAttributesOnProperties() => JsonOracle.Agrees(
        """
        using System.Text.Json;
        using System.Text.Json.Serialization;
        public record Address([property: JsonPropertyName("zip")] string PostalCode, [property: JsonIgnore] string Secret, string City);
        public record struct Size(int Width, int Height);
        public record Order(Address Address, Size Size, Envelope<Address> Wrapped);
        public record Envelope<T>(T Payload, string Source);
        public static class Sample
        {
            static Address A => new("1", "s", "c");
            public static string Json => JsonSerializer.Serialize(new Order(A, new Size(1, 2), new Envelope<Address>(A, "s")));
        }
        """,
        "Order",
        WireForm.SystemTextJson);

    [Fact]
    public void DerivedTypes_AllTogether() => JsonOracle.Agrees(
        """
        using System.Collections.Generic;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        [JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
        [JsonDerivedType(typeof(Card), "card")]
        [JsonDerivedType(typeof(Transfer), 2)]
        public abstract class Payment { public decimal Amount { get; set; } }
        public class Card : Payment { public string Number { get; set; } = "x"; public string Holder { get; set; } = "x"; }
        public class Transfer : Payment { public string Iban { get; set; } = "x"; public string Holder { get; set; } = "x"; }
        public class Order { public List<Payment> Payments { get; set; } = [new Card(), new Transfer()]; }
        public static class Sample { public static string Json => JsonSerializer.Serialize(new Order()); }
        """,
        "Order",
        WireForm.SystemTextJson);

    [Fact]
    public void Interfaces_WithSystemTextJson() => JsonOracle.Agrees(
        """
        using System.Text.Json;
        public interface IEntity { int Id { get; } }
        public interface IOrder : IEntity { string Name { get; } }
        public class Order : IOrder { public int Id => 1; public string Name => "x"; public string More => "x"; }
        public class Envelope { public IOrder Content { get; set; } = new Order(); }
        public static class Sample { public static string Json => JsonSerializer.Serialize(new Envelope()); }
        """,
        "Envelope",
        WireForm.SystemTextJson);
}
