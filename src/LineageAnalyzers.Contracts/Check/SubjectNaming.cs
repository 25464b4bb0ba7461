using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Contracts.Check;

/// <summary>The subject that Confluent's serializers use for a part of a topic's records.</summary>
internal static class SubjectNaming
{
    private const string StrategyKey = ".subject.name.strategy";

    /// <summary>The subject; else why there is none that is known.</summary>
    /// <param name="endpoint">The endpoint; its settings may name another strategy than the usual one.</param>
    /// <param name="topic">The topic.</param>
    /// <param name="part">The part.</param>
    /// <param name="recordName">The full name in the schema; null when it is not known.</param>
    public static (string? Subject, string? Reason) SubjectOf(Endpoint endpoint, string topic, RecordPart part, string? recordName)
    {
        var byTopic = $"{topic}-{(part == RecordPart.Key ? "key" : "value")}";
        var strategy = endpoint.Settings.FirstOrDefault(setting => setting.Key.EndsWith(StrategyKey, StringComparison.Ordinal))?.Value;
        switch (strategy)
        {
            case null or "Topic":
                return (byTopic, null);
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
}
