using LineageAnalyzers.Graph.Stores;
using LineageAnalyzers.Model.Manifests;
using Microsoft.Data.Sqlite;

namespace LineageAnalyzers.Graph.Tracing;

/// <summary>Which columns of the store make a row of the trace, and in which order.</summary>
internal static class RowText
{
    public const string EndpointColumns = """
        endpoint.id, endpoint.direction, endpoint.role, endpoint.topic, endpoint.resolution, endpoint.pattern, endpoint.template,
        endpoint.topic_reason, endpoint.consumer_group, endpoint.key_type, endpoint.key_format, endpoint.key_reason, endpoint.key_record,
        endpoint.value_type, endpoint.value_format, endpoint.value_reason, endpoint.value_record, endpoint.place,
        project.repository, project.path, project.assembly, project.name, project.commit_id, project.owners
        """;

    public const string FlowColumns = """
        from_endpoint, from_part, from_field, from_source, from_member, to_endpoint, to_part, to_field, to_sink, to_member,
        transformation, masked, steps
        """;

    public static EndpointRow Endpoint(SqliteDataReader row) => new()
    {
        Id = row.GetInt64(0),
        Direction = Word<Direction>(row.GetString(1)),
        Role = Word<TopicRole>(row.GetString(2)),
        Topic = row.GetString(3),
        Resolution = Word<NameResolution>(row.GetString(4)),
        Pattern = row.Text(5),
        Template = row.Text(6),
        TopicReason = row.Text(7),
        Group = row.Text(8),
        Key = Payload(row, 9),
        Value = Payload(row, 13),
        Place = StoredText.Place(row.GetString(17)),
        Project = new ProjectRow(
            string.Join('\n', row.GetString(18), row.GetString(19), row.GetString(20)), row.GetString(21), row.Text(22), StoredText.Owners(row.Text(23))),
    };

    public static FlowRow Flow(SqliteDataReader row) => new(
        row.Id(0), Word<RecordPart>(row.GetString(1)), row.GetString(2), OptionalWord<FlowSource>(row.Text(3)), row.Text(4),
        row.Id(5), Word<RecordPart>(row.GetString(6)), row.GetString(7), OptionalWord<FlowSink>(row.Text(8)), row.Text(9),
        Word<FlowTransformation>(row.GetString(10)), row.GetBoolean(11), StoredText.Places(row.GetString(12)));

    /// <exception cref="FormatException">The word is none of ours: the store is damaged.</exception>
    public static T Word<T>(string text) where T : struct, Enum =>
        WireText<T>.TryParse(text, out var value) ? value : throw new FormatException($"'{text}' is no word of the store");

    /// <exception cref="FormatException">The word is none of ours: the store is damaged.</exception>
    public static T? OptionalWord<T>(string? text) where T : struct, Enum => text is null ? null : Word<T>(text);

    private static PayloadRow? Payload(SqliteDataReader row, int column) => row.Text(column + 1) is { } format
        ? new PayloadRow(row.Text(column), Word<WireFormat>(format), row.Text(column + 2), row.Id(column + 3))
        : null;
}
