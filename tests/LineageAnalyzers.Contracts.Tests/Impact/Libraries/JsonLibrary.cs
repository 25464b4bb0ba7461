using System.Collections;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Newtonsoft.Json.Linq;

namespace LineageAnalyzers.Contracts.Tests.Impact.Libraries;

/// <summary>Reads records of one JSON Schema into classes made for another one, with System.Text.Json and Newtonsoft.Json.</summary>
internal static class JsonLibrary
{
    private const int Records = 30;

    private static readonly JsonSerializerOptions Options = new() { IncludeFields = true, Converters = { new JsonStringEnumConverter() } };
    private static readonly Newtonsoft.Json.JsonSerializerSettings Settings = new() { Converters = { new Newtonsoft.Json.Converters.StringEnumConverter() } };

    public static IReadOnlyList<LibraryReader> Read(string old, string update)
    {
        var (reader, writer) = (new JsonSample(old), new JsonSample(update));
        var records = Enumerable.Range(0, Records).Select(writer.Record).ToList();
        var readers = new List<LibraryReader>();
        foreach (var types in Choices())
        {
            var (own, other) = (new JsonClass(reader, types, typeof(JsonElement)).Create(), new JsonClass(reader, types, typeof(JToken)).Create());
            readers.Add(new LibraryReader($"System.Text.Json {types}", records.ConvertAll(record => Read(record, reader, writer, text => JsonSerializer.Deserialize(text, own, Options)))));
            readers.Add(new LibraryReader($"Newtonsoft.Json {types}", records.ConvertAll(record => Read(record, reader, writer, text => Newtonsoft.Json.JsonConvert.DeserializeObject(text, other, Settings)))));
        }

        return readers;
    }

    private static IEnumerable<JsonTypes> Choices() =>
        from number in new[] { false, true } from symbol in new[] { false, true } from text in new[] { false, true } select new JsonTypes(number, symbol, text);

    private static ReadOutcome Read(JsonNode? record, JsonSample reader, JsonSample writer, Func<string, object?> read)
    {
        try
        {
            var result = read(record?.ToJsonString() ?? "null");
            return new ReadOutcome { Arrives = path => Arrives(result, record, new Way([], Steps(path), reader, writer)) };
        }
        catch (Exception failure)
        {
            return new ReadOutcome { Failure = failure };
        }
    }

    private static string[] Steps(string path) =>
        path.Replace("[]", ".[]", StringComparison.Ordinal).Replace("{}", ".{}", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries);

    private static bool Arrives(object? value, JsonNode? written, Way way)
    {
        if (written is null)
            return value is null or JToken { Type: JTokenType.Null } or JsonElement { ValueKind: JsonValueKind.Null } && way.Reader.At(way.Gone) is { } schema && way.Reader.IsNullable(schema);
        if (way.Left.Length == 0 && written is JsonArray && value is IList)
            return Arrives(value, written, way with { Left = ["[]"] });
        if (way.Left.Length == 0)
            return IsEqual(value, written);
        var (step, next) = (way.Left[0], way.Next());
        return step switch
        {
            "[]" => value is IEnumerable items && written is JsonArray array && array.Count == items.Cast<object?>().Count() && items.Cast<object?>().Zip(array).All(pair => Arrives(pair.First, pair.Second, next)),
            "{}" => value is IDictionary map && written is JsonObject members && members.All(member => map.Contains(member.Key) && Arrives(map[member.Key], member.Value, next)),
            _ => ArrivesProperty(value, written, step, way),
        };
    }

    // What is not written arrives as a default; code lives with that where it always had to.
    private static bool ArrivesProperty(object? value, JsonNode written, string step, Way way)
    {
        if (value?.GetType().GetField(step)?.GetValue(value) is var found && written is JsonObject holder && holder.ContainsKey(step))
            return Arrives(found, holder[step], way.Next());
        return !JsonSample.Requires(way.Reader.At(way.Gone), step) && way.Writer.At([.. way.Gone, step]) is not null;
    }

    private static bool IsEqual(object? value, JsonNode written) => value switch
    {
        null => false,
        DateTime time => time.ToUniversalTime() == DateTime.Parse(written.ToString(), CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal) || time.Date == DateTime.Parse(written.ToString(), CultureInfo.InvariantCulture).Date,
        int or long or double => written.GetValueKind() == JsonValueKind.Number && Convert.ToDecimal(value, CultureInfo.InvariantCulture) == decimal.Parse(written.ToString(), CultureInfo.InvariantCulture),
        bool flag => written.GetValueKind() == (flag ? JsonValueKind.True : JsonValueKind.False),
        string text => written.GetValueKind() == JsonValueKind.String && text == written.ToString(),
        JsonElement element => element.GetRawText() == written.ToJsonString(),
        JToken token => token.ToString(Newtonsoft.Json.Formatting.None) == written.ToJsonString(),
        Enum or Guid => value.ToString() == written.ToString(),
        IDictionary map => written is JsonObject members && members.All(member => map.Contains(member.Key) && (member.Value is null ? map[member.Key] is null : IsEqual(map[member.Key], member.Value))),
        IEnumerable items => written is JsonArray array && array.Count == items.Cast<object?>().Count() && items.Cast<object?>().Zip(array).All(pair => pair.Second is null ? pair.First is null : IsEqual(pair.First, pair.Second)),
        _ => true,
    };

    /// <summary>How far a path was followed.</summary>
    private sealed record Way(string[] Gone, string[] Left, JsonSample Reader, JsonSample Writer)
    {
        public Way Next() => this with { Gone = [.. Gone, Left[0]], Left = Left[1..] };
    }
}
