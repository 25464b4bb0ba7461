using System.Diagnostics;
using LineageAnalyzers.Model;
using LineageAnalyzers.Tool.Scanning.Projects;
using LineageAnalyzers.Tool.Scanning.Projects.MSBuild;

namespace LineageAnalyzers.Tool.Scanning.Building;

/// <summary>Runs <c>dotnet build</c> with our analyzers and targets added to every project, without a change to any file of it.</summary>
/// <param name="configuration">The build configuration.</param>
/// <param name="collected">The folder that the build puts the manifests into.</param>
internal sealed class InjectedBuild(string configuration, string collected)
{
    /// <summary>The file that MSBuild imports; it comes with the tool's package.</summary>
    private static string Targets => Path.Combine(AppContext.BaseDirectory, "msbuild", "LineageAnalyzers.Scan.targets");

    /// <summary>Builds a project or a solution.</summary>
    /// <param name="path">The absolute path of its file.</param>
    /// <param name="root">The folder that paths in the manifests are relative to.</param>
    /// <exception cref="LineageException">The build fails, or cannot be started.</exception>
    public async Task RunAsync(string path, string root, CancellationToken cancellationToken)
    {
        if (!File.Exists(Targets))
            throw new LineageException("the files that --build adds to a build are missing", Targets, "Install the tool from its package, or scan without --build.");
        using var process = Start(path, root);
        await using var stop = cancellationToken.Register(() => process.Kill(entireProcessTree: true));
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var output = await process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var all = output + await errors;
        await process.WaitForExitAsync(CancellationToken.None);
        cancellationToken.ThrowIfCancellationRequested();
        if (process.ExitCode != 0)
            throw new LineageException($"the build failed ({BuildErrors.Summary(all)})", path, "Make 'dotnet build' work there first, or scan without --build, which needs no build.");
    }

    private Process Start(string path, string root)
    {
        var start = new ProcessStartInfo(Host)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(path)!,
            // Messages are searched for the word "error", which other languages do not have.
            Environment = { ["DOTNET_CLI_UI_LANGUAGE"] = "en", ["DOTNET_NOLOGO"] = "1" },
        };
        foreach (var argument in Arguments(path, root))
            start.ArgumentList.Add(argument);
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            throw new LineageException("the command 'dotnet' cannot be started", path, "Install the .NET SDK, or scan without --build.", exception);
        }
    }

    private IEnumerable<string> Arguments(string path, string root)
    {
        // No server stays behind that would hold on to this version of the analyzers.
        yield return "build";
        yield return path;
        foreach (var option in (string[])["-c", configuration, "-nologo", "-tl:off", "-v:quiet", "--disable-build-servers"])
            yield return option;
        yield return $"-p:CustomAfterDirectoryBuildTargets={Escapes.Add(Targets)}";
        yield return $"-p:LineageCollect={Escapes.Add(collected)}";
        // Generators run all the same. Findings are not asked for here, and must not break a build that takes warnings for errors.
        yield return "-p:RunAnalyzers=false";
        yield return "-p:LineageCheck=false";
        if (RepositoryRoot.Above(Path.GetDirectoryName(path)!) is null)
            yield return $"-p:LineageRepositoryRoot={Escapes.Add(root)}";
    }

    // The .NET that runs this program has a 'dotnet' of its own, but perhaps no SDK; the one on the path is what a user builds with.
    private static string Host => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet";
}
