using System.Globalization;
using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Schemas.JsonSchema.Model;

namespace LineageAnalyzers.Schemas.JsonSchema.Loading;

/// <summary>Reads the values of keywords, as strictly as a registry's loader.</summary>
internal static class KeywordReader
{
    /// <summary>A text.</summary>
    public static string Text(SchemaDocument document, string keyword, JsonValue value) =>
        value.AsString ?? throw document.Error($"\"{keyword}\" should be a string", value);

    /// <summary>A boolean.</summary>
    public static bool Boolean(SchemaDocument document, string keyword, JsonValue value) =>
        value.Kind == JsonKind.Boolean ? value.Text == "true" : throw document.Error($"\"{keyword}\" should be true or false", value);

    /// <summary>A number.</summary>
    public static NumberLimit Number(SchemaDocument document, string keyword, JsonValue value) =>
        value.Kind == JsonKind.Number
            ? NumberLimit.Read(value.Text) ?? throw document.Error($"the number of \"{keyword}\" is too long or its exponent too large", value)
            : throw document.Error($"\"{keyword}\" should be a number", value);

    /// <summary>A whole number, written without a point or an exponent.</summary>
    public static int Integer(SchemaDocument document, string keyword, JsonValue value) =>
        value.Kind == JsonKind.Number
        && value.Text != "-0"
        && int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw document.Error($"\"{keyword}\" should be a whole number of at most 32 bits", value);

    /// <summary>The whole part of a number, as the loader of the newer drafts takes it.</summary>
    public static int WholePart(SchemaDocument document, string keyword, JsonValue value)
    {
        var number = Number(document, keyword, value);
        return Math.Abs(number.Value) <= int.MaxValue
            ? (int)number.Value
            : throw document.Error($"the number of \"{keyword}\" is too large", value);
    }

    /// <summary>The items of an array.</summary>
    public static IReadOnlyList<JsonValue> Items(SchemaDocument document, string keyword, JsonValue value) =>
        value.Kind == JsonKind.Array ? value.Items : throw document.Error($"\"{keyword}\" should be an array", value);

    /// <summary>An array of texts.</summary>
    public static string[] Texts(SchemaDocument document, string keyword, JsonValue value)
    {
        var items = Items(document, keyword, value);
        var texts = new string[items.Count];
        for (var index = 0; index < texts.Length; index++)
            texts[index] = items[index].AsString ?? throw document.Error($"an item of \"{keyword}\" should be a string", items[index]);
        return texts;
    }

    /// <summary>The members of an object; of several with one name the last counts.</summary>
    public static IReadOnlyList<KeyValuePair<string, JsonValue>> Members(SchemaDocument document, string keyword, JsonValue value)
    {
        if (value.Kind != JsonKind.Object)
            throw document.Error($"\"{keyword}\" should be an object", value);
        return HasTwins(value.Members) ? Last(value.Members) : value.Members;
    }

    /// <summary>A regular expression.</summary>
    public static string Expression(SchemaDocument document, string keyword, JsonValue value, string text) =>
        RegularExpression.Problem(text) is { } problem ? throw document.Error($"\"{keyword}\": {problem}", value) : text;

    private static bool HasTwins(IReadOnlyList<KeyValuePair<string, JsonValue>> members)
    {
        if (members.Count > 12)
            return new HashSet<string>(members.Select(member => member.Key), StringComparer.Ordinal).Count < members.Count;
        for (var index = 1; index < members.Count; index++)
        {
            for (var before = 0; before < index; before++)
            {
                if (members[before].Key == members[index].Key)
                    return true;
            }
        }

        return false;
    }

    private static List<KeyValuePair<string, JsonValue>> Last(IReadOnlyList<KeyValuePair<string, JsonValue>> members)
    {
        var last = new Dictionary<string, JsonValue>(StringComparer.Ordinal);
        foreach (var member in members)
            last[member.Key] = member.Value;
        return last.ToList();
    }
}
