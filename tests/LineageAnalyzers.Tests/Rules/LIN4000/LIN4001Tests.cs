using LineageAnalyzers.Rules.LIN9000;
using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Rules.LIN4000;

public sealed partial class LIN4001Tests : RuleTests
{
    private protected override string Id => "LIN4001";

    private protected override string Finding => Send("[|new ProducerConfig { BootstrapServers = \"kafka:9092\" }|]");

    [Theory]
    [InlineData("new ProducerConfig()")]
    [InlineData("new ProducerConfig { Acks = Acks.All }")]
    [InlineData("new ProducerConfig { EnableIdempotence = false }")]
    [InlineData("new ProducerConfig { EnableIdempotence = false, TransactionalId = \"t\" }")]
    [InlineData("new ProducerConfig { EnableIdempotence = true, Acks = Acks.Leader }")]
    [InlineData("new ProducerConfig { Acks = Acks.None }")]
    public Task Weak_delivery_of_a_regulated_record_is_reported_where_the_configuration_is_made(string configuration) => Verify(Send($"[|{configuration}|]"));

    [Theory]
    [InlineData("new Dictionary<string, string> { [\"acks\"] = \"1\" }")]
    [InlineData("new Dictionary<string, string> { { \"enable.idempotence\", \"false\" } }")]
    [InlineData("new OwnConfig()")]
    public Task Weak_delivery_by_anything_but_a_client_configuration_is_reported_at_the_call(string configuration) =>
        Verify(Send(configuration).Replace("producer.Produce", "producer.[|Produce|]") + "class OwnConfig : ProducerConfig { }");

    [Theory]
    [InlineData("new ProducerConfig { EnableIdempotence = true }")]
    [InlineData("new ProducerConfig { EnableIdempotence = true, Acks = Acks.All }")]
    [InlineData("new ProducerConfig { TransactionalId = \"t\" }")]
    [InlineData("new ProducerConfig { EnableIdempotence = flag }")]
    [InlineData("new ProducerConfig(given)")]
    [InlineData("given")]
    [InlineData("new Dictionary<string, string> { [\"enable.idempotence\"] = \"true\", [\"request.required.acks\"] = \"-1\" }")]
    public Task Delivery_that_is_strong_or_not_known_is_not_reported(string configuration) => Verify(Send(configuration));

    [Theory]
    [InlineData("config.EnableIdempotence = true;", false)]
    [InlineData("config.Set(\"enable.idempotence\", \"true\");", false)]
    [InlineData("section.Bind(config);", false)]
    [InlineData("Change(config);", false)]
    [InlineData("var other = config; other.EnableIdempotence = true;", false)]
    [InlineData("config.Acks = Acks.All;", true)]
    [InlineData("config.ClientId = \"orders\";", true)]
    public Task A_configuration_in_a_variable_is_followed(string statement, bool isReported) => Verify(RuleCode.Records + $$"""
        class Sender
        {
            public void Send(Order order, IConfiguration section)
            {
                var config = {{(isReported ? "[|" : "")}}new ProducerConfig(){{(isReported ? "|]" : "")}};
                {{statement}}
                var producer = new ProducerBuilder<string, string>(config).Build();
                producer.Produce("orders", new Message<string, string> { Value = JsonSerializer.Serialize(order) });
            }

            private static void Change(ProducerConfig config) => config.EnableIdempotence = true;
        }
        """);

    [Fact]
    public Task A_configuration_that_another_method_changes_is_not_reported() => Verify(RuleCode.Records + """
        class Sender
        {
            private readonly ProducerConfig _config = new();

            public Sender() => _config.EnableIdempotence = true;

            public void Send(Order order)
            {
                var producer = new ProducerBuilder<string, string>(_config).Build();
                producer.Produce("orders", new Message<string, string> { Value = JsonSerializer.Serialize(order) });
            }
        }
        """);

    [Fact]
    public Task Several_calls_with_one_configuration_are_one_finding() => Verify(RuleCode.Records + """
        class Sender
        {
            private readonly IProducer<string, string> _producer =
                new ProducerBuilder<string, string>([|new ProducerConfig()|]).Build();

            public void Tick(Tick tick) => _producer.Produce("ticks", new Message<string, string> { Value = JsonSerializer.Serialize(tick) });
            public void Send(Order order) => _producer.Produce("orders", new Message<string, string> { Value = JsonSerializer.Serialize(order) });
            public void Again(Order order) => _producer.Produce("again", new Message<string, string> { Value = JsonSerializer.Serialize(order) });
        }
        """);

    [Fact]
    public Task Several_calls_with_one_dictionary_are_one_finding() => Verify(RuleCode.Records + """
        class Sender
        {
            private readonly IProducer<string, string> _producer =
                new ProducerBuilder<string, string>(new Dictionary<string, string> { ["acks"] = "1" }).Build();

            public void Send(Order order) => _producer.[|Produce|]("orders", new Message<string, string> { Value = JsonSerializer.Serialize(order) });
            public void Again(Order order) => _producer.Produce("again", new Message<string, string> { Value = JsonSerializer.Serialize(order) });
        }
        """);

    // An editor gives the analyzer a project's references as source; a finding there would belong to the other project.
    [Fact]
    public Task A_configuration_that_another_project_makes_is_reported_at_the_call()
    {
        var test = new RuleTest(Id, RuleCode.Records + """
            class Sender
            {
                public void Send(Order order)
                {
                    var producer = new ProducerBuilder<string, string>(Shared.Config).Build();
                    producer.[|Produce|]("orders", new Message<string, string> { Value = JsonSerializer.Serialize(order) });
                }
            }
            """);
        test.TestState.AdditionalProjects["Shared"].Sources.Add("""
            public static class Shared
            {
                public static readonly Confluent.Kafka.ProducerConfig Config = new() { Acks = Confluent.Kafka.Acks.Leader };
            }
            """);
        test.TestState.AdditionalProjects["Shared"].AdditionalReferences.AddRange(References.KafkaService);
        test.TestState.AdditionalProjectReferences.Add("Shared");
        return test.RunAsync();
    }

    [Theory]
    [InlineData("All", "true", false)]
    [InlineData("all", "True", false)]
    [InlineData("Leader", "true", true)]
    [InlineData("All", "False", true)]
    public async Task Settings_of_a_bound_section_are_read_as_the_binder_does(string acks, string idempotence, bool isReported)
    {
        var code = RuleCode.Usings + RuleCode.Records + """
            class Sender
            {
                public void Send(Order order, IConfiguration configuration)
                {
                    var config = configuration.GetSection("Kafka").Get<ProducerConfig>();
                    var producer = new ProducerBuilder<string, string>(config).Build();
                    producer.Produce("orders", new Message<string, string> { Value = JsonSerializer.Serialize(order) });
                }
            }
            """;
        var compilation = Findings.Compilation([.. References.KafkaService, .. RegistrySerdes.References], ("Code.cs", code));
        var settings = $$"""{ "Kafka": { "Acks": "{{acks}}", "EnableIdempotence": "{{idempotence}}" } }""";
        var findings = await Findings.InAsync(compilation, options: Findings.Options([], ("appsettings.json", settings)));
        Assert.Equal(isReported ? 1 : 0, findings.Count(finding => finding.Id == Id));
    }

    [Fact]
    public Task The_message_names_setting_record_field_and_topic()
    {
        var test = new RuleTest(Id, Send("{|#0:new ProducerConfig { Acks = Acks.Leader }|}"));
        test.ExpectedDiagnostics.Add(Expected.Finding(Id, 0, "acks is 1", "Order", "Email (PII)", "topic 'orders'"));
        return test.RunAsync();
    }

    [Fact]
    public Task A_record_without_classified_fields_is_not_reported() => Verify(RuleCode.Records + """
        class Sender
        {
            public void Send(Tick tick)
            {
                var producer = new ProducerBuilder<string, string>(new ProducerConfig { Acks = Acks.None }).Build();
                producer.Produce("ticks", new Message<string, string> { Value = JsonSerializer.Serialize(tick) });
            }
        }
        """);

    [Fact]
    public Task Top_level_statements_are_read() => new RuleTest(Id, """
        var producer = new ProducerBuilder<string, string>([|new ProducerConfig()|]).Build();
        var order = new Order();
        producer.Produce("orders", new Message<string, string> { Value = JsonSerializer.Serialize(order) });

        """ + RuleCode.Records).AsProgram().RunAsync();

    [Fact]
    public Task The_configuration_may_stand_in_the_other_part_of_a_class()
    {
        var test = new RuleTest(Id, RuleCode.Records + """
            partial class Sender
            {
                public void Send(Order order) => _producer.Produce("orders", new Message<string, string> { Value = JsonSerializer.Serialize(order) });
            }
            """);
        test.TestState.Sources.Add("""
            using Confluent.Kafka;
            partial class Sender
            {
                private readonly IProducer<string, string> _producer = new ProducerBuilder<string, string>([|new ProducerConfig()|]).Build();
            }
            """);
        return test.RunAsync();
    }

    [Fact]
    public async Task A_configuration_that_does_not_compile_is_not_reported()
    {
        var code = RuleCode.Usings + Send("new Unknown()");
        var findings = await Findings.InAsync(Findings.Compilation([.. References.KafkaService, .. RegistrySerdes.References], ("Code.cs", code)));
        Assert.DoesNotContain(findings, finding => finding.Id == Id || finding.Id == AnalyzerFault.Id);
    }

    private static string Send(string configuration) => RuleCode.Records + $$"""
        [LineageOwner(Producer = "sales")]
        class Sender
        {
            public void Send(Order order, ProducerConfig given, bool flag)
            {
                var producer = new ProducerBuilder<string, string>({{configuration}}).Build();
                producer.Produce("orders", new Message<string, string> { Key = "k", Value = JsonSerializer.Serialize(order) });
            }
        }
        """;

    private Task Verify(string code) => new RuleTest(Id, code).RunAsync();
}
