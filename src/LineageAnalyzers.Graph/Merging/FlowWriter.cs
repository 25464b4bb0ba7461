using LineageAnalyzers.Graph.Stores;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;
using Microsoft.Data.Sqlite;

namespace LineageAnalyzers.Graph.Merging;

/// <summary>Writes flows.</summary>
internal sealed class FlowWriter : IDisposable
{
    private readonly SqliteCommand _flow;

    public FlowWriter(SqliteConnection connection) => _flow = connection.Prepare(
        "INSERT INTO flow VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)", 15);

    /// <summary>Writes the flows of a project, whose endpoints have these ids in the store.</summary>
    public void Write(long project, EquatableArray<DataFlow> flows, Dictionary<string, long> endpoints)
    {
        var ordinal = 0;
        foreach (var flow in flows)
        {
            _flow.With(
                project, ordinal++,
                flow.From.Source is null ? endpoints[flow.From.Endpoint!] : null, WireText<RecordPart>.Of(flow.From.Part), flow.From.Field,
                flow.From.Source is { } source ? WireText<FlowSource>.Of(source) : null, flow.From.Member,
                flow.To.Sink is null ? endpoints[flow.To.Endpoint!] : null, WireText<RecordPart>.Of(flow.To.Part), flow.To.Field,
                flow.To.Sink is { } sink ? WireText<FlowSink>.Of(sink) : null, flow.To.Member,
                WireText<FlowTransformation>.Of(flow.Transformation), flow.Masked, StoredText.Of(flow.Steps)).ExecuteNonQuery();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _flow.Dispose();
}
