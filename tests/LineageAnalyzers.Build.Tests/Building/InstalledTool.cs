namespace LineageAnalyzers.Build.Tests.Building;

/// <summary>The command <c>lineage</c> as a user has it: installed from its package, once a run.</summary>
internal static class InstalledTool
{
    private static readonly Lazy<string> Program = new(Install);

    /// <summary>The folder that it is installed in.</summary>
    public static string Folder => Path.GetDirectoryName(Program.Value)!;

    /// <summary>Runs the command.</summary>
    public static CommandResult Run(string folder, params string[] arguments) => DotnetCommand.Start(Program.Value, folder, arguments);

    private static string Install()
    {
        PackageFeed.PathOf("LineageAnalyzers.Tool");
        var folder = Directory.CreateDirectory(Path.Combine(PackageFeed.Root, "tool")).FullName;
        File.WriteAllText(Path.Combine(folder, "nuget.config"), PackageFeed.Configuration());
        DotnetCommand.Run(folder, "tool", "install", "LineageAnalyzers.Tool", "--version", PackageFeed.Version, "--tool-path", "bin").MustSucceed();
        return Path.Combine(folder, "bin", OperatingSystem.IsWindows() ? "lineage.exe" : "lineage");
    }
}
