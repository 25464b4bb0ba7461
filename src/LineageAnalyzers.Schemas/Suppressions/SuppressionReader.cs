using System.Globalization;
using LineageAnalyzers.Model.Json;

namespace LineageAnalyzers.Schemas.Suppressions;

/// <summary>
/// Reads <c>lineage.suppressions.json</c>: <c>{"suppressions": [{"rule", "subject", "topic", "project", "path", "reason", "owner", "expires"}]}</c>.
/// Rule, reason, owner and expiry must be there; the others narrow what is meant.
/// </summary>
public sealed class SuppressionReader
{
    /// <summary>The usual name of the file.</summary>
    public const string FileName = "lineage.suppressions.json";

    private static readonly string[] Names = ["rule", "subject", "topic", "project", "path", "reason", "owner", "expires"];

    private readonly string _text;
    private readonly IReadOnlyCollection<string> _rules;

    private SuppressionReader(string text, IReadOnlyCollection<string> rules) => (_text, _rules) = (text, rules);

    /// <summary>The suppressions of a text, in its order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="json">What it holds, read as a settings file.</param>
    /// <param name="rules">The rules that a check could report.</param>
    /// <exception cref="JsonFormatException">It has another shape; the message names the place.</exception>
    public static IReadOnlyList<Suppression> Read(string text, JsonValue json, IReadOnlyCollection<string> rules) => new SuppressionReader(text, rules).Read(json);

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
        if (!_rules.Contains(rule))
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
            Line = LineOf(json),
        };
    }

    private DateTime Day(JsonValue json) =>
        DateTime.TryParseExact(Required(json, "expires"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
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

    private JsonFormatException Fault(JsonValue at, string problem)
    {
        var (line, column) = JsonReader.PlaceOf(_text, at.Position);
        return new JsonFormatException(problem, line, column);
    }
}
