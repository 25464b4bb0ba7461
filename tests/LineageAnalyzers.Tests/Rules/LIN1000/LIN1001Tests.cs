using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Rules.LIN1000;

public sealed class LIN1001Tests : RuleTests
{
    private protected override string Id => "LIN1001";

    private protected override string Finding => """
        class Sender(IProducer<string, string> producer)
        {
            public Task SendAsync(string topic, string text) =>
                producer.ProduceAsync({|LIN1001:topic|}, new Message<string, string> { Value = text });
        }
        """;

    [Fact]
    public Task A_topic_from_a_parameter_is_reported_at_the_argument() => Verify(Finding);

    [Fact]
    public Task The_message_says_why()
    {
        var test = new RuleTest(Id, """
            class Sender(IProducer<string, string> producer)
            {
                public void Send(string name) => producer.Produce({|#0:name|}, new Message<string, string> { Value = "x" });
            }
            """);
        test.ExpectedDiagnostics.Add(Expected.Finding(Id, 0, "it comes in through the parameter 'name' of Sender.Send(string)"));
        return test.RunAsync();
    }

    [Fact]
    public Task A_topic_with_an_unknown_part_is_reported_with_what_is_known()
    {
        var test = new RuleTest(Id, """
            class Sender(IProducer<string, string> producer)
            {
                public void Send(string tenant) => producer.Produce({|#0:$"{tenant}.orders"|}, new Message<string, string> { Value = "x" });
            }
            """);
        test.ExpectedDiagnostics.Add(Expected.Finding(Id, 0, "only '{tenant}.orders' is known"));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("\"orders\"")]
    [InlineData("Topics.Orders")]
    [InlineData("nameof(Sender)")]
    [InlineData("$\"{Topics.Orders}-v1\"")]
    [InlineData("flag ? \"orders\" : \"orders-v2\"")]
    public Task A_topic_that_is_proven_is_not_reported(string topic) => Verify($$"""
        static class Topics { public const string Orders = "orders"; }
        class Sender(IProducer<string, string> producer)
        {
            public void Send(bool flag) => producer.Produce({{topic}}, new Message<string, string> { Value = "x" });
        }
        """);

    [Fact]
    public Task A_stated_topic_is_not_reported() => Verify("""
        class Sender(IProducer<string, string> producer)
        {
            [KafkaTopic("orders")]
            public void Send(string topic) => producer.Produce(topic, new Message<string, string> { Value = "x" });
        }
        """);

    [Fact]
    public Task A_consumed_topic_is_reported_too() => Verify("""
        class Reader(IConsumer<string, string> consumer)
        {
            public void Read(string topic) => consumer.Subscribe({|LIN1001:topic|});
        }
        """);

    [Fact]
    public Task Top_level_statements_are_read() => new RuleTest(Id, """
        var producer = new ProducerBuilder<string, string>(new ProducerConfig()).Build();
        producer.Produce({|LIN1001:args[0]|}, new Message<string, string> { Value = "x" });
        """).AsProgram().RunAsync();

    [Fact]
    public Task The_other_part_of_a_partial_class_proves_the_topic()
    {
        var test = new RuleTest(Id, """
            partial class Sender(IProducer<string, string> producer)
            {
                public void Send() => producer.Produce(_topic, new Message<string, string> { Value = "x" });
                public void SendOther() => producer.Produce({|LIN1001:_other|}, new Message<string, string> { Value = "x" });
            }
            """);
        test.TestState.Sources.Add("""
            partial class Sender
            {
                private readonly string _topic = "orders";
                private readonly string _other = System.Guid.NewGuid().ToString();
            }
            """);
        return test.RunAsync();
    }

    [Fact]
    public async Task A_settings_file_proves_the_topic()
    {
        const string Code = EndpointsIn.Usings + """
            class Sender(IProducer<string, string> producer, IConfiguration configuration)
            {
                public void Send() => producer.Produce(configuration["Kafka:Topic"], new Message<string, string> { Value = "x" });
            }
            """;
        var compilation = Findings.Compilation(References.KafkaService, ("Code.cs", Code));
        var without = await Findings.InAsync(compilation);
        var with = await Findings.InAsync(compilation, options: Findings.Options([], ("appsettings.json", """{ "Kafka": { "Topic": "orders" } }""")));
        Assert.Contains(without, finding => finding.Id == Id);
        Assert.DoesNotContain(with, finding => finding.Id == Id);
    }

    [Fact]
    public Task A_call_that_only_sets_up_a_mock_is_not_reported() => Verify("""
        static class Mock
        {
            public static void Setup<T>(System.Linq.Expressions.Expression<Action<T>> call) { }
        }
        class Tests
        {
            public void Arrange(string topic) => Mock.Setup<IProducer<string, string>>(p => p.Produce(topic, null, null));
        }
        """);

    [Fact]
    public async Task A_topic_that_does_not_compile_is_not_reported()
    {
        const string Code = EndpointsIn.Usings + """
            class Sender(IProducer<string, string> producer)
            {
                public void Send() => producer.Produce(Unknown.Topic, new Message<string, string> { Value = "x" });
            }
            """;
        Assert.Empty(await Findings.InAsync(Findings.Compilation(References.KafkaService, ("Code.cs", Code))));
    }

    private Task Verify(string code) => new RuleTest(Id, code).RunAsync();
}
