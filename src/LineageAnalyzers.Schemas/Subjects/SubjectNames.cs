using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Schemas.Subjects;

/// <summary>The subject that Confluent's serializers use for a part of a topic's records.</summary>
public static class SubjectNames
{
    private const string StrategyKey = ".subject.name.strategy";

    /// <summary>The subject; else why there is none that is known.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="part">The part.</param>
    /// <param name="strategy">The strategy that the code sets (<see cref="StrategyOf"/>); null for the usual one.</param>
    /// <param name="recordName">The full name in the schema; null when it is not known.</param>
    public static (string? Subject, string? Reason) Of(string topic, RecordPart part, string? strategy, string? recordName)
    {
        switch (strategy)
        {
            case null or "Topic":
                return ($"{topic}-{(part == RecordPart.Key ? "key" : "value")}", null);
            case "Record" or "TopicRecord" when recordName is null:
                return (null, $"its subject is named after the record ({strategy}), whose name in the schema is not known");
            case "Record":
                return (recordName, null);
            case "TopicRecord":
                return ($"{topic}-{recordName}", null);
            default:
                return (null, $"its subject is chosen by the strategy '{strategy}', which only the running program can tell");
        }
    }

    /// <summary>The strategy that the code sets for a part: to its serializer, else in the client's settings; null when it sets none.</summary>
    public static string? StrategyOf(Payload? payload, IEnumerable<ClientSetting> settings) =>
        payload?.Registry?.SubjectNameStrategy?.ToString()
        ?? settings.FirstOrDefault(setting => setting.Key.EndsWith(StrategyKey, StringComparison.Ordinal))?.Value;
}
