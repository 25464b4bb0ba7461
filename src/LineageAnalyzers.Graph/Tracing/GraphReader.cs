using LineageAnalyzers.Graph.Stores;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;
using Microsoft.Data.Sqlite;

namespace LineageAnalyzers.Graph.Tracing;

/// <summary>Answers the questions of a trace from a store. Everything is asked by an index, once, and remembered while the reader lives.</summary>
internal sealed class GraphReader : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _atTopic;
    private readonly SqliteCommand _endpoint;
    private readonly SqliteCommand _ofManyTopics;
    private readonly SqliteCommand _ofUnknownTopics;
    private readonly SqliteCommand _topics;
    private readonly SqliteCommand _flowsFrom;
    private readonly SqliteCommand _flowsInto;
    private readonly SqliteCommand _reads;
    private readonly SqliteCommand _field;
    private readonly SqliteCommand _recordOwners;
    private readonly SqliteCommand _recordSchema;
    private readonly Dictionary<long, EndpointRow> _endpoints = [];
    private readonly Dictionary<(string Topic, Direction Direction), IReadOnlyList<EndpointRow>> _endpointsAtTopic = [];
    private readonly Dictionary<Direction, IReadOnlyList<EndpointRow>> _endpointsOfManyTopics = [];
    private readonly Dictionary<long, TopicNames> _topicNames = [];
    private readonly Dictionary<(long Endpoint, bool From), IReadOnlyList<FlowRow>> _flows = [];
    private readonly Dictionary<long, IReadOnlyList<ReadRow>> _readsOfEndpoint = [];

    public GraphReader(SqliteConnection connection)
    {
        _connection = connection;
        _atTopic = connection.Prepare(
            $"""
            SELECT DISTINCT {RowText.EndpointColumns}
            FROM endpoint_topic JOIN endpoint ON endpoint.id = endpoint_topic.endpoint_id JOIN project ON project.id = endpoint.project_id
            WHERE endpoint_topic.topic = ?1 AND endpoint.direction = ?2
            """,
            2);
        _endpoint = connection.Prepare($"SELECT {RowText.EndpointColumns} FROM endpoint JOIN project ON project.id = endpoint.project_id WHERE endpoint.id = ?1", 1);
        _ofManyTopics = connection.Prepare(
            $"""
            SELECT {RowText.EndpointColumns} FROM endpoint JOIN project ON project.id = endpoint.project_id
            WHERE endpoint.direction = ?1 AND (endpoint.pattern IS NOT NULL OR endpoint.template IS NOT NULL)
            """,
            1);
        _ofUnknownTopics = connection.Prepare(
            $"""
            SELECT {RowText.EndpointColumns} FROM endpoint JOIN project ON project.id = endpoint.project_id
            WHERE endpoint.direction = ?1 AND endpoint.pattern IS NULL AND endpoint.template IS NULL
              AND NOT EXISTS (SELECT 1 FROM endpoint_topic WHERE endpoint_topic.endpoint_id = endpoint.id)
            """,
            1);
        _topics = connection.Prepare("SELECT environment, topic FROM endpoint_topic WHERE endpoint_id = ?1", 1);
        _flowsFrom = connection.Prepare($"SELECT {RowText.FlowColumns} FROM flow WHERE from_endpoint = ?1", 1);
        _flowsInto = connection.Prepare($"SELECT {RowText.FlowColumns} FROM flow WHERE to_endpoint = ?1", 1);
        _reads = connection.Prepare("SELECT field, field_use, places FROM endpoint_read WHERE endpoint_id = ?1", 1);
        _field = connection.Prepare("SELECT type, classifications, classified_by FROM record_field WHERE record_id = ?1 AND path = ?2", 2);
        _recordOwners = connection.Prepare("SELECT owners FROM record WHERE id = ?1", 1);
        _recordSchema = connection.Prepare("SELECT schema FROM record WHERE id = ?1", 1);
    }

    /// <summary>The endpoints that are proven to be at a topic.</summary>
    public IReadOnlyList<EndpointRow> EndpointsAt(string topic, Direction direction)
    {
        if (!_endpointsAtTopic.TryGetValue((topic, direction), out var endpoints))
            _endpointsAtTopic.Add((topic, direction), endpoints = Endpoints(_atTopic.With(topic, WireText<Direction>.Of(direction))));
        return endpoints;
    }

    /// <summary>The endpoints whose topic is only known as a pattern or a template.</summary>
    public IReadOnlyList<EndpointRow> EndpointsOfManyTopics(Direction direction)
    {
        if (!_endpointsOfManyTopics.TryGetValue(direction, out var endpoints))
            _endpointsOfManyTopics.Add(direction, endpoints = Endpoints(_ofManyTopics.With(WireText<Direction>.Of(direction))));
        return endpoints;
    }

    /// <summary>The endpoints of whose topic nothing is known.</summary>
    public IReadOnlyList<EndpointRow> EndpointsOfUnknownTopics(Direction direction) => Endpoints(_ofUnknownTopics.With(WireText<Direction>.Of(direction)));

    /// <summary>The schema of a record with what belongs to it; null when it is not known.</summary>
    public (string Schema, string? Message, EquatableArray<SchemaImport> Imports)? SchemaOf(long record) =>
        _recordSchema.With(record).ExecuteScalar() is string text ? StoredText.Schema(text) : null;

    /// <summary>The endpoint at an end of a flow.</summary>
    public EndpointRow Endpoint(long id) =>
        _endpoints.TryGetValue(id, out var endpoint) ? endpoint : Endpoints(_endpoint.With(id))[0];

    /// <summary>The proven names of an endpoint's topic.</summary>
    public TopicNames TopicsOf(EndpointRow endpoint)
    {
        if (_topicNames.TryGetValue(endpoint.Id, out var names))
            return names;
        using var reader = _topics.With(endpoint.Id).ExecuteReader();
        var rows = new List<(string Environment, string Topic)>();
        while (reader.Read())
            rows.Add((reader.GetString(0), reader.GetString(1)));
        return _topicNames[endpoint.Id] = new TopicNames(rows);
    }

    /// <summary>The flows that start at a consuming endpoint.</summary>
    public IReadOnlyList<FlowRow> FlowsFrom(EndpointRow endpoint) => Flows(endpoint, from: true);

    /// <summary>The flows that end at a producing endpoint.</summary>
    public IReadOnlyList<FlowRow> FlowsInto(EndpointRow endpoint) => Flows(endpoint, from: false);

    /// <summary>The fields that a consuming endpoint reads.</summary>
    public IReadOnlyList<ReadRow> ReadsOf(EndpointRow endpoint)
    {
        if (_readsOfEndpoint.TryGetValue(endpoint.Id, out var reads))
            return reads;
        using var reader = _reads.With(endpoint.Id).ExecuteReader();
        var rows = new List<ReadRow>();
        while (reader.Read())
            rows.Add(new ReadRow(reader.GetString(0), RowText.Word<ReadUse>(reader.GetString(1)), StoredText.Places(reader.GetString(2))));
        return _readsOfEndpoint[endpoint.Id] = rows;
    }

    /// <summary>A field of a record; null when the record does not describe it.</summary>
    public FieldRow? Field(long record, string path)
    {
        using var reader = _field.With(record, path).ExecuteReader();
        return reader.Read()
            ? new FieldRow(reader.GetString(0), StoredText.Words(reader.Text(1)), RowText.OptionalWord<ClassificationSource>(reader.Text(2)))
            : null;
    }

    /// <summary>Who answers for the record at an endpoint: its own owners, or else the project's.</summary>
    public Owners OwnersAt(EndpointRow endpoint)
    {
        var owners = endpoint.Value?.Record is { } record ? StoredText.Owners(_recordOwners.With(record).ExecuteScalar() as string) : Owners.None;
        var project = endpoint.Project.Owners;
        return new Owners(
            owners.Business ?? project.Business, owners.Producer ?? project.Producer, owners.Schema ?? project.Schema, owners.Operational ?? project.Operational);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        SqliteCommand[] commands =
            [_atTopic, _endpoint, _ofManyTopics, _ofUnknownTopics, _topics, _flowsFrom, _flowsInto, _reads, _field, _recordOwners, _recordSchema];
        foreach (var command in commands)
            command.Dispose();
        _connection.Dispose();
    }

    private IReadOnlyList<FlowRow> Flows(EndpointRow endpoint, bool from)
    {
        if (_flows.TryGetValue((endpoint.Id, from), out var flows))
            return flows;
        using var reader = (from ? _flowsFrom : _flowsInto).With(endpoint.Id).ExecuteReader();
        var rows = new List<FlowRow>();
        while (reader.Read())
            rows.Add(RowText.Flow(reader));
        return _flows[(endpoint.Id, from)] = rows;
    }

    private List<EndpointRow> Endpoints(SqliteCommand command)
    {
        var endpoints = new List<EndpointRow>();
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read())
            {
                var id = reader.GetInt64(0);
                if (!_endpoints.TryGetValue(id, out var endpoint))
                    _endpoints.Add(id, endpoint = RowText.Endpoint(reader));
                endpoints.Add(endpoint);
            }
        }

        // By what a person sees, so that answers do not depend on the order of merges.
        endpoints.Sort((left, right) => string.CompareOrdinal(left.Project.Name, right.Project.Name) is var order and not 0
            ? order
            : left.Place.CompareTo(right.Place) is var place and not 0 ? place : left.Id.CompareTo(right.Id));
        return endpoints;
    }
}
