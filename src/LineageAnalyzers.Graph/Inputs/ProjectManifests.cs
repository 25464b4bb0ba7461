using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Graph.Inputs;

/// <summary>The manifests that the inputs of a command line name, one a project and target framework.</summary>
/// <param name="Manifests">The manifests, in the order of the inputs.</param>
/// <param name="Superseded">Inputs that another input about the same project, later in order, took the place of, as in a merge.</param>
public sealed record ProjectManifests(IReadOnlyList<Manifest> Manifests, IReadOnlyList<SupersededInput> Superseded)
{
    /// <summary>Reads manifest files, folders of them, and assemblies that carry one.</summary>
    /// <param name="inputs">Paths.</param>
    /// <param name="progress">Gets the number of manifests done and of all; null for silence.</param>
    /// <exception cref="InputException">An input cannot be read.</exception>
    public static ProjectManifests Load(IReadOnlyList<string> inputs, IProgress<(int Done, int All)>? progress, CancellationToken cancellationToken)
    {
        var paths = InputFiles.Find(inputs);
        var projects = new OrderedDictionary<ProjectKey, (string Input, Manifest Manifest)>();
        var superseded = new List<SupersededInput>();
        foreach (var path in paths)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var manifest = ManifestLoader.Load(path);
            var key = ProjectKey.Of(manifest.Project);
            if (projects.TryGetValue(key, out var earlier) && earlier.Manifest != manifest)
                superseded.Add(new SupersededInput(earlier.Input, path));
            projects[key] = (path, manifest);
            progress?.Report((projects.Count + superseded.Count, paths.Count));
        }

        return new ProjectManifests([.. projects.Values.Select(project => project.Manifest)], superseded);
    }
}
