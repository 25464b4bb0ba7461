using System.Collections.Concurrent;
using System.Collections.Immutable;
using LineageAnalyzers.Generation;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tool.Scanning.Compilations;
using LineageAnalyzers.Tool.Scanning.Manifests;
using LineageAnalyzers.Tool.Scanning.Projects;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Tool.Scanning;

/// <summary>
/// Makes manifests of projects from their sources, without a build and without touching them. A project that cannot be read does not keep the others
/// from being scanned.
/// </summary>
internal sealed class SourceScan
{
    private readonly ProjectReader _reader;
    private readonly ScanProgress _progress;
    private readonly CancellationToken _cancellationToken;
    private readonly ConcurrentDictionary<string, Exception> _failures = new(StringComparer.Ordinal);

    private SourceScan(string configuration, ScanProgress progress, CancellationToken cancellationToken)
    {
        _reader = new ProjectReader(configuration);
        _progress = progress;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Scans what the options name and writes a manifest for each project that could be read.</summary>
    /// <exception cref="LineageException">A path is wrong, there is no C#, or the output cannot be written.</exception>
    public static async Task<ScanResult> RunAsync(ScanOptions options, IProgress<(int Done, int All)>? progress, CancellationToken cancellationToken)
    {
        var unread = ImmutableArray.CreateBuilder<ScanFailure>();
        var targets = await ProjectSearch.FindAsync(options.Paths, exception => unread.Add(ScanFailure.OfFolder(exception)), cancellationToken);
        var output = ManifestFolder.Open(options.Output);
        var result = new SourceScan(options.Configuration, new ScanProgress(progress, targets.Count), cancellationToken).Run(targets, output);
        return result with { Failures = [.. unread, .. result.Failures] };
    }

    private ScanResult Run(IReadOnlyList<ScanTarget> targets, ManifestFolder output)
    {
        var projects = PackagesOfProjects.Resolve(ReadAll(targets));
        var graph = new ReferenceGraph(projects);
        var parsed = InParallel(projects.Values, project => Key(project.Target), project => ProjectParser.Parse(project, _cancellationToken));
        var compilations = Compile(targets, parsed, graph);
        var users = new ProjectUsers(compilations, graph);
        // The large ones first, or the last of them keeps one core busy while the others wait.
        var manifests = InParallel(
            compilations.OrderByDescending(pair => pair.Project.Trees.Length),
            pair => Key(pair.Project.Project.Target),
            pair =>
            {
                var manifest = ManifestBuilder.Build(pair.Compilation, Input(pair.Project, users), _cancellationToken);
                _progress.Done();
                return manifest with { Project = manifest.Project with { Commit = GitCommit.Of(pair.Project.Project.Target.Root), Repository = pair.Project.Project.Repository } };
            });
        return Write(targets, parsed, manifests, graph, output);
    }

    /// <summary>The projects and, as far as they lead, those that they reference.</summary>
    private Dictionary<string, CSharpProject> ReadAll(IReadOnlyList<ScanTarget> targets)
    {
        var projects = new Dictionary<string, CSharpProject>(StringComparer.Ordinal);
        var next = targets;
        while (next.Count > 0)
        {
            foreach (var (key, project) in InParallel(next, Key, _reader.Read))
                projects.Add(key, project);
            next = [.. projects.Values
                .SelectMany(project => project.References.Select(reference => (reference, project.Target.Root)))
                .DistinctBy(pair => pair.reference, StringComparer.Ordinal)
                .Where(pair => !projects.ContainsKey(pair.reference) && !_failures.ContainsKey(pair.reference))
                .Select(pair => ScanTarget.OfProject(pair.reference, pair.Root))];
        }

        return projects;
    }

    private List<(ParsedProject Project, Compilation Compilation)> Compile(
        IReadOnlyList<ScanTarget> targets, IReadOnlyDictionary<string, ParsedProject> parsed, ReferenceGraph graph)
    {
        var compilations = new ProjectCompilations(parsed, graph);
        return [.. targets.Select(target => parsed.GetValueOrDefault(Key(target))).OfType<ParsedProject>().Select(project => (project, (Compilation)compilations.Of(project)))];
    }

    private ScanResult Write(
        IReadOnlyList<ScanTarget> targets,
        IReadOnlyDictionary<string, ParsedProject> parsed,
        IReadOnlyDictionary<string, Manifest> manifests,
        ReferenceGraph graph,
        ManifestFolder output)
    {
        var names = ManifestNames.Of([.. targets.Select(target => (target.Name, target.DisplayPath, (string?)null))]);
        var scanned = ImmutableArray.CreateBuilder<ScannedProject>();
        var failed = ImmutableArray.CreateBuilder<ScanFailure>();
        foreach (var (target, name) in targets.Zip(names))
        {
            if (manifests.TryGetValue(Key(target), out var manifest))
                scanned.Add(new ScannedProject(target.DisplayPath, output.Write(name, manifest), manifest, Warnings(target, parsed[Key(target)], graph)));
            else
                failed.Add(new ScanFailure(target.DisplayPath, _failures[Key(target)]));
        }

        return new ScanResult(scanned.ToImmutable(), failed.ToImmutable());
    }

    private ImmutableArray<string> Warnings(ScanTarget target, ParsedProject project, ReferenceGraph graph)
    {
        var warnings = project.Warnings.ToBuilder();
        if (graph.Circles.TryGetValue(Key(target), out var circle))
            warnings.Add($"{target.DisplayPath}: {circle}");
        foreach (var reference in project.Project.References.Where(_failures.ContainsKey))
            warnings.Add($"{target.DisplayPath}: the referenced project {Path.GetFileNameWithoutExtension(reference)} could not be read, so what comes from it is not known");
        return warnings.ToImmutable();
    }

    private static ManifestInput Input(ParsedProject parsed, ProjectUsers users)
    {
        var project = parsed.Project;
        return new ManifestInput
        {
            ProjectName = project.Target.Name,
            ProjectPath = project.Target.File is { } file ? RepositoryRoot.Relative(project.Target.Root, file) : null,
            RepositoryRoot = project.Target.Root,
            TargetFramework = project.FrameworkMoniker,
            Owners = project.Owners,
            SettingsFiles = parsed.Settings,
            SchemaFiles = parsed.Schemas,
            Users = users.Of(parsed),
            ClassificationNames = tree => parsed.EditorConfigs.Find(tree?.FilePath, ManifestInput.ClassificationNamesKey),
        };
    }

    /// <summary>Does the same for every item; one that fails is noted under its key and left out.</summary>
    private Dictionary<string, TResult> InParallel<TItem, TResult>(IEnumerable<TItem> items, Func<TItem, string> key, Func<TItem, TResult> work)
    {
        var results = new ConcurrentDictionary<string, TResult>(StringComparer.Ordinal);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = _cancellationToken };
        Parallel.ForEach(Partitioner.Create(items, EnumerablePartitionerOptions.NoBuffering), parallel, item =>
        {
            try
            {
                results[key(item)] = work(item);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                _failures[key(item)] = exception;
            }
        });
        return new Dictionary<string, TResult>(results, StringComparer.Ordinal);
    }

    private static string Key(ScanTarget target) => target.File ?? target.Folder;
}
