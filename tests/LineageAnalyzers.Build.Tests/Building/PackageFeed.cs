namespace LineageAnalyzers.Build.Tests.Building;

/// <summary>
/// The three packages, packed once a run into a folder that is a feed, under a version of their own so that no cache can give an older one.
/// Everything lies in one temporary folder that goes when the run ends.
/// </summary>
internal static class PackageFeed
{
    private static readonly Lock Packing = new();
    private static readonly HashSet<string> Packed = [];

    static PackageFeed()
    {
        Directory.CreateDirectory(Folder);
        AppDomain.CurrentDomain.ProcessExit += static (_, _) => Directory.Delete(Root, recursive: true);
    }

    /// <summary>The temporary folder of this run.</summary>
    public static string Root { get; } = Directory.CreateTempSubdirectory("lineage-build-tests-").FullName;

    /// <summary>The version of this run's packages.</summary>
    public static string Version { get; } = $"0.1.0-test.r{Guid.NewGuid():N}";

    private static string Folder { get; } = Path.Combine(Root, "feed");

    /// <summary>The nupkg of a package, packed when it is first asked for.</summary>
    public static string PathOf(string package)
    {
        lock (Packing)
        {
            if (Packed.Add(package))
            {
                // A folder of artifacts of its own: a build of the repository that runs at the same time is not disturbed.
                DotnetCommand.Build(
                    RepositoryFiles.Root, "pack", RepositoryFiles.PathOf($"nuget/{package}"), "-o", Folder,
                    $"-p:LineageVersion={Version}", $"-p:ArtifactsPath={Path.Combine(Root, "artifacts")}").MustSucceed();
            }
        }

        return Path.Combine(Folder, $"{package}.{Version}.nupkg");
    }

    /// <summary>
    /// A NuGet configuration that knows this feed and the public one. Our packages unpack into this run's folder; what the machine has
    /// already of others is used in place.
    /// </summary>
    public static string Configuration()
    {
        var machine = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        return $"""
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="{Path.Combine(Root, "packages")}" />
              </config>
              <packageSources>
                <clear />
                <add key="tested" value="{Folder}" />
                <add key="nuget.org" value="https://api.nuget.org/v3/index.json" />
              </packageSources>
              <fallbackPackageFolders>
                <clear />
                {(Directory.Exists(machine) ? $"""<add key="machine" value="{machine}" />""" : "")}
              </fallbackPackageFolders>
            </configuration>
            """;
    }
}
