using System.Buffers;
using System.Text.Json;
using LineageAnalyzers.Schemas.Reading;

namespace LineageAnalyzers.Contracts.Batches;

/// <summary>The JSON of an answer: a public contract (docs/cli.md, section <c>impact</c>).</summary>
internal static class ImpactAnswer
{
    /// <summary>A line of a batch, with its end.</summary>
    /// <param name="id">The JSON of the question's id; empty for none.</param>
    /// <param name="result">The answer.</param>
    public static byte[] Line(ReadOnlyMemory<byte> id, ImpactResult result)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer, AnswerJson.Options))
        {
            json.WriteStartObject();
            AnswerJson.WriteId(json, id);
            json.WriteBoolean("compatible", result.IsCompatible);
            WriteProjects(json, "breaks", result, Verdict.Breaks);
            WriteProjects(json, "safe", result, Verdict.Safe);
            WriteProjects(json, "unknown", result, Verdict.Unknown);
            json.WriteStartObject("why");
            foreach (var consumer in result.Consumers)
                json.WriteString(consumer.Project, consumer.Verdict.Why);
            json.WriteEndObject();
            json.WriteString("error", result.Error);
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteProjects(Utf8JsonWriter json, string name, ImpactResult result, Verdict verdict)
    {
        json.WriteStartArray(name);
        foreach (var consumer in result.Consumers)
        {
            if (consumer.Verdict.Verdict == verdict)
                json.WriteStringValue(consumer.Project);
        }

        json.WriteEndArray();
    }
}
