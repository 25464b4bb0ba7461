using System.Text.Json;
using System.Text.Json.Nodes;

namespace LineageAnalyzers.Benchmarks.Workloads;

/// <summary>The settings from which some of the domains take the names of their topics and groups.</summary>
internal static class SettingsFiles
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true };

    /// <summary>The files for these domains: one for every environment, and what production has otherwise.</summary>
    public static IEnumerable<SourceFile> For(IReadOnlyCollection<Domain> domains) =>
        [new SourceFile("appsettings.json", Text(domains, "")), new SourceFile("appsettings.Production.json", Text(domains, "prod."))];

    private static string Text(IReadOnlyCollection<Domain> domains, string prefix)
    {
        var topics = new JsonObject();
        var kafka = new JsonObject { ["BootstrapServers"] = "localhost:9092", ["Topics"] = topics };
        foreach (var domain in domains)
        {
            topics[domain.Name] = $"{prefix}{domain.Name.ToLowerInvariant()}-submitted";
            kafka[domain.Name] = new JsonObject
            {
                ["BootstrapServers"] = "localhost:9092",
                ["SubmittedTopic"] = $"{prefix}{domain.Name.ToLowerInvariant()}-submitted",
                ["ShipmentsTopic"] = $"{prefix}{domain.Name.ToLowerInvariant()}-shipments",
                ["GroupId"] = $"{domain.Name.ToLowerInvariant()}-worker",
            };
        }

        return new JsonObject { ["Kafka"] = kafka }.ToJsonString(Readable);
    }
}
