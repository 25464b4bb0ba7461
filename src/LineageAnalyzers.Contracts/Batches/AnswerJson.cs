using System.Text.Encodings.Web;
using System.Text.Json;

namespace LineageAnalyzers.Contracts.Batches;

/// <summary>What the answers of batches have in common.</summary>
internal static class AnswerJson
{
    /// <summary>Compact, with the characters that people write left as they are; the answers are no HTML.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Writes the id as it came.</summary>
    public static void WriteId(Utf8JsonWriter json, ReadOnlyMemory<byte> id)
    {
        if (id.IsEmpty)
            json.WriteNull("id");
        else
        {
            json.WritePropertyName("id");
            json.WriteRawValue(id.Span, skipInputValidation: true);
        }
    }
}
