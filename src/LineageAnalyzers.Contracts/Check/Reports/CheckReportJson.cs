using System.Globalization;
using LineageAnalyzers.Contracts.Check.Suppressions;
using LineageAnalyzers.Model.Json;

namespace LineageAnalyzers.Contracts.Check.Reports;

/// <summary>The JSON of a report, as <c>lineage check --format json</c> prints it: a public contract (docs/cli.md).</summary>
public static class CheckReportJson
{
    /// <summary>The JSON text, indented, ending with a line feed.</summary>
    public static string Write(CheckReport report)
    {
        var json = new JsonWriter(indented: true);
        json.StartObject();
        json.Name("findings");
        json.StartArray();
        foreach (var finding in report.Findings)
            Write(json, finding);
        json.EndArray();
        json.Member("checked", report.Checked);
        Write(json, "consumersOfUnknownTopics", report.ConsumersOfUnknownTopics);
        WriteSuppressed(json, report.Suppressed);
        json.EndObject();
        return json + "\n";
    }

    /// <summary>The word for a level.</summary>
    public static string LevelText(FindingLevel level) => level switch
    {
        FindingLevel.Error => "error",
        FindingLevel.Warning => "warning",
        _ => "note",
    };

    private static void WriteSuppressed(JsonWriter json, IReadOnlyList<SuppressedFinding> suppressed)
    {
        if (suppressed.Count == 0)
            return;
        json.Name("suppressed");
        json.StartArray();
        foreach (var (finding, suppression) in suppressed)
        {
            json.StartObject();
            WriteMembers(json, finding);
            json.Name("suppression");
            json.StartObject();
            json.Member("reason", suppression.Reason);
            json.Member("owner", suppression.Owner);
            json.Member("expires", suppression.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.Member("file", suppression.File);
            json.Member("line", suppression.Line);
            json.EndObject();
            json.EndObject();
        }

        json.EndArray();
    }

    private static void Write(JsonWriter json, Finding finding)
    {
        json.StartObject();
        WriteMembers(json, finding);
        json.EndObject();
    }

    private static void WriteMembers(JsonWriter json, Finding finding)
    {
        json.Member("rule", finding.Rule);
        json.Member("level", LevelText(finding.Level));
        json.Member("subject", finding.Subject);
        json.Member("topic", finding.Topic);
        json.Member("project", finding.Project);
        json.Member("message", finding.Message);
        json.Member("path", finding.Path);
        json.Member("file", finding.File);
        WriteLine(json, finding.Line);
        json.Name("consumers");
        json.StartObject();
        Write(json, "breaks", finding.Consumers.Breaks);
        Write(json, "safe", finding.Consumers.Safe);
        Write(json, "unknown", finding.Consumers.Unknown);
        json.EndObject();
    }

    /// <summary>Consumers, as the answers of several verbs have them.</summary>
    internal static void Write(JsonWriter json, string name, IReadOnlyList<AffectedConsumer> consumers)
    {
        json.Name(name);
        json.StartArray();
        foreach (var consumer in consumers)
        {
            json.StartObject();
            json.Member("project", consumer.Project);
            json.Member("field", consumer.Field);
            json.Member("file", consumer.File);
            WriteLine(json, consumer.Line);
            json.Member("why", consumer.Why);
            json.EndObject();
        }

        json.EndArray();
    }

    private static void WriteLine(JsonWriter json, int? line)
    {
        if (line is { } number)
            json.Member("line", number);
        else
            json.Member("line", (string?)null);
    }
}
