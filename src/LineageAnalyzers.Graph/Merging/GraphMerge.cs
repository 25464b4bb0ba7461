using System.Threading.Channels;
using LineageAnalyzers.Graph.Inputs;
using LineageAnalyzers.Graph.Stores;
using LineageAnalyzers.Model.Manifests;
using Microsoft.Data.Sqlite;

namespace LineageAnalyzers.Graph.Merging;

/// <summary>
/// Puts manifests into a store. Files are read and parsed ahead on other threads while one thread writes, in the order of the inputs, so
/// that memory stays small however many there are. All of it is one transaction: on any failure the store is what it was before.
/// </summary>
public static class GraphMerge
{
    private const int ReadAhead = 32;

    /// <summary>Merges the manifests that the inputs name: manifest files, folders of them, and assemblies that carry one.</summary>
    /// <param name="inputs">Paths.</param>
    /// <param name="store">The path of the SQLite file; it is made when there is none.</param>
    /// <param name="progress">Gets the number of manifests done and of all; null for silence.</param>
    /// <exception cref="InputException">An input cannot be read.</exception>
    /// <exception cref="StoreException">The store cannot be read or written.</exception>
    public static async Task<MergeResult> RunAsync(
        IReadOnlyList<string> inputs, string store, IProgress<(int Done, int All)>? progress, CancellationToken cancellationToken)
    {
        var file = StoreFile.Of(store);
        var paths = InputFiles.Find(inputs);
        using var target = MergeTarget.Open(file);
        try
        {
            var result = await FillAsync(target.Connection, paths, progress, cancellationToken);
            target.Keep();
            return result;
        }
        catch (SqliteException exception)
        {
            throw SqliteFailure.Of(exception, file.Name);
        }
    }

    private static async Task<MergeResult> FillAsync(
        SqliteConnection connection, IReadOnlyList<string> paths, IProgress<(int Done, int All)>? progress, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var ahead = Channel.CreateBounded<(string Path, Task<Manifest> Manifest)>(ReadAhead);
        var reading = ReadAheadAsync(paths, ahead.Writer, stop.Token);
        try
        {
            using var writer = new ProjectWriter(connection);
            var merged = new OrderedDictionary<ProjectKey, MergedProject>();
            var superseded = new List<SupersededInput>();
            var done = 0;
            await foreach (var (path, parsing) in ahead.Reader.ReadAllAsync(cancellationToken))
            {
                var manifest = await parsing;
                var key = ProjectKey.Of(manifest.Project);
                if (!merged.TryGetValue(key, out var earlier))
                {
                    merged.Add(key, Put(writer, manifest, key, path));
                }
                else if (ManifestLoader.Load(earlier.Input) != manifest)
                {
                    superseded.Add(new SupersededInput(earlier.Input, path));
                    merged[key] = Put(writer, manifest, key, path) with { Replaced = earlier.Replaced };
                }

                progress?.Report((++done, paths.Count));
            }

            writer.Join();
            return new MergeResult(
                [.. merged.Values],
                superseded,
                connection.Number("SELECT count(*) FROM project"),
                connection.Number("SELECT count(DISTINCT topic) FROM endpoint_topic"));
        }
        finally
        {
            await stop.CancelAsync();
            await reading;
        }
    }

    private static MergedProject Put(ProjectWriter writer, Manifest manifest, ProjectKey key, string path)
    {
        var replaced = writer.Remove(key);
        writer.Add(manifest);
        return new MergedProject(
            path, manifest.Project, replaced, manifest.Endpoints.Count, manifest.Records.Sum(record => record.Fields.Count), manifest.Flows.Count);
    }

    private static async Task ReadAheadAsync(
        IReadOnlyList<string> paths, ChannelWriter<(string Path, Task<Manifest> Manifest)> ahead, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var path in paths)
                await ahead.WriteAsync((path, Task.Run(() => ManifestLoader.Load(path), CancellationToken.None)), cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // The writing side has stopped and says why.
        }
        finally
        {
            ahead.Complete();
        }
    }
}
