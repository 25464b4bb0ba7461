using System.Globalization;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Json;

namespace LineageAnalyzers.Contracts.Check.Suppressions;

/// <summary>
/// Reads <c>lineage.suppressions.json</c>: <c>{"suppressions": [{"rule", "subject", "topic", "project", "path", "reason", "owner", "expires"}]}</c>.
/// Rule, reason, owner and expiry must be there; the others narrow what is meant.
/// </summary>
public sealed class SuppressionFile
{
    /// <summary>The usual name of the file.</summary>
    public const string FileName = "lineage.suppressions.json";

    private static readonly string[] Names = ["rule", "subject", "topic", "project", "path", "reason", "owner", "expires"];

    private readonly string _path;
    private readonly string _text;

    private SuppressionFile(string path, string text) => (_path, _text) = (path, text);

    /// <summary>The suppressions of a file, in its order.</summary>
    /// <param name="path">The file, as messages are to name it.</param>
    /// <exception cref="LineageException">The file is missing, or has another shape; the message names file and line.</exception>
    public static IReadOnlyList<Suppression> Read(string path)
    {
        if (!File.Exists(path))
            throw new LineageException("there is no such file of suppressions", path, "Check the path.");
        var text = File.ReadAllText(path);
        try
        {
            return new SuppressionFile(path, text).Read(JsonReader.Read(text, JsonReading.SettingsFile));
        }
        catch (JsonFormatException problem)
        {
            throw new LineageException($"the file of suppressions is no JSON, {problem.Problem}", $"{path}:{problem.Line}", "Mend it.");
        }
    }

    private List<Suppression> Read(JsonValue json)
    {
        if (json["suppressions"] is not { Kind: JsonKind.Array } list)
            throw Fault(json, "it should be an object with a list \"suppressions\"");
        return list.Items.Select(ReadOne).ToList();
    }

    private Suppression ReadOne(JsonValue json)
    {
        if (json.Kind != JsonKind.Object)
            throw Fault(json, "a suppression should be an object");
        foreach (var member in json.Members)
        {
            if (!Names.Contains(member.Key))
                throw Fault(member.Value, $"\"{member.Key}\" is nothing that a suppression has; there are {string.Join(", ", Names)}");
        }

        var rule = Required(json, "rule");
        if (ContractRule.All.All(known => known.Id != rule))
            throw Fault(json["rule"]!, $"there is no rule '{rule}' that a check could report");
        return new Suppression
        {
            Rule = rule,
            Subject = Optional(json, "subject"),
            Topic = Optional(json, "topic"),
            Project = Optional(json, "project"),
            Path = Optional(json, "path"),
            Reason = Required(json, "reason"),
            Owner = Required(json, "owner"),
            Expires = Day(json),
            File = _path,
            Line = LineOf(json),
        };
    }

    private DateOnly Day(JsonValue json) =>
        DateOnly.TryParseExact(Required(json, "expires"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw Fault(json["expires"]!, "\"expires\" should be a day such as 2027-03-31");

    private string Required(JsonValue json, string name) =>
        Optional(json, name) is { } text && !string.IsNullOrWhiteSpace(text) ? text : throw Fault(json[name] ?? json, $"a suppression needs \"{name}\"");

    private string? Optional(JsonValue json, string name) => json[name] switch
    {
        null => null,
        { Kind: JsonKind.String } value => value.Text,
        { } value => throw Fault(value, $"\"{name}\" should be a text"),
    };

    private int LineOf(JsonValue json) => JsonReader.PlaceOf(_text, json.Position).Line;

    private LineageException Fault(JsonValue at, string problem) =>
        new(problem, $"{_path}:{LineOf(at)}", "Mend the file of suppressions.");
}
