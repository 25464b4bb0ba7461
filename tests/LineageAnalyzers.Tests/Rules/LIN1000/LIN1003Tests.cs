using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Rules.LIN1000;

public sealed class LIN1003Tests : RuleTests
{
    private protected override string Id => "LIN1003";

    private protected override string Finding => """
        class Sender(IProducer<string, string> producer)
        {
            public Task SendAsync(string text) =>
                producer.ProduceAsync("orders", new Message<string, string> { Key = "k", Value = [|text|] });
        }
        """;

    [Fact]
    public Task A_text_that_comes_from_elsewhere_is_reported_at_the_value() => Verify(Finding);

    [Fact]
    public Task The_message_says_why()
    {
        var test = new RuleTest(Id, """
            class Sender(IProducer<string, byte[]> producer)
            {
                public void Send(byte[] body) => producer.Produce("orders", new Message<string, byte[]> { Value = {|#0:body|} });
            }
            """);
        test.ExpectedDiagnostics.Add(Expected.Finding(Id, 0, "the byte array that is sent is not made here, so the record in it is not known"));
        return test.RunAsync();
    }

    [Fact]
    public Task A_text_that_several_calls_send_is_reported_once() => Verify("""
        class Sender(IProducer<string, string> producer)
        {
            public void Send(string text, int partition)
            {
                var message = new Message<string, string> { Value = [|text|] };
                if (partition < 0)
                    producer.Produce("orders", message);
                else
                    producer.Produce(new TopicPartition("orders", partition), message);
            }
        }
        """);

    [Fact]
    public Task A_consumed_text_that_nobody_reads_as_a_record_is_reported_at_the_call() => Verify("""
        class Reader(IConsumer<string, string> consumer)
        {
            public void Read()
            {
                consumer.[|Subscribe|]("orders");
                Console.WriteLine(consumer.Consume().Message.Value.Length);
            }
        }
        """);

    [Theory]
    [InlineData("JsonSerializer.Serialize(order)")]
    [InlineData("\"ping\"")]
    [InlineData("$\"{order.Id}\"")]
    public Task A_record_that_is_proven_is_not_reported(string value) => Verify(RuleCode.Records + $$"""
        class Sender(IProducer<string, string> producer)
        {
            public void Send(Order order) => producer.Produce("orders", new Message<string, string> { Value = {{value}} });
        }
        """);

    [Fact]
    public Task A_part_that_does_not_exist_is_not_reported() => Verify("""
        class Sender(IProducer<string, Null> producer)
        {
            public void Send() => producer.Produce("orders", new Message<string, Null> { Key = "k" });
        }
        """);

    [Fact]
    public Task Top_level_statements_are_read() => new RuleTest(Id, """
        var producer = new ProducerBuilder<string, string>(new ProducerConfig()).Build();
        producer.Produce("orders", new Message<string, string> { Value = [|args[0]|] });
        """).AsProgram().RunAsync();

    [Fact]
    public Task The_other_part_of_a_partial_class_makes_the_record()
    {
        var test = new RuleTest(Id, RuleCode.Records + """
            partial class Sender(IProducer<string, string> producer, Order order)
            {
                public void Send() => producer.Produce("orders", new Message<string, string> { Value = _text });
                public void SendOther(string other) => producer.Produce("orders", new Message<string, string> { Value = [|other|] });
            }
            """);
        test.TestState.Sources.Add("""
            partial class Sender
            {
                private readonly string _text = System.Text.Json.JsonSerializer.Serialize(new Tick());
            }
            """);
        return test.RunAsync();
    }

    [Fact]
    public async Task A_value_that_does_not_compile_is_not_reported()
    {
        const string Code = EndpointsIn.Usings + """
            class Sender(IProducer<string, string> producer)
            {
                public void Send() => producer.Produce("orders", new Message<string, string> { Value = Unknown() });
            }
            """;
        Assert.Empty(await Findings.InAsync(Findings.Compilation(References.KafkaService, ("Code.cs", Code))));
    }

    private Task Verify(string code) => new RuleTest(Id, code).RunAsync();
}
