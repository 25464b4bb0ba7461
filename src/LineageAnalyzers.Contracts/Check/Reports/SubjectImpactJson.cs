using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Contracts.Check.Reports;

/// <summary>The JSON of an impact, as <c>lineage impact --subject S --format json</c> prints it: a public contract (docs/cli.md).</summary>
public static class SubjectImpactJson
{
    /// <summary>The JSON text, indented, ending with a line feed.</summary>
    /// <param name="impact">What happens.</param>
    /// <param name="unknownTopics">Consumers that may read the subject's topic, because theirs is not known.</param>
    public static string Write(SubjectImpact impact, IReadOnlyList<AffectedConsumer> unknownTopics)
    {
        var json = new JsonWriter(indented: true);
        json.StartObject();
        json.Member("subject", impact.Subject.Name);
        json.Member("mode", impact.Subject.Mode.Text());
        json.Member("version", impact.Subject.Latest.Version);
        json.Member("compatible", impact.IsTaken);
        WriteChanges(json, impact);
        if (impact.RegistryVerdict is { } verdict && verdict.IsCompatible != impact.IsCompatible)
            WriteOtherVerdict(json, verdict, impact.IsCompatible);
        CheckReportJson.Write(json, "breaks", impact.Consumers.Breaks);
        CheckReportJson.Write(json, "safe", impact.Consumers.Safe);
        CheckReportJson.Write(json, "unknown", impact.Consumers.Unknown);
        CheckReportJson.Write(json, "consumersOfUnknownTopics", unknownTopics);
        json.EndObject();
        return json + "\n";
    }

    private static void WriteChanges(JsonWriter json, SubjectImpact impact)
    {
        json.Name("changes");
        json.StartArray();
        foreach (var change in impact.Changes)
        {
            json.StartObject();
            json.Member("kind", change.Kind);
            json.Member("path", change.Path);
            json.Member("field", change.Field);
            json.Member("meaning", change.Meaning);
            json.Member("advice", change.Advice);
            json.Member("version", impact.Subject.Versions[change.Against].Version);
            json.EndObject();
        }

        json.EndArray();
    }

    private static void WriteOtherVerdict(JsonWriter json, Registry.RegistryVerdict verdict, bool ours)
    {
        json.Name("disagreement");
        json.StartObject();
        json.Member("registry", verdict.IsCompatible);
        json.Member("rules", ours);
        json.Name("messages");
        json.StartArray();
        foreach (var message in verdict.Messages)
            json.Value(message);
        json.EndArray();
        json.EndObject();
    }
}
