using LineageAnalyzers.CodeFixes.LIN2000;
using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Rules.LIN2000;

public sealed partial class LIN2005Tests
{
    [Theory]
    [InlineData(
        "new AvroSerializer<Order>(client)",
        "new AvroSerializer<Order>(client, new AvroSerializerConfig { AutoRegisterSchemas = false })")]
    [InlineData(
        "new AvroSerializer<Order>(client, null)",
        "new AvroSerializer<Order>(client, new AvroSerializerConfig { AutoRegisterSchemas = false })")]
    [InlineData(
        "new AvroSerializer<Order>(schemaRegistryClient: client)",
        "new AvroSerializer<Order>(schemaRegistryClient: client, config: new AvroSerializerConfig { AutoRegisterSchemas = false })")]
    [InlineData(
        "new AvroSerializer<Order>(client, ruleRegistry: null)",
        "new AvroSerializer<Order>(client, ruleRegistry: null, config: new AvroSerializerConfig { AutoRegisterSchemas = false })")]
    [InlineData(
        "new AvroSerializer<Order>(client, new AvroSerializerConfig())",
        "new AvroSerializer<Order>(client, new AvroSerializerConfig { AutoRegisterSchemas = false })")]
    [InlineData(
        "new AvroSerializer<Order>(client, new() { BufferBytes = 100 })",
        "new AvroSerializer<Order>(client, new() { BufferBytes = 100, AutoRegisterSchemas = false })")]
    [InlineData(
        "new AvroSerializer<Order>(client, new AvroSerializerConfig { AutoRegisterSchemas = true })",
        "new AvroSerializer<Order>(client, new AvroSerializerConfig { AutoRegisterSchemas = false })")]
    [InlineData(
        "new JsonSerializer<Order>(client)",
        "new JsonSerializer<Order>(client, new JsonSerializerConfig { AutoRegisterSchemas = false })")]
    public Task The_fix_turns_registration_off(string before, string after) => VerifyFix(Make($"[|{before}|]"), Make(after));

    [Theory]
    [InlineData("config.AutoRegisterSchemas = true;", "config.AutoRegisterSchemas = false;")]
    [InlineData("config.Set(\"avro.serializer.auto.register.schemas\", \"true\");", "config.Set(\"avro.serializer.auto.register.schemas\", \"false\");")]
    public Task The_fix_corrects_the_statement_that_turns_it_on(string before, string after)
    {
        return VerifyFix(Code("[|", before, "|]"), Code("", after, ""));

        static string Code(string open, string statement, string close) => RuleCode.Records + $$"""
            class Setup
            {
                public object Make(ISchemaRegistryClient client)
                {
                    var config = new AvroSerializerConfig();
                    {{statement}}
                    return {{open}}new AvroSerializer<Order>(client, config){{close}};
                }
            }
            """;
    }

    [Fact]
    public Task The_fix_keeps_comments_and_layout() => VerifyFix(
        RuleCode.Records + """
        class Setup
        {
            public object Make(ISchemaRegistryClient client)
            {
                // Shared by all writers.
                var config = new AvroSerializerConfig
                {
                    BufferBytes = 100, // enough for an order
                    NormalizeSchemas = true // as the registry does
                };
                return /* the writer */ [|new AvroSerializer<Order>(client, config)|]; // made once
            }
        }
        """,
        RuleCode.Records + """
        class Setup
        {
            public object Make(ISchemaRegistryClient client)
            {
                // Shared by all writers.
                var config = new AvroSerializerConfig
                {
                    BufferBytes = 100, // enough for an order
                    NormalizeSchemas = true, // as the registry does
                    AutoRegisterSchemas = false
                };
                return /* the writer */ new AvroSerializer<Order>(client, config); // made once
            }
        }
        """);

    [Fact]
    public Task The_fix_makes_each_change_once_where_findings_share_a_configuration() => VerifyFix(
        RuleCode.Records + """
        class Setup
        {
            public object[] Make(ISchemaRegistryClient client)
            {
                var config = new AvroSerializerConfig();
                return [[|new AvroSerializer<Order>(client, config)|], [|new AvroSerializer<Tick>(client, config)|], [|new AvroSerializer<string>(client)|]];
            }
        }
        """,
        RuleCode.Records + """
        class Setup
        {
            public object[] Make(ISchemaRegistryClient client)
            {
                var config = new AvroSerializerConfig { AutoRegisterSchemas = false };
                return [new AvroSerializer<Order>(client, config), new AvroSerializer<Tick>(client, config), new AvroSerializer<string>(client, new AvroSerializerConfig { AutoRegisterSchemas = false })];
            }
        }
        """,
        iterations: 2);

    [Fact]
    public Task No_fix_is_offered_where_the_configuration_stands_in_another_file()
    {
        const string Use = """
            partial class Setup
            {
                public object Make(ISchemaRegistryClient client) => [|new AvroSerializer<Order>(client, _config)|];
            }
            """;
        const string Configuration = """
            using Confluent.SchemaRegistry.Serdes;
            partial class Setup
            {
                private readonly AvroSerializerConfig _config = new();
            }
            """;
        var test = new RuleTest<AutoRegistrationFix>(Id, RuleCode.Records + Use) { FixedTo = RuleCode.Records + Use };
        test.TestState.Sources.Add(Configuration);
        test.FixedState.Sources.Add(Configuration);
        return test.RunAsync();
    }

    // Another object in its place would drop what the given one says otherwise.
    [Fact]
    public Task No_fix_is_offered_where_the_configuration_is_given_from_outside()
    {
        var code = RuleCode.Records + """
            class Setup
            {
                public object Make(ISchemaRegistryClient client, AvroSerializerConfig config)
                {
                    config.AutoRegisterSchemas = true;
                    return [|new AvroSerializer<Order>(client, config)|];
                }
            }
            """;
        return new RuleTest<AutoRegistrationFix>(Id, code) { FixedTo = code }.RunAsync();
    }

    private Task VerifyFix(string before, string after, int iterations = 1) =>
        new RuleTest<AutoRegistrationFix>(Id, before) { FixedTo = after, NumberOfIncrementalIterations = iterations, NumberOfFixAllIterations = 1 }.RunAsync();
}
