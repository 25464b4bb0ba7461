using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Endpoints.Serializers;

/// <summary>What settings of Newtonsoft.Json, at a call and for the whole program, make of names.</summary>
public sealed class NewtonsoftSettingsTests
{
    private const string Types = """
        using Newtonsoft.Json;
        using Newtonsoft.Json.Converters;
        using Newtonsoft.Json.Serialization;

        class Order { public string OrderId { get; set; } = ""; [JsonProperty("Mail")] public string Email { get; set; } = ""; public int Count { get; set; } }
        class OwnResolver : DefaultContractResolver { }
        class Known
        {
            public static readonly JsonSerializerSettings Camel = new() { ContractResolver = new CamelCasePropertyNamesContractResolver() };
            public static readonly DefaultContractResolver Changed = new DefaultContractResolver();
            public static void Change() => Changed.NamingStrategy = new SnakeCaseNamingStrategy();
        }

        """;

    [Theory]
    [InlineData("new JsonSerializerSettings()", "Count Mail OrderId")]
    [InlineData("new JsonSerializerSettings { Formatting = Formatting.Indented, NullValueHandling = NullValueHandling.Ignore }", "Count Mail OrderId")]
    [InlineData("Known.Camel", "count mail orderId")]
    [InlineData("new JsonSerializerSettings { ContractResolver = new DefaultContractResolver { NamingStrategy = new SnakeCaseNamingStrategy() } }", "Mail count order_id")]
    [InlineData("new JsonSerializerSettings { ContractResolver = new DefaultContractResolver { NamingStrategy = new SnakeCaseNamingStrategy { OverrideSpecifiedNames = true } } }", "count mail order_id")]
    [InlineData("new JsonSerializerSettings { ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy(true, true) } }", "count mail orderId")]
    [InlineData("new JsonSerializerSettings { ContractResolver = new OwnResolver() }", null)]
    [InlineData("new JsonSerializerSettings { ContractResolver = Known.Changed }", null)]
    [InlineData("new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.All }", null)]
    [InlineData("new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.None, Converters = { new StringEnumConverter() } }", "Count Mail OrderId")]
    [InlineData("new JsonSerializerSettings { Converters = { new IsoDateTimeConverter() } }", null)]
    [InlineData("new StringEnumConverter()", "Count Mail OrderId")]
    [InlineData("new IsoDateTimeConverter()", null)]
    [InlineData("Formatting.Indented", "Count Mail OrderId")]
    [InlineData("typeof(object), Known.Camel", "count mail orderId")]
    public void Names_are_those_of_the_settings(string settings, string? fields)
    {
        var (found, reason, _) = ProducedText.Of("string", "", $"JsonConvert.SerializeObject(order, {settings})", Types);

        Assert.Equal(fields, found);
        Assert.Equal(fields is null, reason is not null);
    }

    [Theory]
    [InlineData("settings.ContractResolver = new CamelCasePropertyNamesContractResolver();", "count mail orderId")]
    [InlineData("if (order is null) settings.ContractResolver = new CamelCasePropertyNamesContractResolver();", null)]
    [InlineData("settings.Converters.Add(new StringEnumConverter());", "Count Mail OrderId")]
    [InlineData("((DefaultContractResolver)settings.ContractResolver!).NamingStrategy = new SnakeCaseNamingStrategy();", null)]
    public void Settings_are_known_with_all_that_is_done_to_them(string statement, string? fields) =>
        Assert.Equal(fields, ProducedText.Of("string", $"var settings = new JsonSerializerSettings(); {statement}", "JsonConvert.SerializeObject(order, settings)", Types).Fields);

    [Theory]
    [InlineData("() => new JsonSerializerSettings { ContractResolver = new CamelCasePropertyNamesContractResolver() }", "", "count mail orderId")]
    [InlineData("() => Known.Camel", "", "count mail orderId")]
    [InlineData("() => Known.Camel", ", new JsonSerializerSettings { ContractResolver = new DefaultContractResolver() }", "Count Mail OrderId")]
    [InlineData("() => { Known.Change(); return Known.Camel; }", "", null)]
    [InlineData("other", "", null)]
    public void The_defaults_of_the_program_hold_where_the_call_says_nothing_else(string defaults, string settings, string? fields) =>
        Assert.Equal(fields, ProducedText.Of(
            "string", "", $"JsonConvert.SerializeObject(order{settings})",
            Types + $"class Startup {{ void Run(Func<JsonSerializerSettings> other) => JsonConvert.DefaultSettings = {defaults}; }}\n").Fields);

    [Fact]
    public void A_default_value_that_is_left_out_makes_the_field_optional()
    {
        var manifest = EndpointsIn.Compilation(TestCompilation.Create(EndpointsIn.Usings + Types + """
            class Service(IProducer<Null, string> producer)
            {
                public void Send(Order order) => producer.Produce("orders", new Message<Null, string>
                {
                    Value = JsonConvert.SerializeObject(order, new JsonSerializerSettings { DefaultValueHandling = DefaultValueHandling.Ignore }),
                });
            }
            """));

        Assert.All(Assert.Single(manifest.Records).Fields, field => Assert.True(field.Optional));
    }
}
