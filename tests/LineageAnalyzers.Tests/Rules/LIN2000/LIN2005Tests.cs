using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Rules.LIN2000;

public sealed partial class LIN2005Tests : RuleTests
{
    private protected override string Id => "LIN2005";

    private protected override string Finding => RuleCode.Records + """
        class Setup
        {
            public object Make(ISchemaRegistryClient client) => [|new AvroSerializer<Order>(client)|];
        }
        """;

    [Fact]
    public Task A_serializer_without_a_configuration_is_reported() => Verify(Finding);

    [Theory]
    [InlineData("new AvroSerializer<Order>(client, null)")]
    [InlineData("new AvroSerializer<Order>(client, ruleRegistry: null)")]
    [InlineData("new AvroSerializer<Order>(client, new AvroSerializerConfig())")]
    [InlineData("new AvroSerializer<Order>(client, new AvroSerializerConfig { AutoRegisterSchemas = true })")]
    [InlineData("new AvroSerializer<Order>(client, new AvroSerializerConfig { UseLatestVersion = true })")]
    [InlineData("new AvroSerializer<Order>(config: new AvroSerializerConfig { BufferBytes = 100 }, schemaRegistryClient: client)")]
    [InlineData("new JsonSerializer<Order>(client)")]
    [InlineData("new JsonSerializer<Order>(client, new JsonSerializerConfig { NormalizeSchemas = true })")]
    [InlineData("new ProtobufSerializer<Google.Protobuf.WellKnownTypes.Empty>(client)")]
    public Task Registration_that_is_left_on_is_reported(string serializer) => Verify(Make($"[|{serializer}|]"));

    [Theory]
    [InlineData("new AvroSerializer<Order>(client, new AvroSerializerConfig { AutoRegisterSchemas = false })")]
    [InlineData("new AvroSerializer<Order>(client, new AvroSerializerConfig { AutoRegisterSchemas = flag })")]
    [InlineData("new AvroSerializer<Order>(client, given)")]
    [InlineData("new AvroSerializer<Order>(client, new AvroSerializerConfig(pairs))")]
    [InlineData("new JsonSerializer<Order>(client, new JsonSerializerConfig { AutoRegisterSchemas = false })")]
    [InlineData("new AvroDeserializer<Order>(client)")]
    public Task Registration_that_is_off_or_not_known_is_not_reported(string serializer) => Verify(Make(serializer));

    [Theory]
    [InlineData("config.AutoRegisterSchemas = false;", false)]
    [InlineData("config.Set(\"avro.serializer.auto.register.schemas\", \"false\");", false)]
    [InlineData("config.Set(AvroSerializerConfig.PropertyNames.AutoRegisterSchemas, \"false\");", false)]
    [InlineData("Change(config);", false)]
    [InlineData("", true)]
    [InlineData("config.AutoRegisterSchemas = true;", true)]
    [InlineData("config.Set(\"avro.serializer.auto.register.schemas\", \"true\");", true)]
    public Task A_configuration_in_a_variable_is_followed(string statement, bool isReported) => Verify(RuleCode.Records + $$"""
        class Setup
        {
            public object Make(ISchemaRegistryClient client)
            {
                var config = new AvroSerializerConfig { BufferBytes = 100 };
                {{statement}}
                return {{(isReported ? "[|" : "")}}new AvroSerializer<Order>(client, config){{(isReported ? "|]" : "")}};
            }

            private static void Change(AvroSerializerConfig config) => config.AutoRegisterSchemas = false;
        }
        """);

    [Fact]
    public Task The_message_says_what_is_registered_and_why()
    {
        var test = new RuleTest(Id, Make("{|#0:new AvroSerializer<Order>(client, {|#1:new AvroSerializerConfig()|})|}"));
        test.ExpectedDiagnostics.Add(Expected.Finding(Id, 0, "AvroSerializer", "Order", "its configuration does not turn this off").WithLocation(1));
        return test.RunAsync();
    }

    [Fact]
    public Task Top_level_statements_are_read() => new RuleTest(Id, """
        ISchemaRegistryClient client = null!;
        var serializer = [|new AvroSerializer<Order>(client)|];

        """ + RuleCode.Records).AsProgram().RunAsync();

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public Task The_configuration_may_stand_in_the_other_part_of_a_class(string registers, bool isReported)
    {
        var test = new RuleTest(Id, RuleCode.Records + $$"""
            partial class Setup
            {
                public object Make(ISchemaRegistryClient client) =>
                    {{(isReported ? "[|" : "")}}new AvroSerializer<Order>(client, _config){{(isReported ? "|]" : "")}};
            }
            """);
        test.TestState.Sources.Add($$"""
            using Confluent.SchemaRegistry.Serdes;
            partial class Setup
            {
                private readonly AvroSerializerConfig _config = new() { AutoRegisterSchemas = {{registers}} };
            }
            """);
        return test.RunAsync();
    }

    [Fact]
    public Task The_configuration_may_stand_in_another_project()
    {
        var test = new RuleTest(Id, RuleCode.Records + """
            class Setup
            {
                public object Make(ISchemaRegistryClient client) => [|new AvroSerializer<Order>(client, Shared.Config)|];
            }
            """);
        test.TestState.AdditionalProjects["Shared"].Sources.Add("""
            public static class Shared
            {
                public static readonly Confluent.SchemaRegistry.Serdes.AvroSerializerConfig Config = new() { AutoRegisterSchemas = true };
            }
            """);
        test.TestState.AdditionalProjects["Shared"].AdditionalReferences.AddRange([.. References.KafkaService, .. RegistrySerdes.References]);
        test.TestState.AdditionalProjectReferences.Add("Shared");
        return test.RunAsync();
    }

    [Fact]
    public async Task A_serializer_that_does_not_compile_is_not_reported()
    {
        var code = RuleCode.Usings + RuleCode.Records + "class Setup { object Make() => new AvroSerializer<Order>(client, new Unknown()); }";
        var compilation = Findings.Compilation([.. References.KafkaService, .. RegistrySerdes.References], ("Code.cs", code));
        Assert.Empty(await Findings.InAsync(compilation));
    }

    private static string Make(string serializer) => RuleCode.Records + $$"""
        class Setup
        {
            public object Make(ISchemaRegistryClient client, AvroSerializerConfig given, bool flag, Dictionary<string, string> pairs) => {{serializer}};
        }
        """;

    private Task Verify(string code) => new RuleTest(Id, code).RunAsync();
}
