using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Values;

/// <summary>Names that come from the configuration.</summary>
public class ConfigurationTests
{
    private static readonly (string, string)[] Settings =
    [
        ("appsettings.json", """
            {
              // read as the .NET configuration reads it
              "Kafka": { "OrdersTopic": "orders", "Topics": [ "a", "b" ], "Consumer": { "GroupId": "billing" }, "Password": "hunter2" },
              "Options": { "Orders": "orders", "renamed": "renamed-orders", "Nested": { "Audit": "audit" } },
            }
            """),
        ("appsettings.Production.json", """{ "Kafka": { "OrdersTopic": "prod.orders", "OnlyProduction": "prod-only" } }"""),
    ];

    [Theory]
    [InlineData("configuration[\"Kafka:OrdersTopic\"]", "orders", "Kafka:OrdersTopic")]
    [InlineData("configuration[\"kafka:orderstopic\"]", "orders", "kafka:orderstopic")]
    [InlineData("configuration.GetValue<string>(\"Kafka:OrdersTopic\")", "orders", "Kafka:OrdersTopic")]
    [InlineData("configuration.GetSection(\"Kafka\")[\"OrdersTopic\"]", "orders", "Kafka:OrdersTopic")]
    [InlineData("configuration.GetRequiredSection(\"Kafka\").GetSection(\"OrdersTopic\").Value", "orders", "Kafka:OrdersTopic")]
    [InlineData("configuration[\"Kafka:Missing\"] ?? \"fallback\"", "fallback", "Kafka:Missing")]
    [InlineData("configuration.GetValue(\"Kafka:Missing\", \"fallback\")", "fallback", "Kafka:Missing")]
    [InlineData("configuration[\"Kafka:OrdersTopic\"] ?? \"fallback\"", "orders", "Kafka:OrdersTopic")]
    [InlineData("configuration[\"Kafka:OrdersTopic\"] ?? throw new InvalidOperationException()", "orders", "Kafka:OrdersTopic")]
    [InlineData("Environment.GetEnvironmentVariable(\"TOPIC\") ?? \"orders\"", "orders", "TOPIC")]
    [InlineData("configuration[Keys.Orders]!", "orders", "Kafka:OrdersTopic")]
    [InlineData("_topic", "orders", "Kafka:OrdersTopic")]
    [InlineData("options.Value.Orders", "orders", "Options:Orders")]
    [InlineData("options.Value.Nested.Audit", "audit", "Options:Nested:Audit")]
    [InlineData("options.Value.Renamed", "renamed-orders", "Options:renamed")]
    [InlineData("options.Value.Defaulted", "defaulted-orders", "Options:Defaulted")]
    [InlineData("_options.Orders", "orders", "Options:Orders")]
    [InlineData("monitor.CurrentValue.Orders", "orders", "Options:Orders")]
    public void Key_GivesValue(string expression, string name, string key)
    {
        var endpoint = EndpointsIn.Single(Service($"producer.Produce({expression}, new Message<Null, string>());"), Settings);

        Assert.Equal(name, endpoint.Topic.Name);
        Assert.Equal(NameResolution.Configuration, endpoint.Topic.Resolution);
        Assert.Equal(key, endpoint.Topic.Key);
    }

    [Fact]
    public void Environments_GiveValuesEach()
    {
        var endpoint = EndpointsIn.Single(Service("producer.Produce(configuration[\"Kafka:OrdersTopic\"], new Message<Null, string>());"), Settings);

        Assert.Equal([new EnvironmentValue("", "orders"), new EnvironmentValue("Production", "prod.orders")], endpoint.Topic.Values);
    }

    [Fact]
    public void OnlyOneEnvironment_LeavesNameOut()
    {
        var endpoint = EndpointsIn.Single(Service("producer.Produce(configuration[\"Kafka:OnlyProduction\"], new Message<Null, string>());"), Settings);

        Assert.Null(endpoint.Topic.Name);
        Assert.Equal([new EnvironmentValue("Production", "prod-only")], endpoint.Topic.Values);
    }

    [Fact]
    public void ConfigurationInName_IsPutTogetherByEnvironment()
    {
        var endpoint = EndpointsIn.Single(Service("producer.Produce($\"{configuration[\"Kafka:OrdersTopic\"]}.dlq\", new Message<Null, string>());"), Settings);

        Assert.Equal("orders.dlq", endpoint.Topic.Name);
        Assert.Equal("prod.orders.dlq", endpoint.Topic.Values.Single(value => value.Environment == "Production").Value);
        Assert.Equal(TopicRole.DeadLetter, endpoint.Role);
    }

    [Theory]
    [InlineData("configuration[\"Kafka:Missing\"]", "Kafka:Missing", "no settings file")]
    [InlineData("configuration[Guid.NewGuid().ToString()]", null, "key of the configuration is not known")]
    [InlineData("Environment.GetEnvironmentVariable(\"TOPIC\")", "TOPIC", "environment variable 'TOPIC'")]
    [InlineData("configuration[\"Kafka:Password\"]", "Kafka:Password", "looks like a secret")]
    [InlineData("unbound.Value.Topic", null, "no section of the configuration is bound to Unbound")]
    [InlineData("twice.Value.Topic", null, "bound to several sections")]
    [InlineData("byCode.Value.Topic", null, "filled by code")]
    public void UnknownValue_SaysWhy(string expression, string? key, string reason)
    {
        var endpoint = EndpointsIn.Single(Service($"producer.Produce({expression}, new Message<Null, string>());"), Settings);

        Assert.Empty(endpoint.Topic.ProvenNames);
        Assert.Equal(key, endpoint.Topic.Key);
        Assert.Contains(reason, endpoint.Topic.Reason);
        Assert.DoesNotContain("hunter2", endpoint.ToString());
    }

    [Fact]
    public void BrokenSettingsFile_IsNamedInReason()
    {
        var endpoint = EndpointsIn.Single(Service("producer.Produce(configuration[\"Kafka:OrdersTopic\"], new Message<Null, string>());"), ("appsettings.json", "{ \"Kafka\": "));

        Assert.Contains("appsettings.json is not valid JSON", endpoint.Topic.Reason);
    }

    [Theory]
    [InlineData("config.GroupId = \"b\"; Build(config);", "b", "")]
    [InlineData("{ config.GroupId = \"b\"; Build(config); }", "b", "")]
    [InlineData("if (args.Length > 0) config.GroupId = \"b\"; Build(config);", null, "a b")]
    [InlineData("if (args.Length > 0) { config.GroupId = \"b\"; } Build(config);", null, "a b")]
    [InlineData("if (args.Length > 0) config.GroupId = args[0]; Build(config);", null, "")]
    [InlineData("Build(config); config.GroupId = \"b\"; Build(config);", null, "a b")]
    [InlineData("configuration.GetSection(\"Kafka:Consumer\").Bind(config); Build(config);", null, "a billing")]
    public void Group_that_is_set_again_is_one_of_all_that_it_can_be(string statements, string? group, string groups)
    {
        var endpoint = EndpointsIn.Code($$"""
            class Service(IConfiguration configuration)
            {
                public void Run(string[] args)
                {
                    var config = new ConsumerConfig { GroupId = "a" };
                    {{statements.Replace("Build(config);", "{ using var consumer = new ConsumerBuilder<string, string>(config).Build(); consumer.Subscribe(\"orders\"); }")}}
                }
            }
            """, Settings)[0];

        Assert.Equal(group, endpoint.Group?.Name);
        Assert.Equal(groups, string.Join(' ', endpoint.Group!.Names));
        Assert.Equal(group is null && groups.Length == 0, endpoint.Group.Reason is not null);
        Assert.Equal(group, endpoint.Settings.Where(setting => setting.Key == "group.id").Select(setting => setting.Value).SingleOrDefault());
    }

    [Fact]
    public void Group_that_is_set_on_some_ways_only_is_not_known()
    {
        var endpoint = EndpointsIn.Single("""
            class Service
            {
                public void Run(string[] args)
                {
                    var config = new ConsumerConfig();
                    if (args.Length > 0)
                        config.GroupId = "a";
                    using var consumer = new ConsumerBuilder<string, string>(config).Build();
                    consumer.Subscribe("orders");
                }
            }
            """);

        Assert.Null(endpoint.Group?.Name);
        Assert.Contains("some ways", endpoint.Group?.Reason);
    }

    [Theory]
    [InlineData("new ConsumerConfig { GroupId = \"billing\" }", "billing", NameResolution.Literal)]
    [InlineData("new Dictionary<string, string> { [\"group.id\"] = \"billing\" }", "billing", NameResolution.Literal)]
    [InlineData("new Dictionary<string, string> { { \"group.id\", \"billing\" } }", "billing", NameResolution.Literal)]
    [InlineData("configuration.GetSection(\"Kafka:Consumer\").Get<ConsumerConfig>()!", "billing", NameResolution.Configuration)]
    [InlineData("new ConsumerConfig(new ClientConfig()) { GroupId = Keys.Group }", "billing", NameResolution.Constant)]
    public void Group_IsFoundInConfiguration(string expression, string group, NameResolution resolution)
    {
        var endpoint = EndpointsIn.Single(
            Service($"using var consumer = new ConsumerBuilder<Null, string>({expression}).Build(); consumer.Subscribe(\"orders\");"), Settings);

        Assert.Equal(group, endpoint.Group?.Name);
        Assert.Equal(resolution, endpoint.Group?.Resolution);
    }

    [Fact]
    public void SettingsInCode_AreShownWithoutSecrets()
    {
        var endpoint = EndpointsIn.Single(Service("""
            var config = new ProducerConfig { Acks = Acks.All, EnableIdempotence = true, SaslPassword = "hunter2", SaslUsername = "user", BootstrapServers = "broker:9092" };
            config.LingerMs = 5;
            config.Set("sasl.password", "hunter2");
            config.Set("compression.codec", "zstd");
            using var built = new ProducerBuilder<Null, string>(config).Build();
            built.Produce("orders", new Message<Null, string>());
            """));

        Assert.Equal(
            [new ClientSetting("acks", "all"), new ClientSetting("compression.type", "zstd"), new ClientSetting("enable.idempotence", "true"), new ClientSetting("linger.ms", "5")],
            endpoint.Settings);
    }

    private static string Service(string statement) => $$"""
        class Service(
            IProducer<Null, string> producer, IConfiguration configuration, IOptions<KafkaOptions> options, IOptionsMonitor<KafkaOptions> monitor,
            IOptions<Unbound> unbound, IOptions<Twice> twice, IOptions<ByCode> byCode)
        {
            private readonly string _topic = configuration["Kafka:OrdersTopic"]!;
            private readonly KafkaOptions _options = options.Value;
            public void Run()
            {
                {{statement}}
            }
        }
        class KafkaOptions
        {
            public string Orders { get; set; } = "";
            [ConfigurationKeyName("renamed")] public string Renamed { get; set; } = "";
            public string Defaulted { get; set; } = "defaulted-orders";
            public NestedOptions Nested { get; set; } = new();
        }
        class NestedOptions { public string Audit { get; set; } = ""; }
        class Unbound { public string Topic { get; set; } = ""; }
        class Twice { public string Topic { get; set; } = ""; }
        class ByCode { public string Topic { get; set; } = ""; }
        static class Keys { public const string Orders = "Kafka:OrdersTopic"; public const string Group = "billing"; }
        static class Startup
        {
            public static void Add(IServiceCollection services, IConfiguration configuration)
            {
                services.Configure<KafkaOptions>(configuration.GetSection("Options"));
                services.Configure<Twice>(configuration.GetSection("A"));
                services.AddOptions<Twice>().BindConfiguration("B");
                services.Configure<ByCode>(configuration.GetSection("Kafka"));
                services.PostConfigure<ByCode>(value => Fill(value));
            }

            private static void Fill(ByCode value) => value.Topic = "x";
        }
        """;
}
