using LineageAnalyzers.Build.Tests.Building;

namespace LineageAnalyzers.Build.Tests.Manifests;

/// <summary>Second builds: what comes back, what goes, what rests.</summary>
public sealed class IncrementalBuildTests
{
    [Fact]
    public void DeletedManifest_ComesBackWhileTheCompilerRests()
    {
        var project = TestProject.Create();
        project.Build().MustSucceed();
        var content = File.ReadAllBytes(project.Manifest);
        var compiled = File.GetLastWriteTimeUtc(project.Intermediate("Orders.dll"));

        File.Delete(project.Manifest);
        project.Build().MustSucceed();
        Assert.Equal(content, File.ReadAllBytes(project.Manifest));

        File.Delete(project.Manifest);
        File.Delete(project.IntermediateManifest);
        project.Build().MustSucceed();
        Assert.Equal(content, File.ReadAllBytes(project.Manifest));
        Assert.Equal(compiled, File.GetLastWriteTimeUtc(project.Intermediate("Orders.dll")));
    }

    [Fact]
    public void SecondBuild_DoesNotRunTheTaskAgain_AndCleanStillKnowsTheFiles()
    {
        var project = TestProject.Create();
        project.Build().MustSucceed();
        var written = File.GetLastWriteTimeUtc(project.Manifest);

        var second = project.Build("-v:detailed").MustSucceed();
        Assert.Contains("Skipping target \"LineageWriteManifest\" because all output files are up-to-date", second.Output, StringComparison.Ordinal);
        Assert.Equal(written, File.GetLastWriteTimeUtc(project.Manifest));

        project.Run("clean").MustSucceed();
        Assert.False(File.Exists(project.Manifest));
        Assert.False(File.Exists(project.IntermediateManifest));
    }

    [Fact]
    public void ChangedOwner_ChangesTheManifest_RemovedOwnerLeavesIt()
    {
        var project = TestProject.Create(properties: "<LineageOwnerBusiness>Sales</LineageOwnerBusiness>");
        project.Build().MustSucceed();
        Assert.Equal("Sales", project.ReadManifest().Project.Owners.Business);

        project.Replace("Orders.csproj", ">Sales<", ">Finance<");
        project.Build().MustSucceed();
        Assert.Equal("Finance", project.ReadManifest().Project.Owners.Business);

        project.Replace("Orders.csproj", "<LineageOwnerBusiness>Finance</LineageOwnerBusiness>", "");
        project.Build().MustSucceed();
        Assert.True(project.ReadManifest().Project.Owners.IsEmpty);
    }

    [Fact]
    public void ManifestSwitchedOff_LeavesNone_NeitherFileNorCarrier()
    {
        var project = TestProject.Create();
        project.Build().MustSucceed();
        Assert.NotNull(project.ReadCarrier());

        project.Build("-p:LineageManifest=false").MustSucceed();
        Assert.False(File.Exists(project.Manifest));
        Assert.False(File.Exists(project.IntermediateManifest));
        Assert.Null(project.ReadCarrier());
    }

    [Fact]
    public void MovedLines_ChangeTheManifest_ButNotTheReferenceAssembly()
    {
        var project = TestProject.CreateProducer();
        project.Build().MustSucceed();
        var reference = File.ReadAllBytes(project.Intermediate("ref/Orders.dll"));
        var before = project.ReadManifest().Endpoints.Single(endpoint => endpoint.Topic.Name == "orders");

        project.Replace("Sender.cs", "namespace Acme", "\n\n\nnamespace Acme");
        project.Build().MustSucceed();

        var after = project.ReadManifest().Endpoints.Single(endpoint => endpoint.Topic.Name == "orders");
        Assert.Equal(before.Location.Line + 3, after.Location.Line);
        Assert.Equal(before.Id, after.Id);
        Assert.Equal(reference, File.ReadAllBytes(project.Intermediate("ref/Orders.dll")));
    }

    [Fact]
    public void ChangedSettingsFile_ChangesTheTopic_RemovedCallLeavesTheManifest()
    {
        var project = TestProject.CreateProducer();
        project.Build().MustSucceed();
        Assert.Equal(["orders", "texts"], Topics(project));

        project.Replace("appsettings.json", "\"orders\"", "\"orders.v2\"");
        project.Build().MustSucceed();
        Assert.Equal(["orders.v2", "texts"], Topics(project));

        File.Delete(Path.Combine(project.Folder, "Sender.More.cs"));
        project.Build().MustSucceed();
        Assert.Equal(["orders.v2"], Topics(project));
    }

    private static IEnumerable<string?> Topics(TestProject project) =>
        project.ReadManifest().Endpoints.Select(endpoint => endpoint.Topic.Name).Order(StringComparer.Ordinal);
}
