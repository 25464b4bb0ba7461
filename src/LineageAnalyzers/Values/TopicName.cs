namespace LineageAnalyzers.Values;

/// <summary>Kafka's rule for the names of topics (org.apache.kafka.common.internals.Topic).</summary>
internal static class TopicName
{
    private const int MaximumLength = 249;

    /// <summary>Whether a broker accepts the name: 1 to 249 of the ASCII letters, digits, <c>.</c>, <c>_</c>, <c>-</c>, and not only dots.</summary>
    public static bool IsLegal(string name) =>
        name.Length is > 0 and <= MaximumLength
        && name is not ("." or "..")
        && name.All(character => character is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '.' or '_' or '-');
}
