using LineageAnalyzers.Graph.Inputs;
using LineageAnalyzers.Graph.Stores;
using LineageAnalyzers.Model.Manifests;
using Microsoft.Data.Sqlite;

namespace LineageAnalyzers.Graph.Merging;

/// <summary>Writes and removes the rows of whole projects, with statements that are compiled once.</summary>
internal sealed class ProjectWriter : IDisposable
{
    private readonly SqliteCommand _find;
    private readonly SqliteCommand[] _removals;
    private readonly SqliteCommand _project;
    private readonly RecordWriter _records;
    private readonly EndpointWriter _endpoints;
    private readonly FlowWriter _flows;
    private readonly RouteWriter _routes;
    private long _lastProject;

    public ProjectWriter(SqliteConnection connection)
    {
        _lastProject = connection.Number("SELECT coalesce(max(id), 0) FROM project");
        _find = connection.Prepare("SELECT id FROM project WHERE repository = ?1 AND path = ?2 AND assembly = ?3 AND target_framework = ?4", 4);
        _removals = Array.ConvertAll(
            [
                "DELETE FROM record_field WHERE record_id IN (SELECT id FROM record WHERE project_id = ?1)",
                "DELETE FROM record WHERE project_id = ?1",
                "DELETE FROM endpoint_topic WHERE endpoint_id IN (SELECT id FROM endpoint WHERE project_id = ?1)",
                "DELETE FROM endpoint_read WHERE endpoint_id IN (SELECT id FROM endpoint WHERE project_id = ?1)",
                "DELETE FROM endpoint WHERE project_id = ?1",
                "DELETE FROM flow WHERE project_id = ?1",
                "DELETE FROM route WHERE project_id = ?1",
                "DELETE FROM project WHERE id = ?1",
            ],
            sql => connection.Prepare(sql, 1));
        _project = connection.Prepare("INSERT INTO project VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)", 8);
        _records = new RecordWriter(connection);
        _endpoints = new EndpointWriter(connection);
        _flows = new FlowWriter(connection);
        _routes = new RouteWriter(connection);
    }

    /// <summary>Removes a project with all its rows; false when the store does not hold it.</summary>
    public bool Remove(ProjectKey key)
    {
        if (_find.With(key.Repository, key.Path, key.Assembly, key.TargetFramework).ExecuteScalar() is not long id)
            return false;
        foreach (var removal in _removals)
            removal.With(id).ExecuteNonQuery();
        return true;
    }

    /// <summary>Adds a project that the store does not hold.</summary>
    public void Add(Manifest manifest)
    {
        var project = ++_lastProject;
        var key = ProjectKey.Of(manifest.Project);
        _project.With(
            project, key.Repository, key.Path, key.Assembly, key.TargetFramework,
            manifest.Project.Name, manifest.Project.Commit, StoredText.Of(manifest.Project.Owners)).ExecuteNonQuery();
        var records = _records.Write(project, manifest.Records);
        var endpoints = _endpoints.Write(project, manifest.Endpoints, records);
        _flows.Write(project, manifest.Flows, endpoints);
        _routes.Write(project, manifest.Routes);
    }

    /// <summary>Joins what one project leaves open with what another one sets up.</summary>
    public void Join() => _routes.Join();

    /// <inheritdoc/>
    public void Dispose()
    {
        _find.Dispose();
        foreach (var removal in _removals)
            removal.Dispose();
        _project.Dispose();
        _records.Dispose();
        _endpoints.Dispose();
        _flows.Dispose();
        _routes.Dispose();
    }
}
