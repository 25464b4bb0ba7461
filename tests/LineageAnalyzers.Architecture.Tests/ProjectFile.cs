using System.Xml.Linq;

namespace LineageAnalyzers.Architecture.Tests;

/// <summary>What a project file says.</summary>
internal sealed class ProjectFile
{
    private readonly XDocument _content;

    private ProjectFile(string path)
    {
        Path = path;
        _content = XDocument.Load(path);
    }

    public string Path { get; }

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public string? TargetFramework => (string?)_content.Descendants("TargetFramework").SingleOrDefault();

    /// <summary>The names of the projects that it references.</summary>
    public IEnumerable<string> Projects => Includes("ProjectReference").Select(System.IO.Path.GetFileNameWithoutExtension)!;

    /// <summary>The names of the packages that it references.</summary>
    public IEnumerable<string> Packages => Includes("PackageReference");

    /// <summary>The packages whose DLLs come along with whoever uses the project.</summary>
    public IEnumerable<string> ShippedPackages => _content.Descendants("PackageReference")
        .Where(reference => (string?)reference.Attribute("PrivateAssets") != "all")
        .Select(reference => (string)reference.Attribute("Include")!);

    public static ProjectFile Read(string path) => new(path);

    /// <summary>Every project under a folder of the repository.</summary>
    public static IEnumerable<ProjectFile> Under(string folder) =>
        Directory.EnumerateFiles(RepositoryFiles.PathOf(folder), "*.csproj", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(Read);

    private IEnumerable<string> Includes(string element) =>
        _content.Descendants(element).Select(item => (string)item.Attribute("Include")!);
}
