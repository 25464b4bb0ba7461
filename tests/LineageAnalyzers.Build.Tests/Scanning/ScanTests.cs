using LineageAnalyzers.Build.Tests.Building;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Build.Tests.Scanning;

/// <summary>A scan from sources, a scan with a build and a build with the package say the same of one project.</summary>
public sealed class ScanTests
{
    [Fact]
    public void ScanWithBuild_GivesTheManifestOfAProjectThatKnowsNothingOfUs()
    {
        var project = WithoutPackage(TestProject.CreateProducer());
        var before = File.ReadAllText(Path.Combine(project.Folder, "Orders.csproj"));

        var built = Scan(project.Folder, "built", "--build");
        var read = Scan(project.Folder, "read");

        Assert.Equal(["orders", "texts"], built["Orders"].Endpoints.Select(endpoint => endpoint.Topic.Name).Order(StringComparer.Ordinal));
        Assert.Equal(read["Orders"], built["Orders"]);
        Assert.Equal(before, File.ReadAllText(Path.Combine(project.Folder, "Orders.csproj")));
    }

    [Fact]
    public void ScanWithBuild_OfAProjectThatHasThePackage_TakesItsManifest()
    {
        var project = TestProject.CreateProducer();

        var scanned = Scan(project.Folder, "built", "--build");
        Assert.Equal(project.ReadManifest(), scanned["Orders"]);
    }

    [Fact]
    public void ScanWithBuild_WritesAManifestForEachTargetFramework()
    {
        var project = WithoutPackage(TestProject.Create(frameworks: "net10.0;netstandard2.0"));

        var scanned = Scan(project.Folder, "built", "--build");
        Assert.Equal(["Orders.net10.0", "Orders.netstandard2.0"], scanned.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("netstandard2.0", scanned["Orders.netstandard2.0"].Project.TargetFramework);
    }

    [Fact]
    public void BuildThatFails_IsShownInShort_AndTheOthersAreWritten()
    {
        var project = WithoutPackage(TestProject.Create());
        project.Write("../Broken/Broken.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>");
        project.Write("../Broken/Broken.cs", "class Broken : Nowhere;");
        var home = Path.GetDirectoryName(project.Folder)!;

        var scan = InstalledTool.Run(home, "scan", "Broken/Broken.csproj", "Orders", "--build", "--output", "out");
        Assert.Equal(2, scan.ExitCode);
        Assert.Contains("lineage: the build failed (", scan.Output, StringComparison.Ordinal);
        Assert.Contains("Broken.cs(1,16): error CS0246: ", scan.Output, StringComparison.Ordinal);
        Assert.Contains("Make 'dotnet build' work there first", scan.Output, StringComparison.Ordinal);
        Assert.Equal(["Orders.lineage.json"], Directory.GetFiles(Path.Combine(home, "out")).Select(Path.GetFileName));
    }

    [Fact]
    public void Samples_ReadFromSource_AreTheSameAsBuiltWithThePackage()
    {
        PackageFeed.PathOf("LineageAnalyzers");
        PackageFeed.PathOf("LineageAnalyzers.Annotations");
        var home = Path.Combine(PackageFeed.Root, "projects", "samples");
        Copy(RepositoryFiles.PathOf("samples"), home);
        File.WriteAllText(Path.Combine(home, "nuget.config"), PackageFeed.Configuration());
        Directory.CreateDirectory(Path.Combine(home, ".git"));
        File.WriteAllText(Path.Combine(home, ".git", "HEAD"), "ref: refs/heads/main\n");
        DotnetCommand.Build(home, "build", "Samples.sln", $"-p:LineageVersion={PackageFeed.Version}", $"-p:ArtifactsPath={Path.Combine(home, "artifacts")}").MustSucceed();

        var built = Directory.GetFiles(Path.Combine(home, "artifacts", "bin"), "*.lineage.json", SearchOption.AllDirectories)
            .Select(Read).ToDictionary(manifest => manifest.Project.Name);
        var read = Scan(home, "read");

        Assert.Equal(["BillingWorker", "Contracts", "NotificationWorker", "OrderService"], read.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(5, read.Values.Sum(manifest => manifest.Endpoints.Count));
        Assert.All(read, pair => Assert.Equal(ManifestWriter.Write(WithoutForeignPlaces(built[pair.Key]), true), ManifestWriter.Write(WithoutForeignPlaces(pair.Value), true)));
    }

    private static Dictionary<string, Manifest> Scan(string folder, string output, params string[] options)
    {
        var target = Path.Combine(Path.GetDirectoryName(folder)!, output);
        InstalledTool.Run(folder, ["scan", folder, .. options, "--output", target]).MustSucceed();
        return Directory.GetFiles(target).ToDictionary(file => Path.GetFileName(file).Replace(".lineage.json", "", StringComparison.Ordinal), Read);
    }

    private static Manifest Read(string file) => ManifestReader.Read(File.ReadAllText(file));

    /// <summary>A build sees other projects as assemblies and does not know where their fields are declared; a scan does.</summary>
    private static Manifest WithoutForeignPlaces(Manifest manifest) => manifest with
    {
        Records = manifest.Records.Select(record => record with
        {
            Fields = record.Fields.Select(field => field with { Location = null }).ToEquatableArray(),
        }).ToEquatableArray(),
    };

    private static TestProject WithoutPackage(TestProject project) => project.Replace(
        "Orders.csproj", $"<PackageReference Include=\"LineageAnalyzers\" Version=\"{PackageFeed.Version}\" PrivateAssets=\"all\" />", "");

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
