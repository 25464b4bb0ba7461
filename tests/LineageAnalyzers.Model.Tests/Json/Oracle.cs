using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LineageAnalyzers.Model.Json;

namespace LineageAnalyzers.Model.Tests.Json;

/// <summary>System.Text.Json, and the ways from both libraries to a <see cref="Node"/>.</summary>
internal static class Oracle
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether System.Text.Json reads the whole text as one value.</summary>
    public static bool Accepts(string text, bool settingsFile)
    {
        var reader = new Utf8JsonReader(Utf8.GetBytes(text), new JsonReaderOptions
        {
            MaxDepth = LineageAnalyzers.Model.Json.JsonReader.MaximumDepth,
            AllowTrailingCommas = settingsFile,
            CommentHandling = settingsFile ? JsonCommentHandling.Skip : JsonCommentHandling.Disallow,
        });
        try
        {
            var any = false;
            while (reader.Read())
                any = true;
            return any;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Whether ours does.</summary>
    public static bool OursAccepts(string text, bool settingsFile)
    {
        try
        {
            JsonReader.Read(text, settingsFile ? JsonReading.SettingsFile : JsonReading.Strict);
            return true;
        }
        catch (JsonFormatException)
        {
            return false;
        }
    }

    /// <summary>Whether a text can be UTF-8 at all.</summary>
    public static bool IsUnicode(string text)
    {
        try
        {
            Utf8.GetByteCount(text);
            return true;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>The value as System.Text.Json writes it.</summary>
    public static string Write(Node value, bool indented, bool relaxed)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions
        {
            Indented = indented,
            Encoder = relaxed ? JavaScriptEncoder.UnsafeRelaxedJsonEscaping : JavaScriptEncoder.Default,
        }))
        {
            Write(writer, value);
        }

        return Utf8.GetString(stream.ToArray());
    }

    /// <summary>The value as ours writes it.</summary>
    public static string WriteOurs(Node value, bool indented)
    {
        var writer = new JsonWriter(indented);
        Write(writer, value);
        return writer.ToString();
    }

    /// <summary>What System.Text.Json reads.</summary>
    public static Node Read(string text)
    {
        using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = JsonReader.MaximumDepth });
        return From(document.RootElement);
    }

    /// <summary>What ours reads.</summary>
    public static Node ReadOurs(string text, JsonReading reading = JsonReading.Strict) => From(JsonReader.Read(text, reading));

    private static Node From(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => new Node.Map(value.EnumerateObject().Select(member => (member.Name, From(member.Value))).ToEquatableArray()),
        JsonValueKind.Array => new Node.List(value.EnumerateArray().Select(From).ToEquatableArray()),
        JsonValueKind.String => new Node.Quoted(value.GetString()!),
        JsonValueKind.Number => new Node.Number(value.GetRawText()),
        _ => new Node.Word(value.GetRawText()),
    };

    private static Node From(JsonValue value) => value.Kind switch
    {
        JsonKind.Object => new Node.Map(value.Members.Select(member => (member.Key, From(member.Value))).ToEquatableArray()),
        JsonKind.Array => new Node.List(value.Items.Select(From).ToEquatableArray()),
        JsonKind.String => new Node.Quoted(value.Text),
        JsonKind.Number => new Node.Number(value.Text),
        _ => new Node.Word(value.Text),
    };

    private static void Write(Utf8JsonWriter writer, Node value)
    {
        switch (value)
        {
            case Node.Map map:
                writer.WriteStartObject();
                foreach (var (name, member) in map.Members)
                {
                    writer.WritePropertyName(name);
                    Write(writer, member);
                }

                writer.WriteEndObject();
                break;
            case Node.List list:
                writer.WriteStartArray();
                foreach (var item in list.Items)
                    Write(writer, item);
                writer.WriteEndArray();
                break;
            case Node.Quoted text:
                writer.WriteStringValue(text.Content);
                break;
            // Through an element, which keeps the number's text as it is.
            case Node.Number number:
                using (var document = JsonDocument.Parse(number.Text))
                    document.RootElement.WriteTo(writer);
                break;
            case Node.Word { Text: "null" }:
                writer.WriteNullValue();
                break;
            case Node.Word word:
                writer.WriteBooleanValue(word.Text == "true");
                break;
        }
    }

    private static void Write(JsonWriter writer, Node value)
    {
        switch (value)
        {
            case Node.Map map:
                writer.StartObject();
                foreach (var (name, member) in map.Members)
                {
                    writer.Name(name);
                    Write(writer, member);
                }

                writer.EndObject();
                break;
            case Node.List list:
                writer.StartArray();
                foreach (var item in list.Items)
                    Write(writer, item);
                writer.EndArray();
                break;
            case Node.Quoted text:
                writer.Value(text.Content);
                break;
            case Node.Word { Text: "null" }:
                writer.Value((string?)null);
                break;
            case Node.Word word:
                writer.Value(word.Text == "true");
                break;
            case Node.Number number:
                writer.Value(JsonReader.Read(number.Text));
                break;
        }
    }
}
