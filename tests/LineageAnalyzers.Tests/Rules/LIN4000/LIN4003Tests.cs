using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis.Testing;

namespace LineageAnalyzers.Tests.Rules.LIN4000;

public sealed partial class LIN4003Tests : RuleTests
{
    private protected override string Id => "LIN4003";

    private protected override string Finding => Service("[|new ConsumerConfig { GroupId = \"g\", IsolationLevel = IsolationLevel.ReadUncommitted }|]");

    [Fact]
    public Task The_message_names_topic_and_producer()
    {
        var test = new RuleTest(Id, Service("{|#0:new ConsumerConfig { IsolationLevel = IsolationLevel.ReadUncommitted }|}"));
        test.ExpectedDiagnostics.Add(Expected.Finding(Id, 0, "orders", "'Writer.Send'").WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("new ConsumerConfig { GroupId = \"g\" }")]
    [InlineData("new ConsumerConfig { GroupId = \"g\", IsolationLevel = IsolationLevel.ReadCommitted }")]
    public Task Committed_reads_are_not_reported(string configuration) => Verify(Service(configuration));

    [Fact]
    public Task A_setting_that_a_call_writes_counts() => Verify(Service("new ConsumerConfig()").Replace(
        "var consumer = new ConsumerBuilder<string, string>(new ConsumerConfig()).Build();",
        "var config = [|new ConsumerConfig()|]; config.Set(\"isolation.level\", \"read_uncommitted\"); var consumer = new ConsumerBuilder<string, string>(config).Build();"));

    [Theory]
    [InlineData("new ConsumerBuilder<string, string>([|new ConsumerConfig(new Dictionary<string, string> { [\"isolation.level\"] = \"read_uncommitted\" })|])")]
    [InlineData("new ConsumerBuilder<string, string>([|new Dictionary<string, string> { { \"isolation.level\", \"read_uncommitted\" } }|])")]
    [InlineData("new ConsumerBuilder<string, string>(new Dictionary<string, string> { { \"isolation.level\", \"read_committed\" } })")]
    public Task Settings_by_their_keys_count(string builder) => Verify(Service("new ConsumerConfig()").Replace("new ConsumerBuilder<string, string>(new ConsumerConfig())", builder));

    [Theory]
    [InlineData("ReadUncommitted", true)]
    [InlineData("read_uncommitted", true)]
    [InlineData("ReadCommitted", false)]
    public Task A_section_that_is_bound_counts(string level, bool isReported)
    {
        var config = "new ConsumerConfig { GroupId = \"g\" }";
        var test = new RuleTest(Id, Service("new ConsumerConfig()")
            .Replace("public void Run()", "public void Run(Microsoft.Extensions.Configuration.IConfiguration configuration)")
            .Replace("var consumer = ", $"var config = {(isReported ? $"[|{config}|]" : config)}; Microsoft.Extensions.Configuration.ConfigurationBinder.Bind(configuration.GetSection(\"Consumer\"), config); var consumer = ")
            .Replace("(new ConsumerConfig()).Build()", "(config).Build()"));
        test.TestState.AdditionalFiles.Add(("/repository/src/appsettings.json", $$"""{ "Consumer": { "IsolationLevel": "{{level}}" } }"""));
        return test.RunAsync();
    }

    [Fact]
    public Task Another_topic_is_not_reported() => Verify(Service("new ConsumerConfig { IsolationLevel = IsolationLevel.ReadUncommitted }", topic: "mails"));

    [Fact]
    public Task A_producer_without_transactions_is_not_reported() => Verify(Service("new ConsumerConfig { IsolationLevel = IsolationLevel.ReadUncommitted }", id: "null"));

    private static string Service(string configuration, string topic = "orders", string id = "\"writer-1\"") => $$"""
        class Writer
        {
            public void Send()
            {
                var producer = new ProducerBuilder<string, string>(new ProducerConfig { {{(id == "null" ? "" : $"TransactionalId = {id}")}} }).Build();
                producer.Produce("orders", new Message<string, string> { Value = "x" });
            }
        }
        class Reader
        {
            public void Run()
            {
                var consumer = new ConsumerBuilder<string, string>({{configuration}}).Build();
                consumer.Subscribe("{{topic}}");
            }
        }
        """;

    private Task Verify(string code) => new RuleTest(Id, code).RunAsync();
}
