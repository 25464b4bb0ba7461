using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Testing;

/// <summary>An empty folder of a test's own that goes away with the test.</summary>
internal sealed class TestFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("lineage-test-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public string Write(string name, string text)
    {
        var path = File(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    public string Write(string name, Manifest manifest) => Write(name, ManifestWriter.Write(manifest, indented: true));

    public string[] WriteAll(params SampleProject[] projects) =>
        [.. projects.Select((project, index) => Write($"{project.Manifest.Project.Name}.{index}.lineage.json", project.Manifest))];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
