using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LineageAnalyzers.Contracts.Check.Suppressions;
using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Schemas.Suppressions;

namespace LineageAnalyzers.Contracts.Check.Reports;

/// <summary>
/// A report as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), for code scanning. What needs a person's evidence, as it could neither be
/// proven right nor wrong, has the kind <c>review</c>; suppressed findings are there with their suppression.
/// </summary>
public static class CheckReportSarif
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string SourceRoot = "%SRCROOT%";
    private const string Fingerprint = "lineageFinding/v1";

    /// <summary>The text, indented, ending with a line feed.</summary>
    /// <param name="report">The report.</param>
    /// <param name="toolVersion">The version of this program.</param>
    public static string Write(CheckReport report, string toolVersion)
    {
        var json = new JsonWriter(indented: true);
        json.StartObject();
        json.Member("$schema", Schema);
        json.Member("version", "2.1.0");
        json.Name("runs");
        json.StartArray();
        json.StartObject();
        WriteTool(json, toolVersion);
        json.Member("columnKind", "utf16CodeUnits");
        WriteSourceRoot(json);
        json.Name("results");
        json.StartArray();
        foreach (var finding in report.Findings)
            WriteResult(json, finding, null);
        foreach (var (finding, suppression) in report.Suppressed)
            WriteResult(json, finding, suppression);
        json.EndArray();
        json.EndObject();
        json.EndArray();
        json.EndObject();
        return json + "\n";
    }

    private static void WriteTool(JsonWriter json, string toolVersion)
    {
        json.Name("tool");
        json.StartObject();
        json.Name("driver");
        json.StartObject();
        json.Member("name", "LineageAnalyzers");
        json.Member("version", toolVersion);
        json.Name("rules");
        json.StartArray();
        foreach (var rule in ContractRule.All)
        {
            json.StartObject();
            json.Member("id", rule.Id);
            WriteText(json, "shortDescription", rule.Title);
            WriteText(json, "fullDescription", rule.Purpose);
            json.Name("defaultConfiguration");
            json.StartObject();
            json.Member("level", CheckReportJson.LevelText(rule.Level));
            json.EndObject();
            json.EndObject();
        }

        json.EndArray();
        json.EndObject();
        json.EndObject();
    }

    // Paths are relative to the repository; where that lies, only the machine knows.
    private static void WriteSourceRoot(JsonWriter json)
    {
        json.Name("originalUriBaseIds");
        json.StartObject();
        json.Name(SourceRoot);
        json.StartObject();
        WriteText(json, "description", "The root of the repository.");
        json.EndObject();
        json.EndObject();
    }

    private static void WriteResult(JsonWriter json, Finding finding, Suppression? suppression)
    {
        var needsEvidence = finding.Level == FindingLevel.Note;
        json.StartObject();
        json.Member("ruleId", finding.Rule);
        json.Member("ruleIndex", IndexOf(finding.Rule));
        json.Member("kind", needsEvidence ? "review" : "fail");
        json.Member("level", needsEvidence ? "none" : CheckReportJson.LevelText(finding.Level));
        WriteText(json, "message", finding.Message);
        WriteLocations(json, finding);
        WriteConsumers(json, finding.Consumers);
        json.Name("partialFingerprints");
        json.StartObject();
        json.Member(Fingerprint, Identity(finding));
        json.EndObject();
        if (suppression is not null)
            WriteSuppression(json, suppression);
        WriteProperties(json, finding);
        json.EndObject();
    }

    private static void WriteLocations(JsonWriter json, Finding finding)
    {
        json.Name("locations");
        json.StartArray();
        json.StartObject();
        if (finding.File is { } file)
            WritePlace(json, file, finding.Line);
        json.Name("logicalLocations");
        json.StartArray();
        json.StartObject();
        json.Member("fullyQualifiedName", string.Join('#', new[] { finding.Subject ?? finding.Topic ?? finding.Project, finding.Path }.OfType<string>()));
        json.EndObject();
        json.EndArray();
        json.EndObject();
        json.EndArray();
    }

    private static void WriteConsumers(JsonWriter json, FindingConsumers consumers)
    {
        var concerned = consumers.Breaks.Select(consumer => (Word: "breaks", Consumer: consumer))
            .Concat(consumers.Unknown.Select(consumer => (Word: "unknown", Consumer: consumer)))
            .Where(pair => pair.Consumer.File is not null)
            .ToList();
        if (concerned.Count == 0)
            return;
        json.Name("relatedLocations");
        json.StartArray();
        foreach (var (word, consumer) in concerned)
        {
            json.StartObject();
            WritePlace(json, consumer.File!, consumer.Line);
            WriteText(json, "message", $"{word}: {consumer.Project} {consumer.Why}");
            json.EndObject();
        }

        json.EndArray();
    }

    private static void WritePlace(JsonWriter json, string file, int? line)
    {
        json.Name("physicalLocation");
        json.StartObject();
        json.Name("artifactLocation");
        json.StartObject();
        json.Member("uri", string.Join('/', file.Split('/').Select(Uri.EscapeDataString)));
        json.Member("uriBaseId", SourceRoot);
        json.EndObject();
        if (line is { } number)
        {
            json.Name("region");
            json.StartObject();
            json.Member("startLine", number);
            json.EndObject();
        }

        json.EndObject();
    }

    private static void WriteSuppression(JsonWriter json, Suppression suppression)
    {
        json.Name("suppressions");
        json.StartArray();
        json.StartObject();
        json.Member("kind", "external");
        json.Member("status", "accepted");
        json.Member("justification", suppression.Reason);
        json.Name("properties");
        json.StartObject();
        json.Member("owner", suppression.Owner);
        json.Member("expires", suppression.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.EndObject();
        json.EndObject();
        json.EndArray();
    }

    private static void WriteProperties(JsonWriter json, Finding finding)
    {
        json.Name("properties");
        json.StartObject();
        json.MemberUnlessNull("subject", finding.Subject);
        json.MemberUnlessNull("topic", finding.Topic);
        json.MemberUnlessNull("project", finding.Project);
        json.MemberUnlessNull("path", finding.Path);
        WriteNames(json, "breaks", finding.Consumers.Breaks);
        WriteNames(json, "safe", finding.Consumers.Safe);
        WriteNames(json, "unknown", finding.Consumers.Unknown);
        json.EndObject();
    }

    private static void WriteNames(JsonWriter json, string name, IReadOnlyList<AffectedConsumer> consumers)
    {
        if (consumers.Count == 0)
            return;
        json.Name(name);
        json.StartArray();
        foreach (var project in consumers.Select(consumer => consumer.Project).Distinct(StringComparer.Ordinal))
            json.Value(project);
        json.EndArray();
    }

    private static void WriteText(JsonWriter json, string name, string text)
    {
        json.Name(name);
        json.StartObject();
        json.Member("text", text);
        json.EndObject();
    }

    private static int IndexOf(string rule) => ContractRule.All.TakeWhile(known => known.Id != rule).Count();

    // What stays when lines move.
    private static string Identity(Finding finding)
    {
        var text = string.Join('\n', finding.Rule, finding.Project, finding.Subject, finding.Topic, finding.Path, finding.File);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32];
    }
}
