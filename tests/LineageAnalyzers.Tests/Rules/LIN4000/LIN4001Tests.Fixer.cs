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
        var code = Send("[|new Dictionary<string, string> { [\"acks\"] = \"1\" }|]");
        return new RuleTest<DeliveryFix>(Id, code) { FixedTo = code }.RunAsync();
    }

    private Task VerifyFix(string before, string after, int iterations = 1) =>
        new RuleTest<DeliveryFix>(Id, before) { FixedTo = after, NumberOfIncrementalIterations = iterations, NumberOfFixAllIterations = 1 }.RunAsync();
}
