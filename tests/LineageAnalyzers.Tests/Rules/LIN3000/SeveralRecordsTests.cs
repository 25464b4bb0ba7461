using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Rules.LIN3000;

/// <summary>Classified fields of records of several types that come out of one topic.</summary>
public sealed class SeveralRecordsTests
{
    [Fact]
    public async Task A_classified_field_of_one_of_the_records_is_found_where_it_is_shown() =>
        Assert.Contains("LIN3003", await FindingsAsync(placed: "Console.WriteLine(message.Email);"));

    [Theory]
    [InlineData("Console.WriteLine(message.Name);", "LIN3003")]
    [InlineData("producer.Produce(\"k\", new Mail { Contact = message.Name });", "LIN3004")]
    [InlineData("producer.Produce(\"k\", new Mail { Contact = message.Email });", "LIN3004")]
    [InlineData("dead.Produce(\"orders.dlq\", new Message<string, string> { Value = message.Email });", "LIN3005")]
    [InlineData("dead.Produce(\"orders.dlq\", new Message<string, string> { Value = $\"{message.Name} failed\" });", "LIN3005")]
    public async Task A_field_counts_as_the_record_has_it_that_the_handler_gets(string statement, string rule)
    {
        Assert.Contains(rule, await FindingsAsync(placed: statement));
        if (!statement.Contains("Email", StringComparison.Ordinal))
            Assert.DoesNotContain(rule, await FindingsAsync(cancelled: statement));
    }

    [Fact]
    public async Task What_masks_a_field_of_one_record_says_nothing_of_another()
    {
        const string Masked = "dead.Produce(\"mails\", new Message<string, string> { Value = Hash(message.Name) });";
        const string Clear = "dead.Produce(\"orders-retry\", new Message<string, string> { Value = JsonSerializer.Serialize(new Retry { Name = message.Name }) });";
        Assert.Contains("LIN3005", await FindingsAsync(placed: Masked + Clear));
        Assert.DoesNotContain("LIN3005", await FindingsAsync(placed: Clear, cancelled: Masked));
    }

    [Fact]
    public async Task A_header_that_is_called_like_a_classified_field_is_none() =>
        Assert.DoesNotContain("LIN3003", await FindingsAsync(placed: "Console.WriteLine(System.Text.Encoding.UTF8.GetString(context.Headers[\"Email\"]));"));

    // Name is classified in the one record and not in the other.
    private static async Task<IReadOnlyList<string>> FindingsAsync(string placed = "", string cancelled = "")
    {
        var compilation = Findings.Compilation(
            [.. References.KafkaService, .. RegistrySerdes.References, .. StandInCode.References("KafkaFlow", "KafkaFlow.Abstractions", "KafkaFlow.Microsoft.DependencyInjection", "KafkaFlow.Serializer.JsonCore")],
            ("Code.cs", RuleCode.Usings + $$"""
                using KafkaFlow;
                using KafkaFlow.Configuration;
                using KafkaFlow.Serializer;
                using Microsoft.Extensions.DependencyInjection;

                public class Placed { public string Id { get; set; } = ""; [Classified("PII")] public string Email { get; set; } = ""; [Classified("PII")] public string Name { get; set; } = ""; }

                public class Cancelled { public string Id { get; set; } = ""; public string Name { get; set; } = ""; }

                public class Mail { public string Contact { get; set; } = ""; }

                public class Retry { [Classified("PII")] public string Name { get; set; } = ""; }

                public abstract class Handler
                {
                    protected static string Hash(string text) => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));
                }

                public class PlacedHandler(IMessageProducer<PlacedHandler> producer, IProducer<string, string> dead) : Handler, IMessageHandler<Placed>
                {
                    public Task Handle(IMessageContext context, Placed message) { {{placed}} return Task.CompletedTask; }
                }

                public class CancelledHandler(IMessageProducer<PlacedHandler> producer, IProducer<string, string> dead) : Handler, IMessageHandler<Cancelled>
                {
                    public Task Handle(IMessageContext context, Cancelled message) { {{cancelled}} return Task.CompletedTask; }
                }

                public static class Setup
                {
                    public static void Add(IServiceCollection services) => services.AddKafka(kafka => kafka.AddCluster(cluster => cluster
                        .AddProducer<PlacedHandler>(producer => producer.DefaultTopic("mails").AddMiddlewares(middlewares => middlewares.AddSerializer<JsonCoreSerializer>()))
                        .AddConsumer(consumer => consumer
                            .Topic("orders")
                            .WithGroupId("shop")
                            .AddMiddlewares(middlewares => middlewares
                                .AddDeserializer<JsonCoreDeserializer>()
                                .AddTypedHandlers(handlers => handlers.AddHandler<PlacedHandler>().AddHandler<CancelledHandler>())))));
                }
                """));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error));
        return [.. (await Findings.InAsync(compilation)).Select(finding => finding.Id)];
    }
}
