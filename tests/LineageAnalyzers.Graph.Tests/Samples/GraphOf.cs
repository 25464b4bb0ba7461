using LineageAnalyzers.Graph.Merging;
using LineageAnalyzers.Graph.Tracing;

namespace LineageAnalyzers.Testing;

/// <summary>Merges projects into a store of the test's own and asks it.</summary>
internal sealed class GraphOf : IDisposable
{
    private readonly TestFolder _folder = new();

    private GraphOf()
    {
    }

    public string Store => _folder.File("graph.db");

    public static async Task<GraphOf> Async(params SampleProject[] projects)
    {
        var graph = new GraphOf();
        await GraphMerge.RunAsync(graph._folder.WriteAll(projects), graph.Store, null, CancellationToken.None);
        return graph;
    }

    public TraceResult Down(string address) => FieldTrace.Run(address, TraceDirection.Down, Store, CancellationToken.None);

    public TraceResult Up(string address) => FieldTrace.Run(address, TraceDirection.Up, Store, CancellationToken.None);

    public void Dispose() => _folder.Dispose();
}
