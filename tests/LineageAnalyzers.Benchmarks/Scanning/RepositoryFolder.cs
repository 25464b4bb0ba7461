using LineageAnalyzers.Benchmarks.Workloads;

namespace LineageAnalyzers.Benchmarks.Scanning;

/// <summary>A generated repository on disk, as a user would have it.</summary>
internal sealed class RepositoryFolder
{
    private RepositoryFolder(string root) => Root = root;

    /// <summary>The folder of the repository.</summary>
    public string Root { get; }

    /// <summary>Its solution.</summary>
    public string Solution => Path.Combine(Root, "Acme.slnx");

    /// <summary>Writes the projects below the folder for temporary files.</summary>
    public static RepositoryFolder Create(IReadOnlyList<GeneratedProject> projects)
    {
        var folder = new RepositoryFolder(Path.Combine(RunFolder.Path, "repository"));
        Directory.CreateDirectory(Path.Combine(folder.Root, ".git"));
        foreach (var file in (string[])["nuget.config", "global.json"])
            File.Copy(Path.Combine(BuildFacts.Repository, file), Path.Combine(folder.Root, file));
        // Ends the search for such files, which goes up to the root of the disk.
        foreach (var file in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
            File.WriteAllText(Path.Combine(folder.Root, file), "<Project />\n");
        foreach (var project in projects)
            folder.Write(project);
        File.WriteAllText(folder.Solution, $"<Solution>\n{string.Concat(projects.Select(project => $"  <Project Path=\"{project.Name}/{project.Name}.csproj\" />\n"))}</Solution>\n");
        return folder;
    }

    private void Write(GeneratedProject project)
    {
        var folder = Path.Combine(Root, project.Name);
        foreach (var file in project.Files)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text);
        }

        File.WriteAllText(Path.Combine(folder, project.Name + ".csproj"), ProjectText(project));
    }

    // Without analyzers, not even the SDK's own: the compiler alone is what a scan is compared with.
    private static string ProjectText(GeneratedProject project) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <RunAnalyzers>false</RunAnalyzers>
          </PropertyGroup>
          <ItemGroup>
            <Reference Include="{Path.Combine(AppContext.BaseDirectory, "LineageAnalyzers.Annotations.dll")}" />
        {string.Join('\n', project.Packages.Select(name => $"""    <PackageReference Include="{name}" Version="{BuildFacts.VersionOf(name)}" />"""))}
        {string.Join('\n', project.References.Select(name => $"""    <ProjectReference Include="../{name}/{name}.csproj" />"""))}
          </ItemGroup>
        </Project>

        """;
}
