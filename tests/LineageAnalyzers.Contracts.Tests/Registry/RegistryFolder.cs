namespace LineageAnalyzers.Contracts.Tests.Registry;

/// <summary>A registry folder for one test.</summary>
internal sealed class RegistryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("lineage-registry-").FullName;

    /// <summary>Writes a file, given with <c>/</c> from the registry's root.</summary>
    public RegistryFolder With(string file, string content)
    {
        var path = PathOf(file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return this;
    }

    public string PathOf(string file) => System.IO.Path.Combine([Path, .. file.Split('/')]);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
