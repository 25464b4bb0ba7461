using System.Collections.Immutable;
using System.Globalization;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Flow.Summaries;

/// <summary>
/// Summaries as text, in which an assembly tells them (docs/architecture.md has the form). The text of another assembly may say anything: what is not of the
/// form, of another version or too long says nothing.
/// </summary>
internal static class SummaryText
{
    /// <summary>The longest text that is written or read.</summary>
    public const int MostCharacters = 16_000;

    private const long Version = 1;

    /// <summary>The text of a summary.</summary>
    public static string Of(MethodSummary summary)
    {
        var roots = new ParsedRoots();
        var json = new JsonWriter(indented: false);
        json.StartObject();
        json.Member("v", Version);
        Write(json, "r", summary.Result, roots);
        WriteArray(json, "o", summary.Outputs, output =>
        {
            json.Value(output.Position);
            WriteValue(json, output.Value, roots);
        });
        WriteArray(json, "w", summary.Writes, write =>
        {
            json.Value(OriginText.Of(write.Target, roots));
            WriteObject(json, write.Written, roots);
        });
        WriteArray(json, "u", summary.Reads, read =>
        {
            json.Value(OriginText.Of(read.Field, roots));
            json.Value(WireText<ReadUse>.Of(read.Use));
        });
        WriteArray(json, "e", summary.Effects, effect =>
        {
            json.Value(OriginText.Of(effect.From, roots));
            json.Value(WireText<FlowSink>.Of(effect.Sink));
            json.Value(effect.Member);
            if (effect.Place is { } place)
            {
                json.Value(place.File);
                json.Value(place.Line);
                json.Value(place.Column);
            }
        });
        // What is parsed is told last, when it is known.
        WriteArray(json, "p", roots.All, root =>
        {
            json.Value(root.Of);
            json.Value(root.Parsed.Type);
            json.Value(root.Parsed.Form);
        });
        json.EndObject();
        return json.ToString();
    }

    /// <summary>What a text says; null when it is no summary of this version.</summary>
    public static MethodSummary? Parse(string text)
    {
        if (text.Length > MostCharacters)
            return null;
        try
        {
            var json = JsonReader.Read(text);
            return Number(json["v"]) == Version ? new SummaryTextReader(json).Read() : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>A whole number.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static int Number(JsonValue? json) =>
        json is { Kind: JsonKind.Number } && int.TryParse(json.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new FormatException("a number is missing");

    private static void WriteArray<T>(JsonWriter json, string name, IReadOnlyCollection<T> items, Action<T> write)
    {
        if (items.Count == 0)
            return;
        json.Name(name);
        json.StartArray();
        foreach (var item in items)
        {
            json.StartArray();
            write(item);
            json.EndArray();
        }

        json.EndArray();
    }

    private static void Write(JsonWriter json, string name, SummaryValue value, ParsedRoots roots)
    {
        if (value.IsEmpty)
            return;
        json.Name(name);
        WriteValue(json, value, roots);
    }

    private static void WriteValue(JsonWriter json, SummaryValue value, ParsedRoots roots)
    {
        json.StartArray();
        foreach (var origin in value.Origins)
            json.Value(OriginText.Of(origin, roots));
        foreach (var made in value.Objects)
            WriteObject(json, made, roots);
        json.EndArray();
    }

    private static void WriteObject(JsonWriter json, SummaryObject made, ParsedRoots roots)
    {
        json.StartObject();
        json.MemberUnlessNull("t", made.Type);
        Write(json, "b", new SummaryValue(made.Base, ImmutableArray<SummaryObject>.Empty), roots);
        json.MemberUnlessNull("c", made.CopyOf is { } original ? OriginText.Of(original, roots) : null);
        if (made.IsLeft)
            json.Member("l", true);
        WriteMembers(json, "m", made.Members.Where(member => member.IsCertain), roots);
        WriteMembers(json, "s", made.Members.Where(member => !member.IsCertain), roots);
        Write(json, "i", made.Items, roots);
        if (!made.Entries.IsEmpty)
        {
            json.Name("n");
            json.StartObject();
            foreach (var (name, value) in made.Entries)
                WriteNamed(json, name, value, roots);
            json.EndObject();
        }

        Write(json, "h", made.Held, roots);
        json.EndObject();
    }

    private static void WriteMembers(JsonWriter json, string name, IEnumerable<SummaryMember> members, ParsedRoots roots)
    {
        var listed = members.ToList();
        if (listed.Count == 0)
            return;
        json.Name(name);
        json.StartObject();
        foreach (var member in listed)
            WriteNamed(json, member.Name, member.Value, roots);
        json.EndObject();
    }

    private static void WriteNamed(JsonWriter json, string name, SummaryValue value, ParsedRoots roots)
    {
        json.Name(name);
        WriteValue(json, value, roots);
    }
}
