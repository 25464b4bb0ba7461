using LineageAnalyzers.CodeFixes.LIN4000;
using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Rules.LIN4000;

public sealed partial class LIN4001Tests
{
    [Theory]
    [InlineData("new ProducerConfig()", "new ProducerConfig { EnableIdempotence = true, Acks = Acks.All }")]
    [InlineData("new ProducerConfig { }", "new ProducerConfig { EnableIdempotence = true, Acks = Acks.All }")]
    [InlineData("new ProducerConfig { ClientId = \"a\" }", "new ProducerConfig { ClientId = \"a\", EnableIdempotence = true, Acks = Acks.All }")]
    [InlineData("new ProducerConfig { ClientId = \"a\", }", "new ProducerConfig { ClientId = \"a\", EnableIdempotence = true, Acks = Acks.All, }")]
    [InlineData(
        "new ProducerConfig { EnableIdempotence = false, Acks = Acks.Leader, ClientId = \"a\" }",
        "new ProducerConfig { EnableIdempotence = true, Acks = Acks.All, ClientId = \"a\" }")]
    [InlineData("new ProducerConfig { Acks = Confluent.Kafka.Acks.None }", "new ProducerConfig { Acks = Acks.All, EnableIdempotence = true }")]
    public Task The_fix_turns_both_on(string before, string after) => VerifyFix(Send($"[|{before}|]"), Send(after));

    [Fact]
    public Task The_fix_corrects_statements_where_they_stand()
    {
        return VerifyFix(
            Code("[|new ProducerConfig()|]", "false", "0"),
            Code("new ProducerConfig()", "true", "all"));

        static string Code(string creation, string idempotence, string acks) => RuleCode.Records + $$"""
            class Sender
            {
                public void Send(Order order)
                {
                    var config = {{creation}};
                    config.EnableIdempotence = {{idempotence}}; // for now
                    config.Set("acks", "{{acks}}");
                    var producer = new ProducerBuilder<string, string>(config).Build();
                    producer.Produce("orders", new Message<string, string> { Value = JsonSerializer.Serialize(order) });
                }
            }
            """;
    }

    [Fact]
    public Task The_fix_keeps_comments_and_layout() => VerifyFix(
        RuleCode.Records + """
        class Sender
        {
            // One for the whole process.
            private static readonly ProducerConfig Config = new()
            {
                // The cluster of the shop.
                BootstrapServers = "kafka:9092",
                LingerMs = 5, // milliseconds
            };
        }
        class Program
        {
            void Send(Order order)
            {
                var producer = new ProducerBuilder<string, string>([|new ProducerConfig /* of orders */
                {
                    // The cluster of the shop.
                    BootstrapServers = "kafka:9092",
                    LingerMs = 5, // milliseconds
                }|]).Build();
                producer.Produce("orders", new Message<string, string> { Value = JsonSerializer.Serialize(order) });
            }
        }
        """,
        RuleCode.Records + """
        class Sender
        {
            // One for the whole process.
            private static readonly ProducerConfig Config = new()
            {
                // The cluster of the shop.
                BootstrapServers = "kafka:9092",
                LingerMs = 5, // milliseconds
            };
        }
        class Program
        {
            void Send(Order order)
            {
                var producer = new ProducerBuilder<string, string>(new ProducerConfig /* of orders */
                {
                    // The cluster of the shop.
                    BootstrapServers = "kafka:9092",
                    LingerMs = 5, // milliseconds
                    EnableIdempotence = true,
                    Acks = Acks.All,
                }).Build();
                producer.Produce("orders", new Message<string, string> { Value = JsonSerializer.Serialize(order) });
            }
        }
        """);

    [Fact]
    public Task Fix_all_corrects_every_configuration_of_a_document()
    {
        return VerifyFix(
            Code("[|new ProducerConfig()|]", "[|new ProducerConfig { Acks = Acks.None }|]"),
            Code("new ProducerConfig { EnableIdempotence = true, Acks = Acks.All }", "new ProducerConfig { Acks = Acks.All, EnableIdempotence = true }"),
            iterations: 2);

        static string Code(string first, string second) => RuleCode.Records + $$"""
            class Sender
            {
                public void Send(Order order)
                {
                    var first = new ProducerBuilder<string, string>({{first}}).Build();
                    first.Produce("orders", new Message<string, string> { Value = JsonSerializer.Serialize(order) });
                    var second = new ProducerBuilder<string, string>({{second}}).Build();
                    second.Produce("orders", new Message<string, string> { Value = JsonSerializer.Serialize(order) });
                }
            }
            """;
    }

    [Fact]
    public Task No_fix_is_offered_for_a_dictionary()
    {
        var code = Send("new Dictionary<string, string> { [\"acks\"] = \"1\" }").Replace("producer.Produce", "producer.[|Produce|]");
        return new RuleTest<DeliveryFix>(Id, code) { FixedTo = code }.RunAsync();
    }

    [Fact]
    public Task The_fix_corrects_a_configuration_that_a_property_holds()
    {
        return VerifyFix(
            Code("[|new()|]", "Acks.None"),
            Code("new() { EnableIdempotence = true }", "Acks.All"));

        static string Code(string creation, string acks) => RuleCode.Records + $$"""
            class Sender
            {
                private ProducerConfig Config { get; } = {{creation}};

                public void Send(Order order)
                {
                    Config.Acks = {{acks}};
                    var producer = new ProducerBuilder<string, string>(Config).Build();
                    producer.Produce("orders", new Message<string, string> { Value = JsonSerializer.Serialize(order) });
                }
            }
            """;
    }

    [Theory]
    [InlineData("_config.Acks = Confluent.Kafka.Acks.None")]
    [InlineData("this._config.Set(\"acks\", \"0\")")]
    public Task No_fix_is_offered_where_a_part_of_the_class_in_another_file_would_undo_it(string statement)
    {
        var code = RuleCode.Records + """
            partial class Sender
            {
                private readonly ProducerConfig _config = [|new()|];
            }
            """;
        var other = RuleCode.Usings + $$"""
            partial class Sender
            {
                public void Send(Order order)
                {
                    {{statement}};
                    var producer = new ProducerBuilder<string, string>(_config).Build();
                    producer.Produce("orders", new Message<string, string> { Value = JsonSerializer.Serialize(order) });
                }
            }
            """;
        var test = new RuleTest<DeliveryFix>(Id, code) { FixedTo = code };
        test.TestState.Sources.Add(other);
        test.FixedState.Sources.Add(other);
        return test.RunAsync();
    }

    [Fact]
    public Task The_fix_works_where_the_calls_stand_in_another_file()
    {
        var test = new RuleTest<DeliveryFix>(Id, Code("[|new ProducerConfig()|]"))
        {
            FixedTo = Code("new ProducerConfig { EnableIdempotence = true, Acks = Acks.All }"),
        };
        var sender = RuleCode.Usings + """
            class Sender(IProducer<string, string> producer)
            {
                public void Send(Order order) => producer.Produce("orders", new Message<string, string> { Value = JsonSerializer.Serialize(order) });
            }
            """;
        test.TestState.Sources.Add(sender);
        test.FixedState.Sources.Add(sender);
        return test.RunAsync();

        static string Code(string creation) => RuleCode.Records + $$"""
            static class Registration
            {
                public static void Add(IServiceCollection services) =>
                    services.AddSingleton(_ => new ProducerBuilder<string, string>({{creation}}).Build());
            }
            """;
    }

    private Task VerifyFix(string before, string after, int iterations = 1) =>
        new RuleTest<DeliveryFix>(Id, before) { FixedTo = after, NumberOfIncrementalIterations = iterations, NumberOfFixAllIterations = 1 }.RunAsync();
}
