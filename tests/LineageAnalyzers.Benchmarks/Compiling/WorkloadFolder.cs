using LineageAnalyzers.Benchmarks.Workloads;

namespace LineageAnalyzers.Benchmarks.Compiling;

/// <summary>A workload on disk, with a project for each set of analyzers beside it.</summary>
internal sealed class WorkloadFolder
{
    private const string ProjectName = "Acme.Shop";

    private WorkloadFolder(string root) => Root = root;

    /// <summary>The folder of the workload.</summary>
    public string Root { get; }

    /// <summary>Writes a workload and its projects below the folder for temporary files.</summary>
    public static WorkloadFolder Create(Workload workload)
    {
        var root = Path.Combine(RunFolder.Path, workload.Name.Replace(' ', '-'));
        workload.WriteTo(Path.Combine(root, "source"));
        foreach (var file in (string[])["nuget.config", "global.json"])
            File.Copy(Path.Combine(BuildFacts.Repository, file), Path.Combine(root, file));
        // Ends the search for such files, which goes up to the root of the disk.
        foreach (var file in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
            File.WriteAllText(Path.Combine(root, file), "<Project />\n");
        var folder = new WorkloadFolder(root);
        foreach (var set in Enum.GetValues<AnalyzerSet>())
        {
            Directory.CreateDirectory(folder.ProjectFolder(set));
            File.WriteAllText(Path.Combine(folder.ProjectFolder(set), ProjectName + ".csproj"), ProjectText(workload, set));
        }

        return folder;
    }

    /// <summary>The folder of the project with these analyzers.</summary>
    public string ProjectFolder(AnalyzerSet set) => Path.Combine(Root, "projects", set.ToString());

    private static string ProjectText(Workload workload, AnalyzerSet set) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>{(workload.IsApplication ? "Exe" : "Library")}</OutputType>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <LineageRepositoryRoot>../../</LineageRepositoryRoot>
          </PropertyGroup>
          <ItemGroup>
            <Compile Include="../../source/**/*.cs" />
            <Reference Include="{OwnAssembly("LineageAnalyzers.Annotations")}" />
        {string.Join('\n', workload.Packages.Select(Package))}
          </ItemGroup>
        {Analyzers(set)}
        </Project>

        """;

    // The package's own build files, and its DLLs from where this program has them: what the package would bring, without packing it.
    private static string Analyzers(AnalyzerSet set) => set switch
    {
        AnalyzerSet.None => "",
        AnalyzerSet.Idle => $"""
              <ItemGroup>
                <Analyzer Include="{OwnAssembly("LineageAnalyzers.IdleAnalyzer")}" />
              </ItemGroup>
            """,
        AnalyzerSet.Lineage => $"""
              <Import Project="{Path.Combine(BuildFacts.Repository, "nuget/LineageAnalyzers/build/LineageAnalyzers.props")}" />
              <Import Project="{Path.Combine(BuildFacts.Repository, "nuget/LineageAnalyzers/build/LineageAnalyzers.targets")}" />
              <ItemGroup>
                <AdditionalFiles Include="../../source/appsettings*.json" />
                <Analyzer Include="{OwnAssembly("LineageAnalyzers")}" />
                <Analyzer Include="{OwnAssembly("LineageAnalyzers.CodeFixes")}" />
                <Analyzer Include="{OwnAssembly("LineageAnalyzers.Model")}" />
                <Analyzer Include="{OwnAssembly("LineageAnalyzers.Schemas")}" />
              </ItemGroup>
            """,
        _ => $"  <ItemGroup>\n{Package(PackageOf(set))}\n  </ItemGroup>",
    };

    /// <summary>The package that brings a set of analyzers.</summary>
    public static string PackageOf(AnalyzerSet set) => set switch
    {
        AnalyzerSet.Roslynator => "Roslynator.Analyzers",
        AnalyzerSet.Meziantou => "Meziantou.Analyzer",
        AnalyzerSet.Sonar => "SonarAnalyzer.CSharp",
        _ => throw new ArgumentOutOfRangeException(nameof(set), set, "No package brings these analyzers."),
    };

    private static string OwnAssembly(string name) => Path.Combine(AppContext.BaseDirectory, name + ".dll");

    private static string Package(string name) => $"""    <PackageReference Include="{name}" Version="{BuildFacts.VersionOf(name)}" />""";
}
