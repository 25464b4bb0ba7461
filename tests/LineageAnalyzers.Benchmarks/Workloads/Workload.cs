using System.Text.Json;
using System.Text.Json.Nodes;

namespace LineageAnalyzers.Benchmarks.Workloads;

/// <summary>A generated project. The same on every machine and in every run.</summary>
/// <param name="Name">What tables call it.</param>
/// <param name="Files">Its files.</param>
/// <param name="Endpoints">How many endpoints its manifest must have.</param>
/// <param name="Packages">The packages that it references.</param>
internal sealed record Workload(string Name, IReadOnlyList<SourceFile> Files, int Endpoints, IReadOnlyList<string> Packages)
{
    private const string Settings = "appsettings.json";

    /// <summary>1,000 files without a client library.</summary>
    public static Workload WithoutKafka() => new(
        "no Kafka",
        [.. Domain.All.SelectMany(domain => Template.In("Shared").Concat(Template.In("Plain")).Select(template => Template.For(template, domain)))],
        Endpoints: 0,
        ["Microsoft.Extensions.Hosting"]);

    /// <summary>1,000 files with 300 endpoints: each domain publishes, consumes what it published, and produces what it makes of that.</summary>
    public static Workload WithKafka() => new(
        "300 endpoints",
        [
            .. Domain.All.SelectMany((domain, index) => Template.In("Shared").Concat(KafkaTemplates(index)).Select(template => Template.For(template, domain))),
            Template.For("Project/JsonValueSerializer.cs", Domain.All[0]) with { Path = "JsonValueSerializer.cs" },
            new SourceFile(Settings, SettingsText("")),
            new SourceFile("appsettings.Production.json", SettingsText("prod.")),
        ],
        Endpoints: 3 * Domain.All.Count,
        ["Confluent.Kafka", "Microsoft.Extensions.Hosting"]);

    /// <summary>How many files are C#.</summary>
    public int SourceFiles => Files.Count(IsSource);

    /// <summary>How many lines the C# files have.</summary>
    public int Lines => Files.Where(IsSource).Sum(file => file.Text.AsSpan().Count('\n'));

    /// <summary>Writes the files into a folder.</summary>
    public void WriteTo(string folder)
    {
        foreach (var file in Files)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text);
        }
    }

    private static bool IsSource(SourceFile file) => file.Path.EndsWith(".cs", StringComparison.Ordinal);

    // The four ways to name a topic take turns; the worker's way is shifted, so that every pair of ways occurs.
    private static IEnumerable<string> KafkaTemplates(int index)
    {
        var publishers = Template.In("Kafka").Where(name => name.Contains("Publisher", StringComparison.Ordinal)).ToList();
        var workers = Template.In("Kafka").Where(name => name.Contains("Worker", StringComparison.Ordinal)).ToList();
        return
        [
            "Kafka/WidgetMessages.cs",
            publishers[index % publishers.Count],
            workers[(index + index / publishers.Count) % workers.Count],
        ];
    }

    private static string SettingsText(string prefix)
    {
        var topics = new JsonObject();
        var kafka = new JsonObject { ["BootstrapServers"] = "localhost:9092", ["Topics"] = topics };
        foreach (var domain in Domain.All)
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

        return new JsonObject { ["Kafka"] = kafka }.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
    }
}
