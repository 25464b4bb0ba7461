using LineageAnalyzers.Build.Tests.Building;

namespace LineageAnalyzers.Build.Tests.Manifests;

/// <summary>What happens when something is missing or breaks.</summary>
public sealed class FailureTests
{
    [Fact]
    public void MissingCarrier_FailsTheBuildEveryTime_AndSaysWhatToDo()
    {
        var project = TestProject.Create(items: """
            <Target Name="LoseAnalyzers" BeforeTargets="CoreCompile" Condition="'$(Lose)' == 'true'">
              <ItemGroup><Analyzer Remove="@(Analyzer)" Condition="'%(FileName)' == 'LineageAnalyzers'" /></ItemGroup>
            </Target>
            """);
        for (var attempt = 0; attempt < 2; attempt++)
        {
            var build = project.Build("-p:Lose=true").MustFail();
            Assert.Contains("error LIN9002", build.Output, StringComparison.Ordinal);
            Assert.Contains("LineageManifest to false", build.Output, StringComparison.Ordinal);
            Assert.Contains("/docs/rules/LIN9002.md)", build.Output, StringComparison.Ordinal);
            Assert.False(File.Exists(project.Manifest));
        }

        project.Build("--no-incremental").MustSucceed();
        Assert.True(File.Exists(project.Manifest));
    }

    // The generator reads this property as Base64; a value that is none makes it throw, as any fault of ours would.
    [Fact]
    public void FaultInTheAnalysis_WarnsEveryTime_AndNeverBreaksTheBuild()
    {
        var project = TestProject.Create();
        project.Build().MustSucceed();

        for (var attempt = 0; attempt < 2; attempt++)
        {
            var build = project.Build("-p:LineageEncodedRepositoryRoot=no-Base64").MustSucceed();
            Assert.Contains("warning LIN9001", build.Output, StringComparison.Ordinal);
            Assert.Contains("BuildSettings.Decode", build.Output, StringComparison.Ordinal);
            Assert.Contains("/docs/rules/LIN9001.md)", build.Output, StringComparison.Ordinal);
            Assert.False(File.Exists(project.Manifest), "the manifest of the build before stayed");
        }

        project.Build().MustSucceed();
        Assert.True(File.Exists(project.Manifest));
    }

    [Fact]
    public void DesignTimeBuild_LeavesTheManifestAlone_AndTheNextBuildWritesIt()
    {
        var project = TestProject.Create();
        project.Build().MustSucceed();
        var content = File.ReadAllBytes(project.Manifest);
        var written = File.GetLastWriteTimeUtc(project.Manifest);

        // As Visual Studio asks for the compiler's arguments, and as a tool that lets the compiler run.
        project.Run("msbuild", "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true").MustSucceed();
        project.Run("msbuild", "-t:Compile", "-p:DesignTimeBuild=true").MustSucceed();
        Assert.Equal(content, File.ReadAllBytes(project.Manifest));
        Assert.Equal(written, File.GetLastWriteTimeUtc(project.Manifest));

        File.Delete(project.Manifest);
        project.Build().MustSucceed();
        Assert.Equal(content, File.ReadAllBytes(project.Manifest));
    }

    [Fact]
    public void UnwritableManifest_FailsWithTheReason_AndLeavesNothingHalfWritten()
    {
        var project = TestProject.Create();
        // A folder where the file should be stops even the administrator.
        Directory.CreateDirectory(project.IntermediateManifest);
        var build = project.Build().MustFail();
        Assert.Contains("error LIN9003", build.Output, StringComparison.Ordinal);
        Assert.Contains(project.IntermediateManifest, build.Output, StringComparison.Ordinal);
        Assert.Contains("/docs/rules/LIN9003.md)", build.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(project.Folder, "*.tmp", SearchOption.AllDirectories));
    }

    [Fact]
    public void UpToDateCheckOfVisualStudio_IsToldOfTheManifestAndItsSettings()
    {
        var project = TestProject.Create();
        project.Write("appsettings.json", "{}").Write("appsettings.Production.json", "{}").Write("appsettingsx.json", "{}");
        project.Run("restore").MustSucceed();
        var items = project.Run(
            "msbuild", "-getItem:UpToDateCheckBuilt", "-getItem:UpToDateCheckInput", "-getItem:AdditionalFiles").MustSucceed().Output;
        Assert.Contains(project.Manifest, items, StringComparison.Ordinal);
        Assert.Contains("appsettings.Production.json", items, StringComparison.Ordinal);
        Assert.Contains("\"appsettings.json\"", items, StringComparison.Ordinal);
        Assert.DoesNotContain("appsettingsx.json", items, StringComparison.Ordinal);
    }
}
