namespace LineageAnalyzers.Benchmarks.Workloads;

/// <summary>A generated project. The same on every machine and in every run.</summary>
/// <param name="Name">What tables call it.</param>
/// <param name="Files">Its files.</param>
/// <param name="Endpoints">How many endpoints its manifest must have.</param>
/// <param name="Packages">The packages that it references.</param>
internal sealed record Workload(string Name, IReadOnlyList<SourceFile> Files, int Endpoints, IReadOnlyList<string> Packages)
{
    /// <summary>1,000 files without a client library.</summary>
    public static Workload WithoutKafka() => new(
        "no Kafka",
        [.. Domain.All.SelectMany(PlainFiles)],
        Endpoints: 0,
        ["Microsoft.Extensions.Hosting"]);

    /// <summary>
    /// 1,000 files with 300 endpoints, and the program that hosts them: each domain publishes, consumes what it published, and produces what it makes of that.
    /// </summary>
    public static Workload WithKafka() => new(
        "300 endpoints",
        [
            .. Domain.All.SelectMany(KafkaFiles),
            Template.Once("Project/JsonValueSerializer.cs"),
            ProgramFile.For(Domain.All),
            .. SettingsFiles.For(Domain.All),
        ],
        Endpoints: 3 * Domain.All.Count,
        ["Confluent.Kafka", "Microsoft.Extensions.Hosting"]);

    /// <summary>The files of a domain that has nothing to do with Kafka.</summary>
    public static IEnumerable<SourceFile> PlainFiles(Domain domain) =>
        Template.In("Shared").Concat(Template.In("Plain")).Select(template => Template.For(template, domain));

    /// <summary>The files of a domain with three endpoints.</summary>
    /// <param name="domain">The domain.</param>
    /// <param name="index">Its number, which chooses how its topics are named.</param>
    public static IEnumerable<SourceFile> KafkaFiles(Domain domain, int index) =>
        Template.In("Shared").Concat(KafkaTemplates(index)).Select(template => Template.For(template, domain));

    /// <summary>Whether it is a program and no library.</summary>
    public bool IsApplication => Files.Any(file => file.Path == ProgramFile.Path);

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
}
