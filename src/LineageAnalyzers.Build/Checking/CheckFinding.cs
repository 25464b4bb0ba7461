using System.Globalization;
using LineageAnalyzers.Model.Json;

namespace LineageAnalyzers.Build.Checking;

/// <summary>How bad a finding is.</summary>
internal enum CheckLevel
{
    Note,
    Warning,
    Error,
}

/// <summary>One finding of <c>lineage check</c>, as its JSON has it.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Level">How bad it is.</param>
/// <param name="Project">The project that is meant; empty for a suppression of every project.</param>
/// <param name="Message">What is wrong and what to do, with the consumers that it concerns.</param>
/// <param name="File">The file, absolute or relative to the repository's root; null when it is not known.</param>
/// <param name="Line">The line, counted from 1; 0 when it is not known.</param>
internal sealed record CheckFinding(string Rule, CheckLevel Level, string Project, string Message, string? File, int Line)
{
    /// <summary>The findings in an answer of the command.</summary>
    /// <exception cref="FormatException">The text is no such answer.</exception>
    public static IReadOnlyList<CheckFinding> ReadAll(string answer)
    {
        var findings = JsonReader.Read(answer)["findings"];
        if (findings is not { Kind: JsonKind.Array })
            throw new FormatException("the answer has no findings");
        return findings.Items.Select(Read).ToList();
    }

    /// <summary>The level that a word stands for; null for any other word.</summary>
    public static CheckLevel? LevelOf(string? word) => word switch
    {
        "error" => CheckLevel.Error,
        "warning" => CheckLevel.Warning,
        "note" => CheckLevel.Note,
        _ => null,
    };

    private static CheckFinding Read(JsonValue finding)
    {
        // A level that a later version adds must not be taken for a harmless one.
        var level = LevelOf(finding["level"]?.AsString) ?? CheckLevel.Error;
        var line = int.TryParse(finding["line"]?.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        return new CheckFinding(
            finding["rule"]?.AsString ?? throw new FormatException("a finding has no rule"),
            level,
            finding["project"]?.AsString ?? "",
            MessageOf(finding),
            finding["file"]?.AsString,
            line);
    }

    private static string MessageOf(JsonValue finding)
    {
        var message = finding["message"]?.AsString ?? throw new FormatException("a finding has no message");
        var consumers = finding["consumers"];
        return message
            + Sentence("Breaks", consumers?["breaks"], withReason: true)
            + Sentence("Not known of", consumers?["unknown"], withReason: true)
            + Sentence("Safe for", consumers?["safe"], withReason: false);
    }

    private static string Sentence(string start, JsonValue? consumers, bool withReason) =>
        consumers is null or { Items.Count: 0 } ? "" : $" {start} {string.Join("; ", consumers.Items.Select(consumer => Words(consumer, withReason)))}.";

    private static string Words(JsonValue consumer, bool withReason)
    {
        var place = consumer["file"]?.AsString is { } file ? $" ({file}:{consumer["line"]?.Text})" : "";
        return consumer["project"]?.AsString + (withReason ? $"{place} {consumer["why"]?.AsString}" : "");
    }
}
