using System.IO.Compression;
using System.Xml.Linq;
using LineageAnalyzers.Build.Tests.Building;

namespace LineageAnalyzers.Build.Tests.Packages;

/// <summary>Each package holds exactly the files of its list, so that nothing slips in or out by a reference that somebody adds.</summary>
public sealed class PackageContentTests
{
    [Theory]
    [InlineData("LineageAnalyzers")]
    [InlineData("LineageAnalyzers.Annotations")]
    [InlineData("LineageAnalyzers.Tool")]
    public void Package_HoldsExactlyTheListedFiles(string package)
    {
        using var archive = ZipFile.OpenRead(PackageFeed.PathOf(package));
        var files = archive.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal))
            .Where(name => name is not "[Content_Types].xml")
            .Order(StringComparer.Ordinal)
            .ToList();
        var list = RepositoryFiles.PathOf($"tests/LineageAnalyzers.Build.Tests/Packages/{package}.files.txt");
        // LINEAGE_UPDATE_LISTS=1 writes the lists anew; the difference is then read in review.
        if (Environment.GetEnvironmentVariable("LINEAGE_UPDATE_LISTS") == "1")
            File.WriteAllLines(list, files);
        Assert.Equal(File.ReadAllLines(list), files);
    }

    [Theory]
    [InlineData("LineageAnalyzers", true, null)]
    [InlineData("LineageAnalyzers.Annotations", false, null)]
    [InlineData("LineageAnalyzers.Tool", false, "DotnetTool")]
    public void Package_SaysWhatItIs_AndDependsOnNothing(string package, bool developmentDependency, string? type)
    {
        using var archive = ZipFile.OpenRead(PackageFeed.PathOf(package));
        using var stream = archive.GetEntry($"{package}.nuspec")!.Open();
        var metadata = XDocument.Load(stream).Root!.Elements().Single();
        string? Text(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;

        Assert.Equal(package, Text("id"));
        Assert.Equal(PackageFeed.Version, Text("version"));
        Assert.Equal("MIT", Text("license"));
        Assert.Equal("README.md", Text("readme"));
        Assert.Equal(developmentDependency, Text("developmentDependency") == "true");
        Assert.DoesNotContain(metadata.Descendants(), element => element.Name.LocalName == "dependency");
        Assert.Equal(type, metadata.Descendants().SingleOrDefault(element => element.Name.LocalName == "packageType")?.Attribute("name")?.Value);
    }

    [Fact]
    public void Tool_InstallsAndStarts() => InstalledTool.Run(PackageFeed.Root, "--help").MustSucceed();
}
