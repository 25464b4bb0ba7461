using System.Buffers;
using System.Text;
using System.Text.Json;
using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Contracts.Batches;

/// <summary>The JSON of a verdict: a public contract (docs/cli.md, section <c>compat</c>).</summary>
public static class CompatibilityAnswer
{
    /// <summary>The verdict alone, indented, for one pair of schemas.</summary>
    public static string Text(CompatibilityResult result)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, AnswerJson.Options with { Indented = true }))
        {
            json.WriteStartObject();
            WriteMembers(json, result);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>A line of a batch, with its end.</summary>
    /// <param name="id">The JSON of the question's id; empty for none.</param>
    /// <param name="result">The verdict.</param>
    internal static byte[] Line(ReadOnlyMemory<byte> id, CompatibilityResult result)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer, AnswerJson.Options))
        {
            json.WriteStartObject();
            AnswerJson.WriteId(json, id);
            WriteMembers(json, result);
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteMembers(Utf8JsonWriter json, CompatibilityResult result)
    {
        json.WriteBoolean("compatible", result.IsCompatible && result.Error is null);
        json.WriteStartArray("changes");
        foreach (var change in result.Changes)
            Write(json, change);
        json.WriteEndArray();
        json.WriteString("error", result.Error);
    }

    private static void Write(Utf8JsonWriter json, SchemaChange change)
    {
        json.WriteStartObject();
        json.WriteString("kind", change.Kind);
        json.WriteString("path", change.Path);
        json.WriteBoolean("breaking", change.Breaking);
        json.WriteString("message", change.Message);
        json.WriteString("field", change.Field);
        json.WriteString("meaning", change.Meaning);
        json.WriteString("advice", change.Advice);
        json.WriteString("direction", change.Direction == CheckDirection.Forward ? "forward" : "backward");
        json.WriteNumber("against", change.Against);
        json.WriteEndObject();
    }
}
