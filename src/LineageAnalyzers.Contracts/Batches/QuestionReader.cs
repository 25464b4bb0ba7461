using System.Text.Json;

namespace LineageAnalyzers.Contracts.Batches;

/// <summary>Reads what the lines of batches have in common.</summary>
internal static class QuestionReader
{
    /// <summary>Takes one member of a line's object; false when it does not know the name.</summary>
    public delegate bool TakeMember(ref Utf8JsonReader reader, string name);

    /// <summary>Gives every member of a line's object to <paramref name="take"/>. Members that nobody knows are passed over, so that questions may grow.</summary>
    /// <exception cref="JsonException">The line is no JSON object, or a member has the wrong form.</exception>
    public static void ReadMembers(byte[] line, TakeMember take)
    {
        var reader = new Utf8JsonReader(line);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("a line must be a JSON object");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (!take(ref reader, name))
                reader.Skip();
        }

        if (reader.Read())
            throw new JsonException("a line must hold one JSON object");
    }

    /// <summary>The JSON of the value that the reader stands at; the reader moves to its end.</summary>
    public static ReadOnlyMemory<byte> RawValue(ref Utf8JsonReader reader, byte[] line)
    {
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return line.AsMemory(start, (int)reader.BytesConsumed - start);
    }

    /// <summary>A string, or null.</summary>
    public static string? Text(ref Utf8JsonReader reader, string member) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String => reader.GetString(),
        _ => throw new JsonException($"'{member}' must be a string"),
    };

    /// <summary>An array of strings; null is an empty one.</summary>
    public static List<string> Texts(ref Utf8JsonReader reader, string member)
    {
        var texts = new List<string>();
        if (reader.TokenType == JsonTokenType.Null)
            return texts;
        Expect(ref reader, JsonTokenType.StartArray, member, "an array of strings");
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            texts.Add(Text(ref reader, member) ?? throw new JsonException($"'{member}' must be an array of strings"));
        return texts;
    }

    /// <summary>An array of strings, not decoded; null stands for no array.</summary>
    public static List<RawText>? RawTexts(ref Utf8JsonReader reader, byte[] line, string member)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        Expect(ref reader, JsonTokenType.StartArray, member, "an array of strings");
        var texts = new List<RawText>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            texts.Add(RawText.At(ref reader, line, member));
        return texts;
    }

    /// <summary><c>[{"name": …, "schema": …}]</c>; null is an empty one.</summary>
    public static List<NamedText> References(ref Utf8JsonReader reader, byte[] line, string member)
    {
        var references = new List<NamedText>();
        if (reader.TokenType == JsonTokenType.Null)
            return references;
        Expect(ref reader, JsonTokenType.StartArray, member, "an array of objects with 'name' and 'schema'");
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            Expect(ref reader, JsonTokenType.StartObject, member, "an array of objects with 'name' and 'schema'");
            string? name = null;
            RawText? text = null;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var key = reader.GetString();
                reader.Read();
                if (key == "name")
                    name = Text(ref reader, "name");
                else if (key == "schema")
                    text = RawText.At(ref reader, line, "schema");
                else
                    reader.Skip();
            }

            references.Add(new NamedText(
                name ?? throw new JsonException($"an entry of '{member}' has no 'name'"),
                text ?? throw new JsonException($"an entry of '{member}' has no 'schema'")));
        }

        return references;
    }

    /// <summary><c>{"a.proto": "…"}</c>; null stands for no object.</summary>
    public static List<NamedText>? Files(ref Utf8JsonReader reader, byte[] line, string member)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        Expect(ref reader, JsonTokenType.StartObject, member, "an object with a text for each file name");
        var files = new List<NamedText>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            files.Add(new NamedText(name, RawText.At(ref reader, line, name)));
        }

        return files;
    }

    /// <exception cref="JsonException">The reader stands at something else.</exception>
    public static void Expect(ref Utf8JsonReader reader, JsonTokenType type, string member, string what)
    {
        if (reader.TokenType != type)
            throw new JsonException($"'{member}' must be {what}");
    }
}
