namespace LineageAnalyzers.Architecture.Tests;

/// <summary>Which project may use which, and which packages. A new arrow is a decision: it is made here and in docs/architecture.md.</summary>
public sealed class ProjectArrowTests
{
    private const string Model = "LineageAnalyzers.Model";
    private const string Schemas = "LineageAnalyzers.Schemas";
    private const string Roslyn = "Microsoft.CodeAnalysis.CSharp";

    private static readonly Dictionary<string, Allowed> Projects = new()
    {
        ["LineageAnalyzers.Annotations"] = new("netstandard2.0", [], []),
        [Model] = new("netstandard2.0", [], []),
        [Schemas] = new("netstandard2.0", [Model], []),
        ["LineageAnalyzers"] = new("netstandard2.0", [Model, Schemas], [Roslyn, "Microsoft.CodeAnalysis.Analyzers"]),
        ["LineageAnalyzers.CodeFixes"] = new(
            "netstandard2.0", ["LineageAnalyzers", Model], ["Microsoft.CodeAnalysis.CSharp.Workspaces", "Microsoft.CodeAnalysis.Analyzers"]),
        ["LineageAnalyzers.Build"] = new("netstandard2.0", [Model], ["Microsoft.Build.Utilities.Core", "System.Reflection.Metadata"]),
        ["LineageAnalyzers.StandIns"] = new("net10.0", [], []),
        ["LineageAnalyzers.Contracts"] = new("net10.0", [Model, Schemas], ["Microsoft.Extensions.Http.Resilience", "protobuf-net.Reflection"]),
        ["LineageAnalyzers.Graph"] = new("net10.0", [Model, Schemas], ["Microsoft.Data.Sqlite", "Npgsql"]),
        ["LineageAnalyzers.Tool"] = new(
            "net10.0",
            ["LineageAnalyzers", "LineageAnalyzers.Contracts", "LineageAnalyzers.Graph", Model, Schemas, "LineageAnalyzers.StandIns"],
            [Roslyn, "Microsoft.VisualStudio.SolutionPersistence", "Spectre.Console", "System.CommandLine"]),
    };

    public static TheoryData<string> SourceProjects => [.. ProjectFile.Under("src").Select(project => project.Name)];

    [Theory]
    [MemberData(nameof(SourceProjects))]
    public void Project_UsesOnlyWhatItMay(string name)
    {
        Assert.True(Projects.TryGetValue(name, out var allowed), $"{name} is not in the table of projects: say what it may use");
        var project = ProjectFile.Read(RepositoryFiles.PathOf($"src/{name}/{name}.csproj"));
        Assert.Equal(allowed.Framework, project.TargetFramework);
        Assert.Empty(project.Projects.Except(allowed.Projects));
        Assert.Empty(project.Packages.Except(allowed.Packages));
    }

    [Fact]
    public void Table_ListsOnlyProjectsThatExist() => Assert.Empty(Projects.Keys.Except(ProjectFile.Under("src").Select(project => project.Name)));

    // What the compiler or MSBuild loads brings no package's DLL along.
    [Fact]
    public void ProjectsThatLoadIntoTheCompiler_ShipNoPackage() =>
        Assert.Empty(ProjectFile.Under("src").Where(project => project.TargetFramework == "netstandard2.0").SelectMany(project => project.ShippedPackages));

    [Fact]
    public void Samples_UseThePackagesAsUsersDo()
    {
        foreach (var sample in ProjectFile.Under("samples"))
            Assert.DoesNotContain(sample.Projects, Projects.ContainsKey);
    }

    [Fact]
    public void Solution_HoldsEveryProjectOfItsFolders()
    {
        var solution = File.ReadAllText(RepositoryFiles.PathOf("LineageAnalyzers.sln")).Replace('\\', '/');
        // The projects of the corpus are read, never built.
        var corpus = RepositoryFiles.PathOf("tests/corpus");
        foreach (var project in ((string[])["src", "tests", "nuget"]).SelectMany(ProjectFile.Under).Where(project => !project.Path.StartsWith(corpus, StringComparison.Ordinal)))
            Assert.Contains(Path.GetRelativePath(RepositoryFiles.Root, project.Path).Replace('\\', '/'), solution, StringComparison.Ordinal);
    }

    private sealed record Allowed(string Framework, string[] Projects, string[] Packages);
}
