using LineageAnalyzers.Graph.Stores;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;
using Microsoft.Data.Sqlite;

namespace LineageAnalyzers.Graph.Merging;

/// <summary>Writes records and their fields.</summary>
internal sealed class RecordWriter : IDisposable
{
    private readonly SqliteCommand _record;
    private readonly SqliteCommand _field;
    private long _lastRecord;

    public RecordWriter(SqliteConnection connection)
    {
        _lastRecord = connection.Number("SELECT coalesce(max(id), 0) FROM record");
        _record = connection.Prepare("INSERT INTO record VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)", 7);
        // A path that two members share keeps what is said of it first.
        _field = connection.Prepare("INSERT OR IGNORE INTO record_field VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)", 7);
    }

    /// <summary>Writes the records of a project; gives their ids by type and format.</summary>
    public Dictionary<(string Type, WireFormat Format), long> Write(long project, EquatableArray<RecordDescription> records)
    {
        var ids = new Dictionary<(string Type, WireFormat Format), long>();
        foreach (var record in records)
        {
            var id = ++_lastRecord;
            ids.TryAdd((record.Type, record.Format), id);
            _record.With(
                id, project, record.Type, WireText<WireFormat>.Of(record.Format), StoredText.Of(record),
                record.SchemaOrigin is { } origin ? WireText<SchemaOrigin>.Of(origin) : null, StoredText.Of(record.Owners)).ExecuteNonQuery();
            foreach (var field in record.Fields)
            {
                _field.With(
                    id, field.Path, field.Type, field.Optional, StoredText.Of(field.Classifications),
                    field.ClassifiedBy is { } source ? WireText<ClassificationSource>.Of(source) : null,
                    field.Location is { } place ? StoredText.Of(place) : null).ExecuteNonQuery();
            }
        }

        return ids;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _record.Dispose();
        _field.Dispose();
    }
}
