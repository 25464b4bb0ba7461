namespace LineageAnalyzers.Benchmarks.Workloads;

/// <summary>
/// A generated repository of 2,000 files: a library with the wrapper around the client that a company has, ten services that use it, and ten programs
/// that have nothing to do with Kafka. The same on every machine and in every run.
/// </summary>
internal static class GeneratedRepository
{
    private const string Messaging = "Acme.Messaging";

    // The last domain of each region is left out, which makes the number of files a round one.
    private const int PlainDomains = 9;

    /// <summary>
    /// How many endpoints its manifests must have: the three of each domain and its call of the wrapper, and the client call in the wrapper.
    /// </summary>
    public static int Endpoints { get; } = 4 * Domain.All.Count + 1;

    /// <summary>Its projects, those that others reference first.</summary>
    public static IReadOnlyList<GeneratedProject> Projects { get; } =
    [
        new GeneratedProject(
            Messaging,
            [Template.Once("Project/JsonValueSerializer.cs"), Template.Once("Project/EventBus.cs")],
            ["Confluent.Kafka"],
            []),
        .. Domain.All.GroupBy(domain => domain.Region).SelectMany(region => (GeneratedProject[])[Service(region.Key, [.. region]), Program(region.Key, [.. region])]),
    ];

    private static GeneratedProject Service(string region, IReadOnlyList<Domain> domains) => new(
        $"Acme.{region}",
        [
            .. domains.SelectMany((domain, index) => Workload.KafkaFiles(domain, index).Append(Template.For("Service/WidgetNotifier.cs", domain))),
            .. SettingsFiles.For(domains),
        ],
        ["Confluent.Kafka", "Microsoft.Extensions.Hosting"],
        [Messaging]);

    private static GeneratedProject Program(string region, IReadOnlyList<Domain> domains) => new(
        $"Acme.{region}.Desk",
        [.. domains.Take(PlainDomains).SelectMany(Workload.PlainFiles)],
        ["Microsoft.Extensions.Hosting"],
        []);
}
