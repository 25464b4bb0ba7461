using Microsoft.Data.Sqlite;

namespace LineageAnalyzers.Graph.Stores;

/// <summary>
/// The tables of a store. A project's rows hang on its id; names of topics stand in <c>endpoint_topic</c>, where a trace enters. What is
/// only shown, and never searched, stands as text in the row that it belongs to (<see cref="StoredText"/>).
/// </summary>
internal static class StoreSchema
{
    /// <summary>The version that this program writes and the newest that it reads (<c>PRAGMA user_version</c>).</summary>
    public const int Version = 1;

    // "LINE" in ASCII: tells our files from other SQLite files (https://sqlite.org/pragma.html#pragma_application_id).
    private const int ApplicationId = 0x4C494E45;

    private const string Tables = """
        CREATE TABLE project (
            id INTEGER PRIMARY KEY,
            repository TEXT NOT NULL, path TEXT NOT NULL, assembly TEXT NOT NULL, target_framework TEXT NOT NULL,
            name TEXT NOT NULL, commit_id TEXT, owners TEXT,
            UNIQUE (repository, path, assembly, target_framework));

        CREATE TABLE record (
            id INTEGER PRIMARY KEY, project_id INTEGER NOT NULL,
            type TEXT NOT NULL, format TEXT NOT NULL, schema TEXT, schema_origin TEXT, owners TEXT);
        CREATE INDEX record_of_project ON record (project_id);

        CREATE TABLE record_field (
            record_id INTEGER NOT NULL, path TEXT NOT NULL,
            type TEXT NOT NULL, optional INTEGER NOT NULL, classifications TEXT, classified_by TEXT, place TEXT,
            PRIMARY KEY (record_id, path)) WITHOUT ROWID;

        CREATE TABLE endpoint (
            id INTEGER PRIMARY KEY, project_id INTEGER NOT NULL, manifest_id TEXT NOT NULL,
            direction TEXT NOT NULL, client TEXT NOT NULL, level TEXT NOT NULL, role TEXT NOT NULL,
            topic TEXT NOT NULL, resolution TEXT NOT NULL, pattern TEXT, template TEXT, topic_reason TEXT, consumer_group TEXT,
            key_type TEXT, key_format TEXT, key_reason TEXT, key_record INTEGER,
            value_type TEXT, value_format TEXT, value_reason TEXT, value_record INTEGER,
            member TEXT NOT NULL, place TEXT NOT NULL);
        CREATE INDEX endpoint_of_project ON endpoint (project_id);
        CREATE INDEX endpoint_of_route ON endpoint (client, value_type) WHERE resolution = 'route' AND topic_reason IS NOT NULL;
        CREATE INDEX endpoint_of_many_topics ON endpoint (direction) WHERE pattern IS NOT NULL OR template IS NOT NULL;

        CREATE TABLE endpoint_topic (
            topic TEXT NOT NULL, endpoint_id INTEGER NOT NULL, environment TEXT NOT NULL, of_route INTEGER NOT NULL,
            PRIMARY KEY (topic, endpoint_id, environment)) WITHOUT ROWID;
        CREATE INDEX topic_of_endpoint ON endpoint_topic (endpoint_id);
        CREATE INDEX topic_of_route ON endpoint_topic (of_route) WHERE of_route = 1;

        CREATE TABLE route (
            project_id INTEGER NOT NULL, client TEXT NOT NULL, message TEXT NOT NULL, topic TEXT NOT NULL, environment TEXT NOT NULL,
            PRIMARY KEY (project_id, client, message, topic, environment)) WITHOUT ROWID;

        CREATE TABLE endpoint_read (
            endpoint_id INTEGER NOT NULL, field TEXT NOT NULL, field_use TEXT NOT NULL, places TEXT NOT NULL,
            PRIMARY KEY (endpoint_id, field, field_use)) WITHOUT ROWID;

        CREATE TABLE flow (
            project_id INTEGER NOT NULL, ordinal INTEGER NOT NULL,
            from_endpoint INTEGER, from_part TEXT NOT NULL, from_field TEXT NOT NULL, from_source TEXT, from_member TEXT,
            to_endpoint INTEGER, to_part TEXT NOT NULL, to_field TEXT NOT NULL, to_sink TEXT, to_member TEXT,
            transformation TEXT NOT NULL, masked INTEGER NOT NULL, steps TEXT NOT NULL,
            PRIMARY KEY (project_id, ordinal)) WITHOUT ROWID;
        CREATE INDEX flow_from ON flow (from_endpoint) WHERE from_endpoint IS NOT NULL;
        CREATE INDEX flow_to ON flow (to_endpoint) WHERE to_endpoint IS NOT NULL;
        """;

    /// <summary>Makes the tables in an empty database.</summary>
    public static void Create(SqliteConnection connection) =>
        connection.Run($"{Tables}\nPRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Version};");

    /// <summary>That an opened file is a store of a version that this program reads.</summary>
    /// <exception cref="StoreException">It is not.</exception>
    public static void Verify(SqliteConnection connection, string store)
    {
        if (connection.Number("PRAGMA application_id") != ApplicationId)
            throw new StoreException("this SQLite file is no lineage store", store, "Name another file; 'lineage merge' makes one.");
        var version = connection.Number("PRAGMA user_version");
        if (version > Version)
        {
            throw new StoreException(
                $"the store has version {version}, this program reads versions up to {Version}", store, "Update this program, or merge into another file.");
        }
    }
}
