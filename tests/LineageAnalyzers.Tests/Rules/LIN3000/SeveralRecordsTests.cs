using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Rules.LIN3000;

/// <summary>Classified fields of records of several types that come out of one topic.</summary>
public sealed class SeveralRecordsTests
{
    [Fact]
    public async Task A_classified_field_of_one_of_the_records_is_found_where_it_is_shown() =>
        Assert.Contains(await FindingsAsync("message.Email"), finding => finding.Contains("LIN3003", StringComparison.Ordinal) && finding.Contains("Email", StringComparison.Ordinal));

    [Fact]
    public async Task A_path_that_another_record_has_without_classification_is_not_claimed() =>
        Assert.DoesNotContain(await FindingsAsync("message.Name"), finding => finding.Contains("LIN3003", StringComparison.Ordinal));

    private static async Task<IReadOnlyList<string>> FindingsAsync(string shown)
    {
        var compilation = Findings.Compilation(
            [.. References.KafkaService, .. StandInCode.References("KafkaFlow", "KafkaFlow.Abstractions", "KafkaFlow.Microsoft.DependencyInjection", "KafkaFlow.Serializer.JsonCore")],
            ("Code.cs", RuleCode.Usings + $$"""
                using KafkaFlow;
                using KafkaFlow.Configuration;
                using KafkaFlow.Serializer;
                using Microsoft.Extensions.DependencyInjection;

                public class Placed { public string Id { get; set; } = ""; [Classified("PII")] public string Email { get; set; } = ""; [Classified("PII")] public string Name { get; set; } = ""; }

                public class Cancelled { public string Id { get; set; } = ""; public string Name { get; set; } = ""; }

                public class PlacedHandler : IMessageHandler<Placed>
                {
                    public Task Handle(IMessageContext context, Placed message) { Audit({{(shown.EndsWith("Email", StringComparison.Ordinal) ? shown : "\"\"")}}); return Task.CompletedTask; }

                    private static void Audit(string text) => Console.WriteLine(text);
                }

                public class CancelledHandler : IMessageHandler<Cancelled>
                {
                    public Task Handle(IMessageContext context, Cancelled message) { Audit({{(shown.EndsWith("Name", StringComparison.Ordinal) ? shown : "\"\"")}}); return Task.CompletedTask; }

                    private static void Audit(string text) => Console.WriteLine(text);
                }

                public static class Setup
                {
                    public static void Add(IServiceCollection services) => services.AddKafka(kafka => kafka.AddCluster(cluster => cluster.AddConsumer(consumer => consumer
                        .Topic("orders")
                        .WithGroupId("shop")
                        .AddMiddlewares(middlewares => middlewares
                            .AddDeserializer<JsonCoreDeserializer>()
                            .AddTypedHandlers(handlers => handlers.AddHandler<PlacedHandler>().AddHandler<CancelledHandler>())))));
                }
                """));
        return [.. (await Findings.InAsync(compilation)).Select(finding => finding.ToString())];
    }
}
