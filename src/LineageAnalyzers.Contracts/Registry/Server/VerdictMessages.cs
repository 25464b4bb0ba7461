using LineageAnalyzers.Contracts.Registry.Server.Content;
using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Contracts.Registry.Server;

/// <summary>The messages of a refusal: one for each difference, then the older version and the setting, in the shape that Confluent's server uses.</summary>
internal static class VerdictMessages
{
    // As much of an old schema as a server of Confluent's shows.
    private const int LongestSchema = 10 * 1024;

    public static IEnumerable<string> Of(CompatibilityResult result, SubjectVersion old, string compatibility)
    {
        foreach (var change in result.Changes.Where(change => change.Breaking))
        {
            var description = $"{change.Meaning} (path '{change.Path}')";
            yield return old.Body.Type == "AVRO"
                ? $"{{errorType:'{change.Kind}', description:'{description}', additionalInfo:'{change.Message}'}}"
                : $"{{errorType:\"{change.Kind}\", description:\"{description}\"}}";
        }

        yield return $"{{oldSchemaVersion: {old.Number}}}";
        yield return $"{{oldSchema: '{(old.Body.Text.Length > LongestSchema ? old.Body.Text[..LongestSchema] + "..." : old.Body.Text)}'}}";
        yield return $"{{validateFields: 'false', compatibility: '{compatibility}'}}";
    }
}
