using LineageAnalyzers.Graph.Stores;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;
using Microsoft.Data.Sqlite;

namespace LineageAnalyzers.Graph.Merging;

/// <summary>
/// Writes routes, and joins them with the calls of other projects that leave the choice of the topic to a framework: the project that sends a message
/// and the one that sets up its route are often two.
/// </summary>
internal sealed class RouteWriter : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _route;

    public RouteWriter(SqliteConnection connection)
    {
        _connection = connection;
        _route = connection.Prepare("INSERT OR IGNORE INTO route VALUES (?1, ?2, ?3, ?4, ?5)", 5);
    }

    /// <summary>Writes the routes of a project whose topics are proven.</summary>
    public void Write(long project, EquatableArray<Route> routes)
    {
        foreach (var route in routes)
        {
            foreach (var (topic, environment) in ProvenTopics.Of(route.Topic))
                _route.With(project, route.Client, route.Message, topic, environment).ExecuteNonQuery();
        }
    }

    /// <summary>Gives the endpoints that no route of their own project serves the topics of the routes that the store holds.</summary>
    public void Join() => _connection.Run(
        """
        DELETE FROM endpoint_topic WHERE of_route = 1;
        INSERT OR IGNORE INTO endpoint_topic
        SELECT route.topic, endpoint.id, route.environment, 1
        FROM endpoint JOIN route ON route.client = endpoint.client AND route.message = endpoint.value_type
        WHERE endpoint.resolution = 'route' AND endpoint.topic_reason IS NOT NULL;
        """);

    /// <inheritdoc/>
    public void Dispose() => _route.Dispose();
}
