using System.Collections.Immutable;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tool.Scanning.Manifests;
using LineageAnalyzers.Tool.Scanning.Projects;

namespace LineageAnalyzers.Tool.Scanning.Building;

/// <summary>Makes manifests by building the projects: slower than reading the sources, but with everything that only a build knows.</summary>
internal static class BuildScan
{
    /// <summary>Builds what the options name and writes the manifests. A build that fails does not keep the others from being done.</summary>
    /// <exception cref="LineageException">A path is wrong, there is no project, or the output cannot be written.</exception>
    public static async Task<ScanResult> RunAsync(ScanOptions options, IProgress<(int Done, int All)>? progress, CancellationToken cancellationToken)
    {
        var unread = ImmutableArray.CreateBuilder<ScanFailure>();
        var targets = await ProjectSearch.FindAsync(options.Paths, exception => unread.Add(ScanFailure.OfFolder(exception)), cancellationToken);
        if (targets.FirstOrDefault(target => target.File is null) is { } folder)
            throw new LineageException("there is no project to build", folder.Folder, "Give a folder with C# projects, or scan without --build.");
        var output = ManifestFolder.Open(options.Output);
        var collected = Directory.CreateTempSubdirectory("lineage-scan-").FullName;
        try
        {
            var builds = Builds(options.Paths, targets);
            var build = new InjectedBuild(options.Configuration, collected);
            var failures = await BuildAllAsync(build, builds, new ScanProgress(progress, builds.Count), cancellationToken);
            return Collect(targets, Read(collected), [.. unread, .. failures], output);
        }
        finally
        {
            Directory.Delete(collected, recursive: true);
        }
    }

    /// <summary>What to build, and the folder that stands for its repository. A solution is built as one, everything else project by project.</summary>
    private static IReadOnlyList<(string Path, string Root)> Builds(IReadOnlyList<string> paths, IReadOnlyList<ScanTarget> targets)
    {
        var solutions = paths.Where(IsSolution).Select(Path.GetFullPath).ToList();
        return solutions.Count == paths.Count
            ? [.. solutions.Select(solution => (solution, RepositoryRoot.Above(Path.GetDirectoryName(solution)!) ?? Path.GetDirectoryName(solution)!))]
            : [.. targets.Select(target => (target.File!, target.Root))];
    }

    private static bool IsSolution(string path) => Path.GetExtension(path).ToLowerInvariant() is ".sln" or ".slnx";

    private static async Task<ImmutableArray<ScanFailure>> BuildAllAsync(
        InjectedBuild build, IReadOnlyList<(string Path, string Root)> builds, ScanProgress progress, CancellationToken cancellationToken)
    {
        var failures = ImmutableArray.CreateBuilder<ScanFailure>();
        foreach (var (path, root) in builds)
        {
            try
            {
                await build.RunAsync(path, root, cancellationToken);
            }
            catch (LineageException exception)
            {
                failures.Add(new ScanFailure(RepositoryRoot.Relative(root, path) ?? path, exception));
            }

            progress.Done();
        }

        return failures.ToImmutable();
    }

    private static IEnumerable<Manifest> Read(string collected) =>
        Directory.GetFiles(collected, "*.lineage.json").Order(StringComparer.Ordinal).Select(file => ManifestReader.Read(File.ReadAllText(file)));

    /// <summary>Of all that was built, the manifests of the projects that were asked for.</summary>
    private static ScanResult Collect(IReadOnlyList<ScanTarget> targets, IEnumerable<Manifest> manifests, ImmutableArray<ScanFailure> failures, ManifestFolder output)
    {
        var asked = targets.Select(target => target.DisplayPath).ToHashSet(StringComparer.Ordinal);
        var wanted = manifests
            .Where(manifest => manifest.Project.Path is { } path && asked.Contains(path))
            .OrderBy(manifest => manifest.Project.Path, StringComparer.Ordinal)
            .ThenBy(manifest => manifest.Project.TargetFramework, StringComparer.Ordinal)
            .ToList();
        var names = ManifestNames.Of([.. wanted.Select(manifest => (manifest.Project.Name, manifest.Project.Path!, manifest.Project.TargetFramework))]);
        var scanned = wanted.Zip(names).Select(pair => new ScannedProject(pair.First.Project.Path!, output.Write(pair.Second, pair.First), pair.First, []));
        return new ScanResult([.. scanned], failures);
    }
}
