using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Testing;

namespace LineageAnalyzers.Tool.Tests.Scanning;

/// <summary>A folder with projects that a test writes, and what a scan of it gives.</summary>
internal sealed class ScanFolder : IDisposable
{
    private readonly TestFolder _home = new();

    /// <param name="name">The name of the folder that is scanned.</param>
    public ScanFolder(string name = "repository")
    {
        Path = _home.File(name);
        Directory.CreateDirectory(Path);
    }

    /// <summary>The folder that is scanned.</summary>
    public string Path { get; }

    /// <summary>The folder for the manifests; it lies outside.</summary>
    public string Output => _home.File("manifests");

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public ScanFolder Write(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(File(name))!);
        System.IO.File.WriteAllText(File(name), text);
        return this;
    }

    /// <summary>An SDK project for .NET 10 with this XML in it.</summary>
    public ScanFolder Project(string name, string xml = "", string sdk = "Microsoft.NET.Sdk", string? framework = "net10.0") => Write(name, $"""
        <Project Sdk="{sdk}">
          {(framework is null ? "" : $"<PropertyGroup><TargetFramework>{framework}</TargetFramework></PropertyGroup>")}
          {xml}
        </Project>
        """);

    /// <summary>A class that produces to one topic, without a namespace.</summary>
    /// <param name="topic">The topic as C#.</param>
    public ScanFolder Producer(string name, string topic, string start = "using Confluent.Kafka;") => Write(name, $$"""
        {{start}}
        class {{System.IO.Path.GetFileNameWithoutExtension(name)}}
        {
            void Send(IProducer<string, string> producer) => producer.Produce({{topic}}, new Message<string, string> { Value = "x" });
        }
        """);

    /// <summary>Scans the whole folder, or some paths below it.</summary>
    public async Task<Scanned> ScanAsync(params string[] paths) => await RunAsync([.. paths.Length == 0 ? [Path] : paths.Select(File)]);

    /// <summary>Scans with these arguments before <c>--output</c>.</summary>
    public async Task<Scanned> RunAsync(params string[] arguments)
    {
        var (code, text, error) = await LineageCommand.RunAsync(["scan", .. arguments, "--output", Output]);
        var files = Directory.Exists(Output) ? Directory.GetFiles(Output).Order(StringComparer.Ordinal) : Enumerable.Empty<string>();
        return new Scanned(code, text, error, files.ToDictionary(file => System.IO.Path.GetFileName(file), file => System.IO.File.ReadAllText(file)));
    }

    public void Dispose() => _home.Dispose();
}

/// <summary>What a scan said and wrote.</summary>
internal sealed record Scanned(int ExitCode, string Out, string Error, IReadOnlyDictionary<string, string> Files)
{
    /// <summary>The manifest of a project.</summary>
    public Manifest Manifest(string project) => ManifestReader.Read(Files[$"{project}.lineage.json"]);

    /// <summary>The topics of a project in order.</summary>
    public IEnumerable<string> Topics(string project) => Manifest(project).Endpoints.Select(endpoint => endpoint.Topic.ToString()).Order(StringComparer.Ordinal);

    public Scanned MustBeClean()
    {
        Assert.Equal((0, ""), (ExitCode, Error));
        return this;
    }
}
