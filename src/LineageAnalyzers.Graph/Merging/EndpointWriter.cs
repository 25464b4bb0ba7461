using LineageAnalyzers.Graph.Stores;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;
using Microsoft.Data.Sqlite;

namespace LineageAnalyzers.Graph.Merging;

/// <summary>Writes endpoints with the names of their topics and the fields that they read.</summary>
internal sealed class EndpointWriter : IDisposable
{
    private readonly SqliteCommand _endpoint;
    private readonly SqliteCommand _topic;
    private readonly SqliteCommand _read;
    private long _lastEndpoint;

    public EndpointWriter(SqliteConnection connection)
    {
        _lastEndpoint = connection.Number("SELECT coalesce(max(id), 0) FROM endpoint");
        _endpoint = connection.Prepare(
            "INSERT INTO endpoint VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23)", 23);
        _topic = connection.Prepare("INSERT OR IGNORE INTO endpoint_topic VALUES (?1, ?2, ?3, 0)", 3);
        _read = connection.Prepare("INSERT OR IGNORE INTO endpoint_read VALUES (?1, ?2, ?3, ?4)", 4);
    }

    /// <summary>Writes the endpoints of a project; gives their ids in the store by their ids in the manifest.</summary>
    public Dictionary<string, long> Write(
        long project, EquatableArray<Endpoint> endpoints, Dictionary<(string Type, WireFormat Format), long> records)
    {
        var ids = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var endpoint in endpoints)
        {
            var id = ++_lastEndpoint;
            ids.Add(endpoint.Id, id);
            _endpoint.With(
                id, project, endpoint.Id,
                WireText<Direction>.Of(endpoint.Direction), endpoint.Client, WireText<EndpointLevel>.Of(endpoint.Level), WireText<TopicRole>.Of(endpoint.Role),
                endpoint.Topic.ToString(), WireText<NameResolution>.Of(endpoint.Topic.Resolution), endpoint.Topic.Pattern, endpoint.Topic.Template,
                endpoint.Topic.Reason ?? endpoint.Condition, endpoint.Group?.ToString(),
                endpoint.Key?.Type, Format(endpoint.Key), endpoint.Key?.Reason, Record(endpoint.Key, records),
                endpoint.Value?.Type, Format(endpoint.Value), endpoint.Value?.Reason, Record(endpoint.Value, records),
                endpoint.Member, StoredText.Of(endpoint.Location)).ExecuteNonQuery();
            WriteTopics(id, endpoint.Topic);
            foreach (var read in endpoint.Reads)
                _read.With(id, read.Field, WireText<ReadUse>.Of(read.Use), StoredText.Of(read.Locations)).ExecuteNonQuery();
        }

        return ids;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _endpoint.Dispose();
        _topic.Dispose();
        _read.Dispose();
    }

    private void WriteTopics(long endpoint, ResolvedName topic)
    {
        foreach (var (name, environment) in ProvenTopics.Of(topic))
            _topic.With(name, endpoint, environment).ExecuteNonQuery();
    }

    private static string? Format(Payload? payload) => payload is null ? null : WireText<WireFormat>.Of(payload.Format);

    private static object? Record(Payload? payload, Dictionary<(string Type, WireFormat Format), long> records) =>
        payload?.Type is { } type && records.TryGetValue((type, payload.Format), out var id) ? id : null;
}
